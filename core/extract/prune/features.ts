import type { Metadata } from '../page';
import type { Block } from './blocks';
import { fillChosen } from './fill-chosen';
import { fillPage } from './fill-page';
import { fillAlike, fillNear, fillPlace, fillSections } from './fill-place';
import { fillOwn } from './fill-text';
import { fillTree } from './fill-tree';
import { ownOf, Sums } from './own';
import type { readPageSigns } from './page-signs';
import { FEATURES } from './slots';

export { FEATURES } from './slots';

/** What is known of a page beside its blocks. */
export interface Hints {
  readonly metadata: Metadata;
  /** Blocks that another parser took for the article. */
  readonly chosen: ReadonlySet<Block>;
  /** What the page says of its kind. */
  readonly signs: ReturnType<typeof readPageSigns>;
}

/** What is known of blocks, in their order. */
interface Description {
  /** A row each, in the order of {@link FEATURES}. */
  readonly rows: readonly Float32Array[];
  /** Where each stands, by the names and classes of the elements around it: equal for blocks that stand alike. */
  readonly paths: readonly string[];
}

/** Describes blocks of `content`, which `blocksOf` gave. */
export function describe(
  content: Element,
  blocks: readonly Block[],
  { metadata, chosen, signs }: Hints,
): Description {
  const rows = rowsOf(blocks.length);
  const own = blocks.map((block) => ownOf(block, content));
  const sums = new Sums(own, content);
  fillOwn(own, rows, metadata);
  fillTree(own, rows, content, sums);
  fillPlace(own, rows, sums);
  fillNear(own, rows);
  fillAlike(own, rows, sums);
  fillSections(own, rows);
  fillChosen(own, rows, content, chosen);
  fillPage(own, rows, sums, { chosen, signs });
  return { rows, paths: own.map(({ path }) => path) };
}

/** Empty rows, all in one piece of memory: to ask for a piece each takes longer. */
function rowsOf(count: number): Float32Array[] {
  const width = FEATURES.length;
  const numbers = new Float32Array(count * width);
  return Array.from({ length: count }, (_, row) =>
    numbers.subarray(row * width, (row + 1) * width),
  );
}
