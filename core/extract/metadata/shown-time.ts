import { all, attribute, closest, matches } from '../safe-document';
import { type NumberOrder, parseTime } from './parse-time';
import { type Line, spacedText } from './surroundings';

/** Elements that are marked as the day of the text, the surest first. */
const MARKED = [
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"]',
  'time[pubdate], time.published, time.entry-date, .dt-published, abbr.published',
  '[class*="publish" i], [class*="pubdate" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i] time',
  'time[datetime]',
  '[class~="date" i], [id~="date" i], [class*="-date" i], [class*="date-" i], [class*="_date" i], [class*="datum" i], [class*="fecha" i]',
] as const;

/** Where days belong to something else: comments, other articles, the site. */
const ELSEWHERE =
  'footer, nav, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="copyright" i], [class*="teaser" i], [class*="card" i]';

/** Near the headline only commenters and menus date something else. */
const NOT_NEAR =
  'nav, [class*="comment-" i], [class*="comments" i], [id*="comment" i], [class*="related" i]';

/** Longest line that is a date with words around it, in characters; more is a sentence that mentions one. */
const MAX_LINE = 140;

const MAX_ELEMENTS = 20;

/** Words that make a day one of a change rather than of publication. */
const CHANGED =
  /\b(?:updated?|modified|revised|edited|reviewed|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|aktualizacja|aktualizováno|обновлено|оновлено|güncelle)|更新/i;

/** Words that make a day the one of publication. */
const PUBLISHED =
  /\b(?:publish|posted|released|issued|first seen|veröffentlicht|erstellt|erschienen|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerad|publiceret|publisert|opublikowan|опубликован)|发布|發布|公開|配信|掲載/i;

/** Words that make a day one of something else: an event, a law, an offer. */
const OTHER = /©|\bcopyright\b|\b(?:until|deadline|expires|born|valid|next|save the date)\b/i;

/**
 * The day that a page shows for its text: near the headline, in its address, in an element marked
 * for it. null when there is none. `inAddress`: the day in the page's address or null.
 */
export function shownTime(
  document: Document,
  lines: readonly Line[],
  order: NumberOrder,
  inAddress: string | null,
): string | null {
  const near = timesIn(lines, order);
  const published = near.find(({ text }) => PUBLISHED.test(text) && !CHANGED.test(text));
  const plain = near.find(({ text }) => !CHANGED.test(text));
  const marked = MARKED.slice(0, 2).map((place) => timeAt(document, place, order));
  const looser = MARKED.slice(2).map((place) => timeAt(document, place, order));
  const shown = [published?.time, ...marked, plain?.time, inAddress, near[0]?.time, ...looser];
  return shown.find((time) => time !== null && time !== undefined) ?? null;
}

interface ShownTime {
  readonly text: string;
  readonly time: string;
}

/** The days in short lines; what an element gives for machines goes before its words. */
function timesIn(lines: readonly Line[], order: NumberOrder): readonly ShownTime[] {
  return lines.flatMap(({ text, parts, block }) => {
    if (closest(block, NOT_NEAR)) return [];
    const elements = parts.flatMap((part) => part.elements);
    const time = elements.find((element) => matches(element, 'time'));
    const values = time ? [attribute(time, 'datetime'), text] : [text];
    if (text.length > MAX_LINE || OTHER.test(text)) return [];
    const found = values.map((value) => parseTime(value, order)).find((value) => value !== null);
    return found ? [{ text, time: found }] : [];
  });
}

function timeAt(document: Document, place: string, order: NumberOrder): string | null {
  for (const element of all(document, place).slice(0, MAX_ELEMENTS)) {
    if (closest(element, ELSEWHERE)) continue;
    const text = spacedText(document, element, MAX_LINE);
    const values = [
      attribute(element, 'datetime'),
      attribute(element, 'content'),
      text,
      attribute(element, 'title'),
    ];
    const time = values.map((value) => parseTime(value, order)).find((value) => value !== null);
    if (time && !OTHER.test(text)) return time;
  }
  return null;
}

const UTC = /T[\d:]+(?:Z|\+00:00)$/;

const MINUTES_A_DAY = 1440;

/** Furthest zones from UTC, in minutes: Baker Island and the Line Islands. */
const ZONES = { west: -720, east: 840 } as const;

/**
 * A moment that the page states in UTC, written in the zone in which the page shows it: the same
 * moment with another offset, or a day beside it that the clock of some zone explains. Machines
 * write UTC; the people who read the page read the local day.
 */
export function localTime(stated: string, lines: readonly Line[], order: NumberOrder): string {
  if (!UTC.test(stated)) return stated;
  const instant = Date.parse(stated);
  const after = lines.filter(({ isAfter }) => isAfter);
  for (const { text, time } of timesIn(after, order).filter((shown) => !CHANGED.test(shown.text))) {
    for (const shown of [parseTime(text, order), time]) {
      const local = shown ? sameMoment(instant, stated, shown) : null;
      if (local) return local;
    }
  }
  return stated;
}

function sameMoment(instant: number, stated: string, shown: string): string | null {
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(shown))
    return Math.abs(Date.parse(shown) - instant) < 60_000 && !UTC.test(shown) ? shown : null;
  if (shown.includes('T')) return withOffset(instant, shown);
  return shown !== stated.slice(0, 10) && isDayInSomeZone(instant, shown) ? shown : null;
}

/** A local time without a zone, with the offset that makes it the same moment; null when none does. */
function withOffset(instant: number, shown: string): string | null {
  const offset = Math.round((Date.parse(`${shown}Z`) - instant) / 60_000);
  const isZone =
    offset !== 0 && Math.abs(offset % 15) === 0 && offset >= ZONES.west && offset <= ZONES.east;
  if (!isZone) return null;
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function isDayInSomeZone(instant: number, day: string): boolean {
  const start = (Date.parse(`${day}T00:00:00Z`) - instant) / 60_000;
  return start <= ZONES.east && start + MINUTES_A_DAY > ZONES.west;
}
