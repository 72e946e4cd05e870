import { MARKS } from './marks';

/** Parts of a line that a page does not show. */
const WORDS = `:is(span, a, small, label, sup)[${MARKS.hidden}="display"]`;

/** What is no part of a line, or is shown in another form than it is written. */
const MORE = 'p, div, ul, ol, table, img, svg, math, br, input';

/** Characters of such words: more is the rest of a text that opens. */
const MOST = 80;

/** Such words that are looked at: each asks for all of its line. */
const MAX_ASKED = 300;

/** Names of what opens, or is shown beside a mark in the text. */
const OPENS = /more|rest|full|toggle|expand|collaps|read|note|ref|answer|spoiler|tab|translat/i;

/**
 * Takes out of lines that are shown the words in them that are not: "sold out" beside a price, what is put into
 * addresses against machines. Whole blocks are judged later, by `prune/unseen.ts`.
 */
export function dropHiddenWords(root: Element): void {
  for (const words of [...root.querySelectorAll(WORDS)].slice(0, MAX_ASKED)) {
    const { parentElement: line } = words;
    const text = (words.textContent ?? '').trim();
    if (!line || text === '' || text.length > MOST || words.querySelector(MORE)) continue;
    if (line.closest(`[${MARKS.hidden}]`) || opens(words) || opens(line)) continue;
    const beside = (line.textContent ?? '').replace(words.textContent ?? '', '');
    if (beside.trim() !== '') words.remove();
  }
}

const opens = (element: Element): boolean =>
  OPENS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
