// The small logistic model behind core/detect/weights.ts: fitting, and judging it on sites it has
// not seen. Everything is deterministic.

/** @typedef {{ signs: Record<string, number>, domain: string, isText: boolean }} Page */
/** @typedef {{ bias: number, weights: Record<string, number> }} Model */

const FOLDS = 6;
const STEPS = 300;
const RATE = 0.5;
const MOMENTUM = 0.9;

/** Pull of every standardised weight towards nought; chosen by cross-validation from 3, 10, 15, 30. */
const RIDGE = 15;

/**
 * Fits the weights of the named signs by gradient descent; articles and others count alike.
 * @param {Page[]} pages
 * @param {string[]} names
 * @returns {Model} for signs as they are measured
 */
export function learn(pages, names) {
  const scales = names.map((name) => scaleOf(pages.map(({ signs }) => signs[name])));
  const rows = pages.map(({ signs }) =>
    names.map((name, at) => (signs[name] - scales[at].mean) / scales[at].spread),
  );
  const texts = pages.filter(({ isText }) => isText).length;
  const worth = (isText) => pages.length / 2 / (isText ? texts : pages.length - texts);
  const weights = names.map(() => 0);
  const speed = [...weights, 0];
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = [...weights.map((weight) => RIDGE * weight), 0];
    rows.forEach((row, index) => {
      const { isText } = pages[index];
      const score = row.reduce((sum, value, at) => sum + value * weights[at], bias);
      const error = (1 / (1 + Math.exp(-score)) - Number(isText)) * worth(isText);
      row.forEach((value, at) => {
        slope[at] += error * value;
      });
      slope[names.length] += error;
    });
    slope.forEach((value, at) => {
      speed[at] = MOMENTUM * speed[at] + value / pages.length;
      if (at < names.length) weights[at] -= RATE * speed[at];
      else bias -= RATE * speed[at];
    });
  }
  names.forEach((_, at) => {
    weights[at] /= scales[at].spread;
    bias -= weights[at] * scales[at].mean;
  });
  return { bias, weights: Object.fromEntries(names.map((name, at) => [name, weights[at]])) };
}

function scaleOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

/** @param {Model} model @param {Record<string, number>} signs */
export const scoreOf = ({ bias, weights }, signs) =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * signs[name], bias);

/**
 * The score of every page by a model that has seen no page of its domain.
 * @param {Page[]} pages
 * @param {string[]} names
 */
export function crossValidate(pages, names) {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      pages.filter(({ domain }) => foldOf(domain) !== fold),
      names,
    ),
  );
  return pages.map(({ domain, signs }) => scoreOf(models[foldOf(domain)], signs));
}

function foldOf(domain) {
  let hash = 7;
  for (const character of domain) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/**
 * Leaves out the sign that matters least, and again, down to `least`; gives every step.
 * @param {Page[]} pages
 * @param {string[]} names
 */
export function eliminate(pages, names, least = 20) {
  const spreads = Object.fromEntries(
    names.map((name) => [name, scaleOf(pages.map(({ signs }) => signs[name])).spread]),
  );
  const steps = [];
  for (let left = names; left.length >= least; ) {
    const { weights } = learn(pages, left);
    const order = [...left].sort(
      (a, b) => Math.abs(weights[b] * spreads[b]) - Math.abs(weights[a] * spreads[a]),
    );
    steps.push({ names: order, scores: crossValidate(pages, left) });
    left = order.slice(0, -1);
  }
  return steps;
}
