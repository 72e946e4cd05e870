import type { Block } from './blocks';
import { blocksFrom } from './boxes';

/** Characters of the name of a box, and of a box of links. */
const NAME = 80;
const MAX_BOX = 1500;

/** Share of a box that is links where it leads elsewhere, and what else it has at least beside its name. */
const LINKED = 0.8;
const MIN_LINKS = 3;

/**
 * Takes out of `kept` the names of boxes of which nothing else is: those that `aria-labelledby` tells, and lines, no
 * headings, above a box of links.
 */
export function dropBoxNames(all: readonly Block[], kept: Set<Block>): void {
  const names = new Map<Element, string>();
  const nameOf = (box: Element): string => {
    const name = names.get(box) ?? labelOf(box);
    names.set(box, name);
    return name;
  };
  for (const [at, line] of all.entries()) {
    if (!kept.has(line) || line.text.length > NAME) continue;
    const labelled = line.element.closest('[aria-labelledby]');
    const isName = labelled !== null && nameOf(labelled) === line.text;
    const box = isName ? labelled : linkBoxOf(line);
    if (!box) continue;
    const others = blocksFrom(box, all, at).slice(1);
    if (others.length === 0 || others.some((one) => kept.has(one))) continue;
    if (isName || areLinks(others)) kept.delete(line);
  }
}

/** What the name of a box says; '' where the box does not hold it. */
const labelOf = (box: Element): string =>
  box
    .querySelector(`[id="${CSS.escape(box.getAttribute('aria-labelledby') ?? '')}"]`)
    ?.textContent?.trim() ?? '';

/** The small box that a line begins, which may be one of links: in a line of its own, or as words at the start. null for others. */
function linkBoxOf({ element, nodes }: Block): Element | null {
  const box = nodes[0] === element ? element.parentElement : element;
  const canBe =
    box !== null &&
    box.firstElementChild === nodes[0] &&
    box.matches('section, aside, div') &&
    !/^h[1-6]$/.test(element.localName);
  return canBe && (box.textContent ?? '').length <= MAX_BOX ? box : null;
}

const areLinks = (blocks: readonly Block[]): boolean =>
  blocks.length >= MIN_LINKS &&
  blocks.reduce((sum, { linked }) => sum + linked, 0) >=
    blocks.reduce((sum, { text }) => sum + text.length, 0) * LINKED;
