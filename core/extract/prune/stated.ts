import { own, readLinkedData, textsOf } from '../metadata/json-ld';

/** Words of a run that is compared. */
const RUN = 3;

/** Shortest text, in characters, that can be an article's; shorter ones are summaries. */
const MIN_LENGTH = 400;

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** The runs of words of the text that a page's structured data states to be its article's. */
export type Stated = ReadonlySet<string>;

/** Reads the longest `articleBody` (or `text`) of the page's JSON-LD; null when there is none to speak of. */
export function readStated(document: Document): Stated | null {
  let longest = '';
  for (const { thing, isListed } of readLinkedData(document).things) {
    if (isListed) continue;
    for (const text of [...textsOf(own(thing, 'articleBody')), ...textsOf(own(thing, 'text'))]) {
      if (text.length > longest.length) longest = text;
    }
  }
  if (longest.length < MIN_LENGTH) return null;
  return new Set(
    runsOf(longest.replace(/<[^>]{0,2000}>/g, ' ').replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ' ')),
  );
}

/** Share of the runs of a text that are stated; -1 when nothing is, or the text is too short to tell. */
export function statedShare(text: string, stated: Stated | null): number {
  if (!stated) return -1;
  const runs = runsOf(text);
  if (runs.length === 0) return -1;
  return runs.filter((run) => stated.has(run)).length / runs.length;
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORDS) ?? [];
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}
