import { AGENCIES, CREDIT_LABELS, NO_CREDIT } from './credit-words';
import { entriesOf } from './words';

/** Where a credit stands at the end of a text: offsets into it, and the name itself. */
export interface CreditTail {
  /** Offset at which what belongs to the credit begins: bracket, dash or label. */
  readonly start: number;
  /** Photographer or agency, without brackets and labels. */
  readonly credit: string;
}

/** Longest name of photographers and agencies, in characters. */
const MAX_CREDIT_LENGTH = 110;

const LABEL = `(?:${CREDIT_LABELS.flatMap((row) => entriesOf(row.words))
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
/** A label and what parts it from the name: a colon, a slash, "by" before a capital, or the © sign. */
const LABELLED = `(?:${NO_LETTER_BEFORE}${LABEL}(?:\\s+by)?\\s*(?:[:：∶・]|\\s[|/]\\s)|${NO_LETTER_BEFORE}${LABEL}\\s+(?:by|par|por|von|av|af|di)\\s+(?=\\p{Lu})|${NO_LETTER_BEFORE}courtesy(?:\\s+of)?\\s|[©Ⓒ])`;

/** What every label has: a quick answer for the many captions without. */
const LABEL_SIGN = /[:：∶・©Ⓒ|/]|\s(?:by|par|por|von|av|af|di)\s|courtesy/i;

const LABELLED_TAIL = new RegExp(
  `[\\s|/–—,;-]*(?:${LABELLED}\\s*)+([^©]{2,${MAX_CREDIT_LENGTH}})$`,
  'iu',
);
const LABELLED_START = new RegExp(`^[\\s(\\[（|/–—-]*(?:${LABELLED}\\s*)+`, 'iu');
const BRACKETED_TAIL =
  /\s*[([（［]([^()[\]（）［］]{2,110}(?:\([^()]{1,40}\)[^()]{0,40})?)[)\]）］][\s.]*$/u;
const AGENCY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${entriesOf(AGENCIES).join('|').replaceAll('.', '\\.')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const DASHED_TAIL = /\s*(?:\s[-–—/|]\s?|[＝=])([^-–—|＝=]{2,60})$/u;
/** East Asian newspapers end a caption with who took or gave the picture. */
const TAKEN_BY = /(?:撮影|提供|写す|摄|攝|供图|제공|촬영)$/u;
const NAMES =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|[/,&+]|via|for|of|the|and|de|der|van|von|la|le|y|et|und|e)(?:[\s/,&]+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|via|for|of|the|and|de|der|van|von|la|le|y|et|und|e)){0,8}$/u;

/**
 * The credit at the end of a caption: in brackets that hold nothing else, behind a label
 * ("Photo:", "Foto:", "©" and the like in many languages), or an agency behind a dash. Null when
 * the text ends without one.
 */
export function creditTail(text: string): CreditTail | null {
  const bracketed = BRACKETED_TAIL.exec(text);
  if (bracketed) {
    return isName(bracketed[1] ?? '')
      ? { start: bracketed.index, credit: bareCredit(bracketed[1] ?? '') }
      : unbracketed(text);
  }
  return unbracketed(text);
}

function unbracketed(text: string): CreditTail | null {
  const labelled = LABEL_SIGN.test(text) ? LABELLED_TAIL.exec(text) : null;
  if (labelled?.[1]) return { start: labelled.index, credit: bareCredit(labelled[1]) };
  const dashed = DASHED_TAIL.exec(text);
  const name = dashed?.[1]?.trim() ?? '';
  if (dashed && (TAKEN_BY.test(name) || (isAgency(name) && name.split(/\s+/).length <= 5)))
    return { start: dashed.index, credit: name };
  return null;
}

/** Whether a text is nothing but a credit. */
export function isCredit(text: string): boolean {
  if (text.length > MAX_CREDIT_LENGTH + 20 || NO_CREDIT.test(text)) return false;
  if (LABELLED_START.test(text)) return !/[.!?]\s+\p{Lu}/u.test(text.slice(24));
  const bare = bareCredit(text);
  return (
    bare.length <= 60 && (/^[(（[]/.test(text) ? isName(bare) : isAgency(bare) && NAMES.test(bare))
  );
}

/** Whether a text is only the label of a credit that follows: "Image credit:". */
export const isCreditLabel = (text: string): boolean =>
  /[:：]\s*$/.test(text) && text.replace(LABELLED_START, '').trim() === '';

/** A credit without the brackets around it and the label before it. */
export function bareCredit(text: string): string {
  const inner = text
    .trim()
    .replace(/^[([（［]\s*([^()[\]（）［］]*(?:\([^()]*\)[^()]*)?)\s*[)\]）］][.\s]*$/u, '$1');
  const bare = inner.replace(LABELLED_START, '').replace(/^[\s|/–—:-]+|[\s|/–—:-]+$/gu, '');
  return bare === '' ? inner.trim() : bare;
}

/** Whether what stands in brackets names someone: a label, an agency, or capitalised names. */
function isName(text: string): boolean {
  const content = text.trim();
  if (NO_CREDIT.test(content)) return false;
  if (LABELLED_START.test(content) || TAKEN_BY.test(content) || isAgency(content)) return true;
  return NAMES.test(content) && /[\s/]/.test(content);
}

const isAgency = (text: string): boolean => AGENCY.test(text);
