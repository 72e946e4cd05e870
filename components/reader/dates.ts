import { locale, message } from '../../platform/i18n';
import { dayOf } from './heading';

/**
 * Writes the dates above a text out in the person's own language. Called after the first paint: the
 * first date that a page formats costs 20 to 30 ms, most of it for reading the tables of languages.
 */
export function writeDates(within: ParentNode): void {
  for (const time of within.querySelectorAll<HTMLTimeElement>('time.date')) {
    const date = longDate(time.dateTime);
    time.textContent = time.dataset.kind === 'updated' ? message('readerUpdated', { date }) : date;
  }
}

/** A date in full, of the day that the page gives: in its zone, not the reader's. */
function longDate(time: string): string {
  const day = dayOf(time);
  if (!day) return time;
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}
