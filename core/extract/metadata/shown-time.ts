import { all, attribute, closest, holds, matches, textOf } from '../safe-document';
import { ELSEWHERE, ELSEWHERE_NEAR, isIn } from './elsewhere';
import { type LabelledTimes, labelledTimes } from './labelled-time';
import { isClose, type NumberOrder, parseTime } from './parse-time';
import { type Line, type Surroundings, spacedText } from './surroundings';

/** Elements that are marked as the day of the text by a standard, the surest first. */
const MARKED = [
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"]',
  'time[pubdate], time.published, time.entry-date, .dt-published, abbr.published',
] as const;

/** Elements that are named for a day, in the words of content systems. */
const NAMED = [
  '[class*="publish" i], [class*="pubdate" i], [class*="post-date" i], [class*="postdate" i], [class*="entry-date" i], [class*="article-date" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i] time',
  'time[datetime]',
  '[class~="date" i], [id~="date" i], [class*="-date" i], [class*="date-" i], [class*="_date" i], [class*="datum" i], [class*="fecha" i]',
] as const;

/** Longest line that is a date with words around it, in characters; more is a sentence that mentions one. */
const MAX_LINE = 140;

const MAX_ELEMENTS = 20;

/** Words that make a day one of a change rather than of publication. */
export const CHANGED =
  /\b(?:updated?|modified|revised|edited|reviewed|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|aktualizacja|aktualizováno|обновлено|оновлено|güncelle)|更新/i;

/** Words that make a day the one of publication. */
const PUBLISHED =
  /\b(?:publish|posted|released|issued|first seen|veröffentlicht|erstellt|erschienen|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerad|publiceret|publisert|opublikowan|опубликован)|发布|發布|公開|配信|掲載/i;

/** Whether a text says that its day is the one of publication. */
export const isPublication = (text: string): boolean => PUBLISHED.test(text);

/** Words that make a day one of something else: an event, a law, an offer. */
const OTHER =
  /©|\bcopyright\b|\b(?:until|deadline|expires|born|valid|next|save the date|offer|redeem|termine?|joined|(?:member|registered|registriert|dabei|mitglied) (?:since|seit)|inscrit|miembro desde)\b/i;

/** A day in a line near the headline. */
export interface ShownTime {
  readonly text: string;
  /** ISO 8601, with what the page gives of time and zone. */
  readonly time: string;
  readonly isAfter: boolean;
  /** Lines between it and the headline. */
  readonly distance: number;
  /** Whether its line says that it is the day of a change. */
  readonly isChange: boolean;
}

/** The days in short lines near the headline; what an element gives for machines goes before its words. */
export function timesNear(
  { lines, headline }: Surroundings,
  order: NumberOrder,
): readonly ShownTime[] {
  const after = lines.filter(({ isAfter }) => isAfter).length;
  return lines.flatMap((line, at) => {
    if (line.text.length > MAX_LINE) return [];
    const time = firstTime([...machineTimes(line), line.text], order);
    const text = `${labelOf(line.isAfter ? lines[at - 1] : lines[at + 1])} ${line.text}`.trim();
    if (!time || OTHER.test(text) || isIn(line.block, ELSEWHERE_NEAR, headline)) return [];
    if (isOfOther(line.block, headline)) return [];
    return [
      {
        text,
        time,
        isAfter: line.isAfter,
        distance: line.isAfter ? at : at - after,
        isChange: CHANGED.test(text) && !PUBLISHED.test(text),
      },
    ];
  });
}

/** A row of a list, and words from which a link in it is the title of another text. */
const ROW =
  '[class*="views-row" i], li:is(:has(+ li a[href]), li:has(a[href]) + li):not(:is([class*="meta" i], [class*="info" i], [class*="byline" i]) > li)';
const TITLE_WORDS = 5;
const MAX_ROW = 250;

/** Whether a day stands in a row with the title of another text. */
function isOfOther(block: Element, headline: Element | null): boolean {
  const row = closest(block, ROW);
  if (!row || (headline && holds(row, headline)) || textOf(row, MAX_ROW + 1).length > MAX_ROW)
    return false;
  return all(row, 'a[href]').some(
    (link) => textOf(link, MAX_LINE).trim().split(/\s+/).length >= TITLE_WORDS,
  );
}

/** Longest line, in characters, that only says what the next one is the day of. */
const MAX_LABEL = 25;

/** What the line before another says of the day in that ("Published on:"); '' when it says nothing. */
function labelOf(line: Line | undefined): string {
  const text = line?.text ?? '';
  const isLabel = text.length <= MAX_LABEL && !/\d/.test(text);
  return isLabel && (CHANGED.test(text) || PUBLISHED.test(text)) ? text : '';
}

/** Whether a line is a day with a few words around it, and no sentence that mentions one. */
const isBrief = ({ text }: ShownTime): boolean =>
  text.length <= MAX_WORDS || /^\W{0,3}\d/.test(text) || CHANGED.test(text) || PUBLISHED.test(text);

/** Longest line, in characters, that is a day with a name and a place beside it. */
const MAX_WORDS = 60;

const machineTimes = ({ parts }: Line): readonly string[] =>
  parts
    .flatMap((part) => part.elements)
    .filter((element) => matches(element, 'time[datetime]'))
    .slice(0, 1)
    .map((element) => attribute(element, 'datetime'));

/** What a page shows of days around its headline. */
interface Shown {
  readonly near: readonly ShownTime[];
  readonly headline: Element | null;
  /** The day that a paragraph begins with, or null. */
  readonly dateline: string | null;
}

/** Characters at the start of a paragraph in which its dateline stands. */
const MAX_DATELINE = 25;

/** The day that one of the first paragraphs begins with: "(21. November 2022) The council …"; null where none does. */
export function readDateline({ lines }: Surroundings, order: NumberOrder): string | null {
  const starts = lines
    .filter(({ isAfter, text }) => isAfter && text.length > MAX_LINE && /^\(?\d/.test(text))
    .map(({ text }) => text.slice(0, MAX_DATELINE));
  return firstTime(starts, order);
}

/**
 * The day that a page shows for its text: near the headline, in an element marked for it, in its
 * address; with the day of the last change where that was found on the way. `inAddress`: the day in
 * the page's address or null.
 */
export function shownTime(
  document: Document,
  { near, headline, dateline }: Shown,
  order: NumberOrder,
  inAddress: string | null,
): LabelledTimes {
  const brief = near.filter(isBrief);
  const published = brief.find(({ text }) => PUBLISHED.test(text));
  const plain = brief.find(({ isChange }) => !isChange);
  const addressed = inAddress ? timeOn(inAddress, near) : null;
  const sure =
    published?.time ??
    markedTime(document, MARKED, order, headline) ??
    addressed ??
    plain?.time ??
    brief[0]?.time;
  if (sure) return { published: sure, changed: null };
  const labelled = labelledTimes(document, headline, order);
  const other =
    labelled.published ?? markedTime(document, NAMED, order, headline) ?? near[0]?.time ?? dateline;
  return { published: other, changed: labelled.changed };
}

/** A day with the clock of the line that shows it, or that of a line a zone away; else the day alone. */
function timeOn(day: string, near: readonly ShownTime[]): string {
  const same = near.find(({ time }) => time.startsWith(day));
  return (same ?? near.find(({ time }) => isClose(time, day)))?.time ?? day;
}

function markedTime(
  document: Document,
  places: readonly string[],
  order: NumberOrder,
  headline: Element | null,
): string | null {
  for (const place of places) {
    for (const element of all(document, place).slice(0, MAX_ELEMENTS)) {
      const text = spacedText(document, element, MAX_LINE);
      const values = ['datetime', 'content'].map((name) => attribute(element, name));
      const time = firstTime([...values, text, attribute(element, 'title')], order);
      if (time && !OTHER.test(text) && !isIn(element, ELSEWHERE, headline)) return time;
    }
  }
  return null;
}

function firstTime(values: readonly string[], order: NumberOrder): string | null {
  for (const value of values) {
    const time = parseTime(value, order);
    if (time) return time;
  }
  return null;
}
