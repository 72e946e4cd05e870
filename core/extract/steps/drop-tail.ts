import { fold } from '../fold';
import {
  AUTHOR_HEADINGS,
  INTERFACE_LINES,
  isTailHeading,
  NOTICES,
  READ_ON,
  SEE_ALSO,
} from '../phrases';
import { isCount, isField } from './left-over-lines';
import { INNER } from './lines';
import { isStep } from './listed-steps';
import { isOwnBlock, LINKED, linkedLength, namesStories, readsOn } from './reads-on';

/** Longest text of a heading or line that is compared, in characters. */
const MAX_LINE = 90;
/** Characters that may follow the heading of what is said of the author. */
const MAX_BIOGRAPHY = 1500;
/** Characters of running text after a heading that prove the article goes on below it. */
const GOES_ON = 600;

const LINES = 'h1, h2, h3, h4, h5, h6, p, div, span, strong, b, li, a, dt, small, section, button';

/**
 * Takes out what stands between and after the paragraphs of many pages and is not the article:
 * lists of other stories with the heading that announces them, sign-up boxes, lines that belong
 * to the page's own buttons.
 */
export function dropTail(content: Element): void {
  for (const line of [...content.querySelectorAll(LINES)]) {
    if (!line.isConnected && !content.contains(line)) continue;
    const raw = line.textContent ?? '';
    if (raw.length > MAX_LINE * 3 || line.querySelector('img, figure, pre, table')) continue;
    const text = fold(raw);
    const isShort = text !== '' && text.length <= MAX_LINE;
    if (isShort && AUTHOR_HEADINGS.test(text)) {
      dropProfile(content, line);
    } else if (isShort && isTailHeading(text) && !isStep(line) && !isCardTitle(line)) {
      const wall = wallOf(line);
      if (wall) wall.remove();
      else dropAnnounced(content, line);
    } else if (
      (saysNothing(text, isShort) || isField(line, raw) || isCount(line, raw)) &&
      isOwnBlock(line) &&
      !isDescribed(line)
    ) {
      line.remove();
    } else if (readsOn(line)) line.remove();
    else if (isShort && READ_ON.test(text)) dropLinks(content, line);
    else if (isShort && SEE_ALSO.test(text)) dropLast(content, line);
  }
}

/** Characters from which what stands behind a term says what it is. */
const SAID = 20;

/** Whether a line names what a text describes: "close", a term of a list or a word of code. */
function isDescribed(line: Element): boolean {
  const said = line.closest('dt')?.nextElementSibling;
  const isTerm = said?.localName === 'dd' && (said.textContent ?? '').trim().length >= SAID;
  return isTerm || line.querySelector('code, kbd') !== null;
}

/** Words of a headline at least. */
const HEADLINE = 7;

/** Whether a heading is that of a story in a list, whose first words stand with it in one link. */
const isCardTitle = (line: Element): boolean =>
  /^h[2-6]$/.test(line.localName) &&
  (line.textContent ?? '').trim().split(/\s+/).length >= HEADLINE &&
  Boolean(line.closest('a[href]')?.querySelector('p'));

/** The small paragraph of several lines of which the first is a heading in bold that asks for something; null where there is none. */
function wallOf(line: Element): Element | null {
  const box = line.closest('p');
  const isFirst =
    box !== null &&
    line.matches('b, strong') &&
    line.nextElementSibling?.localName === 'br' &&
    (box.textContent ?? '').trim().startsWith((line.textContent ?? '').trim());
  if (!box || !isFirst || !OTHERS.test(fold(line.textContent ?? ''))) return null;
  const text = box.textContent ?? '';
  const asks =
    box.querySelector('a, input, button') !== null || /\b(?:you|your|our|us|my|we)\b/i.test(text);
  return text.length <= MAX_BOX && asks ? box : null;
}

/** Characters of links below such a line that are not the page itself. */
const MAX_LINKS = 600;

/** Takes out a line such as "More:" above a list of nothing but links, with that list. */
function dropLinks(content: Element, line: Element): void {
  const heading = climb(content, line);
  const list = heading.nextElementSibling;
  if (!list?.matches('ul, div') || !list.querySelector('a')) return;
  const length = (list.textContent ?? '').trim().length;
  if (length > MAX_LINKS || linkedLength(list) < length * LINKED) return;
  list.remove();
  heading.remove();
}

/** Takes out a line that announces other stories or entries, with the list of stories below it that ends the text. */
function dropLast(content: Element, line: Element): void {
  const list = climb(content, line).nextElementSibling;
  if (list && namesStories(list) && !list.nextElementSibling) dropLinks(content, line);
}

/** Whether a folded text is about the page's own buttons, frames and rules. */
const saysNothing = (text: string, isShort: boolean): boolean =>
  NOTICES.some((pattern) => pattern.test(text)) ||
  (isShort && INTERFACE_LINES.some((pattern) => pattern.test(text)));

/** A picture of the text itself; those of other pages are links. */
const CAPTIONED = 'figure:has(figcaption):not(:has(a))';

/**
 * Takes out a heading and what it announces: the siblings after it that are lists of links or
 * short, up to the next running text.
 */
function dropAnnounced(content: Element, line: Element): void {
  const heading = climb(content, line);
  const isRelated = !OTHERS.test(fold(heading.textContent ?? ''));
  const followers: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (isRunningText(next) || next.matches(CAPTIONED)) break;
    if (isData(next)) {
      // What announces a table stands right above it.
      while (followers.at(-1) && linkedLength(followers.at(-1) as Element) === 0) followers.pop();
      break;
    }
    followers.push(next);
  }
  // "Up next" above what comes after the match, in sentences, announces no other page.
  const isProse = /[.!]\s*$/.test(followers[0]?.textContent ?? '');
  if (isRelated && isProse && !followers.some((next) => next.querySelector('a, img, h2, h3, h4')))
    return;
  const isHeading =
    /^h[1-6]$/.test(line.localName) ||
    followers.length > 0 ||
    !heading.nextElementSibling ||
    isAnnounced(heading, line) ||
    (isRelated && /\s\S*[^.:?!]$/.test((line.textContent ?? '').trim()));
  if (!isHeading || !isOwnBlock(heading)) return;
  for (const follower of followers) follower.remove();
  heading.remove();
}

/** Rows and cells of a table that is read, and share of it in links up to which it is no list of other pages. */
const TABLE = { rows: 4, cells: 8, linked: 0.3 } as const;

/** Whether an element is a table of data, or holds nothing else. */
function isData(element: Element): boolean {
  const table = element.matches('table') ? element : element.querySelector(':scope > table');
  if (!table || table.querySelector('img, input, button')) return false;
  return (
    table.querySelectorAll('tr').length >= TABLE.rows &&
    table.querySelectorAll('td, th').length >= TABLE.cells &&
    linkedLength(table) <= (table.textContent ?? '').trim().length * TABLE.linked
  );
}

/** Characters of a box that its first line announces, and links from which it may be longer. */
const MAX_BOX = 300;
const LIST = 2;

/** Whether a line begins a box that says more than the line and is small or a list; the first step of a list begins none. */
function isAnnounced(box: Element, line: Element): boolean {
  const { length } = fold(box.textContent ?? '');
  const isList = box.querySelectorAll('a:not([href^="#"])').length >= LIST;
  const item = line.closest('li');
  const isMore = length > fold(line.textContent ?? '').length && (length <= MAX_BOX || isList);
  return isMore && !(item && box.contains(item));
}

/** Takes out a heading above what is said of the author, with all that follows it, where that is little. */
function dropProfile(content: Element, line: Element): void {
  const heading = climb(content, line);
  const followers: Element[] = [];
  let length = 0;
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    followers.push(next);
    length += next.textContent?.length ?? 0;
    if (length > MAX_BIOGRAPHY) return;
  }
  if (followers.length === 0) return;
  for (const element of [heading, ...followers]) element.remove();
}

/** The outermost element that holds the line and nothing else but links and short lines. */
function climb(content: Element, line: Element): Element {
  let top = line;
  for (
    let parent = top.parentElement;
    parent && parent !== content;
    parent = parent.parentElement
  ) {
    if (runningLength(parent) > 0 || !hasOnlyBefore(parent, top)) break;
    top = parent;
  }
  return top;
}

/** Whether nothing with text stands before `child` in `parent`. */
function hasOnlyBefore(parent: Element, child: Element): boolean {
  for (let node = child.previousSibling; node; node = node.previousSibling) {
    if ((node.textContent ?? '').trim() !== '') return false;
  }
  return parent.contains(child);
}

/** What announces comments, and what asks for something, not other pages. */
const OTHERS = /comment|repl|kommentar|sign|subscri|newsletter|app|member/;

const isRunningText = (element: Element): boolean =>
  /^h[1-6]$/.test(element.localName) && goesOnAfter(element) ? true : runningLength(element) > 0;

/** Elements after a heading in which the text goes on. */
const MOST_SEEN = 60;

/** Whether real text follows a later heading, so that the article goes on with it. */
function goesOnAfter(heading: Element): boolean {
  let length = 0;
  let next = heading.nextElementSibling;
  for (let seen = 0; next && seen < MOST_SEEN; seen++, next = next.nextElementSibling) {
    length += runningLength(next);
    if (length > GOES_ON) return true;
  }
  return false;
}

/** Characters in paragraphs that are sentences rather than links, teasers or labels. */
function runningLength(element: Element): number {
  const isLine = element.matches('p, blockquote, pre, figure') || !element.querySelector(INNER);
  const paragraphs = isLine ? [element] : [...element.querySelectorAll('p, pre, figure')];
  let length = 0;
  for (const paragraph of paragraphs) {
    const text = (paragraph.textContent ?? '').trim();
    if (text.length > 100 && linkedLength(paragraph) < text.length * 0.6) length += text.length;
  }
  return length;
}
