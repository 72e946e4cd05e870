import type { Page } from '../page';
import type { Block } from './blocks';
import { blocksWithin, boxOf, lengthOf, RUNNING } from './boxes';

/** Share of a headline that is a link, and characters of one that is no heading. */
const LINKED = 0.9;
const HEADLINE = 20;

/** Characters of a teaser: a headline, a category or a day before it, and an excerpt. */
const TEASER = 700;
const BEFORE = 60;

/** Teasers that stand beside each other at least. */
const FEW = 2;

/** Characters of text beside them, without which they are what the page is about, fewer beside a box that is a link as a whole; and their most as a share of it. */
const TEXT = 1000;
const SHORT_TEXT = 600;
const SHARE = 0.1;
/** The same where the headlines of most in their row are not kept. */
const SHARE_OF_SOME = 0.3;

/** Headlines that are looked at, so that a page of nothing else costs no more. */
const MAX_HEADLINES = 200;

/**
 * Takes the beginnings of other pages out of `kept`: what stands in one small box with a linked headline of this site,
 * where that headline is not kept, or where such boxes stand beside each other and are little beside the text.
 * Counted on pages that the weights had not seen: 16 texts have them, and none of what they say is the article's.
 */
export function dropTeasers(all: readonly Block[], kept: Set<Block>, page: Page): void {
  const headlines = all.filter((block) => isHeadline(block, page)).slice(0, MAX_HEADLINES);
  const isLone = (headline: Block) => !kept.has(headline);
  const rows = rowsOf(headlines, page.copy.body).map((boxes) =>
    [...boxes].flatMap(([box, headline]) => {
      const inside = teaserIn(box, headline, all);
      return inside.length > 0 ? [{ headline, inside }] : [];
    }),
  );
  const excerpts = [
    ...linesIn(all, headlines),
    ...headlines.filter(isLone).flatMap((headline) => {
      const next = all[all.indexOf(headline) + 1];
      return teaserIn(boxOf(headline, next), headline, all);
    }),
    ...rows.flatMap((row) =>
      row.flatMap(({ headline, inside }) => (row.length >= FEW && isLone(headline) ? inside : [])),
    ),
  ];
  drop(kept, excerpts, { share: Number.POSITIVE_INFINITY, least: TEXT });
  drop(kept, cardsIn(all, page), { share: Number.POSITIVE_INFINITY, least: SHORT_TEXT });
  const isMostlyLone = (row: readonly { readonly headline: Block }[]) =>
    row.filter(({ headline }) => isLone(headline)).length * 2 > row.length;
  for (const row of rows) {
    if (row.length >= FEW)
      drop(
        kept,
        row.flatMap(({ inside }) => inside),
        { share: isMostlyLone(row) ? SHARE_OF_SOME : SHARE, least: TEXT },
      );
  }
}

/** Lines in one place, between two paragraphs, that lead to other texts, at most. */
const LINES = 3;

/** Lines between two paragraphs that are nothing but the headline of another text. */
function linesIn(all: readonly Block[], headlines: readonly Block[]): readonly Block[] {
  const lines = new Set(headlines.filter(({ text }) => text.length >= HEADLINE));
  const isParagraph = (block: Block | undefined) =>
    block !== undefined && block.text.length >= RUNNING && block.linked < block.text.length / 2;
  const announces = ({ text }: Block) => /[:：]$/.test(text);
  return all.flatMap((block, at) => {
    const before = all[at - 1];
    if (!lines.has(block) || !before || !isParagraph(before) || announces(before)) return [];
    // The heading of a part may lead to what it tells of: then it stands with the paragraphs.
    const box = block.element.closest('article, aside, li');
    const isPart = !box || box.contains(before.element);
    if (isPart && /^h[1-6]$/.test(block.element.localName)) return [];
    const end = all.findIndex((other, place) => place > at && !lines.has(other));
    return end - at <= LINES && isParagraph(all[end]) ? all.slice(at, end) : [];
  });
}

/** Blocks of a card at least: a headline and a paper, a headline and an excerpt. A caption in a link is one. */
const CARD = 2;

/** The blocks of small boxes that are links to other pages as a whole. */
function cardsIn(all: readonly Block[], page: Page): readonly Block[] {
  const cards = new Map<Element, Block[]>();
  for (const block of all) {
    const link = block.linked === block.text.length ? block.element.closest('a[href]') : null;
    if (link) cards.set(link, [...(cards.get(link) ?? []), block]);
  }
  const isCard = (link: Element, inside: readonly Block[]) =>
    (inside.length >= CARD || (link.querySelector('img') && inside.every(saysWhen))) &&
    lengthOf(inside) <= TEASER &&
    inside.some(({ text }) => text.length >= HEADLINE) &&
    !link.querySelector(HEAD) &&
    leadsAway(link, page);
  return [...cards].flatMap(([link, inside]) => (isCard(link, inside) ? inside : []));
}

/** When another text appeared, as no caption says it. */
const saysWhen = ({ text }: Block): boolean =>
  /\b\d+\s?(?:m|h|d|min|mins|hrs?|hours?|minutes?|days?|weeks?) ago\b|·\s?\d+\s?[mhdw]\b/.test(
    text,
  );

/** A picture's own address, or that of its page. */
const PICTURE =
  /\.(?:jpe?g|png|webp|avif|gif|svg)$|\/(?:photos?|fotos?|images?|pictures?|galler\w+|media)\//i;

function leadsAway(link: Element, { url, base }: Page): boolean {
  const href = link.getAttribute('href') ?? '';
  const target = URL.canParse(href, base) ? new URL(href, base) : null;
  return target !== null && target.pathname !== url.pathname && !PICTURE.test(target.pathname);
}

/** Takes out blocks that leave at least so much text beside them, of which they are at most a share. */
function drop(
  kept: Set<Block>,
  blocks: readonly Block[],
  { share, least }: { readonly share: number; readonly least: number },
): void {
  const members = new Set(blocks.filter((block) => kept.has(block)));
  const length = lengthOf(members);
  const rest = lengthOf(kept) - length;
  if (rest >= least && length <= rest * share) for (const block of members) kept.delete(block);
}

/** Whether a block is a line that leads to another page of the site. */
function isHeadline({ element, text, linked }: Block, { url, base }: Page): boolean {
  if (linked < text.length * LINKED) return false;
  if (text.length < HEADLINE && !/^h[1-6]$/.test(element.localName)) return false;
  const href = (element.closest('a[href]') ?? element.querySelector('a[href]'))?.getAttribute(
    'href',
  );
  const target = href && URL.canParse(href, base) ? new URL(href, base) : null;
  return target !== null && target.host === url.host && target.pathname !== url.pathname;
}

/**
 * The blocks of a box that is a teaser; its headline is among the first. Empty when the box is more, or nothing but
 * that; when it is a list or a row, whose next item is no excerpt; when it is the head of the page.
 */
type Teaser = readonly Block[];

const NO_TEASER = 'ul, ol, dl, table, tbody, tr';
const HEAD = 'h1';

function teaserIn(box: Element | null, headline: Block, all: readonly Block[]): Teaser {
  if (!box || box.matches(NO_TEASER) || box.querySelector(HEAD)) return [];
  const inside = blocksWithin(box, all);
  const before = inside.slice(0, inside.indexOf(headline));
  const isTeaser = inside.length > 1 && lengthOf(inside) <= TEASER && lengthOf(before) <= BEFORE;
  return isTeaser ? inside : [];
}

/** The boxes of headlines, each the outermost element that holds no other headline, by the element that they stand in. */
function rowsOf(
  headlines: readonly Block[],
  body: Element,
): readonly ReadonlyMap<Element, Block>[] {
  const counts = new Map<Element, number>();
  for (const { element } of headlines) {
    for (let at: Element | null = element; at; at = at === body ? null : at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const rows = new Map<Element, Map<Element, Block>>();
  for (const headline of headlines) {
    let box = headline.element;
    if (counts.get(box) !== 1) continue;
    while (box.parentElement && counts.get(box.parentElement) === 1) box = box.parentElement;
    const row = box.parentElement;
    if (!row || box === headline.element) continue;
    rows.set(row, (rows.get(row) ?? new Map<Element, Block>()).set(box, headline));
  }
  return [...rows.values()];
}
