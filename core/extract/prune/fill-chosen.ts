import type { Block } from './blocks';
import type { Own } from './own';
import { F, size } from './slots';
import { type Stated, statedShare } from './stated';

/** Share of the chosen text that an element holds to be a place where the article is. */
const MEET_SHARE = 0.3;

/** How a block stands to what another parser chose. */
export function fillChosen(
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
export function fillStated(
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
export function fillHeadlines(own: readonly Own[], rows: readonly Float32Array[]): void {
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
