import { isClose, type NumberOrder, parseTime } from './parse-time';
import type { ShownTime } from './shown-time';

const UTC = /T[\d:]+(?:Z|\+00:00)$/;
const ZONED = /(?:Z|[+-]\d\d:\d\d)$/;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** Furthest zones from UTC, in minutes: Baker Island and the Line Islands. */
const ZONES = { west: -720, east: 840 } as const;

/**
 * A moment that the page states, written in the zone in which the page shows it: the same moment on
 * another clock or, when it is stated in UTC, with another offset or on a day beside it that some
 * zone explains. Machines write UTC; the people who read the page read the local day.
 */
export function localTime(stated: string, shown: readonly ShownTime[], order: NumberOrder): string {
  if (!ZONED.test(stated)) return stated;
  for (const { text, time, isAfter, isChange } of shown) {
    if (!isAfter || isChange) continue;
    for (const candidate of [time, parseTime(text, order)]) {
      const local = candidate ? sameMoment(stated, candidate) : null;
      if (local) return isSameClock(local, stated) ? stated : local;
    }
  }
  return stated;
}

/** Whether two say the same minute on the same clock: then what is stated has the seconds. */
const isSameClock = (one: string, other: string): boolean =>
  one.slice(0, 16) === other.slice(0, 16) && one.slice(-6) === other.slice(-6);

function sameMoment(stated: string, shown: string): string | null {
  const instant = Date.parse(stated);
  if (shown.includes('T') && !ZONED.test(shown)) return withOffset(stated, shown);
  if (!UTC.test(stated)) return null;
  if (ZONED.test(shown)) {
    return Math.abs(Date.parse(shown) - instant) < MINUTE_MS && !UTC.test(shown) ? shown : null;
  }
  return shown !== stated.slice(0, 10) && isDayInSomeZone(instant, shown) ? shown : null;
}

/** A local time without a zone, with the offset that makes it the same moment; null when none does. */
function withOffset(stated: string, shown: string): string | null {
  // What is shown leaves the seconds out.
  const offset = Math.ceil((Date.parse(`${shown}Z`) - Date.parse(stated)) / MINUTE_MS);
  const isZone = offset % 15 === 0 && offset >= ZONES.west && offset <= ZONES.east;
  if (!isZone || (offset === 0 && UTC.test(stated))) return null;
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether a moment is on a day somewhere; one without a zone counts with the days beside it. */
export const canBeOn = (day: string, moment: string): boolean =>
  ZONED.test(moment) ? isDayInSomeZone(Date.parse(moment), day.slice(0, 10)) : isClose(day, moment);

function isDayInSomeZone(instant: number, day: string): boolean {
  const start = (Date.parse(`${day}T00:00:00Z`) - instant) / MINUTE_MS;
  return start <= ZONES.east && start + DAY_MINUTES > ZONES.west;
}
