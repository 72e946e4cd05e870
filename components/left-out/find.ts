import { lettersOf, widthOf } from '../../core/letters';
import { gatherLeaves, type Leaf, leavesOf } from './blocks';
import { presentIn } from './present';

/** Parts of the page that are not in the article, in one place of it. */
export interface Gap {
  /** The outermost elements that hold them and nothing of the article. */
  readonly elements: readonly Element[];
  /** Pieces of text: paragraphs, headings, items. */
  readonly count: number;
  /** The block of the article that stands before; null where none does. */
  readonly after: HTMLElement | null;
  /** How many of its blocks stand before. */
  readonly at: number;
}

/** What the finder knows besides the gaps. */
export interface Findings {
  readonly gaps: readonly Gap[];
  /** Elements of the page that the article was taken from. */
  readonly kept: readonly Element[];
  /** The page's element for a block of the article; null when there is none. */
  readonly sourceOf: (block: Element) => Element | null;
}

/** Letters of a piece that tell it from others. */
const TELLING = 24;

/** Letters of a piece that can hold several paragraphs. */
const MANY = 200;

/** Letters of a gap below which it is a few words: a date, "Share", "Advertisement". */
const FEW = 45;

/** What stands between the title, a standfirst and the text: who and when, which the reader's own head says, and buttons. */
const HEAD =
  'header:has(h1), time, [rel=author], [itemprop=author], [class*=author i], [class*=byline i], [class*=dateline i], [class*=share i], [class*=social i]';

/** Places that are marked; beyond these an article would be more markers than text. */
const MOST_GAPS = 30;

/**
 * Compares the page with the article, and gives what is missing within the element that the article
 * was taken from. It works on the text of both, so it sees whatever any step left out, and costs the
 * opening nothing. The page is only read; `pause` is called between steps, so that none holds up a
 * frame.
 */
export async function findLeftOut(
  { body, main, text }: Readonly<Record<'body' | 'main' | 'text', Element>>,
  pause: () => Promise<unknown>,
): Promise<Findings> {
  const own = await gatherLeaves(text, pause);
  const blocks = new Map(own.map(({ letters, element }) => [letters, element]));
  const all = lettersOf(main.textContent ?? '');
  await pause();
  const found = await gatherLeaves(body, pause);
  const page = found.filter(({ element }) => !main.contains(element));
  const bare = new Map(page.flatMap((leaf) => bareIn(leaf, blocks, own)));
  const kept = page.filter(
    (leaf) => (leaf.letters.length >= TELLING && blocks.has(leaf.letters)) || bare.has(leaf),
  );
  const region = commonAncestor(kept.map(({ element }) => element));
  const sources = new Map(page.map(({ letters, element }) => [letters, element]));
  const sourceOf = (block: Element) => {
    const whole = sources.get(lettersOf(block.textContent ?? ''));
    const parts = leavesOf(block).flatMap(({ letters }) => sources.get(letters) ?? []);
    return whole ?? commonAncestor(parts);
  };
  const known = { kept: kept.map(({ element }) => element), sourceOf };
  if (!region) return { gaps: [], ...known };
  const within = rangeOf(page, kept, region);
  const present = await presentIn(within, all, pause);
  const names = namesIn(text);
  return { gaps: gapsIn(within, { region, blocks, present, own, bare, names }), ...known };
}

interface Known {
  readonly region: Element;
  /** The article's blocks by their letters. */
  readonly blocks: ReadonlyMap<string, HTMLElement>;
  /** The page's pieces that are in the article. */
  readonly present: ReadonlySet<Leaf>;
  /** Its pieces in their order. */
  readonly own: readonly Leaf[];
  /** For the page's pieces that hold several of the article's, the last of those. */
  readonly bare: ReadonlyMap<Leaf, HTMLElement>;
  /** Who signed the posts of a thread, in small letters. */
  readonly names: readonly string[];
}

/** The runs of pieces that are not in the article. */
function gapsIn(pieces: readonly Leaf[], known: Known): Gap[] {
  const { region, blocks, present, own, bare, names } = known;
  const holders = holdersOf([...present], region);
  const gaps: Gap[] = [];
  const order = new Map(own.map(({ element }, index) => [element, index]));
  const next = inTurn(own);
  let after: HTMLElement | null = null;
  let run: Leaf[] = [];
  let before = 0;
  let least = 0;
  const flush = () => {
    const some = before > 1 ? run : run.filter((leaf) => !isOfHead(leaf, region));
    const seen = some.filter(({ element }) => isShown(element, region));
    const all = outermost(seen, holders);
    const cards = all.filter((element) => isCard(element, names));
    const elements = all.filter((element) => !cards.includes(element));
    const shown = seen.filter(({ element }) => !cards.some((card) => card.contains(element)));
    const length = shown.reduce((sum, { letters }) => sum + letters.length, 0);
    if (length >= FEW) gaps.push({ elements, count: shown.length, after, at: before });
    run = [];
  };
  for (const leaf of pieces) {
    const block = blocks.has(leaf.letters) ? next(leaf.letters) : null;
    const last = bare.get(leaf);
    if (!present.has(leaf)) run.push(leaf);
    else if (block || last) {
      flush();
      // What stands bare in a box is told of before the blocks within it, which may be above it.
      if (last) least = order.get(last) ?? least;
      const from = block ?? last ?? null;
      if (from && (order.get(from) ?? least) >= least) after = from;
      before++;
    }
  }
  flush();
  return gaps.slice(0, MOST_GAPS);
}

/** Gives the article's pieces by their letters, those that say the same one after the other. */
function inTurn(own: readonly Leaf[]): (letters: string) => HTMLElement | null {
  const alike = new Map<string, HTMLElement[]>();
  for (const { letters, element } of own) {
    const same = alike.get(letters);
    if (same) same.push(element);
    else alike.set(letters, [element]);
  }
  return (letters) => {
    const left = alike.get(letters) ?? [];
    return (left.length > 1 ? left.shift() : left[0]) ?? null;
  };
}

/** A longer piece of the page that parts its paragraphs by line breaks alone, with the last of the article's pieces in it; nothing for others. */
function bareIn(
  leaf: Leaf,
  blocks: ReadonlyMap<string, HTMLElement>,
  own: readonly Leaf[],
): (readonly [Leaf, HTMLElement])[] {
  const { letters, element } = leaf;
  if (letters.length < MANY || blocks.has(letters) || !element.querySelector('br')) return [];
  const isWithin = (piece: Leaf) =>
    piece.letters.length >= TELLING && letters.includes(piece.letters);
  const last = own.findLast(isWithin)?.element;
  return last ? [[leaf, last]] : [];
}

/** Where the article is spread over the whole page, only what stands between its parts is of it. */
function rangeOf(page: readonly Leaf[], kept: readonly Leaf[], region: Element): readonly Leaf[] {
  if (!region.matches('body, html')) {
    return page.filter(({ element }) => region.contains(element));
  }
  const [first, last] = [kept[0], kept.at(-1)].map((leaf) => (leaf ? page.indexOf(leaf) : -1));
  return page.slice(first, (last ?? -1) + 1);
}

function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  let common = first?.parentElement ?? null;
  for (const element of rest) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}

/** The elements below `region` that hold something of the article. */
function holdersOf(present: readonly Leaf[], region: Element): ReadonlySet<Element> {
  const holders = new Set<Element>([region]);
  for (const { element } of present) {
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) {
      holders.add(at);
    }
  }
  return holders;
}

function outermost(leaves: readonly Leaf[], holders: ReadonlySet<Element>): Element[] {
  const found = new Set<Element>();
  for (const { element } of leaves) {
    let top: Element = element;
    while (top.parentElement && !holders.has(top.parentElement)) top = top.parentElement;
    if (!holders.has(top)) found.add(top);
  }
  return [...found];
}

/** Letters of a line above the text that is of its head: who wrote it and when, buttons, labels. */
const HEAD_LINE = 60;

const isOfHead = ({ element, letters }: Leaf, region: Element): boolean => {
  const head = element.closest(HEAD);
  return (
    widthOf(letters) < HEAD_LINE || (head !== null && region.contains(head) && head !== region)
  );
};

/** Characters of a card at most: who wrote a post, their rank, place and number of posts. */
const CARD = 200;

/** Whether a box says who wrote a post, as the post's own head does. */
function isCard({ textContent }: Element, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const text = (textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  return (
    text.length <= CARD &&
    names.some((name) => text.startsWith(name) && !/^[\p{L}\p{N},]/u.test(text.slice(name.length)))
  );
}

const namesIn = (text: Element): readonly string[] => [
  ...new Set(
    [...text.querySelectorAll<HTMLElement>('article[data-lectern-author]')]
      .map(({ dataset }) => (dataset.lecternAuthor ?? '').trim().toLowerCase())
      .filter(Boolean),
  ),
];

/** Whether the page itself shows an element; its body is hidden as a whole while the reader is open. */
function isShown(element: Element, region: Element): boolean {
  for (let at: Element | null = element; at && at !== region; at = at.parentElement) {
    const { display, visibility } = getComputedStyle(at);
    if (display === 'none' || (at === element && visibility === 'hidden')) return false;
  }
  return true;
}
