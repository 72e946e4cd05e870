import type { Block } from './blocks';
import { blocksFrom, lengthOf, runningIn } from './boxes';

/** What a box that is set apart from a text is called. */
const NAMED =
  /(?:^|[\s_-])(?:admonition|callout|note|tip|hint|warning|caution|important)s?(?=$|[\s_-])/i;

/** What else is called so: where a page speaks for itself, and what was said below a text. */
const OTHERS =
  /(?:author|editor|foot|side|end|affiliate|disclosure|sponsor|promo|newsletter|subscri|sign-?up|cta|related|comment|release)/i;

/** The word that such a box begins with, in bold type. */
const WORD =
  /^(?:pro ?tip|note|tip|hint|warning|caution|important|attention|hinweis|tipp|achtung|wichtig|remarque|astuce|conseil|nota|consejo|aviso|importante|attenzione|suggerimento|let op|uwaga|wskazówka|примечание|внимание|совет)(?=$|[\s:：.!])/iu;

/** The chance from which a block of one is believed to be the text's; the box stands between two pieces of it. */
const LIKELY = 0.25;
/** Characters of such a box, at least and at most. */
const MIN_BOX = 40;
const MAX_BOX = 900;

/**
 * Adds to `kept` the notes, tips and warnings that a text sets apart between its paragraphs, where nothing in them leads
 * elsewhere: `aside` and what it is called speak against them in most texts, and manuals and blogs warn in them.
 */
export function keepAsides(
  all: readonly Block[],
  kept: Set<Block>,
  chances: readonly number[],
): void {
  const isRunning = runningIn(kept);
  const first = all.findIndex(isRunning);
  const last = all.findLastIndex(isRunning);
  for (let at = first + 1; first >= 0 && at < last; at++) {
    const block = all[at];
    if (!block || kept.has(block) || (chances[at] ?? 0) < LIKELY) continue;
    const box = noteAround(block.element);
    if (!box || (all[at - 1] && box.contains((all[at - 1] as Block).element))) continue;
    const inside = blocksFrom(box, all, at);
    const next = all[at + inside.length];
    const isFollowed = next && (isRunning(next) || (isHeading(next) && kept.has(next)));
    if (isFollowed && !kept.has(inside.at(-1) as Block) && isNote(box, inside))
      for (const one of inside) kept.add(one);
    at += inside.length - 1;
  }
}

const isHeading = ({ element }: Block): boolean => /^h[2-6]$/.test(element.localName);

/** Whether a box is no more than a few lines that lead nowhere. */
function isNote(box: Element, inside: readonly Block[]): boolean {
  const length = lengthOf(inside);
  return (
    length >= MIN_BOX &&
    length <= MAX_BOX &&
    inside.every(({ links }) => links === 0) &&
    !box.querySelector('form, input, button, img, h1, h2')
  );
}

/** The box of a note that an element begins; null for other text. */
function noteAround(element: Element): Element | null {
  const named = element.closest('aside, div[class], section[class], p[class]');
  if (!named) return null;
  const name = `${named.className} ${named.parentElement?.className ?? ''}`;
  if (OTHERS.test(name)) return null;
  if (NAMED.test(named.className)) return named;
  const bold = element.querySelector(':scope > :is(b, strong):first-child');
  return named.localName === 'aside' && bold && WORD.test((bold.textContent ?? '').trim())
    ? named
    : null;
}
