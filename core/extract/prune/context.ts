import type { Block } from './blocks';

/** Chance from which a block is surely the article. */
const SURE = 0.8;

/** Blocks beyond which distance is not told apart. */
const FAR = 20;

/** Blocks to either side that are near. */
const NEAR = 5;

/** Names of the numbers of {@link contextOf}, in their order. */
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
] as const;

interface Sum {
  chances: number;
  weight: number;
}

/**
 * What a first look at all blocks says of the surroundings of each: what stands near, what stands in
 * the same elements, what stands alike. One row a block; `chances` are those of the first look.
 */
export function contextOf(
  content: Element,
  blocks: readonly Block[],
  chances: readonly number[],
): number[][] {
  const inside = new Map<Element, Sum>();
  const alike = new Map<string, Sum>();
  const paths = blocks.map(({ element }) => pathOf(element, content));
  for (const [index, { element, text }] of blocks.entries()) {
    const weight = Math.sqrt(text.length);
    const chance = (chances[index] ?? 0) * weight;
    for (let at: Element | null = element; at; at = at === content ? null : at.parentElement)
      add(inside, at, chance, weight);
    add(alike, paths[index] ?? '', chance, weight);
  }
  const since = nearest(chances);
  const until = nearest([...chances].reverse()).reverse();
  return blocks.map(({ element }, index) => {
    const near = chances.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    const level = (levels: number) => mean(inside.get(climb(element, levels, content)));
    return [
      chances[index] ?? 0,
      ...[-2, -1, 1, 2].map((step) => chances[index + step] ?? -1),
      near.reduce((sum, chance) => sum + chance, 0) / near.length,
      level(0),
      level(1),
      level(2),
      level(4),
      mean(alike.get(paths[index] ?? '')),
      since[index] ?? FAR,
      until[index] ?? FAR,
    ];
  });
}

function add<Key>(sums: Map<Key, Sum>, key: Key, chances: number, weight: number): void {
  const sum = sums.get(key);
  if (!sum) sums.set(key, { chances, weight });
  else {
    sum.chances += chances;
    sum.weight += weight;
  }
}

const mean = (sum: Sum | undefined): number => (sum ? sum.chances / sum.weight : 0);

function climb(element: Element, levels: number, content: Element): Element {
  let at = element;
  for (let level = 0; level < levels && at !== content; level++) at = at.parentElement ?? at;
  return at;
}

/** Names and classes of an element and the two around it: blocks with the same stand alike. */
export function pathOf(element: Element, content: Element): string {
  let path = '';
  let at: Element | null = element;
  for (let level = 0; level < 3 && at; level++) {
    path += `/${at.localName}.${at.getAttribute('class') ?? ''}`;
    at = at === content ? null : at.parentElement;
  }
  return path;
}

/** Blocks since the last that is surely the article. */
function nearest(chances: readonly number[]): number[] {
  let since = FAR;
  return chances.map((chance) => {
    const result = since;
    since = chance > SURE ? 0 : Math.min(since + 1, FAR);
    return result;
  });
}
