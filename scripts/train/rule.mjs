// Choosing as `core/extract/choose.ts` does it, without its notes and lists.
import { drawTogether, kindOf, limitOfChosen, limitsOf, PAGE_SIGNS } from './product.mjs';

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
  const kind = kindBy(blocks[0], names);
  const limits = limitsOf(kind, blocks, chances);
  const lengthOf = (some) => some.reduce((sum, { text: words }) => sum + words.length, 0);
  const passes = blocks.map(({ isChosen, tag, text }, at) => {
    return chances[at] >= (isChosen ? limitOfChosen({ tag, text }, limits) : limits.loose);
  });
  const isTalk = blocks.map((block) => says(block, 'own:comments', 'upper:comments'));
  const beside = lengthOf(blocks.filter((_, at) => passes[at] && !isTalk[at]));
  const isThread = kind === 'thread' || beside < MIN_BESIDE_TALK;
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

/** What the page says that it is; every row of a page holds the same signs. */
const kindBy = ({ row }, names) =>
  kindOf(Object.fromEntries(PAGE_SIGNS.map((sign) => [sign, row[names.indexOf(`page:${sign}`)]])));
