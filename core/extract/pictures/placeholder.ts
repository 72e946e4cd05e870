import { fileName } from './address';
import { FILLER_WORDS, HOLLOW_WORDS, STAND_IN_WORDS } from './placeholder-words';
import { wordsOf, wordTest } from './words';

/**
 * Characters of a `data:` raster picture below which it is a blurred or grey preview: about 2 kB,
 * the most that preview tools give (thumbhash, blurhash to PNG, next/image `blurDataURL`).
 */
const PREVIEW_LENGTH = 2800;

/** Characters of a `data:` SVG below which it draws nothing but an empty box or one blurred shape. */
const EMPTY_SVG_LENGTH = 1200;

const saysStandIn = wordTest(STAND_IN_WORDS);
const saysTelling = wordTest([...HOLLOW_WORDS, ...STAND_IN_WORDS]);
const saysHollow = wordTest([...HOLLOW_WORDS, ...STAND_IN_WORDS, ...FILLER_WORDS]);

/**
 * Whether an absolute address is a stand-in for a picture that comes later: `'yes'` is never kept,
 * `'maybe'` gives way to any other address of the same picture.
 */
export function isPlaceholder(address: string): 'yes' | 'maybe' | 'no' {
  if (address.startsWith('data:')) return ofData(address);
  // A template that a script would have filled in.
  if (/[{*]|%7b/i.test(address) && /\{\w+\}|%7B\w+%7D|\*\*\w+\*\*/i.test(address)) return 'maybe';
  const name = fileName(address).replace(/\.\w{3,4}$/, '');
  if (name === '') return 'no';
  const words = wordsOf(name);
  if (isHollow(words)) return 'yes';
  return saysStandIn(words) ? 'maybe' : 'no';
}

function ofData(address: string): 'yes' | 'maybe' | 'no' {
  const limit = /^data:image\/svg/i.test(address) ? EMPTY_SVG_LENGTH : PREVIEW_LENGTH;
  return address.length < limit ? 'yes' : 'maybe';
}

/** Whether a name says "nothing here" and holds no word of its own. */
const isHollow = (words: string): boolean =>
  saysTelling(words) &&
  words
    .trim()
    .split(' ')
    .every((word) => /^\d+(?:x\d+|px)?$/.test(word) || saysHollow(` ${word} `));
