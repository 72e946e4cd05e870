// Choosing as `core/extract/choose.ts` does it, without its notes and lists.
import { bestQuality, drawTogether } from './product.mjs';

/** For code and tables that the parser took. */
const LISTING = 0.15;
/** The highest limit for short lines that the parser took, and the characters of such. */
const MOST_OF_LINE = 0.35;
const LINE = 100;
/** Expected quality of a text below which its paragraphs are kept as its lines are. */
const WELL_KNOWN = 0.7;
/** Characters that a page keeps beside its talk at least; one with less is its talk. */
const MIN_BESIDE_TALK = 300;
/** Characters of kept text below which the parser's choice stands. */
const MIN_KEPT = 200;

/** Gives for a page and a place whether the block there is kept. */
export function ruleBy(names) {
  const known = new Map();
  return (page, index) => {
    if (!known.has(page)) known.set(page, keptOf(page, names));
    return known.get(page)[index];
  };
}

function keptOf({ blocks, chances: alone }, names) {
  const chances = drawTogether(
    alone,
    blocks.map(({ text }) => text.length),
    blocks.map(({ like }) => like),
  );
  const says = ({ row }, ...features) => features.some((name) => row[names.indexOf(name)] > 0);
  const limits = limitsOf(says, blocks, chances);
  const lengthOf = (some) => some.reduce((sum, { text: words }) => sum + words.length, 0);
  const passes = blocks.map(({ isChosen, tag, text }, at) => {
    if (!isChosen) return chances[at] >= limits.loose;
    if (/^(?:pre|table)$/.test(tag)) return chances[at] >= LISTING;
    return chances[at] >= (text.length < LINE ? limits.line : limits.chosen);
  });
  const isTalk = blocks.map((block) => says(block, 'own:comments', 'upper:comments'));
  const beside = lengthOf(blocks.filter((_, at) => passes[at] && !isTalk[at]));
  const isThread = says(blocks[0], 'page:forum', 'page:schemaForum') || beside < MIN_BESIDE_TALK;
  const isKept = blocks.map(
    ({ isChosen }, at) => passes[at] && (isThread || isChosen || !isTalk[at]),
  );
  const all = lengthOf(blocks.filter((_, at) => isKept[at]));
  const lost = lengthOf(blocks.filter(({ isChosen }, at) => isKept[at] && !isChosen));
  const anew = lost > all * limits.missed;
  return blocks.map(({ isChosen }, at) =>
    all < MIN_KEPT ? isChosen : isKept[at] && (anew || isChosen),
  );
}

function limitsOf(says, blocks, chances) {
  const [first] = blocks;
  const isForum = says(first, 'page:forum', 'page:schemaForum');
  const isList =
    !says(first, 'page:textClass') &&
    (!says(first, 'page:depth') ||
      says(first, 'page:schemaList', 'page:listPath', 'page:listClass'));
  const isOne = says(first, 'page:schemaText', 'page:ogArticle', 'page:textPath', 'page:offerPath');
  const quality = bestQuality(blocks, chances);
  if (isOne && !isList && !isForum) {
    const chosen = quality < WELL_KNOWN ? MOST_OF_LINE : 0.5;
    return { line: MOST_OF_LINE, chosen, loose: 0.5, missed: 0.03 };
  }
  const most = quality / 2;
  return { line: Math.min(MOST_OF_LINE, most), chosen: most, loose: most, missed: 0 };
}
