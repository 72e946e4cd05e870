import { message } from '../../platform/i18n';

/** Minutes from which a time is told in hours too: "90 min" is read at once, "342 min" is not. */
const LONG = 100;

/** How long a text takes to read, in words; `minutes` are whole ones. */
export const readingTime = (minutes: number): string =>
  minutes < LONG
    ? message('readerMinutes', { minutes: String(minutes) })
    : message('readerHours', hoursOf(minutes));

/** How long its rest takes. */
export const timeLeft = (minutes: number): string =>
  minutes < LONG
    ? message('outlineMinutes', { minutes: String(minutes) })
    : message('outlineHours', hoursOf(minutes));

const hoursOf = (minutes: number) => ({
  hours: String(Math.floor(minutes / 60)),
  minutes: String(minutes % 60),
});
