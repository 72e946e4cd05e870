import { MARKS } from '../copy/marks';
import { fold } from '../fold';
import { follows } from '../nodes';
import type { Page } from '../page';
import { INTERFACE_LINES } from '../phrases';
import { BLOCKS, INNER } from './lines';
import { isOwnAddress, isWhoAndWhen, MAX_LINE } from './who-and-when';

/** Blocks at the top of the article that are looked at; of tables before them as many again. */
const MAX_BLOCKS = 12;

/**
 * Takes the title, the author, the date and the section out of the top of the text: the reader
 * shows them above it.
 */
export function dropEchoes(content: Element, page: Page): void {
  const { metadata } = page;
  const title = fold(metadata.title ?? '');
  const known = new Set(
    [metadata.siteName, metadata.section, metadata.authors.join(' '), ...metadata.authors]
      .filter((text) => text !== null)
      .map(fold)
      .filter(Boolean),
  );
  const site = fold(metadata.siteName ?? '');
  const names = new Set([...known].flatMap((text) => text.split(' ')));
  const authors = metadata.authors.map(fold).filter(Boolean);
  const saysWhose = (text: string): boolean =>
    known.has(text) || isWhoAndWhen(text, names) || isOrigin(text, site);
  const isEcho = (text: string): boolean => (title !== '' && text === title) || saysWhose(text);
  const start = firstParagraph(content);
  for (const headline of content.querySelectorAll(HEADLINE)) {
    const isWithin = start !== undefined && follows(headline, start);
    if (title !== '' && fold(headline.textContent ?? '') === title && !isWithin) headline.remove();
  }
  const blocks = firstBlocks(content);
  const isTimeline = blocks.filter(isClock).length > 1;
  let [sentences, stayed] = [0, 0];
  for (const block of blocks) {
    if (isTimeline && isClock(block)) continue;
    const text = fold(block.textContent ?? '');
    if (isData(block, content)) {
      const echo = title && text === title ? echoInTable(block, title) : null;
      if (echo) echo.remove();
      continue;
    }
    if (text === '') {
      if ((block.textContent ?? '').trim() !== '') block.remove();
      continue;
    }
    // Below a text's first sentences, what says a part of the title is a section's heading.
    if (title && (sentences < BEGUN ? sameTitle(text, title, block) : text === title))
      block.remove();
    else if (title && stayed === 0 && isNearly(text, title, block)) block.remove();
    else if (saysWhose(text) || isSignature(block, text, authors) || isRow(block, saysWhose))
      block.remove();
    else if (isOwnAddress(block.textContent ?? '', page)) block.remove();
    else if (dropFirstLines(block, isEcho, title)) continue;
    else if (text.length > MAX_LINE && !block.closest('table')) break;
    else {
      stayed++;
      if (isSentence(block)) sentences++;
    }
  }
}

/** Sentences in paragraphs of their own from which a text has begun: one may be a standfirst above the headline. */
const BEGUN = 2;
const SENTENCE = 40;

const isSentence = (block: Element): boolean =>
  block.localName === 'p' &&
  lengthOf(block) >= SENTENCE &&
  /[.!?…]\s*$/.test(block.textContent ?? '');

/** First headings, which say the title where no text stands before them; later ones are sections called so. */
const HEADLINE = `h1, [${MARKS.was}=h1]`;
const PARAGRAPH = 200;

/** The first paragraph that is a text's; undefined where there is none. */
const firstParagraph = (content: Element): Element | undefined =>
  [...content.querySelectorAll('p')].find((paragraph) => lengthOf(paragraph) >= PARAGRAPH);

/** Share of the text from which a cell is its frame. */
const FRAME = 0.5;

/** Whether a block stands in a table, and not in a cell that frames the text, as in old pages. */
function isData(block: Element, content: Element): boolean {
  const cell = block.closest('td, th, table');
  return cell !== null && lengthOf(cell) < lengthOf(content) * FRAME;
}

const lengthOf = ({ textContent }: Element): number => (textContent ?? '').length;

/** Takes lines that say the same off the start of a block, and all down to the title; tells whether that was all of it. */
function dropFirstLines(block: Element, isEcho: (text: string) => boolean, title: string): boolean {
  const lines = linesIn(block);
  if (lines.length < 2) return false;
  const texts = lines
    .slice(0, MAX_BLOCKS)
    .map((line) => fold(line.map((part) => part.textContent ?? '').join('')));
  const isSaid = (text: string) => text === '' || isEcho(text);
  const firstOther = texts.findIndex((text) => !isSaid(text));
  const atTitle = title === '' ? -1 : texts.indexOf(title);
  const said = firstOther < 0 ? texts.length : Math.max(firstOther, atTitle + 1);
  for (const part of lines.slice(0, said).flat()) part.remove();
  if (said === lines.length) block.remove();
  return said === lines.length;
}

/** What stands in a block, by its lines: each but the last ends with its line break. */
function linesIn(block: Element): readonly ChildNode[][] {
  const lines: ChildNode[][] = [[]];
  for (const node of block.childNodes) {
    lines.at(-1)?.push(node);
    if (node.nodeName === 'BR') lines.push([]);
  }
  return lines;
}

/**
 * What goes where the title stands in a table: the row that says nothing else, a heading, a caption; null
 * for one cell of several.
 */
function echoInTable(block: Element, title: string): Element | null {
  const row = block.closest('tr');
  if (row && !row.querySelector('img') && fold(row.textContent ?? '') === title) return row;
  return block.matches('td, th') ? null : block;
}

/** How much longer a heading is than the title that it repeats: more is the heading of a section. */
const LONGER = 1.4;

const sameTitle = (text: string, title: string, block: Element): boolean =>
  text === title ||
  (/^h[1-3]$/.test(block.localName) &&
    text.length > 15 &&
    (title.includes(text) ||
      (text.includes(title) &&
        (text.length <= title.length * LONGER || isBesideRubric(block, title)))));

/** Whether the first line of a text, which is neither an item nor announces one, nearly says the title. */
const isNearly = (text: string, title: string, block: Element): boolean =>
  addsLittle(text, title) &&
  (!/^h[2-6]$/.test(block.localName) || block.hasAttribute(MARKS.was)) &&
  !block.closest('li, dd') &&
  !/[.!?…:]\s*$/.test(block.textContent ?? '');

/** Words of a title from which a line that repeats them is no chance, and words that such a line has besides. */
const MANY = 5;
const BESIDE = 2;

/** Words that turn what a line says into its opposite. */
const NOT =
  /^(?:not|no|never|nicht|kein\w*|nie|pas|jamais|nunca|não|non|mai|niet|geen|inte|ikke|nt|without|hardly|ohne|sans|sin|sem|senza|zonder|utan|uden|не|нет|без|ni|nie|nem|ei|eivät|δεν|μην|لا|לא|değil)$/;

/** Whether a line says the words of the title in their order, and hardly more. */
function addsLittle(text: string, title: string): boolean {
  const [line, words] = [text.split(' '), title.split(' ')];
  if (words.length < MANY || line.length > words.length + BESIDE) return false;
  let at = 0;
  for (const word of line)
    if (word === words[at]) at++;
    else if (NOT.test(word)) return false;
  return at === words.length;
}

/** Whether a heading says the title in a part of its own, or parts it from a rubric by a sign. */
function isBesideRubric(heading: Element, title: string): boolean {
  const parts = [...heading.childNodes, ...heading.querySelectorAll('*')].map(
    ({ textContent }) => textContent ?? '',
  );
  const pieces = (heading.textContent ?? '').split(/\s[-–—|•]\s|[:|]\s/);
  return [...parts, ...pieces].some((part) => fold(part) === title);
}

/** Whether a line is a row of who, when and the page's own buttons, parted by signs. */
function isRow({ textContent }: Element, saysWhose: (text: string) => boolean): boolean {
  const text = textContent ?? '';
  if (text.length > MAX_LINE || !/[|•·]/.test(text)) return false;
  const parts = text.split(/[|•·]/).map(fold).filter(Boolean);
  return parts.length > 1 && parts.every((part) => saysWhose(part) || isInterfaceLine(part));
}

/** Buttons of such a row that are words of a text elsewhere. */
const BUTTON = /^(?:e mail|(?:font|text|letter) size(?: .{0,12})?)$/;

const isInterfaceLine = (text: string): boolean =>
  BUTTON.test(text) || INTERFACE_LINES.some((pattern) => pattern.test(text));

/** What a signature starts with, and words that it has beside the names at most: where from, and what they are. */
const BY = /^(?:by|von|par|por|di|da|de|door|af|av|text|texto|texte|od|autor|автор)\s/u;
const MOST_BESIDE = 7;

/** Whether a line names all authors, with their places and offices ("By Ann Lee in Derby and Tom Fox, photographs"). */
function isSignature(block: Element, text: string, authors: readonly string[]): boolean {
  if (authors.length === 0 || text.length > MAX_LINE || !BY.test(text)) return false;
  if (/[.!?…]\s*$/.test(block.textContent ?? '')) return false;
  const beside = authors.reduce((rest, name) => rest.replace(name, ' '), text);
  return (
    authors.every((name) => text.includes(name)) && beside.trim().split(/\s+/).length <= MOST_BESIDE
  );
}

/** Whether a line is nothing but a time of day: several of them part the entries of what is told as it happens. */
const isClock = ({ textContent }: Element): boolean =>
  /^\s*\d{1,2}[:.h]\d\d(?: ?[a-z]{2,4})?\s*$/i.test(textContent ?? '');

/** Longest line of where a text is from ("From Commonfold, the shared encyclopaedia"), in characters. */
const MAX_ORIGIN = 80;
const FROM = /^(?:from|aus|de|da|van|från|fra|z|из|з)\s/u;

const isOrigin = (text: string, site: string): boolean =>
  site !== '' &&
  text.length <= MAX_ORIGIN &&
  text.replace(FROM, '').startsWith(`${site} `) &&
  FROM.test(text);

/** The first blocks that hold lines of text and no other block. */
function firstBlocks(content: Element): Element[] {
  const [blocks, cells]: [Element[], Element[]] = [[], []];
  for (const element of content.querySelectorAll(BLOCKS)) {
    if (element.closest('figure, pre, blockquote') || element.querySelector(INNER)) continue;
    const list = element.closest('table') ? cells : blocks;
    if (list.length < MAX_BLOCKS) list.push(element);
    if (blocks.length === MAX_BLOCKS) break;
  }
  return [...cells, ...blocks];
}
