/**
 * Small trees whose scores add up. A tree is its nodes in heap order, so that node `n` leads to
 * `2n + 1` and `2n + 2`: a question (`feature<limit`, the number of the feature in base 36; at most
 * the limit goes left), a score at the end of a way, or nothing.
 */
export interface Forest {
  /** Score before any tree. */
  readonly base: number;
  /** Names of the features asked for, parted by spaces; the questions count in this list. */
  readonly features: string;
  /** A tree a line, its nodes parted by spaces. Text, since a thousand little arrays cost time at every start. */
  readonly trees: string;
}

/** A tree as numbers: at each node the place of the feature in a row, or -1, and the limit or the score. */
interface Tree {
  readonly places: Int16Array;
  readonly values: Float64Array;
}

/** Gives for a row of numbers the chance, between 0 and 1, that the forest sees; `names` says what the numbers are. */
export function chanceBy(
  { base, features, trees }: Forest,
  names: readonly string[],
): (row: Float32Array) => number {
  const places = features.split(' ').map((feature) => names.indexOf(feature));
  const parsed = trees
    .trim()
    .split('\n')
    .map((line) => parseTree(line.trim(), places));
  return (row) => {
    let score = base;
    for (const tree of parsed) score += scoreOf(tree, row);
    return 1 / (1 + Math.exp(-score));
  };
}

function parseTree(line: string, features: readonly number[]): Tree {
  const nodes = line.split(' ');
  const places = new Int16Array(nodes.length).fill(-1);
  const values = new Float64Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] ?? '';
    const parting = node.indexOf('<');
    if (parting >= 0) places[at] = features[Number.parseInt(node.slice(0, parting), 36)] ?? 0;
    values[at] = Number(node.slice(parting + 1));
  }
  return { places, values };
}

function scoreOf({ places, values }: Tree, row: Float32Array): number {
  let at = 0;
  let place = places[0] ?? -1;
  while (place >= 0) {
    at = 2 * at + ((row[place] ?? 0) <= (values[at] ?? 0) ? 1 : 2);
    place = places[at] ?? -1;
  }
  return values[at] ?? 0;
}
