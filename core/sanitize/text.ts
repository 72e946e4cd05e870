export { displayHost } from './host';

/** Characters that direct the order of what stands around them; in a title they can lie about it. */
const BIDI = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/** Characters without width or look: soft hyphen, zero-width space, word joiner, byte order mark and kin. */
const UNSEEN =
  '\\u00ad\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb';

/** Control characters that are no white space, halves of surrogate pairs, and code points that are no characters. */
const CONTROL =
  '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff';

const DROPPED = new RegExp(`[${CONTROL}${BIDI}${UNSEEN}]`, 'gu');

/** Most texts have nothing that the other patterns look for, and those are slow to begin with. */
const PRINTABLE = /^[\t\n\f\r\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u201f\u2026\u20ac]*$/;

const WHITE_SPACE = /[\s\x85]+/gu;

/** Scripts whose letters take another shape beside a joiner or non-joiner (Unicode chapter 23.2, UAX 31). */
const JOINING = [
  ...['Arab', 'Syrc', 'Mong', 'Nkoo', 'Phag', 'Mand', 'Adlm', 'Rohg'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'],
  ...['Khmr', 'Mymr', 'Tibt', 'Limb', 'Java', 'Bali', 'Cakm', 'Newa', 'Tirh'],
];
/** Joiners (U+200C, U+200D) that stand neither between such letters nor between emoji. */
function looseJoiner(): RegExp {
  const letter = `[${JOINING.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`;
  const emoji = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]';
  return new RegExp(
    `(?<!${letter})\\u200c|\\u200c(?!${letter})` +
      `|(?<!${letter}|${emoji})\\u200d|(?<=${emoji})\\u200d(?!\\p{Extended_Pictographic})`,
    'gu',
  );
}

/** Tag characters, except in the flags of countries within a country (U+1F3F4 …). */
const LOOSE_TAG = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;

/** Marks that can stand on any letter; those of one script are left to that script. */
const MARK =
  '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]';

/** More marks on one letter than any writing system uses; they climb over the lines around. */
const PILED_MARKS = new RegExp(`(${MARK}{8})${MARK}+`, 'g');

/**
 * A page's value as plain text of one line: no control characters, no characters that are unseen or
 * turn the order of the text, joiners only where a script or an emoji needs them, white space folded
 * and trimmed. At most `maxLength` UTF-16 units; what was cut ends in "…". '' when nothing is left.
 */
export function plainText(value: string, maxLength: number): string {
  const given = value.slice(0, maxLength * 4);
  const plain = PRINTABLE.test(given)
    ? given
    : joined(given.replace(DROPPED, '')).replace(PILED_MARKS, '$1');
  const text = plain.replace(WHITE_SPACE, ' ').trim();
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/(?:\s|[\ud800-\udfff]|\u200c|\u200d)+$/u, '')}…`;
}

/** Without loose joiners and tags. Their patterns take milliseconds to compile, and few texts hold any. */
function joined(text: string): string {
  const tied = /[\u200c\u200d]/.test(text) ? text.replace(looseJoiner(), '') : text;
  return tied.includes('\udb40') ? tied.replace(LOOSE_TAG, '') : tied;
}
