import { attribute, closest, holds, matches } from '../safe-document';
import type { Line } from './surroundings';

/** Names in class lists, in small letters, of elements that hold the name of the paper an article comes from. */
const PUBLISHER_MARKS =
  /(?:^|[\s_-])(?:publisher|publication(?![_-]?(?:type|date|time|year|info|theme|font|colou?r))|(?<!access-)provider|outlet|news[_-]*source|source[_-]*name|media[_-]*name|brand[_-]*name|attribution[_-]+source)(?=$|[\s_-])/;

/** A piece of a row, between its signs. */
export interface Part {
  readonly text: string;
  /** Whether an element of its own is named as a paper's. */
  readonly isMarked: boolean;
  /** Whether the row that it stands in is. */
  readonly isRow: boolean;
  /** Whether a word says that it names where the text is from. */
  readonly isSource: boolean;
  /** Whether it belongs to the page's head or menus, or is a button. */
  readonly isFurniture: boolean;
}

/** The signs between the pieces of a row, and the words before a paper's name. */
const BETWEEN = /\s+[•·|›»/–—-]\s+|\s*[•|›»]\s*|,\s+filed under\s+/;
const SOURCE_WORD = /^(?:via|from|source|published (?:by|in))\b[:\s]*/i;

/** The pieces of lines around a headline. */
export const partsOf = (lines: readonly Line[], headline: Element): readonly Part[] =>
  lines.flatMap((line) =>
    line.parts.flatMap(({ text, elements }) =>
      text.split(BETWEEN).map((piece) => ({
        text: piece.replace(SOURCE_WORD, '').trim(),
        isMarked: isMarked(elements.filter((element) => element !== line.block || isAlone(line))),
        isRow: !isAlone(line) && !matches(line.block, PAGE) && isMarked([line.block]),
        isFurniture: isFurniture(elements, headline),
        isSource: SOURCE_WORD.test(piece) || SOURCE_WORD.test(`${line.text} `),
      })),
    ),
  );

/** Elements that hold more than a row; `outlet` is also where a page is put. */
const PAGE = 'body, main, article, section';

const isAlone = ({ parts }: Line): boolean => parts.length === 1;

/** What menus, the page's head and buttons are named, where they do not hold the headline too. */
const FURNITURE =
  'header, nav, aside, [class*="header" i], [class*="menu" i], [class*="btn" i], [class*="button" i], [class*="breadcrumb" i], [aria-label*="breadcrumb" i]';

function isFurniture([inner]: readonly Element[], headline: Element): boolean {
  const box = inner ? closest(inner, FURNITURE) : null;
  return box !== null && !holds(box, headline);
}

/** What leads to a person, whatever it is named. */
const PERSON = '[rel~="author"], [itemprop~="author"], [href*="/author" i]';

const isMarked = (elements: readonly Element[]): boolean =>
  elements.some(
    (element) =>
      !matches(element, PERSON) &&
      PUBLISHER_MARKS.test(
        `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase(),
      ),
  );
