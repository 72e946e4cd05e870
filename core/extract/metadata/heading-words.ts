import { fold } from './clean';
import type { Heading } from './headings';
import type { SiteNames } from './site-words';
import { withoutSite } from './strip-site';

/** Share of a heading that a stated title at its start or end must be to be the headline without its ornaments. */
const MIN_CORE = 0.5;

/**
 * The words of a heading as the page states them: with its rubric when the page states both as one,
 * without rubric, number, remark in brackets or site when the page states the headline alone.
 */
export function wordsOf(
  { text, whole }: Heading,
  stated: readonly string[],
  names: SiteNames,
): string {
  const both = stated.find((title) => fold(title) === fold(whole));
  const first = stated[0];
  if (first !== undefined && !(both && whole === text) && isCoreOf(first, text)) return first;
  if (both !== undefined) return whole === text ? text : both;
  const bare = withoutSite(text, names);
  if (bare !== text && stated.some((title) => fold(title) === fold(bare))) return bare;
  return stated.find((title) => isCoreOf(title, text)) ?? text;
}

/** What a heading does not lose: an article, a year. */
const KEPT_START = /^(?:the|an?|der|die|das|el|la|los|las|le|les|il|(?:19|20)\d\d) $/;

function isCoreOf(title: string, heading: string): boolean {
  const [part, whole] = [fold(title), fold(heading)];
  const isEnd = whole.endsWith(` ${part}`) && !KEPT_START.test(whole.slice(0, -part.length));
  const isStart = whole.startsWith(`${part} `) && /[([{][^)\]}]*[)\]}]\s*\d*$/.test(heading);
  return (isEnd || isStart) && part.length >= whole.length * MIN_CORE;
}
