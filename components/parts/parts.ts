import type { Extraction } from '../../core/extract';
import { isSamePicture } from '../../core/extract/pictures/identity';
import { readingMinutes } from '../../core/reading-time';
import { message } from '../../platform/i18n';
import { writeDates } from '../reader/dates';
import { readingTime } from '../reader/duration';
import { element } from '../reader/element';
import { furnish } from '../reader/furnish';
import { setStrips } from '../reader/galleries';
import { leadPicture } from '../reader/heading';
import { headPosts } from '../reader/thread';
import { type FetchPage, makeCourse } from './course';
import type { Parts, PartsDesk } from './desk';
import { makeLine } from './line';
import style from './parts.css?inline';

/** The joining of an article's parts, given what fetches them. */
export const parts = (fetchPage: FetchPage): Parts => ({
  start: (desk) => start(desk, fetchPage),
});

function start(desk: PartsDesk, fetchPage: FetchPage): { readonly join: () => void } {
  const { text, signal, next, addStyle } = desk;
  addStyle(style);
  let running: AbortController | null = null;
  let isKept = desk.isWanted;
  const join = async () => {
    if (running || !course.next) return;
    running = new AbortController();
    try {
      await course.run(AbortSignal.any([signal, running.signal]));
    } finally {
      running = null;
    }
  };
  const { line, show } = makeLine({
    join: () => void join(),
    stop: () => running?.abort(),
    always: () => {
      isKept = true;
      desk.always();
    },
    isKept: () => isKept,
  });
  const put = (part: Extraction, number: number) => putPart(desk, { part, number });
  const tell = (stage: Parameters<typeof show>[0]) => {
    if (!signal.aborted) show(stage);
  };
  const course = makeCourse(desk, fetchPage, { put, tell });
  show({ kind: 'more', next });
  text.after(line);
  if (desk.isWanted) void join();
  return { join: () => void join() };
}

/** Sets a part behind the text, after a line that says which it is. */
function putPart(
  { text, main, article, grew }: PartsDesk,
  { part, number }: { readonly part: Extraction; readonly number: number },
): void {
  const label = message('partsLabel', { number: String(number) });
  const { content } = part;
  const lead = part.article.leadPicture;
  const isNew =
    lead && ![...main.querySelectorAll('img')].some((one) => isSamePicture(one.src, lead.src));
  furnish(content);
  setStrips(content);
  headPosts(content);
  for (const image of content.querySelectorAll('img')) image.loading = 'lazy';
  const section = element(
    'section',
    { class: 'part', 'aria-label': label },
    element('div', { class: 'part-break', role: 'separator', 'aria-label': label }, label),
    isNew ? leadPicture(lead) : null,
    content,
  );
  writeDates(section);
  text.append(section);
  const minutes = readingMinutes(text.textContent ?? '', article.language);
  const place = main.querySelector('.credits > bdi:not(.byline)');
  if (place) place.textContent = readingTime(minutes);
  grew(section);
}
