import { canBeOn, localTime } from './local-time';
import { isClose, type NumberOrder, parseTime } from './parse-time';
import { isPublication, type ShownTime } from './shown-time';

/** Longest text, in characters, that is a day with a name and a place beside it. */
const MAX_TEXT = 60;

/** Lines from the headline within which a day is the text's own; beyond, lists and the text begin. */
const MAX_DISTANCE = 12;

/** A day that stands in words near the headline. */
interface WrittenDay extends ShownTime {
  readonly day: string;
}

/**
 * The moment of a text from what the page states for machines and what it shows. A day that the page
 * writes near its headline as the text's goes before another one in its data: that is the day which
 * people read and cite, while data keeps the days of first drafts and of moves between systems.
 * Of one day, the data's moment is taken, in the zone that the page shows.
 */
export function agreedTime(
  statements: readonly [string, ...string[]],
  shown: readonly ShownTime[],
  order: NumberOrder,
): string {
  const own = shown.filter(({ isChange, distance }) => !isChange && distance < MAX_DISTANCE);
  const [first] = statements;
  const isShown = (moment: string): boolean =>
    moment.includes('T') && own.some((one) => canMean(one, moment));
  const stated = statements.find(isShown) ?? first;
  return otherDay(stated, shown, order) ?? localTime(stated, shown, order);
}

function otherDay(stated: string, shown: readonly ShownTime[], order: NumberOrder): string | null {
  const written = shown.flatMap((one): WrittenDay[] => {
    const day = one.text.length <= MAX_TEXT ? parseTime(one.text, order) : null;
    return day ? [{ ...one, day }] : [];
  });
  const published = written.filter(({ text }) => isPublication(text));
  const days = published.length > 0 ? published : written;
  const agrees = shown.filter(({ text }) => published.length === 0 || isPublication(text));
  if (agrees.some((one) => canMean(one, stated))) return null;
  const own = days.filter(({ isChange, distance }) => !isChange && distance < MAX_DISTANCE);
  const [found] = own;
  // Several days are those of a list: of other texts, of events.
  if (!found || own.some(({ day }) => !isClose(day, found.day))) return null;
  return isClose(found.time, found.day) ? found.time : found.day;
}

/** Whether a line can mean a moment: by any day in it, its numbers read in either order. */
function canMean({ text, time }: ShownTime, moment: string): boolean {
  if (canBeOn(time, moment)) return true;
  const words = text.replace(/(?<=\d)\.(?=\d)/g, '/').split(' ');
  const isIt = (from: string, order: NumberOrder): boolean => {
    const day = parseTime(from, order);
    return day !== null && canBeOn(day, moment);
  };
  return words.some((_, at) => {
    const rest = words.slice(at).join(' ');
    return isIt(rest, 'day-first') || isIt(rest, 'month-first');
  });
}
