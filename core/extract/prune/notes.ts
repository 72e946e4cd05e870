import type { Block } from './blocks';
import { lengthOf } from './boxes';

/** Levels above a block at which the place that a mark in the text leads to may stand. */
const MAX_LEVELS = 3;

/** Characters that a box around a note has beside it: its number, an arrow back. */
const MAX_BESIDE = 8;

/** The words of a link that is the mark of a note: a number, a letter, a sign. */
const MARK = /^\W{0,2}(?:\d{1,3}|[a-z]|[*†‡§])\W{0,2}$/i;

/** What says of itself that it is a note. */
const NOTE = '[role=doc-footnote], [role=doc-endnote], div.footnote, aside.footnote';

/** Notes of a list at least, beyond what the parser took, and how long they may be beside the text: more is a bibliography. */
const FEWEST = 2;
const MOST_NOTES = 0.3;

/**
 * The footnotes: blocks among `chosen` and `kept` that marks in the text of `kept` lead to, and elsewhere lists of them among `all`. What was learnt
 * from leaves them out; who reads wants them.
 */
export function notesOf(
  all: readonly Block[],
  kept: ReadonlySet<Block>,
  chosen: ReadonlySet<Block>,
): Block[] {
  const targets = new Set<string>();
  const marked = new Set<string>();
  for (const { element } of kept) {
    for (const link of element.querySelectorAll('a[href*="#"]')) {
      const target = (link.getAttribute('href') ?? '').replace(/^[^#]*#/, '');
      targets.add(target);
      if (MARK.test((link.textContent ?? '').trim())) marked.add(target);
    }
  }
  if (targets.size === 0) return [];
  const known = [...kept].filter(({ element }) => isTarget(element, marked));
  const notes = [...chosen].filter((block) => !kept.has(block) && isTarget(block.element, targets));
  if (notes.length > 0 || known.length > 0) return [...notes, ...known];
  const own = all.filter(({ element }) => element.closest(NOTE));
  const listed = [
    ...new Set([
      ...listedNotes(all, marked),
      ...own.filter(({ element }) => isTarget(element, marked)),
    ]),
  ];
  return lengthOf(listed) <= lengthOf(kept) * MOST_NOTES ? listed : [];
}

/** The notes of a list that the parser did not take, with its heading: most of its items are what marks lead to. */
function listedNotes(all: readonly Block[], marked: ReadonlySet<string>): Block[] {
  if (marked.size === 0) return [];
  const isNoteOf = ({ element }: Block) =>
    element.closest('li') !== null && isTarget(element, marked);
  const list = all.find(isNoteOf)?.element.closest('ol, ul');
  const items = all.filter(({ element }) => list?.contains(element));
  const notes = items.filter(isNoteOf);
  if (!list || notes.length < FEWEST) return [];
  if (notes.length * 2 < list.childElementCount) return [];
  const above = all[all.indexOf(items[0] as Block) - 1];
  return above && /^h[1-6]$/.test(above.element.localName) ? [above, ...notes] : notes;
}

/**
 * A note stands in a list, a paragraph or a box of its own; a whole section that a table of contents leads to is none.
 */
function isTarget(element: Element, targets: ReadonlySet<string>): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < MAX_LEVELS; level++, at = at.parentElement) {
    if (targets.has(at.id) && isNote(at, element)) return true;
    const isMarked = [...at.children].some(
      (child) => /^(?:a|sup|span)$/.test(child.localName) && targets.has(child.id),
    );
    if (isMarked) return isNote(at, element);
  }
  return false;
}

/** Whether a box around a block is a note: an item, a paragraph, or a box that says hardly more than the block. */
const isNote = (box: Element, block: Element): boolean =>
  box.matches('li, p, dd, dt, td, span, aside') ||
  lengthOfText(box) <= lengthOfText(block) + MAX_BESIDE;

const lengthOfText = ({ textContent }: Element): number => (textContent ?? '').trim().length;
