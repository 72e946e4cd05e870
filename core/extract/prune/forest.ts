/** A question (`[number of the feature, limit]`: at most the limit goes left), a score at the end of a way, or no node. */
export type Node = readonly [feature: number, limit: number] | number | null;

/** Small trees whose scores add up; each in heap order, so that node `n` leads to `2n + 1` and `2n + 2`. */
export interface Forest {
  /** Score before any tree. */
  readonly base: number;
  /** Names of the features asked for; the numbers in the trees count in this list. */
  readonly features: readonly string[];
  readonly trees: readonly (readonly Node[])[];
}

/** Gives for a row of numbers the chance, between 0 and 1, that the forest sees; `names` says what the numbers are. */
export function chanceBy(
  { base, features, trees }: Forest,
  names: readonly string[],
): (row: Float32Array) => number {
  const places = features.map((feature) => names.indexOf(feature));
  return (row) => {
    let score = base;
    for (const tree of trees) score += scoreOf(tree, places, row);
    return 1 / (1 + Math.exp(-score));
  };
}

function scoreOf(tree: readonly Node[], places: readonly number[], row: Float32Array): number {
  let at = 0;
  for (;;) {
    const node = tree[at];
    if (node === null || node === undefined) return 0;
    if (typeof node === 'number') return node;
    const value = row[places[node[0]] ?? -1] ?? 0;
    at = 2 * at + (value <= node[1] ? 1 : 2);
  }
}
