import { kindsOf } from './names';
import type { Own, Sums } from './own';
import { F, INSIDE, size } from './slots';

/** Share of all the text above which an element is the frame of the article, not a part of it. */
const FRAME_SHARE = 0.6;

/** Where each block stands in the tree, and what the elements around it are called. */
export function fillTree(
  own: readonly Own[],
  rows: readonly Float32Array[],
  content: Element,
  sums: Sums,
): void {
  const names = new Map<string, number>();
  const traits = new Map<Element, Traits>();
  const heights = heightsOf(sums.main, content);
  for (const [index, { block }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    const parent = block.nodes[0] === block.element ? block.element.parentElement : block.element;
    const here = sums.of(parent);
    row[F.parentShare] = here.length / sums.total;
    row[F.parentDensity] = here.linked / (here.length || 1);
    row[F.parentBlocks] = size(here.blocks);
    let upper = 0;
    let up = 0;
    let depth = 0;
    let isFrame = false;
    let branch = block.element;
    let met = -1;
    for (
      let at: Element | null = block.element;
      at;
      at = at === content ? null : at.parentElement
    ) {
      depth++;
      const height = heights.get(at);
      if (met < 0) {
        if (height === undefined) {
          up++;
          branch = at;
        } else met = height;
      }
      isFrame ||= sums.of(at).length > sums.total * FRAME_SHARE;
      const { place, bits } = traitsOf(at, traits, names);
      if (place >= 0 && !(isFrame && at.localName === 'section')) row[F.inside[place] ?? 0] = 1;
      if (isFrame) continue;
      if (depth <= 1) setBits(row, F.ownKind, bits);
      else upper |= bits;
    }
    setBits(row, F.upperKind, upper);
    const trunk = sums.of(branch);
    row[F.up] = up;
    row[F.down] = Math.max(met, 0);
    row[F.depth] = depth;
    row[F.branchShare] = trunk.length / sums.total;
    row[F.branchDensity] = trunk.linked / (trunk.length || 1);
    row[F.branchBlocks] = size(trunk.blocks);
    row[F.branchGood] = trunk.good / (trunk.length || 1);
  }
}

/** What an element says of what it holds. */
interface Traits {
  /** Its place among {@link INSIDE}; -1 when it is none of them. */
  readonly place: number;
  readonly bits: number;
}

/** Asked once an element: each stands around many blocks. */
function traitsOf(
  element: Element,
  known: Map<Element, Traits>,
  names: Map<string, number>,
): Traits {
  const found = known.get(element);
  if (found) return found;
  const traits = {
    place: (INSIDE as readonly string[]).indexOf(element.localName),
    bits: kindsOf(element, names),
  };
  known.set(element, traits);
  return traits;
}

function setBits(row: Float32Array, slots: readonly number[], bits: number): void {
  for (const [index, at] of slots.entries()) if (bits & (1 << index)) row[at] = 1;
}

/** Levels from the main element up to each element around it. */
function heightsOf(main: Element, content: Element): ReadonlyMap<Element, number> {
  const heights = new Map<Element, number>();
  let height = 0;
  for (let at: Element | null = main; at; at = at === content ? null : at.parentElement)
    heights.set(at, height++);
  return heights;
}
