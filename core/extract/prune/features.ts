import { MARKS } from '../copy/marks';
import type { Metadata } from '../page';
import { TAIL_HEADINGS } from '../phrases';
import type { Block } from './blocks';
import { kindsOf, NAME_KINDS } from './names';
import { MAX_SAID_LENGTH, SAID_KINDS } from './said';
import { type Stated, statedShare } from './stated';

const TAGS = [
  'p',
  'li',
  'heading',
  'div',
  'cell',
  'quote',
  'term',
  'inline',
  'pre',
  'table',
] as const;

const INSIDE = [
  'ul',
  'ol',
  'table',
  'aside',
  'footer',
  'header',
  'blockquote',
  'section',
  'address',
  'details',
  'dl',
] as const;

/** What is known of a block before its neighbours are looked at. */
interface Own {
  readonly block: Block;
  readonly length: number;
  readonly density: number;
  readonly endsSentence: number;
  readonly isGood: boolean;
  readonly tag: number;
  readonly level: number;
  readonly path: string;
}

/** A line ends as sentences do: in any script, closing quotes and brackets passed over. */
const SENTENCE_END = /[.!?…。！？؟।:;"”»」』'’][\s)\]"”»」』'’]*$/u;
const FULL_STOP = /[.!?…。！？؟।][\s)\]"”»」』'’]*$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Characters from which a block with a full stop counts as running text. */
const GOOD_LENGTH = 80;

/** Share of all the text above which an element is the frame of the article, not a part of it. */
const FRAME_SHARE = 0.6;

const NAMES: string[] = [];
const slot = (name: string): number => NAMES.push(name) - 1;

const F = {
  length: slot('length'),
  density: slot('density'),
  links: slot('links'),
  stressed: slot('stressed'),
  endsSentence: slot('endsSentence'),
  stops: slot('stops'),
  commas: slot('commas'),
  digits: slot('digits'),
  capitals: slot('capitals'),
  startsCapital: slot('startsCapital'),
  symbols: slot('symbols'),
  words: slot('words'),
  tailHeading: slot('tailHeading'),
  titleShare: slot('titleShare'),
  titleCover: slot('titleCover'),
  names: slot('namesShare'),
  excerpt: slot('excerpt'),
  level: slot('headingLevel'),
  tag: TAGS.map((tag) => slot(`tag:${tag}`)),
  inside: INSIDE.map((name) => slot(`in:${name}`)),
  ownKind: NAME_KINDS.map(({ kind }) => slot(`own:${kind}`)),
  upperKind: NAME_KINDS.map(({ kind }) => slot(`upper:${kind}`)),
  said: SAID_KINDS.map(({ kind }) => slot(`said:${kind}`)),
  place: slot('place'),
  fromStart: slot('fromStart'),
  fromEnd: slot('fromEnd'),
  charsBefore: slot('charsBefore'),
  charsAfter: slot('charsAfter'),
  goodBefore: slot('goodBefore'),
  goodAfter: slot('goodAfter'),
  toGoodBefore: slot('toGoodBefore'),
  toGoodAfter: slot('toGoodAfter'),
  near: [-2, -1, 1, 2].map((step) => ({
    step,
    length: slot(`length${step}`),
    density: slot(`density${step}`),
    endsSentence: slot(`endsSentence${step}`),
    level: slot(`level${step}`),
    sameTag: slot(`sameTag${step}`),
  })),
  alike: slot('alike'),
  alikeShare: slot('alikeShare'),
  alikeLength: slot('alikeLength'),
  alikeDensity: slot('alikeDensity'),
  twins: slot('twins'),
  sectionLength: slot('sectionLength'),
  sectionDensity: slot('sectionDensity'),
  sectionTail: slot('sectionTail'),
  sectionGood: slot('sectionGood'),
  sinceHeading: slot('sinceHeading'),
  up: slot('up'),
  down: slot('down'),
  branchShare: slot('branchShare'),
  branchDensity: slot('branchDensity'),
  branchBlocks: slot('branchBlocks'),
  branchGood: slot('branchGood'),
  depth: slot('depth'),
  parentShare: slot('parentShare'),
  parentDensity: slot('parentDensity'),
  parentBlocks: slot('parentBlocks'),
  fromTitle: slot('fromTitle'),
  headlines: slot('headlines'),
  articleOrder: slot('articleOrder'),
  hidden: slot('hidden'),
  stated: slot('stated'),
  statedNear: slot('statedNear'),
  statedUpper: slot('statedUpper'),
  chosen: slot('chosen'),
  chosenBefore: slot('chosenBefore'),
  chosenAfter: slot('chosenAfter'),
  chosenParent: slot('chosenParent'),
  chosenUpper: slot('chosenUpper'),
  chosenMeet: slot('chosenMeet'),
  chosenDistance: slot('chosenDistance'),
};

/** Names of the numbers, in their order. */
export const FEATURES: readonly string[] = NAMES;

/** Lengths weigh by their size, not by their measure. */
const size = (length: number): number => Math.log1p(length);

/** What is known of a page beside its blocks. */
export interface Hints {
  readonly metadata: Metadata;
  /** Blocks that another parser took for the article. */
  readonly chosen: ReadonlySet<Block>;
  /** What the page's structured data states to be the article. */
  readonly stated: Stated | null;
}

/** Describes blocks of `content`, which `blocksOf` gave: a row each, in the order of {@link FEATURES}. */
export function describe(
  content: Element,
  blocks: readonly Block[],
  { metadata, chosen, stated }: Hints,
): readonly Float32Array[] {
  const rows = blocks.map(() => new Float32Array(NAMES.length));
  const own = blocks.map((block) => ownOf(block, content));
  const sums = new Sums(own, content);
  fillOwn(own, rows, metadata);
  fillTree(own, rows, content, sums);
  fillPlace(own, rows, sums);
  fillNear(own, rows);
  fillAlike(own, rows, sums);
  fillSections(own, rows);
  fillChosen(own, rows, content, chosen);
  fillStated(own, rows, stated);
  fillHeadlines(own, rows);
  return rows;
}

function ownOf(block: Block, content: Element): Own {
  const { text, linked, element } = block;
  const length = text.length;
  const density = linked / length;
  const endsSentence = FULL_STOP.test(text) ? 1 : SENTENCE_END.test(text) ? 0.5 : 0;
  const name = element.localName;
  const heading = /^h([1-6])$/.exec(name);
  const isInline = block.nodes[0] !== element;
  const tag = heading ? 2 : isInline ? 7 : tagOf(name);
  let path = isInline ? '~' : '';
  let step: Element | null = element;
  for (let level = 0; level < 3 && step && step !== content; level++, step = step.parentElement) {
    path += `/${step.localName}.${step.getAttribute('class') ?? ''}`;
  }
  const isWide = WIDE.test(text);
  const isGood =
    length >= (isWide ? GOOD_LENGTH / 3 : GOOD_LENGTH) && density < 0.4 && endsSentence > 0;
  return {
    block,
    length,
    density,
    endsSentence,
    isGood,
    tag,
    level: heading ? Number(heading[1]) : 0,
    path,
  };
}

function tagOf(name: string): number {
  if (name === 'p') return 0;
  if (name === 'li') return 1;
  if (/^t[dhr]$/.test(name)) return 4;
  if (name === 'blockquote') return 5;
  if (/^d[dt]$/.test(name)) return 6;
  if (name === 'pre') return 8;
  return name === 'table' ? 9 : 3;
}

/** What the elements between the content and its blocks hold. */
class Sums {
  readonly total: number;
  readonly good: number;
  readonly linked: number;
  /** The element that holds most of the running text directly. */
  readonly main: Element;
  readonly #of = new Map<
    Element,
    { length: number; linked: number; blocks: number; good: number }
  >();

  constructor(own: readonly Own[], content: Element) {
    let total = 0;
    let linked = 0;
    let good = 0;
    const direct = new Map<Element, number>();
    for (const { block, length, isGood } of own) {
      total += length;
      linked += block.linked;
      const parent = block.nodes[0] === block.element ? block.element.parentElement : block.element;
      if (isGood) {
        good += length;
        if (parent) direct.set(parent, (direct.get(parent) ?? 0) + length);
      }
      for (
        let at: Element | null = block.element;
        at;
        at = at === content ? null : at.parentElement
      ) {
        const sum = this.#of.get(at) ?? { length: 0, linked: 0, blocks: 0, good: 0 };
        sum.length += length;
        sum.linked += block.linked;
        sum.blocks++;
        if (isGood) sum.good += length;
        this.#of.set(at, sum);
      }
    }
    let main = content;
    let most = 0;
    for (const [parent, length] of direct) {
      if (length > most) [main, most] = [parent, length];
    }
    this.total = total || 1;
    this.linked = linked;
    this.good = good;
    this.main = main;
  }

  of(element: Element | null): {
    readonly length: number;
    readonly linked: number;
    readonly blocks: number;
    readonly good: number;
  } {
    return (element && this.#of.get(element)) || { length: 0, linked: 0, blocks: 0, good: 0 };
  }
}

function fillOwn(own: readonly Own[], rows: readonly Float32Array[], metadata: Metadata): void {
  const title = new Set(wordsOf(metadata.title ?? ''));
  const names = new Set(
    wordsOf([metadata.siteName ?? '', metadata.section ?? '', ...metadata.authors].join(' ')),
  );
  const excerpt = (metadata.excerpt ?? '').replace(/\s+/g, ' ').toLowerCase();
  for (const [index, { block, length, density, endsSentence, tag, level }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    const { text } = block;
    row[F.length] = size(length);
    row[F.density] = density;
    row[F.links] = block.links;
    row[F.stressed] = block.stressed / length;
    row[F.endsSentence] = endsSentence;
    row[F.stops] = count(text, /[.!?。！？؟।](?=\s|$|[\p{Script=Han}])/gu);
    row[F.commas] = count(text, /[,，、،;；]/gu) / size(length);
    row[F.digits] = count(text, /\d/g) / length;
    row[F.capitals] = count(text, /\p{Lu}/gu) / length;
    row[F.startsCapital] = /^[^\p{L}]*\p{Lu}/u.test(text) ? 1 : 0;
    row[F.symbols] = count(text, /[|•·»›→©@#/]/gu);
    row[F.level] = level;
    row[F.tag[tag] ?? 0] = 1;
    const isShort = length <= MAX_SAID_LENGTH;
    const words = isShort ? wordsOf(text) : [];
    row[F.words] = words.length;
    if (isShort) fillSaid(row, text, words, { title, names, excerpt });
  }
}

interface Known {
  readonly title: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly excerpt: string;
}

function fillSaid(
  row: Float32Array,
  text: string,
  words: readonly string[],
  { title, names, excerpt }: Known,
): void {
  const lower = text.toLowerCase();
  for (const [index, { pattern }] of SAID_KINDS.entries()) {
    if (pattern.test(lower)) row[F.said[index] ?? 0] = 1;
  }
  const inTitle = words.filter((word) => title.has(word)).length;
  row[F.titleShare] = inTitle / (words.length || 1);
  row[F.titleCover] = inTitle / (title.size || 1);
  row[F.names] = words.filter((word) => names.has(word)).length / (words.length || 1);
  row[F.excerpt] =
    excerpt.length > 40 &&
    lower.length > 30 &&
    (excerpt.includes(lower) || lower.includes(excerpt.slice(0, 60)))
      ? 1
      : 0;
  // Only what begins a section is asked: the table is long.
  if (row[F.level] === 0 || words.length > 14) return;
  const folded = words.join(' ');
  row[F.tailHeading] = TAIL_HEADINGS.some((pattern) => pattern.test(folded)) ? 1 : 0;
}

/** Lower-case words; where a script writes without spaces, its characters. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function fillTree(
  own: readonly Own[],
  rows: readonly Float32Array[],
  content: Element,
  sums: Sums,
): void {
  const names = new Map<string, number>();
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
      const place = INSIDE.indexOf(at.localName as (typeof INSIDE)[number]);
      if (place >= 0 && !(isFrame && at.localName === 'section')) row[F.inside[place] ?? 0] = 1;
      if (at.hasAttribute(MARKS.hidden) || at.getAttribute('aria-hidden') === 'true')
        row[F.hidden] = 1;
      if (isFrame) continue;
      const bits = kindsOf(at, names);
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

function fillPlace(own: readonly Own[], rows: readonly Float32Array[], sums: Sums): void {
  let before = 0;
  let good = 0;
  let since = 99;
  for (const [index, { length, isGood }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    row[F.place] = before / sums.total;
    row[F.fromStart] = Math.min(index, 40);
    row[F.fromEnd] = Math.min(own.length - 1 - index, 40);
    row[F.charsBefore] = size(before);
    row[F.goodBefore] = size(good);
    row[F.toGoodBefore] = Math.min(since, 20);
    before += length;
    row[F.charsAfter] = size(sums.total - before);
    if (isGood) good += length;
    row[F.goodAfter] = size(sums.good - good);
    since = isGood ? 0 : since + 1;
  }
  since = 99;
  for (let index = own.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row) row[F.toGoodAfter] = Math.min(since, 20);
    since = own[index]?.isGood ? 0 : since + 1;
  }
}

function fillNear(own: readonly Own[], rows: readonly Float32Array[]): void {
  for (const [index, row] of rows.entries()) {
    for (const { step, ...at } of F.near) {
      const other = own[index + step];
      row[at.length] = other ? size(other.length) : -1;
      row[at.density] = other?.density ?? -1;
      row[at.endsSentence] = other?.endsSentence ?? -1;
      row[at.level] = other?.level ?? -1;
      row[at.sameTag] = other && other.tag === own[index]?.tag ? 1 : 0;
    }
  }
}

/** Blocks that stand alike, by tags and classes, and blocks that say the same. */
function fillAlike(own: readonly Own[], rows: readonly Float32Array[], sums: Sums): void {
  const groups = new Map<string, { blocks: number; length: number; linked: number }>();
  const texts = new Map<string, number>();
  for (const { path, length, block } of own) {
    const group = groups.get(path) ?? { blocks: 0, length: 0, linked: 0 };
    group.blocks++;
    group.length += length;
    group.linked += block.linked;
    groups.set(path, group);
    texts.set(block.text, (texts.get(block.text) ?? 0) + 1);
  }
  for (const [index, { path, block }] of own.entries()) {
    const row = rows[index];
    const group = groups.get(path);
    if (!row || !group) continue;
    row[F.alike] = size(group.blocks);
    row[F.alikeShare] = group.length / sums.total;
    row[F.alikeLength] = size(group.length / group.blocks);
    row[F.alikeDensity] = group.linked / (group.length || 1);
    row[F.twins] = (texts.get(block.text) ?? 1) - 1;
  }
}

/** A section: a heading and what follows it, up to the next. */
function fillSections(own: readonly Own[], rows: readonly Float32Array[]): void {
  let start = 0;
  for (let end = 1; end <= own.length; end++) {
    if (end < own.length && own[end]?.level === 0) continue;
    const part = own.slice(start, end);
    const body = part[0]?.level ? part.slice(1) : part;
    const length = body.reduce((sum, each) => sum + each.length, 0);
    const linked = body.reduce((sum, each) => sum + each.block.linked, 0);
    const good = body.reduce((sum, each) => sum + (each.isGood ? each.length : 0), 0);
    const tail = rows[start]?.[F.tailHeading] ?? 0;
    for (let index = start; index < end; index++) {
      const row = rows[index];
      if (!row) continue;
      row[F.sectionLength] = size(length);
      row[F.sectionDensity] = linked / (length || 1);
      row[F.sectionTail] = tail;
      row[F.sectionGood] = good / (length || 1);
      row[F.sinceHeading] = Math.min(index - start, 20);
    }
    start = end;
  }
}

/** Share of the chosen text that an element holds to be a place where the article is. */
const MEET_SHARE = 0.3;

/** How a block stands to what another parser chose. */
function fillChosen(
  own: readonly Own[],
  rows: readonly Float32Array[],
  content: Element,
  chosen: ReadonlySet<Block>,
): void {
  const sums = new Map<Element, { all: number; chosen: number }>();
  let total = 0;
  let first = own.length;
  let last = -1;
  for (const [index, { block, length }] of own.entries()) {
    const isChosen = chosen.has(block);
    if (isChosen) {
      total += length;
      if (length > 40) {
        first = Math.min(first, index);
        last = index;
      }
    }
    for (
      let at: Element | null = block.element;
      at;
      at = at === content ? null : at.parentElement
    ) {
      const sum = sums.get(at) ?? { all: 0, chosen: 0 };
      sum.all += length;
      if (isChosen) sum.chosen += length;
      sums.set(at, sum);
    }
  }
  const shareIn = (element: Element | null): number => {
    const sum = sums.get(element ?? content);
    return sum ? sum.chosen / sum.all : 0;
  };
  for (const [index, { block }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    const before = own[index - 1];
    const after = own[index + 1];
    row[F.chosen] = chosen.has(block) ? 1 : 0;
    row[F.chosenBefore] = before && chosen.has(before.block) ? 1 : 0;
    row[F.chosenAfter] = after && chosen.has(after.block) ? 1 : 0;
    const parent = block.element === content ? content : block.element.parentElement;
    row[F.chosenParent] = shareIn(parent);
    row[F.chosenUpper] = shareIn(parent === content ? content : (parent?.parentElement ?? null));
    let meet: Element | null = block.element;
    while (meet && meet !== content && (sums.get(meet)?.chosen ?? 0) <= MEET_SHARE * total)
      meet = meet.parentElement;
    row[F.chosenMeet] = shareIn(meet);
    row[F.chosenDistance] =
      last < 0 ? 0 : index < first ? -size(first - index) : index > last ? size(index - last) : 0;
  }
}

/** How much of a block the page itself states to be its article, and of those around it. */
function fillStated(
  own: readonly Own[],
  rows: readonly Float32Array[],
  stated: Stated | null,
): void {
  const shares = own.map(({ block }) => statedShare(block.text, stated));
  const inside = new Map<Element | null, { stated: number; all: number }>();
  for (const [index, { block, length }] of own.entries()) {
    const sum = inside.get(block.element.parentElement) ?? { stated: 0, all: 0 };
    sum.all += length;
    sum.stated += length * Math.max(0, shares[index] ?? 0);
    inside.set(block.element.parentElement, sum);
  }
  for (const [index, { block }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    const around = inside.get(block.element.parentElement);
    row[F.stated] = shares[index] ?? -1;
    row[F.statedNear] = stated
      ? Math.max(shares[index - 1] ?? -1, shares[index - 2] ?? -1) +
        Math.max(shares[index + 1] ?? -1, shares[index + 2] ?? -1)
      : -3;
    row[F.statedUpper] = stated && around ? around.stated / around.all : -1;
  }
}

/** Share of the title's words that a heading has to be the article's own. */
const TITLE_COVER = 0.6;

/** Where a block stands to the headline of the article and to those of others on an endless page. */
function fillHeadlines(own: readonly Own[], rows: readonly Float32Array[]): void {
  const title = own.findIndex(
    ({ level }, index) => level === 1 && (rows[index]?.[F.titleCover] ?? 0) >= TITLE_COVER,
  );
  const articles = new Map<Element, number>();
  let headlines = 0;
  for (const [index, { block, level }] of own.entries()) {
    const row = rows[index];
    if (!row) continue;
    if (level === 1 && index > title) headlines++;
    const article = block.element.closest('article');
    if (article && !articles.has(article)) articles.set(article, articles.size + 1);
    row[F.fromTitle] = title < 0 ? 0 : Math.sign(index - title) * size(Math.abs(index - title));
    row[F.headlines] = title < 0 ? -1 : Math.min(headlines, 5);
    row[F.articleOrder] = article ? Math.min(articles.get(article) ?? 0, 8) : 0;
  }
}
