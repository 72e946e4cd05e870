import { type Page, remove } from '../page';

/** Letters and digits only, lower case: what two renderings of one text share. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Blocks at the top of the article that are looked at; of tables before them as many again. */
const MAX_BLOCKS = 12;

/** Blocks at its end that are. */
const MAX_LAST = 5;

/** Blocks that may stand between the title and the text. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, div, address, li, dd, section, header, caption, td, th';
/** What makes a block more than a line. */
const INNER = `${BLOCKS}, img, picture, table, ul, ol, dl, pre, blockquote, figure, video, hr`;

/** A line about who and when: short, and nothing but names, dates and words such as these. */
const WHO_AND_WHEN =
  /^(?:by|von|par|por|di|da|door|af|av|written by|written|author|edited|reviewed|fact|checked|medically|contributor|staff|writer|correspondent|reporter|editor|on|at|in|and|und|et|y|e|am|um|uhr|le|à|kl|klo|h|min(?:ute)?s?|read|edt|est|gmt|utc|bst|cet|ist|am|pm|[\p{L}]{3,9}day|mon|tue|wed|thu|fri|sat|sun|\d+|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|mai|june?|juni?|july?|juli?|aug\p{L}*|sep\p{L}*|o[ck]t\p{L}*|nov\p{L}*|de[cz]\p{L}*)$/u;

/** What announces a day in such a line. */
const WHEN =
  /^\d*(?:posted|published|updated|last|modified|stand|veröffentlicht|aktualisiert|erstellt|publié|mis|jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|opublikowano|zaktualizowano|publikováno|aktualizováno|опубликовано|обновлено|опубліковано|оновлено|yayınlanma|güncelleme|diterbitkan|diperbarui)$/u;

/** Longest line of who and when, in characters. */
const MAX_LINE = 160;

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
  for (const block of firstBlocks(content)) {
    const text = fold(block.textContent ?? '');
    if (block.closest('table')) {
      const echo = title && text === title ? echoInTable(block, title) : null;
      if (echo) remove(page, echo, 'duplicate');
      continue;
    }
    if (text === '') {
      if ((block.textContent ?? '').trim() !== '') remove(page, block, 'decoration');
      continue;
    }
    if (title && sameTitle(text, title, block)) remove(page, block, 'duplicate');
    else if (known.has(text) || isWhoAndWhen(text, names) || isOrigin(text, site))
      remove(page, block, 'byline');
    else if (isOwnAddress(block, page)) remove(page, block, 'share');
    else if (text.length > MAX_LINE) break;
  }
  for (const block of lastBlocks(content)) {
    const text = fold(block.textContent ?? '');
    if (isOwnAddress(block, page)) remove(page, block, 'share');
    else if (text.split(' ').some((word) => WHEN.test(word)) && /\d/.test(text)) {
      if (isWhoAndWhen(text, names)) remove(page, block, 'byline');
    }
  }
}

/** Whether a block is nothing but the address of its page, as printed and shared pages have it. */
function isOwnAddress(block: Element, { url, metadata }: Page): boolean {
  const text = (block.textContent ?? '').trim();
  if (!/^https?:\/\/\S+$/.test(text)) return false;
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  return [url.href, metadata.canonicalUrl].some((own) => own && bare(own) === bare(text));
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

const sameTitle = (text: string, title: string, block: Element): boolean =>
  text === title ||
  (/^h[1-3]$/.test(block.localName) &&
    text.length > 15 &&
    (title.includes(text) || text.includes(title)));

/** Longest line of where a text is from ("From Commonfold, the shared encyclopaedia"), in characters. */
const MAX_ORIGIN = 80;
const FROM = /^(?:from|aus|de|da|van|från|fra|z|из|з)\s/u;

const isOrigin = (text: string, site: string): boolean =>
  site !== '' &&
  text.length <= MAX_ORIGIN &&
  text.replace(FROM, '').startsWith(`${site} `) &&
  FROM.test(text);

function isWhoAndWhen(text: string, names: ReadonlySet<string>): boolean {
  // A number of one or two digits by itself is the mark of a note or of a chapter.
  if (text.length > MAX_LINE || /^\d{1,2}$/.test(text)) return false;
  const words = text.split(' ');
  return words.every((word) => names.has(word) || WHO_AND_WHEN.test(word) || WHEN.test(word));
}

/** The last such blocks, tables left out. */
const lastBlocks = (content: Element): readonly Element[] =>
  [...content.querySelectorAll(BLOCKS)]
    .filter((element) => !element.querySelector(INNER) && !element.closest('figure, pre, table'))
    .slice(-MAX_LAST);

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
