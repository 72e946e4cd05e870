import { rename, unwrap } from '../copy/rename';
import { isElement, unitOf } from '../nodes';

/** Elements that hold paragraphs, and in which a page may write them without marking them. */
const HOLDERS = 'div, section, article, main, center, aside, header, blockquote, td';

/** What is inline by its name and holds blocks, as where a mark was never closed. */
const INLINE_BOX = ':is(span, font):has(> :is(p, div, h2, h3, h4, ul, ol)):not(p *, li *, a *)';

/** Where text stands in lines of its own. */
const APART = 'pre, li, dl, figure, p, h1, h2, h3, h4, h5, h6, summary, [data-lectern-embed]';

/** What stands between paragraphs and is none. */
const BLOCK =
  /^(?:address|article|aside|audio|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|ul|video)$/;

/** Characters from which a box without blocks is a paragraph and no line of a poem or an address. */
const PROSE = 80;
const SENTENCE = /[.!?…。！？]["'”’»」』)]*$/;

/** A line of three signs or more, all the same, that parts two paragraphs. */
const RULE = /^\s*([=\-–—*~•#⁂])(?:\s*\1){2,}\s*$/;

/** One of low lines, which are to be filled in: in a heading, and three of them between two paragraphs, they part too. */
const LOW = /^\s*_(?:\s?_){2,}\s*$/;
const THREE = /^\s*_\s?_\s?_\s*$/;

/** What a rule of signs can stand in. */
const LINES = 'p, center, div:not(:has(*)), h2, h3, h4, h5, h6';

/** Where such signs are a value, a blank or a quotation. */
const VALUES = 'td, th, li, dd, figure, pre, blockquote';

/**
 * Makes paragraphs of what old pages and applications leave bare: text between blocks, text that two line breaks part,
 * boxes without blocks that hold sentences or one line. Lines of verse and of addresses stay lines.
 */
export function setParagraphs(content: Element): void {
  const marked = new Set(content.querySelectorAll('p'));
  for (const line of content.querySelectorAll(LINES))
    if (isRule(line) && !line.querySelector('img, hr') && !line.closest(VALUES))
      line.replaceWith(line.ownerDocument.createElement('hr'));
  for (const box of content.querySelectorAll('span:has(> br + br)')) unwrap(box);
  for (const box of content.querySelectorAll(INLINE_BOX)) rename(box, 'div');
  for (const paragraph of content.querySelectorAll('p:has(br)')) part(paragraph);
  for (const holder of [content, ...content.querySelectorAll(HOLDERS)]) {
    if (holder.closest(APART)) continue;
    const { runs, isParted } = runsOf(holder);
    if (runs.length > 0 && (isParted || isProse(holder))) for (const run of runs) wrap(run, holder);
  }
  joinPlace(content, marked);
}

/** Whether a line is nothing but signs that part what stands before and behind it. */
function isRule(line: Element): boolean {
  const text = line.textContent ?? '';
  if (RULE.test(text)) return true;
  if (!LOW.test(text)) return false;
  const isLong = (beside: Element | null) => (beside?.textContent ?? '').trim().length >= PROSE;
  const { previousElementSibling: before, nextElementSibling: after } = line;
  return /^h\d$/.test(line.localName) || (THREE.test(text) && isLong(before) && isLong(after));
}

/** Makes paragraphs of one that empty lines part into texts of a sentence or more; verse has shorter lines. */
function part(paragraph: Element): void {
  const { runs } = runsOf(paragraph);
  const areTexts = runs.every((run) => lengthOf(run) >= PROSE);
  if (runs.length < 2 || !areTexts || paragraph.closest('figure, td, pre')) return;
  for (const run of runs) wrap(run, paragraph);
  const parts = [...paragraph.children].filter(({ localName }) => localName !== 'br');
  // What is said of the whole is said of each; a place in it is that of its beginning.
  for (const one of parts)
    for (const name of ['lang', 'dir'])
      if (paragraph.hasAttribute(name)) one.setAttribute(name, paragraph.getAttribute(name) ?? '');
  if (paragraph.id && parts[0] && !parts[0].id) parts[0].id = paragraph.id;
  paragraph.replaceWith(...parts);
}

const lengthOf = (run: Run): number =>
  run.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);

type Run = readonly ChildNode[];

/** The runs of bare text in an element, and whether a block or an empty line parts them from anything. */
function runsOf(holder: Element): { readonly runs: readonly Run[]; readonly isParted: boolean } {
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  let isParted = false;
  const close = () => {
    if (run.some((node) => node.nodeType !== COMMENT && (node.textContent ?? '').trim() !== ''))
      runs.push(run);
    run = [];
  };
  for (const node of holder.childNodes) {
    if (isBlock(node)) {
      isParted = true;
      close();
    } else if (isBreak(node) && isBreak(lastOf(run))) {
      isParted = true;
      run.push(node);
      close();
    } else run.push(node);
  }
  close();
  return { runs, isParted };
}

const COMMENT = 8;

const isBlock = (node: Node): boolean =>
  isElement(node) &&
  (BLOCK.test(node.localName) || node.querySelector('p, div, ul, ol, figure') !== null);

const isBreak = (node: Node | undefined): boolean => node?.nodeName === 'BR';

/** The last of some nodes, space and comments aside. */
const lastOf = (run: Run): Node | undefined =>
  run.findLast((node) => isElement(node) || (node.nodeType !== COMMENT && node.nodeValue?.trim()));

/** Whether a box without blocks holds a paragraph: it is long, a sentence that does not stand among short lines, or one line that stands beside none. */
function isProse(box: Element): boolean {
  if (box.matches('blockquote, td, td *')) return false;
  const text = (box.textContent ?? '').trim();
  if (text.length >= PROSE) return true;
  const unit = unitOf(box);
  const isShort = (beside: Element | null) =>
    beside !== null && (beside.textContent ?? '').trim().length < PROSE;
  const [before, after] = [isShort(unit.previousElementSibling), isShort(unit.nextElementSibling)];
  return SENTENCE.test(text) ? !(before && after) : !(before || after);
}

/** The place that a text is from, before its first words: "Orrin. ", "Kessa – ". */
const PLACE =
  /^\s*\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,3}(?:,? \((?:\p{Lu}{2,4}|\p{Ll}{2,4})\))?\s*[.–—-]\s*$/u;

/** Paragraphs at the beginning of a text among which its place is looked for. */
const FIRST = 4;

/**
 * Puts the place before a text, which styles set in the line of its first paragraph, at the start of that. A word and
 * a full stop that the page itself made a paragraph of is one, as is who speaks in a dialogue.
 */
function joinPlace(content: Element, marked: ReadonlySet<Element>): void {
  const paragraphs = [...content.querySelectorAll('p')];
  const places = paragraphs.filter(({ textContent }) => PLACE.test(textContent ?? ''));
  const [place] = places;
  const text = place?.nextElementSibling;
  // A standfirst can stand before it.
  if (!place || places.length > 1 || paragraphs.indexOf(place) >= FIRST) return;
  if (marked.has(place) && /\.\s*$/.test(place.textContent ?? '')) return;
  if (!text?.matches('p') || place.querySelector('br, img')) return;
  if ((text.textContent ?? '').length < PROSE) return;
  text.prepend(...place.childNodes, ' ');
  place.remove();
}

/** Puts a run into a paragraph, without the line breaks around it. */
function wrap(run: Run, holder: Element): void {
  const isText = (node: ChildNode) => !isBreak(node) && (node.textContent ?? '').trim() !== '';
  const [first, last] = [run.findIndex(isText), run.findLastIndex(isText)];
  const inside = run.slice(first, last + 1);
  for (const node of [...run.slice(0, first), ...run.slice(last + 1)])
    if (isBreak(node)) node.remove();
  const paragraph = holder.ownerDocument.createElement('p');
  inside[0]?.before(paragraph);
  // One by one: there may be more than fit a call.
  for (const node of inside) paragraph.appendChild(node);
}
