import { lower } from '../lower';
import { monthOf } from './months';

/** Years that a page on the web can be from; the clock is not asked. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Characters of a value that are looked at. */
const MAX_LENGTH = 200;

/** How days and months written as numbers stand: "3/4" is March 4th only in `month-first` languages. */
export type NumberOrder = 'day-first' | 'month-first';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Pattern = readonly [
  pattern: RegExp,
  read: (groups: readonly string[], order: NumberOrder) => Day | null,
];

const dayOf = (
  year: string | undefined,
  month: number | null,
  day: string | undefined,
): Day | null => (month === null ? null : { year: Number(year), month, day: Number(day) });

/**
 * Ways to write a day in small letters, the least ambiguous first. A letter is whatever is no sign of
 * ASCII, Latin-1 or general punctuation: the exact class takes the browser long to compile.
 */
const DAYS: readonly Pattern[] = [
  // 2023-12-22, 2023/12/22, 2023.12.22
  [
    /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    ([y, m, d]) => dayOf(y, Number(m), d),
  ],
  // 2023年12月22日, 2023년 12월 22일
  [
    /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/,
    ([y, m, d]) => dayOf(y, Number(m), d),
  ],
  // 20231222
  [
    /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,5}(?!\d))/,
    ([y, m, d]) => dayOf(y, Number(m), d),
  ],
  // 22 December 2023, 22. Dezember 2023, 22 de diciembre de 2023, 22nd of December, 2023
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:of |de |d')?([^\0-@[-`{-\xbf\u2000-\u206f]{2,}(?: (?:الثاني|الأول))?)\.?,?[\s-]+(?:de |del )?((?:19|20)\d\d)(?!\d)/,
    ([d, m, y]) => dayOf(y, monthOf(m ?? ''), d),
  ],
  // December 22, 2023
  [
    /([^\0-@[-`{-\xbf\u2000-\u206f]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/,
    ([m, d, y]) => dayOf(y, monthOf(m ?? ''), d),
  ],
  // 2023 December 22; 2023. december 22.
  [
    /(?<!\d)((?:19|20)\d\d)\.?,?\s+([^\0-@[-`{-\xbf\u2000-\u206f]{3,})\.?\s+(\d{1,2})(?!\d)/,
    ([y, m, d]) => dayOf(y, monthOf(m ?? ''), d),
  ],
  // 22.12.2023, 22/12/2023, 12/22/2023
  [
    /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d)/,
    ([a, mark, b, y], order) =>
      numbers(Number(a), Number(b), y ?? '', mark === '.' ? 'day-first' : order),
  ],
];

function numbers(a: number, b: number, year: string, order: NumberOrder): Day | null {
  const full = year.length === 2 ? `20${year}` : year;
  const isMonthFirst = (order === 'month-first' && a <= 12) || b > 12;
  return { year: Number(full), month: isMonthFirst ? a : b, day: isMonthFirst ? b : a };
}

/** Zones by name that standards fix: RFC 2822, and the European ones that machines write. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  bst: '+01:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const CLOCK =
  /^[t\s,|–—-]{0,4}(?:(?:at|um|à|a las|às|alle|om|kl\.?|ore|в|о)\s+)?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\.?)?\s*([+-]\d{2}:?\d{0,2}(?!\d)|[a-z]{1,5}(?![a-z\xc0-\uffff]))?/;

/**
 * The first day in a text as ISO 8601, with the time and the zone when the text gives them; null
 * when there is none or it is no day of the calendar.
 */
export function parseTime(value: string, order: NumberOrder): string | null {
  if (!/\d/.test(value)) return null;
  const text = lower(value.slice(0, MAX_LENGTH).trim());
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text);
  const found = firstDay(text, order);
  if (!found) return null;
  const { day, end } = found;
  const clock = clockOf(text.slice(end));
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  return clock ? `${date}T${clock}` : date;
}

/** Whether two times can be of one moment, told in two zones: they are a day apart at most. */
export const isClose = (one: string, other: string): boolean =>
  Math.abs(startOf(one) - startOf(other)) <= DAY_MS;

const DAY_MS = 86_400_000;

const startOf = (time: string): number => Date.parse(time.slice(0, 10));

function firstDay(text: string, order: NumberOrder): { day: Day; end: number } | null {
  let first: { day: Day; at: number; end: number } | null = null;
  for (const [pattern, read] of DAYS) {
    const found = pattern.exec(text);
    const day = found ? read(found.slice(1), order) : null;
    if (!found || !day || !isReal(day)) continue;
    // What stands before another day goes before it, where its year is written out.
    const isFirst = first === null || (found.index < first.at && YEAR.test(found[0]));
    if (isFirst) first = { day, at: found.index, end: found.index + found[0].length };
  }
  return first;
}

const YEAR = /(?:19|20)\d\d/;

function isReal({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function clockOf(text: string): string | null {
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [, hours, minutes = '', seconds, half, zone] = found;
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return `${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zoneOf(zone ?? '')}`;
}

function zoneOf(zone: string): string {
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (offset) return `${offset[1]}:${offset[2] ?? '00'}`;
  return Object.hasOwn(ZONES, zone) ? (ZONES[zone] ?? '') : '';
}

/** Seconds or milliseconds since 1970, as machines write them. */
function fromEpoch(text: string): string | null {
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  const year = date.getUTCFullYear();
  return year > 1990 && year <= LAST_YEAR ? date.toISOString().replace('.000', '') : null;
}

const two = (value: number): string => String(value).padStart(2, '0');
