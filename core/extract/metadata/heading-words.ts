import { fold } from './clean';
import type { Heading } from './headings';
import { likeness } from './likeness';
import type { SiteNames } from './site-words';
import { withoutSite } from './strip-site';

/** Share of a heading that a stated title at its start or end must be to be the headline without its ornaments. */
const MIN_CORE = 0.5;

/**
 * The words of a heading as the page states them: with its rubric when the page states both as one,
 * without rubric, number, remark in brackets or site when the page states the headline alone, and
 * in small letters where the heading has only capitals.
 */
export function wordsOf(
  { text, whole }: Heading,
  stated: readonly string[],
  names: SiteNames,
): string {
  const both = stated.find((title) => fold(title) === fold(whole));
  const quiet = isShouted(text)
    ? stated.find((title) => !isShouted(title) && likeness(title, text) >= MIN_SAME)
    : undefined;
  if (quiet !== undefined) return quiet;
  const first = stated[0];
  if (first !== undefined && !(both && whole === text) && isCoreOf(first, text)) return first;
  if (both !== undefined) return whole === text ? text : both;
  const bare = withoutSite(text, names);
  if (bare !== text && stated.some((title) => fold(title) === fold(bare))) return bare;
  return stated.find((title) => isCoreOf(title, text)) ?? text;
}

/** Likeness from which a stated title is the heading in small letters. */
const MIN_SAME = 0.8;

/** Whether a text is all in capitals. */
const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.includes(' ');

/** What a heading does not lose: an article, a year. */
const KEPT_START = /^(?:the|an?|der|die|das|el|la|los|las|le|les|il|(?:19|20)\d\d) $/;

function isCoreOf(title: string, heading: string): boolean {
  const [part, whole] = [fold(title), fold(heading)];
  const isEnd = whole.endsWith(` ${part}`) && !KEPT_START.test(whole.slice(0, -part.length));
  const isStart = whole.startsWith(`${part} `) && /[([{][^)\]}]*[)\]}]\s*\d*$/.test(heading);
  return (isEnd || isStart) && part.length >= whole.length * MIN_CORE;
}
