/**
 * Share of the others' opinion in what is thought of a block, of many others; and how many have half of it. Found in
 * cross-validation, where 0.5 to 0.9 do about as well; one other alone proves little.
 */
const SHARE = 0.7;
const FEW = 2;

/** Characters from which a longer block counts no more, and what each counts whatever its length. */
const MOST = 300;
const LEAST = 10;

/** Chances nearer to 0 or 1 than this count as this far. */
const EDGE = 1e-4;

const oddsOf = (chance: number): number =>
  Math.log(Math.max(chance, EDGE) / Math.max(1 - chance, EDGE));

/**
 * The chances of blocks, drawn to those of the blocks that stand alike: the posts of a thread, the tiles of a
 * shop, the paragraphs of a text are the article together or not at all. `lengths` are in characters, and
 * `paths` are equal where blocks stand alike.
 */
export function drawTogether(
  chances: readonly number[],
  lengths: readonly number[],
  paths: readonly (string | number)[],
): number[] {
  const odds = chances.map(oddsOf);
  const weights = lengths.map((length) => Math.min(length, MOST) + LEAST);
  const groups = new Map<string | number, { odds: number; weight: number; blocks: number }>();
  for (const [index, path] of paths.entries()) {
    const group = groups.get(path) ?? { odds: 0, weight: 0, blocks: 0 };
    group.odds += (weights[index] ?? 0) * (odds[index] ?? 0);
    group.weight += weights[index] ?? 0;
    group.blocks++;
    groups.set(path, group);
  }
  return chances.map((chance, index) => {
    const group = groups.get(paths[index] ?? '');
    const own = odds[index] ?? 0;
    const weight = weights[index] ?? 0;
    if (!group || group.weight <= weight) return chance;
    const others = (group.odds - weight * own) / (group.weight - weight);
    const share = (SHARE * (group.blocks - 1)) / (group.blocks - 1 + FEW);
    return 1 / (1 + Math.exp(-((1 - share) * own + share * others)));
  });
}
