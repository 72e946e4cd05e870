import { widthOf } from '../../letters';
import { rename, unwrap } from '../copy/rename';
import { isOnlyChild } from '../nodes';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Longest heading, in characters; letters of Chinese, Japanese and Korean count twice. Of the headings
 * of 2,271 pages 227 are longer, and read as paragraphs: standfirsts, questions, what somebody said.
 */
const LONGEST = 140;

/** The same of one that stands before all text: longer ones there are standfirsts. */
const LONGEST_FIRST = 60;

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/**
 * Makes paragraphs of headings that are whole paragraphs, and moves the others so that the first level
 * below the title is `h2` and none is skipped, keeping their order of rank.
 */
export function levelHeadings(content: Element): void {
  for (const heading of content.querySelectorAll(`:is(${HEADINGS}):has(figure)`))
    if (lengthOf(heading) > 0) heading.before(...heading.querySelectorAll('figure'));
  const all = [...content.querySelectorAll(HEADINGS)];
  const text = (content.textContent ?? '').trim();
  for (const [at, heading] of all.entries()) {
    const isLead =
      at === 0 &&
      lengthOf(heading) > LONGEST_FIRST &&
      !isTitle(heading) &&
      !isOneOf(all) &&
      isFirst(heading, text);
    if (isLead || lengthOf(heading) > LONGEST) asParagraph(heading, text);
  }
  const headings = [...content.querySelectorAll(HEADINGS)];
  const ranks = [...new Set(headings.map(levelOf))].sort((a, b) => a - b);
  for (const heading of headings) {
    // Bold as a whole, it says no more than a heading does.
    const bold = heading.querySelector(':scope > :is(strong, b)');
    if (bold && isOnlyChild(bold) && bold.textContent === heading.textContent) unwrap(bold);
    const level = Math.min(6, ranks.indexOf(levelOf(heading)) + 2);
    if (level !== levelOf(heading)) rename(heading, `h${level}`);
  }
}

/** Whether words are set as in titles of English: the long ones with capitals, and no full stop behind them. */
const isTitle = ({ textContent }: Element): boolean => {
  const text = (textContent ?? '').trim();
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 3 && !/[.!?]$/.test(text) && words.every((word) => /^\p{Lu}/u.test(word));
};

/** Whether the first of some headings is one of several that are as long: entries of a list. */
const isOneOf = ([first, ...others]: readonly Element[]): boolean =>
  others.some((other) => other.localName === first?.localName && lengthOf(other) > LONGEST_FIRST);

const lengthOf = ({ textContent }: Element): number =>
  widthOf((textContent ?? '').replace(/\s+/g, ' ').trim());

/** Above the text it is the standfirst; within it is set off as a question of an interview is. */
function asParagraph(heading: Element, whole: string): void {
  const paragraph = rename(heading, heading.querySelector('p, div, ul, ol') ? 'div' : 'p');
  if (paragraph.localName === 'div' || isFirst(paragraph, whole)) return;
  const strong = paragraph.ownerDocument.createElement('strong');
  strong.append(...paragraph.childNodes);
  paragraph.append(strong);
}

/** Whether an element's text begins the whole, so that none stands before it. */
const isFirst = ({ textContent }: Element, whole: string): boolean =>
  whole.startsWith((textContent ?? '').trim());
