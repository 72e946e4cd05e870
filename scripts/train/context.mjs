// What a first look at all blocks of a page says of the surroundings of each; the same as `core/extract/prune/context.ts`.

export const CONTEXT = [
  'chance',
  'chance-2',
  'chance-1',
  'chance1',
  'chance2',
  'chanceNear',
  'chanceElement',
  'chanceParent',
  'chanceUpper',
  'chanceTop',
  'chanceAlike',
  'chanceSince',
  'chanceUntil',
];

/** One row of numbers a block. */
export function contextOf(blocks, chances) {
  const sums = new Map();
  const alike = new Map();
  const add = (map, key, chance, weight) => {
    const sum = map.get(key) ?? [0, 0];
    sum[0] += chance * weight;
    sum[1] += weight;
    map.set(key, sum);
  };
  for (const [index, { around, text, like }] of blocks.entries()) {
    const weight = Math.sqrt(text.length);
    for (const at of around) add(sums, at, chances[index], weight);
    add(alike, like, chances[index], weight);
  }
  const since = nearest(chances, 1);
  const until = nearest([...chances].reverse(), 1).reverse();
  const mean = (sum) => sum[0] / sum[1];
  const level = (around, at) => mean(sums.get(around[Math.min(at, around.length - 1)]));
  return blocks.map(({ around, like }, index) => {
    const near = chances.slice(Math.max(0, index - 5), index + 6);
    return [
      chances[index],
      ...[-2, -1, 1, 2].map((step) => chances[index + step] ?? -1),
      near.reduce((sum, chance) => sum + chance, 0) / near.length,
      level(around, 0),
      level(around, 1),
      level(around, 2),
      level(around, 4),
      mean(alike.get(like)),
      since[index],
      until[index],
    ];
  });
}

/** Blocks since the last that is surely the article, at most 20. */
function nearest(chances) {
  let since = 20;
  return chances.map((chance) => {
    const result = since;
    since = chance > 0.8 ? 0 : Math.min(since + 1, 20);
    return result;
  });
}
