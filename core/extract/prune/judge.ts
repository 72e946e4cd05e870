import { once } from '../once';
import { drawTogether } from './alike';
import { type Block, blocksOf } from './blocks';
import { describe, FEATURES, type Hints } from './features';
import { chanceBy } from './forest';
import { WEIGHTS } from './weights';

/** On the elements of a copy that hold blocks: their number, by which they are found again after a parser moved them. */
export const NUMBER = 'data-lectern-number';

const forest = once(() => chanceBy(WEIGHTS, FEATURES));

/** Numbers the elements that hold the blocks of a body, and gives the blocks. */
export function numberBlocks(body: Element): readonly Block[] {
  const blocks = blocksOf(body);
  for (const [index, { element }] of blocks.entries()) {
    if (!element.hasAttribute(NUMBER)) element.setAttribute(NUMBER, String(index));
  }
  return blocks;
}

/** Those of the numbered blocks whose element is in what another parser chose from a copy. */
export function blocksIn(chosen: Element | null, blocks: readonly Block[]): ReadonlySet<Block> {
  const numbers = new Set<string>();
  for (const element of chosen?.querySelectorAll(`[${NUMBER}]`) ?? [])
    numbers.add(element.getAttribute(NUMBER) ?? '');
  return new Set(blocks.filter(({ element }) => numbers.has(element.getAttribute(NUMBER) ?? '')));
}

/** The chance that each block of the body is the article, and its path, which those that stand alike share. */
export function judge(
  body: Element,
  blocks: readonly Block[],
  hints: Hints,
): { readonly chances: readonly number[]; readonly paths: readonly string[] } {
  const { rows, paths } = describe(body, blocks, hints);
  const chances = drawTogether(
    rows.map(forest()),
    blocks.map(({ text }) => text.length),
    paths,
  );
  return { chances, paths };
}
