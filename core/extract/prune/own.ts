import type { Block } from './blocks';

/** What is known of a block before its neighbours are looked at. */
export interface Own {
  readonly block: Block;
  readonly length: number;
  readonly density: number;
  readonly endsSentence: number;
  readonly isGood: boolean;
  readonly tag: number;
  readonly level: number;
  /** Where it stands, by the names, classes and roles of the elements around it. */
  readonly path: string;
}

/** A line ends as sentences do: in any script, closing quotes and brackets passed over. */
const SENTENCE_END = /[.!?…。！？؟।:;"”»」』'’][\s)\]"”»」』'’]*$/u;
const FULL_STOP = /[.!?…。！？؟।][\s)\]"”»」』'’]*$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Characters at the end of a block among which its last sign is looked for. */
const END_LENGTH = 24;

/** Characters from which a block with a full stop counts as running text. */
const GOOD_LENGTH = 80;

/** What a block says by itself. */
export function ownOf(block: Block, content: Element): Own {
  const { text, linked, element } = block;
  const length = text.length;
  const density = linked / length;
  const end = text.slice(-END_LENGTH);
  const endsSentence = FULL_STOP.test(end) ? 1 : SENTENCE_END.test(end) ? 0.5 : 0;
  const name = element.localName;
  const heading = /^h([1-6])$/.exec(name);
  const isInline = block.nodes[0] !== element;
  const tag = heading ? 2 : isInline ? 7 : tagOf(name);
  const isGood =
    length >= GOOD_LENGTH / 3 &&
    density < 0.4 &&
    endsSentence > 0 &&
    (length >= GOOD_LENGTH || WIDE.test(text));
  return {
    block,
    length,
    density,
    endsSentence,
    isGood,
    tag,
    level: heading ? Number(heading[1]) : 0,
    path: pathOf(block, content),
  };
}

function pathOf({ element, nodes }: Block, content: Element): string {
  let path = nodes[0] === element ? '' : '~';
  let step: Element | null = element;
  for (let level = 0; level < 3 && step && step !== content; level++, step = step.parentElement) {
    const role = step.getAttribute('role');
    path += `/${step.localName}.${step.getAttribute('class') ?? ''}${role === null ? '' : `[${role}]`}`;
  }
  return path;
}

function tagOf(name: string): number {
  if (name === 'p') return 0;
  if (name === 'li') return 1;
  if (/^t[dhr]$/.test(name)) return 4;
  if (name === 'blockquote') return 5;
  if (/^d[dt]$/.test(name)) return 6;
  if (name === 'pre') return 8;
  return name === 'table' ? 9 : 3;
}

/** What the elements between the content and its blocks hold. */
export class Sums {
  readonly total: number;
  readonly good: number;
  /** The element that holds most of the running text directly. */
  readonly main: Element;
  readonly #of = new Map<
    Element,
    { length: number; linked: number; blocks: number; good: number }
  >();

  constructor(own: readonly Own[], content: Element) {
    let total = 0;
    let good = 0;
    const direct = new Map<Element, number>();
    for (const { block, length, isGood } of own) {
      total += length;
      const parent = block.nodes[0] === block.element ? block.element.parentElement : block.element;
      if (isGood) {
        good += length;
        if (parent) direct.set(parent, (direct.get(parent) ?? 0) + length);
      }
      for (
        let at: Element | null = block.element;
        at;
        at = at === content ? null : at.parentElement
      ) {
        const sum = this.#of.get(at) ?? { length: 0, linked: 0, blocks: 0, good: 0 };
        sum.length += length;
        sum.linked += block.linked;
        sum.blocks++;
        if (isGood) sum.good += length;
        this.#of.set(at, sum);
      }
    }
    let main = content;
    let most = 0;
    for (const [parent, length] of direct) {
      if (length > most) [main, most] = [parent, length];
    }
    this.total = total || 1;
    this.good = good;
    this.main = main;
  }

  of(element: Element | null): {
    readonly length: number;
    readonly linked: number;
    readonly blocks: number;
    readonly good: number;
  } {
    return (element && this.#of.get(element)) || { length: 0, linked: 0, blocks: 0, good: 0 };
  }
}
