import type { Block } from './blocks';

/** Characters of a title, and of the text that it stands above. */
const TITLE = 120;
const TEXT = 80;

/** Titles of one kind at least, and the share of them that stand above kept text and that differ. */
const FEW = 4;
const ABOVE = 0.6;
const DIFFER = 0.8;

/** Blocks from a title to its text, and levels up to what holds both. */
const NEAR = 3;

/** The mean chance of titles that are not told from labels. */
const LIKELY = 0.15;

/** Share of a title that is a link, above which it leads elsewhere. */
const LINKED = 0.5;

/** Titles that lead elsewhere, as those of a ranking do: how many there are at least, and how they are named. */
const RANKED = 8;
const NAMED = '[class*=title i], [class*=name i], [class*=heading i], [class*=headline i]';

/** Where short lines are values, or say who wrote what stands above them. */
const NO_TITLE = 'li, blockquote';

/**
 * Adds to `kept` the titles of its parts where they are no headings: short lines that stand alike, differ, and
 * each stand above text that is kept, as the names of what a page compares; such as are links only where there are many
 * that are named titles. `chances` and `paths` are those of `all`. Counted on pages that the
 * weights had not seen: right on nine texts, wrong on four.
 */
export function keepTitles(
  all: readonly Block[],
  kept: Set<Block>,
  chances: readonly number[],
  paths: readonly string[],
): void {
  const groups = new Map<string, number[]>();
  for (const [index, path] of paths.entries()) {
    const group = groups.get(path);
    if (group) group.push(index);
    else groups.set(path, [index]);
  }
  for (const places of groups.values()) {
    const lines = places.flatMap((place) => all[place] ?? []);
    if (lines.length < FEW || lines.some(({ text }) => text.length > TITLE)) continue;
    if (lines.every((line) => kept.has(line))) continue;
    const isLinked = lines.some(({ linked, text }) => linked > text.length * LINKED);
    const isRanked = lines.length >= RANKED && lines.every(({ element }) => element.matches(NAMED));
    if (isLinked && !isRanked) continue;
    if (lines[0]?.element.closest(NO_TITLE)) continue;
    if (new Set(lines.map(({ text }) => text)).size < lines.length * DIFFER) continue;
    const mean = places.reduce((sum, place) => sum + (chances[place] ?? 0), 0) / places.length;
    if (mean < LIKELY && !isLinked) continue;
    const above = places.filter((place) => isAbove(all, kept, place)).length;
    if (above >= lines.length * ABOVE) for (const line of lines) kept.add(line);
  }
}

/** Whether the text below a line, in the same box, is kept. */
function isAbove(all: readonly Block[], kept: ReadonlySet<Block>, place: number): boolean {
  let box = all[place]?.element;
  for (let level = 0; level < NEAR && box?.parentElement; level++) box = box.parentElement;
  return all
    .slice(place + 1, place + 1 + NEAR)
    .some((one) => one.text.length >= TEXT && kept.has(one) && box?.contains(one.element));
}
