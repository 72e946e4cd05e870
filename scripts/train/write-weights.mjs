// Writes a forest as a module; `core/extract/prune/forest.ts` says how it is read.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../tests/bench/shared-bench.mjs';
import { SIGNS, STEPS } from './product.mjs';

/** The weights that the product has. */
export const WEIGHTS = path.join(ROOT, 'core', 'extract', 'prune', 'weights.ts');

const short = (value, digits) =>
  String(Number(value.toPrecision(digits))).replace(/^(-?)0\./, '$1.');

/** The features that a forest asks for, each with the limits that it asks about, both from the lowest on. */
function questionsOf(forest) {
  const asked = new Map();
  for (const node of forest.flat().filter(Array.isArray)) {
    const limits = asked.get(node[0]) ?? new Set();
    asked.set(node[0], limits.add(short(node[1], 4)));
  }
  return [...asked]
    .sort((a, b) => a[0] - b[0])
    .map(([feature, limits]) => [feature, [...limits].sort((a, b) => a - b)]);
}

/** Writes a forest that was learnt from `pages` to `file`; `names` are those of the features. */
export function writeWeights(file, { base, forest }, { names, pages }) {
  const questions = questionsOf(forest);
  const numbers = new Map();
  for (const [feature, limits] of questions)
    for (const limit of limits) numbers.set(`${feature}<${limit}`, numbers.size);
  const scores = forest.flat().filter((node) => typeof node === 'number');
  const range = Number(short(Math.max(...scores.map(Math.abs)) * 1.001, 3));
  const sign = (number) => SIGNS[Math.floor(number / SIGNS.length)] + SIGNS[number % SIGNS.length];
  const written = (tree, at) => {
    const node = tree[at];
    if (!Array.isArray(node))
      return sign(numbers.size + Math.round(((node + range) / (2 * range)) * STEPS));
    const question = sign(numbers.get(`${node[0]}<${short(node[1], 4)}`));
    return question + written(tree, 2 * at + 1) + written(tree, 2 * at + 2);
  };
  const source = `import type { Forest } from './forest';

/**
 * Learnt by \`scripts/train/train.mjs\` from ${pages.length} pages of all kinds of the collections in \`../shared/pages\`
 * that have a true text; the features are those of \`features.ts\`. A chance near 1 is the article.
 */
export const WEIGHTS: Forest = {
  base: ${short(base, 3).replace(/^(-?)\./, '$10.')},
  range: ${String(range)},
  questions: \`
${questions.map(([feature, limits]) => `${names[feature]} ${limits.join(' ')}`).join('\n')}
\`,
  trees: \`
${forest.map((tree) => written(tree, 0)).join('\n')}
\`,
};
`;
  console.log(`weights: ${source.length} characters, gzip ${gzipSync(source).length}`);
  writeFileSync(file, source);
}
