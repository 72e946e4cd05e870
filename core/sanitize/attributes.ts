import { citedAddress, linkAddress, type Origin, pictureAddress } from './address';
import { sourceSet } from './source-set';
import { isTarget } from './target';
import { plainText } from './text';

/** Reads an attribute's value: as it shall stand in the article, or null when the attribute is dropped. */
export type Read = (value: string, origin: Origin) => string | null;

/** Longest `alt` or `title` kept, in characters: a long description, not an essay. */
const MAX_TEXT = 2000;

const matching =
  (pattern: RegExp): Read =>
  (value) =>
    pattern.test(value.trim()) ? value.trim() : null;

const oneOf =
  (...words: readonly string[]): Read =>
  (value) =>
    words.includes(value.trim().toLowerCase()) ? value.trim().toLowerCase() : null;

/** A whole number between two bounds; what follows it, such as `px`, goes. */
const whole =
  (least: number, most: number): Read =>
  (value) => {
    const number = Number(/^\s*(-?\d{1,9})(?:\.\d+)?(?:px)?\s*$/.exec(value)?.[1] ?? Number.NaN);
    return number >= least && number <= most ? String(number) : null;
  };

const present: Read = () => '';

const text: Read = (value) => plainText(value, MAX_TEXT);

const textUnlessEmpty: Read = (value) => plainText(value, MAX_TEXT) || null;

/** Header cells are named by `id`; a name that is no place of ours leads nowhere. */
const targets: Read = (value) => {
  const names = value.trim().split(/\s+/);
  return names.every(isTarget) ? names.join(' ') : null;
};

/** Ordinary lengths of formulas; no number so large that a formula could lie over other text. */
const mathLength = matching(/^-?\d{0,2}(?:\.\d{1,4})?(?:em|ex|px|pt|mu|%)?$/);
const flag = oneOf('true', 'false');

/** How the value of each attribute of HTML elements is read. */
export const READERS: Readonly<Record<string, Read>> = {
  // Any element.
  id: (value) => (isTarget(value) ? value : null),
  lang: matching(/^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,7}$/i),
  dir: oneOf('ltr', 'rtl', 'auto'),
  title: textUnlessEmpty,
  // Addresses.
  href: linkAddress,
  cite: citedAddress,
  src: pictureAddress,
  srcset: sourceSet,
  // Pictures: 1 px to what a poster needs; sizes and media as CSS writes lengths and conditions.
  alt: text,
  width: whole(0, 20_000),
  height: whole(0, 20_000),
  sizes: matching(/^[\w\s().,:%*/+-]{1,1000}$/),
  media: matching(/^[\w\s().,:/-]{1,300}$/),
  type: matching(/^(?:[1aAiI]|image\/[a-z0-9.+-]{1,40})$/),
  // Lists, tables, times, code.
  start: whole(-1_000_000, 1_000_000),
  value: whole(-1_000_000, 1_000_000),
  reversed: present,
  open: present,
  'data-lectern-embed': present,
  // Posts: a name and a time are a few words, replies 0 for what answers none.
  'data-lectern-author': (value) => plainText(value, 60) || null,
  'data-lectern-time': (value) => plainText(value, 60) || null,
  'data-lectern-depth': (value) => (/^\d$/.test(value) ? value : null),
  'data-lectern-accepted': present,
  'data-lectern-standfirst': present,
  'data-lectern-gallery': present,
  // 1,000 is the ceiling of the HTML standard for columns; as many rows for one cell are enough.
  span: whole(1, 1000),
  colspan: whole(1, 1000),
  rowspan: whole(0, 1000),
  headers: targets,
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
  datetime: matching(/^[\w\s:.+-]{1,60}$/),
  'data-language': matching(/^[a-z0-9+#.-]{1,30}$/),
};

/** The same for MathML elements. */
export const MATH_READERS: Readonly<Record<string, Read>> = {
  dir: oneOf('ltr', 'rtl'),
  display: oneOf('block', 'inline'),
  displaystyle: flag,
  scriptlevel: matching(/^[+-]?\d$/),
  mathvariant: matching(
    /^(?:normal|(?:bold-)?(?:italic|script|fraktur|sans-serif)|bold|double-struck|monospace)$/,
  ),
  form: oneOf('prefix', 'infix', 'postfix'),
  fence: flag,
  separator: flag,
  stretchy: flag,
  symmetric: flag,
  largeop: flag,
  movablelimits: flag,
  accent: flag,
  accentunder: flag,
  lspace: mathLength,
  rspace: mathLength,
  minsize: mathLength,
  maxsize: mathLength,
  voffset: mathLength,
  width: mathLength,
  height: mathLength,
  depth: mathLength,
  linethickness: mathLength,
  columnalign: matching(/^(?:left|center|right)(?:\s+(?:left|center|right)){0,30}$/),
  columnspan: whole(1, 100),
  rowspan: whole(1, 100),
  encoding: oneOf('application/x-tex', 'application/x-latex', 'text/x-tex', 'latex', 'tex'),
};
