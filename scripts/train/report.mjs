// What the chances of cross-validation would choose, scored as the benchmark scores.
import path from 'node:path';
import { BENCH } from '../../tests/bench/shared-bench.mjs';
import { ruleBy } from './rule.mjs';

const { bagScore, shingleScore, shingleAggregate } = await import(
  path.join(BENCH, 'lib', 'score.mjs')
);

/** Kinds of pages of wcxb, which are scored by words. */
const KINDS = ['article', 'documentation', 'service', 'forum', 'collection', 'listing', 'product'];

/** Ways to choose, from what the parser took to the truth's own blocks, which bounds what blocks can reach. */
const waysOf = (names) => ({
  chosen: ({ blocks }, index) => blocks[index].isChosen,
  truth: ({ shares }, index) => (shares[index] ?? 0) > 0.4,
  '≥ 0.35': ({ chances }, index) => chances[index] >= 0.35,
  rule: ruleBy(names),
});

/** Prints how well each way to choose does, by the kinds of pages and where they come from. */
export function reportAll(pages, names) {
  const ways = Object.entries(waysOf(names));
  const kindOf = ({ truth }) =>
    truth.dataset === 'magic-forum'
      ? 'forum'
      : truth.dataset === 'wcxb'
        ? truth.pageType
        : 'article';
  const texts = pages.filter((page) => /article|documentation/.test(kindOf(page)));
  const from = (some, dataset) => some.filter(({ truth }) => truth.dataset === dataset);
  for (const [way, isKept] of ways) report(`ARTICLES* ${way}`, isKept, texts);
  console.log(auc(pages));
  for (const dataset of ['scrapinghub', 'aed', 'fundus', 'magic-article', 'wcxb'])
    for (const [way, isKept] of ways) report(`${dataset} ${way}`, isKept, from(texts, dataset));
  for (const kind of KINDS)
    for (const [way, isKept] of ways)
      reportBag(
        `${kind} ${way}`,
        isKept,
        from(pages, 'wcxb').filter((page) => kindOf(page) === kind),
      );
  for (const [way, isKept] of ways)
    report(`magic-forum ${way}`, isKept, from(pages, 'magic-forum'));
}

const textOf = (page, isKept) =>
  page.blocks
    .filter((_, index) => isKept(page, index))
    .map(({ text }) => text)
    .join('\n');

function reportBag(label, isKept, some) {
  const scores = some.map((page) => bagScore(page.truth.text, textOf(page, isKept)));
  const mean = (name) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  console.log(
    `${label.padEnd(24)} n ${some.length} words P ${mean('p').toFixed(4)} R ${mean('r').toFixed(4)} F1 ${mean('f').toFixed(4)}`,
  );
}

function report(label, isKept, some) {
  const scores = some.map((page) =>
    shingleScore(page.truth.text, textOf(page, isKept), {
      strict: page.truth.dataset === 'scrapinghub',
    }),
  );
  const { p, r, f } = shingleAggregate(scores);
  const mean = scores.reduce((sum, score) => sum + score.f, 0) / scores.length;
  const low = scores.filter((score) => score.f < 0.5).length / scores.length;
  console.log(
    `${label.padEnd(22)} P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f.toFixed(4)} mean ${mean.toFixed(4)} <0.5 ${low.toFixed(4)}`,
  );
}

function auc(pages) {
  const all = pages.flatMap(({ shares, chances }) =>
    shares.flatMap((share, index) =>
      share === null || (share > 0.2 && share < 0.6) ? [] : [[chances[index], share >= 0.6]],
    ),
  );
  all.sort((a, b) => a[0] - b[0]);
  let drops = 0;
  let sum = 0;
  for (const [, isKept] of all) {
    if (isKept) sum += drops;
    else drops++;
  }
  return `blocks: AUC ${(sum / (drops * (all.length - drops))).toFixed(4)} in cross-validation`;
}
