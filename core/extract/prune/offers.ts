import { MARKS } from '../copy/marks';
import { fold } from '../fold';
import { hasMoreChildren, unitOf } from '../nodes';
import { hasOwnText } from '../own-text';
import { CALLS, GATES } from '../phrases';
import type { Block } from './blocks';
import { blocksWithin, boxOf, holdsHeading, lengthOf, RUNNING } from './boxes';

/** Stems of words for what is sent to an address, and for asking for one. */
export const ASKS =
  /newsletter|bolet[ií]n|\blettre|\binscri|suscr[ií]|abonn|subscri|\bsign up|\binbox\b|posteingang|\banmeld|iscriv|\bassin[ea]/i;

/** Characters of a button's words, and of all that its box says. */
const CALL = 45;
const OFFER = 450;

/** The same of a panel that is nothing but a question, a claim and the button. */
const PANEL = 160;

/** What no offer is made of. */
const DATA = 'table, pre';

/** Buttons that are looked at, so that a page of nothing else costs no more. */
const MAX_CALLS = 100;

/**
 * Takes offers out of `kept`: what stands in one small box above a button that asks to sign up, to
 * try, to buy a service. Counted on pages that the weights had not seen: 15 texts have such boxes, and none of what
 * they say is the article's. A box with a kept heading is a part of the text, but for a question above a claim.
 */
export function dropOffers(all: readonly Block[], kept: Set<Block>): void {
  let calls = 0;
  for (const [index, block] of all.entries()) {
    const isText = kept.has(block) && block.linked < block.text.length;
    if (block.text.length > CALL || isText || !CALLS.test(fold(block.text))) continue;
    if (++calls > MAX_CALLS) return;
    const box = boxOf(block, all[index - 1]);
    if (!box || box.querySelector(DATA)) continue;
    const inside = blocksWithin(box, all);
    const length = lengthOf(inside);
    if (length > OFFER || (holdsHeading(inside, kept) && !isPanel(inside, length))) continue;
    for (const one of inside) kept.delete(one);
  }
}

/** Lines of a panel that asks for an address to write to. */
const MOST_LINES = 3;

/** Whether a small box under a heading is a question and a claim, or asks for an address to write to. */
const isPanel = (lines: readonly Block[], length: number): boolean =>
  length <= PANEL &&
  (lines[0]?.text.endsWith('?') === true ||
    (lines.length <= MOST_LINES && lines.some(({ text }) => ASKS.test(text))));

/** What a small box with a button may hold and is then a part of the text, and the paragraphs that it stands among. */
const AMONG = 3;
const OWN = 'pre, table, img, picture, figure, h1, math, dl, li + li, [data-lectern-embed]';

/** Elements of a row that is a line and a button, and characters of a link that is one. */
const MOST_IN_ROW = 3;
const LINK = 25;

/**
 * Takes out of `kept` small boxes with a button, or a line and a link that is one, that stand among the paragraphs
 * of a text: players, what waits for a consent, switches of the page.
 */
export function dropPanels(all: readonly Block[], kept: Set<Block>): void {
  const seen = new Set<Element>();
  // Many lines can stand in one element.
  const panels = new Map<Element, Element | null>();
  const panelAt = (element: Element) => {
    const known = panels.get(element);
    const panel = known === undefined ? panelOf(element) : known;
    panels.set(element, panel);
    return panel;
  };
  for (const block of [...kept]) {
    const box = block.text.length <= PANEL && panelAt(block.element);
    if (!box || seen.has(box)) continue;
    if (seen.size > MAX_CALLS) return;
    seen.add(box);
    if ((box.textContent ?? '').length > PANEL * 2) continue;
    if (box.matches('figure *') || box.querySelector(OWN) || holdsPicture(box)) continue;
    const inside = blocksWithin(box, all);
    const length = lengthOf(inside);
    if (length > PANEL || !isAmongText(box, all, kept)) continue;
    if (holdsHeading(inside, kept) && !isPanel(inside, length)) continue;
    for (const one of inside) kept.delete(one);
  }
}

/** What a link says that ends a line as its button. */
const ROW_CALLS = new RegExp(
  `${CALLS.source}|^(?:open|install|upgrade|see (?:plans|offers)|öffnen|ouvrir|abrir|開く|打开)$`,
);

/** The box of a button around an element; the element where it is a box of a line and a short link behind it. */
function panelOf(element: Element): Element | null {
  const { firstElementChild: first, lastElementChild: link } = element;
  const isRow =
    element.matches('div, section, aside') &&
    first !== link &&
    !hasMoreChildren(element, MOST_IN_ROW) &&
    link?.matches('a[href]') === true &&
    (link.textContent ?? '').trim().length <= LINK &&
    ROW_CALLS.test(fold(link.textContent ?? ''));
  if (isRow && !hasOwnText(element)) return element;
  return element.closest(`[${MARKS.button}]`) ?? boxWithButtonLink(element);
}

/** Links that are drawn as buttons, and boxes above a line in which one stands beside it. */
export const BUTTON_LINK = 'a[role="button"], a[class*="btn" i], a[class*="button" i]';
const LEVELS = 2;
/** Children of a box that is a claim and a button. */
const MOST_IN_PANEL = 6;

/** The box of a line and a link that is drawn as a button, and no part of a sentence; null where there is none. */
function boxWithButtonLink({ parentElement }: Element): Element | null {
  let box = parentElement;
  for (let level = 0; box?.matches('div, section, aside') && level < LEVELS; level++) {
    // A box of many is a text: it would be searched once for each of its paragraphs.
    if (hasMoreChildren(box, MOST_IN_PANEL)) return null;
    const link = box.querySelector(BUTTON_LINK);
    const calls = link && ROW_CALLS.test(fold(link.textContent ?? ''));
    if (calls && !hasOwnText(link.parentElement as Element) && !hasOwnText(box)) return box;
    box = box.parentElement;
  }
  return null;
}

/** Whether what stands before a box shows a picture, without a caption, which it may be. */
const holdsPicture = ({ previousElementSibling: before }: Element): boolean =>
  before !== null &&
  before.querySelector('figcaption') === null &&
  (before.matches('img, picture, figure') || before.querySelector('img') !== null);

/** Whether paragraphs that are kept stand beside a box, or beside what holds nothing but it. */
function isAmongText(box: Element, all: readonly Block[], kept: ReadonlySet<Block>): boolean {
  const { parentElement: around } = unitOf(box);
  const beside = all.filter(
    (one) => kept.has(one) && one.text.length >= RUNNING && one.element.parentElement === around,
  );
  return beside.length >= AMONG;
}

/** Characters of a wall's words, of what its box says in all, and of one line of it. */
const GATE = 90;
const GATE_WORDS = /read|ganz|l.article|art[íi]c|artigo|matéria|続き|展开|阅读/i;
const WALL = 260;
const CLAIM = 120;

/** Takes walls out of `kept` that stand in a text though all of it is there: the line that says so, and its small box. */
export function dropGates(all: readonly Block[], kept: Set<Block>): void {
  let gates = 0;
  for (const [index, block] of all.entries()) {
    if (block.text.length > GATE || !GATE_WORDS.test(block.text)) continue;
    if (!GATES.test(fold(block.text))) continue;
    if (++gates > MAX_CALLS) return;
    kept.delete(block);
    const box = boxOf(block, all[index + 1]);
    const inside = box ? blocksWithin(box, all) : [];
    const isWall = lengthOf(inside) <= WALL && inside.every(({ text }) => text.length <= CLAIM);
    if (isWall) for (const one of inside) kept.delete(one);
  }
}
