/** Signs that mean something anywhere in a line of Markdown, as CommonMark 0.31 and GFM 0.29 read it. */
const ANYWHERE = /[\\`*[\]<~|]/g;

/** An underline marks emphasis except between letters or digits. */
const UNDERLINE = /_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;

/** What would be read as a character reference: `&copy;`, `&#60;`. */
const REFERENCE = /&(?=#?\w+;)/g;

/** What begins a heading, a quotation, a list or a rule, or underlines a heading, at the start of a line. */
const AT_START = /^(#{1,6}(?=\s|$)|[>+=-]|:(?=-))/;
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** A text as Markdown that reads as just this text, wherever in a line it stands. */
export const escapeText = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(UNDERLINE, '\\_')
    .replace(REFERENCE, '\\&')
    // Before a link it would make a picture of it; and some readers take brackets in a link's text as
    // if they were not escaped.
    .replace(/!(?=$|\\\[)/g, '\\!');

/** The same lines, none of which begins a block of another kind. `text` is inline Markdown. */
export const escapeStarts = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(AT_START, '\\$1').replace(NUMBER_AT_START, '$1\\$2'))
    .join('\n');

/** Inline Markdown as what stands in one cell of a table, or behind a heading's sign. */
export const oneLine = (text: string): string => text.replace(/\\?\n\s*/g, ' ').trim();

/** A text as inline code; the fence is longer than any run of back quotes in it. */
export function codeSpan(text: string): string {
  const inner = text.replace(/\s+/g, ' ');
  if (inner.trim() === '') return inner && ' ';
  const fence = '`'.repeat(longestRun(inner) + 1);
  const pad = /^[` ]|[` ]$/.test(inner) ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/** A listing, as it stands; `language` is the name of its language or null. */
export function codeBlock(text: string, language: string | null): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const name = /^[\w+#.-]{1,30}$/.test(language ?? '') ? language : '';
  return `${fence}${name}\n${text.replace(/\n$/, '')}\n${fence}`;
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
