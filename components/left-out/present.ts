import { inTurns, type Leaf } from './blocks';

/** Those of the page's pieces that are in the article, whose letters are `all`. */
export async function presentIn(
  pieces: readonly Leaf[],
  all: string,
  pause: () => Promise<unknown>,
): Promise<ReadonlySet<Leaf>> {
  const present = new Set<Leaf>();
  const isThere = ({ letters }: Leaf) =>
    letters.length < 3 || all.includes(letters) || isMostly(letters, all) || isCut(letters, all);
  await inTurns(pieces, (piece) => isThere(piece) && present.add(piece), pause);
  return present;
}

/** Share of a piece's runs of letters, and of its letters from both ends, that makes it the article's. */
const MOST = 0.6;
const BOTH_ENDS = 0.75;

/** A piece that lost or gained a little on its way: most of its runs of letters are there. */
function isMostly(letters: string, all: string): boolean {
  const runs = letters.match(/.{1,20}/gsu)?.filter((run) => run.length === 20) ?? [];
  let missing = 0;
  const isGone = (run: string) => !all.includes(run) && ++missing > runs.length * (1 - MOST);
  return runs.length > 0 && !runs.some(isGone);
}

/** Letters of a piece in which one cut can be looked for; of longer ones most runs are there. */
const SHORT = 200;

/** A short piece that lost a word or two in one place, as a caption does its "Photo:". */
function isCut(letters: string, all: string): boolean {
  if (letters.length > SHORT) return false;
  const starts = (length: number) => all.includes(letters.slice(0, length));
  const ends = (length: number) => all.includes(letters.slice(-length));
  // Without half of it at one end the two cannot come to enough.
  const half = Math.floor((letters.length * BOTH_ENDS) / 2);
  if (!starts(half) && !ends(half)) return false;
  return (
    longest(letters.length, starts) + longest(letters.length, ends) >= letters.length * BOTH_ENDS
  );
}

/** The greatest length up to `most` that holds, where all below it do. */
function longest(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
