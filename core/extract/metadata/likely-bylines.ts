import { attribute, closest, first } from '../safe-document';
import { namesJob } from './author-words';
import { parseTime } from './parse-time';
import { isFullName, peopleIn, withoutDay } from './people';
import type { Line, LinePart } from './surroundings';

/** Longest byline that is read, in characters; more is a biography, or a text. */
export const MAX_BYLINE = 200;

/** Lines after the headline in which a name without any mark can be the author's. */
const LIKELY_LINES = 8;

/** What an agency puts between the place of a text and its first words. */
const DATELINE = /\s--\s|\/\p{L}{4,20}\/\s/u;

const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|people|users?|writers?|contributors?|staff|team|members?|by|redaktion|person)\b|[@~]/i;

/**
 * Whether a line that is nothing but a name stands where a byline would, with a sign that it is one:
 * a link to a page of people, a job in the next line, a day beside it. A picture with that name is none:
 * tiles of lists have those.
 */
export function isLikelyByline(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line?.isAfter || at >= LIKELY_LINES || line.text.length > MAX_BYLINE) return false;
  if (DATELINE.test(line.text)) return false;
  const [name] = namesAtStart(line);
  if (!name) return false;
  const link = closest(line.block, 'a[href]') ?? first(line.block, 'a[href]');
  if (link && AUTHOR_ADDRESS.test(attribute(link, 'href'))) return true;
  const next = lines[at + 1];
  if (next && next.text.length < 80 && namesJob(next.text)) return true;
  return isBesideDay(lines, at);
}

/** Longest text, in characters, that is a day with what announces it. */
const MAX_DAY = 40;

/** Whether a day stands beside the first part of a line: in the line, above it or under it. */
function isBesideDay(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const start = line && startOf(line);
  if (start && withoutDay(start.text) !== start.text) return true;
  const rest = line?.parts.filter((part) => part !== start) ?? [];
  const others = [lines[at - 1], lines[at + 1]].filter((near) => near?.isAfter);
  return [...rest, ...others].some(
    (beside) => beside && beside.text.length <= MAX_DAY && parseTime(beside.text, 'day-first'),
  );
}

/** The full names in the first part of a line; none in one that says what it gives ("Place: …"). */
export const namesAtStart = (line: Line): readonly string[] =>
  peopleIn((startOf(line)?.text ?? '').replace(/ in$/, '')).filter(
    (name) =>
      isFullName(name) &&
      !name.includes(':') &&
      name.split(' ').length <= 4 &&
      !/^the /i.test(name),
  );

/** The part of a line with a name: its first one, or "Jane Doe in" before a section. */
const startOf = ({ parts }: Line): LinePart | undefined =>
  parts.find(({ text }) => text.endsWith(' in')) ?? parts[0];
