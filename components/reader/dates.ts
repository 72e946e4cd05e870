import { locale, message } from '../../platform/i18n';
import { dayOf } from './heading';

/**
 * Writes the dates above a text out in the person's own language. Called after the first paint: the
 * first date that a page formats costs 20 to 30 ms, most of it for reading the tables of languages.
 */
export function writeDates(within: ParentNode): void {
  for (const time of within.querySelectorAll<HTMLTimeElement>('time.date')) {
    if (time.dataset.kind === 'post') {
      time.textContent = postDate(time.dateTime);
      continue;
    }
    const date = longDate(time.dateTime);
    time.textContent = time.dataset.kind === 'updated' ? message('readerUpdated', { date }) : date;
  }
}

/** Formats made so far, by their style: to make one costs more than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** When a post was written: by the reader's clock where the page gives a zone, else as the page says it. */
function postDate(time: string): string {
  const isMoment = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(time);
  const hasClock = time.includes('T');
  const date = new Date(isMoment ? time : `${time}${hasClock ? '' : 'T00:00'}Z`);
  if (Number.isNaN(date.getTime())) return longDate(time);
  const key = `${isMoment} ${hasClock}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale(), {
      dateStyle: 'medium',
      ...(hasClock ? { timeStyle: 'short' } : {}),
      ...(isMoment ? {} : { timeZone: 'UTC' }),
    });
  formats.set(key, format);
  return format.format(date);
}

/** A date in full, of the day that the page gives: in its zone, not the reader's. */
function longDate(time: string): string {
  const day = dayOf(time);
  if (!day) return time;
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}
