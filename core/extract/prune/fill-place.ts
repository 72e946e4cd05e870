import type { Own, Sums } from './own';
import { F, size } from './slots';

/** How far each block is from the ends of the page and from running text. */
export function fillPlace(own: readonly Own[], rows: readonly Float32Array[], sums: Sums): void {
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

/** What the blocks before and after are like. */
export function fillNear(own: readonly Own[], rows: readonly Float32Array[]): void {
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
export function fillAlike(own: readonly Own[], rows: readonly Float32Array[], sums: Sums): void {
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
export function fillSections(own: readonly Own[], rows: readonly Float32Array[]): void {
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
