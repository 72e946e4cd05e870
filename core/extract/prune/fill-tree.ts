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
  const aroundOf = surroundings(content, sums);
  for (const [index, { block }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    const { element } = block;
    const parent = block.nodes[0] === element ? element.parentElement : element;
    const here = sums.of(parent);
    row[F.parentShare] = here.length / sums.total;
    row[F.parentDensity] = here.linked / (here.length || 1);
    row[F.parentBlocks] = size(here.blocks);
    const around = aroundOf(element);
    setBits(row, F.inside, around.places);
    setBits(row, F.ownKind, around.kinds);
    setBits(row, F.upperKind, around.upperKinds);
    row[F.up] = around.up;
    row[F.down] = around.down;
    row[F.depth] = around.depth;
    const trunk = sums.of(around.branch ?? element);
    row[F.branchShare] = trunk.length / sums.total;
    row[F.branchDensity] = trunk.linked / (trunk.length || 1);
    row[F.branchBlocks] = size(trunk.blocks);
    row[F.branchGood] = trunk.good / (trunk.length || 1);
  }
}

/** An element, and what it stands in up to the content. */
interface Around {
  /** A bit for each of {@link INSIDE} that it or an element around it is. */
  readonly places: number;
  /** What its own names say, and what those of the elements around it say; frames of the article say nothing. */
  readonly kinds: number;
  readonly upperKinds: number;
  readonly depth: number;
  /** Levels up to the first element that holds the main one too, and from there down to the main one. */
  readonly up: number;
  readonly down: number;
  /** The last element on the way up before that; null where there is none. */
  readonly branch: Element | null;
}

const OUTSIDE: Around = {
  places: 0,
  kinds: 0,
  upperKinds: 0,
  depth: 0,
  up: 0,
  down: 0,
  branch: null,
};

/** Each element is asked once: it stands around many blocks. */
function surroundings(content: Element, sums: Sums): (element: Element) => Around {
  const known = new Map<Element, Around>();
  const names = new Map<string, number>();
  const heights = heightsOf(sums.main, content);
  const within = (element: Element, outer: Around): Around => {
    const isFrame = sums.of(element).length > sums.total * FRAME_SHARE;
    const place = (INSIDE as readonly string[]).indexOf(element.localName);
    const isPlace = place >= 0 && !(isFrame && element.localName === 'section');
    const height = heights.get(element);
    return {
      places: outer.places | (isPlace ? 1 << place : 0),
      kinds: isFrame ? 0 : kindsOf(element, names),
      upperKinds: outer.upperKinds | outer.kinds,
      depth: outer.depth + 1,
      up: height === undefined ? outer.up + 1 : 0,
      down: height ?? outer.down,
      branch: height === undefined ? (outer.branch ?? element) : null,
    };
  };
  const aroundOf = (element: Element): Around => {
    const found = known.get(element);
    if (found) return found;
    const parent = element === content ? null : element.parentElement;
    const around = within(element, parent ? aroundOf(parent) : OUTSIDE);
    known.set(element, around);
    return around;
  };
  return aroundOf;
}

function setBits(row: Float32Array, slots: readonly number[], bits: number): void {
  for (let index = 0; bits >> index !== 0; index++)
    if (bits & (1 << index)) row[slots[index] ?? 0] = 1;
}

/** Levels from the main element up to each element around it. */
function heightsOf(main: Element, content: Element): ReadonlyMap<Element, number> {
  const heights = new Map<Element, number>();
  let height = 0;
  for (let at: Element | null = main; at; at = at === content ? null : at.parentElement)
    heights.set(at, height++);
  return heights;
}
