import type { Metadata } from '../page';
import { isTailHeading } from '../phrases';
import type { Own } from './own';
import { MAX_SAID_LENGTH, SAID_KINDS } from './said';
import { F, size } from './slots';

/** What the text of each block is like, and what it says. */
export function fillOwn(
  own: readonly Own[],
  rows: readonly Float32Array[],
  metadata: Metadata,
): void {
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
  row[F.tailHeading] = isTailHeading(folded) ? 1 : 0;
}

/** Lower-case words; where a script writes without spaces, its characters. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
