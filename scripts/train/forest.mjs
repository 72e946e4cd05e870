// Gradient boosting of small trees for two classes, on numbers cut into at most 64 steps each.

const BINS = 64;

/** Numbers drawn from a seed, so that a run can be repeated. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Cuts each number at quantiles: `columns[feature][row]` is a step, `edges[feature][step]` the greatest number of it. */
export function binRows(rows) {
  const width = rows[0].length;
  const edges = [];
  const columns = [];
  for (let feature = 0; feature < width; feature++) {
    const sorted = Float64Array.from(rows, (row) => row[feature]).sort();
    const cuts = new Set();
    for (let bin = 1; bin < BINS; bin++) cuts.add(sorted[Math.floor((sorted.length * bin) / BINS)]);
    // Rare values at either end: where nearly all rows agree, quantiles see one value only.
    if (cuts.size < 4) for (const value of distinct(sorted, 16)) cuts.add(value);
    const list = [...cuts].sort((a, b) => a - b);
    edges.push(list);
    const column = new Uint8Array(rows.length);
    for (let row = 0; row < rows.length; row++) column[row] = stepOf(list, rows[row][feature]);
    columns.push(column);
  }
  return { edges, columns };
}

function distinct(sorted, most) {
  const values = [];
  for (const value of sorted) if (values.at(-1) !== value) values.push(value);
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => values[Math.floor((values.length * at) / most)]);
}

function stepOf(list, value) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= list[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Grows a forest. `labels` are 0 or 1, `weights` say how much each row counts, `use` which rows are there.
 * A tree is a list of nodes in heap order: `[feature, edge]` (left when the number is at most the edge) or a score.
 */
export function grow(
  { edges, columns },
  {
    labels,
    weights,
    use,
    trees,
    depth,
    rate,
    seed,
    l2 = 5,
    minWeight = 20,
    columnShare = 0.4,
    rowShare = 0.6,
  },
) {
  const random = randomOf(seed);
  const size = labels.length;
  const base = baseOf(use, { labels, weights });
  const score = new Float64Array(size).fill(base);
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size);
  const forest = [];
  for (let at = 0; at < trees; at++) {
    for (const row of use) {
      const chance = 1 / (1 + Math.exp(-score[row]));
      gradient[row] = weights[row] * (labels[row] - chance);
      curvature[row] = weights[row] * chance * (1 - chance);
    }
    const features = columns
      .map((_, feature) => feature)
      .filter((feature) => random() < columnShare && edges[feature].length > 0);
    const rows = Int32Array.from(use.filter(() => random() < rowShare));
    const slopes = { columns, gradient, curvature };
    const nodes = growTree(rows, features, { edges, slopes, depth, rate, l2, minWeight });
    forest.push(nodes);
    for (const row of use) score[row] += binnedScore(nodes, { columns, edges }, row);
  }
  return { base, forest };
}

/** The score of a row of which nothing is known. */
function baseOf(use, { labels, weights }) {
  let positive = 0;
  let all = 0;
  for (const row of use) {
    all += weights[row];
    positive += weights[row] * labels[row];
  }
  return Math.log(positive / (all - positive));
}

/** A tree that follows the slopes of the score at some rows, asking for some features. */
function growTree(rows, features, { edges, slopes, depth, rate, l2, minWeight }) {
  const { columns, gradient, curvature } = slopes;
  const nodes = new Array(2 ** (depth + 1) - 1).fill(null);
  const sumsOf = (some) => sumSteps(some, features, slopes);
  const split = (some, sums, { place, level }) => {
    let g = 0;
    let h = 0;
    for (const row of some) {
      g += gradient[row];
      h += curvature[row];
    }
    const found =
      level < depth && some.length > 20
        ? bestSplit(sums, features, { edges, g, h, l2, minWeight })
        : null;
    if (!found) {
      nodes[place] = (rate * g) / (h + l2);
      return;
    }
    const { feature, step } = found;
    const column = columns[feature];
    nodes[place] = [feature, edges[feature][step]];
    const left = some.filter((row) => column[row] <= step);
    const right = some.filter((row) => column[row] > step);
    // The larger side is what the smaller leaves.
    const isLeftSmall = left.length < right.length;
    const small = level + 1 < depth ? sumsOf(isLeftSmall ? left : right) : null;
    const large = small && sums.map((sum, at) => sum - small[at]);
    const below = { place: 2 * place + 1, level: level + 1 };
    split(left, isLeftSmall ? small : large, below);
    split(right, isLeftSmall ? large : small, { ...below, place: below.place + 1 });
  };
  split(rows, sumsOf(rows), { place: 0, level: 0 });
  return nodes;
}

/** What a tree says of a row, by the steps of its numbers. */
function binnedScore(nodes, { columns, edges }, row) {
  let place = 0;
  for (;;) {
    const node = nodes[place];
    if (!Array.isArray(node)) return node;
    const [feature, edge] = node;
    const step = columns[feature][row];
    const isLeft = step < edges[feature].length && edges[feature][step] <= edge;
    place = 2 * place + (isLeft ? 1 : 2);
  }
}

/** Numbers of a step in {@link sumSteps}: the sums of gradient and curvature. */
const PAIR = 2;
/** Steps that a feature can have: its bins, or its rare values. */
const STEPS = BINS + 20;

/** For each of `features` and each of its steps the sums over `rows`. */
function sumSteps(rows, features, { columns, gradient, curvature }) {
  const sums = new Float64Array(features.length * STEPS * PAIR);
  for (const [index, feature] of features.entries()) {
    const column = columns[feature];
    const start = index * STEPS;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      const place = (start + column[row]) * PAIR;
      sums[place] += gradient[row];
      sums[place + 1] += curvature[row];
    }
  }
  return sums;
}

function bestSplit(sums, features, { edges, g, h, l2, minWeight }) {
  let best = null;
  let most = 1e-3;
  const whole = (g * g) / (h + l2);
  for (const [index, feature] of features.entries()) {
    let leftG = 0;
    let leftH = 0;
    for (let step = 0; step < edges[feature].length; step++) {
      const place = (index * STEPS + step) * PAIR;
      leftG += sums[place];
      leftH += sums[place + 1];
      const rightH = h - leftH;
      if (leftH < minWeight / 4 || rightH < minWeight / 4) continue;
      const rightG = g - leftG;
      const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (rightH + l2) - whole;
      if (gain > most) {
        most = gain;
        best = { feature, step };
      }
    }
  }
  return best;
}

/** The chance that a row of plain numbers is of class 1. */
export function chanceOf({ base, forest }, row) {
  let score = base;
  for (const nodes of forest) {
    let place = 0;
    let node = nodes[0];
    while (Array.isArray(node)) {
      place = 2 * place + (row[node[0]] <= node[1] ? 1 : 2);
      node = nodes[place];
    }
    score += node;
  }
  return 1 / (1 + Math.exp(-score));
}
