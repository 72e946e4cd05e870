import type { Page } from '../page';
import { type Line, linesOf } from './lines';

/** Most characters of a block about a person, of what else may follow it, and the share of the article before it. */
const MAX_BIOGRAPHY = 1200;
const MAX_AFTER = 600;
const MIN_BEFORE = 0.5;

/**
 * Takes out what is said of the people who wrote at the end of their text: blocks that begin with the full name of one,
 * where little else follows, or with a given name at the very end. A text that begins
 * another paragraph so is about that person, or the name is no person's; who speaks in an interview has
 * a colon after the name.
 */
export function dropBiography(content: Element, page: Page): void {
  const authors = page.metadata.authors.filter((name) => /^\p{Lu}\S+ .*\p{Lu}/u.test(name));
  if (authors.length === 0) return;
  const lines = linesOf(content);
  const texts = lines.map(({ text }) => text);
  let before = 0;
  const half = texts.reduce((sum, text) => sum + text.length, 0) * MIN_BEFORE;
  const first = texts.findIndex((text) => {
    before += text.length;
    return before > half;
  });
  // Who is spoken of in the text is no stranger at its end, and "The" begins more than a name.
  const isNew = (name: string) =>
    name.length > 2 && !texts.slice(0, first).some((text) => text !== name && begins(text, name));
  const full = authors.filter(isNew);
  const given = authors.map((name) => name.split(' ')[0] ?? '').filter(isNew);
  let after = 0;
  for (let at = texts.length - 1; at >= Math.max(first, 0) && after <= MAX_AFTER; at--) {
    const { element, text } = lines[at] as Line;
    const names = after === 0 ? [...full, ...given] : full;
    const isAbout = text.length <= MAX_BIOGRAPHY && names.some((name) => begins(text, name));
    if (isAbout) element.remove();
    else after += text.length;
  }
}

const begins = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^[\p{L}:：]/u.test(text.slice(name.length));
