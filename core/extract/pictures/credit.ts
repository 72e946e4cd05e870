import { lower, wordList } from '../lower';
import { once } from '../once';
import { AGENCIES, CREDIT_LABELS, HEARD_CAPTION, HEARD_CREDIT, isNoCredit } from './credit-words';
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

/** Letters and digits of small-letter texts, near enough; the exact class takes the browser long to compile. */
const LETTER =
  '0-9a-z\\xaa\\xb5\\xba\\xdf-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc';
/** Small letters that have a capital. */
const CASED = 'a-z\\xdf-\\xf6\\xf8-\\u024f\\u0370-\\u058f\\u1e00-\\u1fff';

/** What every label has: a quick answer for the many captions without. */
const LABEL_SIGN = /[:：∶・＝=©ⓒ|/…]|\.\.\.|\s(?:by|par|por|von|av|af|di)\s|courtesy/;

/** The patterns of labels and agencies, for texts in small letters; made at first use. */
const patterns = once(() => {
  const labels = entriesOf(CREDIT_LABELS).sort((a, b) => b.length - a.length);
  /** A label and what parts it from the name: a colon, a slash, "by" before a name, or the © sign. */
  const label = `(?:(?<![${LETTER}])(?:(?:${labels.join('|')})(?:(?:\\s+by)?\\s*(?:[:：∶・＝=]|\\s[|/]\\s)|\\s+(?:by|par|por|von|av|af|di)\\s+(?=[${CASED}]))|courtesy(?:\\s+of)?\\s|credits?\\s?(?:…|\\.\\.\\.))|[©ⓒ])`;
  const agencies = entriesOf(AGENCIES).join('|').replaceAll('.', '\\.');
  return {
    tail: new RegExp(`[\\s|/–—,;-]*(?:${label}\\s*)+([^©]{2,${MAX_CREDIT_LENGTH}})$`),
    start: new RegExp(`^[\\s(\\[（|/–—-]*(?:${label}\\s*)+`),
    agency: new RegExp(`(?<![${LETTER}])(?:${agencies})(?![${LETTER}])`),
  };
});

/** Labels that are there to be heard: a comma or a colon parts them from what they announce. */
const heard = once(() => {
  const startOf = (labels: readonly string[]) =>
    new RegExp(`^\\s*(?:${entriesOf(labels).join('|')})\\s*[,،，、:：]\\s*`, 'i');
  return { credit: startOf(HEARD_CREDIT), caption: startOf(HEARD_CAPTION) };
});

/** The label at the start of a caption that is there to be heard: "Image caption, "; '' when it begins with none. */
export const captionLabelOf = (text: string): string => heard().caption.exec(text)?.[0] ?? '';

/** A label and a slash before who took the picture, as Chinese papers write: "Photo/Ann Lee". */
const SLASHED = /^(?:(?:file )?photos?|fotos?|图片?|illustration)\s?\/\s?(?=\S)/i;

/** Labels that stand before a name without a sign between. */
const WORD = /^(?:fotos?|photos?|фото|kuva|billede|bilde)\s+/;

const BRACKETED_TAIL =
  /\s*[([（［]([^()[\]（）［］]{2,110}(?:\([^()]{1,40}\)[^()]{0,40})?)[)\]）］][\s.]*$/;
const DASHED_TAIL = /\s*(?:\s[-–—/|]\s?|[＝=])([^-–—|＝=]{2,60})$/;
/** East Asian newspapers end a caption with who took or gave the picture; the first of these say it of the name before them. */
const TAKEN = /(?:撮影|写す|摄|攝|촬영)$/;
const TAKEN_BY = /(?:撮影|提供|写す|摄|攝|供图|제공|촬영)$/;
/** Behind a sentence no sign parts it. */
const TAKEN_TAIL = /[。！？]\s*([^。！？：:的于在由这是]{2,10}\s?(?<!拍)(?:摄|攝))$/;
/** Korean ones with the name of their reporter. */
const REPORTER = /\s*[/=]\s*([\uac00-\ud7af]{2,5}\s?기자)$/;
/** Agencies that write themselves in capitals before the name ("REUTERS/Ann Lee"). */
const CAPITALS =
  /(?:^|[.!?]\s*)([A-Z]{3,}(?: [A-Z]{2,})?\/\s?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u;

/** The label at the start of a text, and what parts it from the name; '' when it begins with none. */
function labelOf(text: string): string {
  const announced = heard().credit.exec(text);
  if (announced) return announced[0];
  const small = lower(text);
  const found = LABEL_SIGN.test(small) ? patterns().start.exec(small) : null;
  return text.slice(0, found?.[0].length ?? 0);
}

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
  const small = lower(text);
  const labelled = LABEL_SIGN.test(small) ? patterns().tail.exec(small) : null;
  if (labelled?.[1])
    return { start: labelled.index, credit: bareCredit(text.slice(-labelled[1].length)) };
  const own = REPORTER.exec(text) ?? CAPITALS.exec(text);
  if (own?.[1])
    return { start: text.length - own[0].replace(/^[.!?]\s*/, '').length, credit: own[1] };
  const taken = TAKEN_TAIL.exec(text)?.[1];
  if (taken) return { start: text.length - taken.length, credit: taken.replace(TAKEN, '').trim() };
  const dashed = DASHED_TAIL.exec(text);
  const name = dashed?.[1]?.trim() ?? '';
  if (dashed && TAKEN.test(name)) return takenBy(text, name, dashed.index);
  if (dashed && (TAKEN_BY.test(name) || (isAgency(name) && name.split(/\s+/).length <= 5)))
    return { start: dashed.index, credit: name };
  return null;
}

/** Who took a picture; the day and the place before the name stay with the caption. */
function takenBy(text: string, said: string, start: number): CreditTail | null {
  const at = said.lastIndexOf('、');
  const credit = said
    .slice(at + 1)
    .replace(TAKEN, '')
    .trim();
  // Where or from what it was taken is nobody.
  if (/(?:で|から|より|に)$/.test(credit)) return null;
  return { start: at < 0 ? start : text.lastIndexOf(said) + at, credit: credit || said };
}

/** A house and who took the picture for it: "Kettle & Oak / Hedda Prim". */
const HOUSE_AND_NAME = /^[^/.,:;]{3,30} \/ [^/.,:;]{2,20} [^/.,:;]{2,20}$/;

/** Whether a text is nothing but a credit. */
export function isCredit(text: string): boolean {
  if (text.length > MAX_CREDIT_LENGTH + 20 || namesNobody(text)) return false;
  if (labelOf(text) !== '') return !/[.!?]\s+\p{Lu}/u.test(text.slice(24));
  const bare = bareCredit(text);
  if (CAPITALS.exec(text)?.[0] === text) return true;
  if (HOUSE_AND_NAME.test(bare) && areNames(bare.replace(/[&/]/g, ' '))) return true;
  return (
    bare.length <= 60 && (/^[(（[]/.test(text) ? isName(bare) : isAgency(bare) && areNames(bare))
  );
}

/** Whether a text is only the label of a credit that follows: "Image credit:". */
export const isCreditLabel = (text: string): boolean =>
  /(?:[:：…]|\.{3})\s*$/.test(text) && text.slice(labelOf(text).length).trim() === '';

/** A credit without the brackets around it and the label before it. */
export function bareCredit(text: string): string {
  const inner = text
    .trim()
    .replace(/^[([（［]\s*([^()[\]（）［］]*(?:\([^()]*\)[^()]*)?)\s*[)\]）］][.\s]*$/, '$1');
  const slashed = SLASHED.exec(inner)?.[0];
  if (slashed) return inner.slice(slashed.length).trim();
  const named = WORD.exec(lower(inner))?.[0] ?? '';
  const label = labelOf(inner) || (areNames(inner.slice(named.length)) ? named : '');
  const bare = inner.slice(label.length).replace(/^[\s|/–—:-]+|[\s|/–—:-]+$/g, '');
  return bare === '' ? inner.trim() : bare;
}

/** Whether what stands in brackets names someone: a label, an agency, or capitalised names. */
function isName(text: string): boolean {
  const content = text.trim();
  if (namesNobody(content)) return false;
  const slashed = SLASHED.exec(content)?.[0];
  if (slashed) return !namesNobody(content.slice(slashed.length));
  const named = WORD.exec(lower(content))?.[0];
  if (named && areNames(content.slice(named.length))) return true;
  if (labelOf(content) !== '' || TAKEN_BY.test(content) || isAgency(content)) return true;
  return areNames(content) && /[\s/]/.test(content);
}

const isAgency = (text: string): boolean => patterns().agency.test(lower(text));

/** Whether brackets hold a word that names nobody, or a year. */
const namesNobody = (text: string): boolean =>
  isNoCredit(lower(text)) || /^\d[\d\s./–-]*$/.test(text);

const isSmallWord = wordList('via for of the and de der van von la le y et und e für des');

/** Whether a text is a few words with capitals, small words between them. */
function areNames(text: string): boolean {
  const words = text.split(/[\s/,&]+/);
  if (words[0] === '') words.shift();
  return words.length <= 9 && words.every((word) => isSmallWord(word) || isCapitalised(word));
}

const isCapitalised = (word: string): boolean =>
  word.charAt(0) !== word.charAt(0).toLowerCase() &&
  !/[!-%(-,/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u2018\u201a-\u206f\u3000-\u3004\uff00-\uff0f]/.test(
    word,
  );
