import { message } from '../../platform/i18n';
import { element } from './element';
import { dayOf } from './heading';

/** A post of a thread, as `core/extract/posts` makes them. */
const POST = 'article[data-lectern-depth]';

/** Replies are set in by so many steps at most. */
const MOST_STEPS = 4;

/** Lines at the start of a post in which its author, time and number are looked for. */
const HEAD_LINES = 5;

/** Elements that are lines where they hold no others. */
const LINES = 'p, div, li, dt, dd, h2, h3, h4, h5, h6';

/** Longest line, in characters, that is a day with a name beside it. */
const MOST_OF_DAY = 70;

/** "#12" */
const NUMBER = /^#\s?\d{1,6}$/;

/**
 * Begins every post of a thread with a line about who wrote it and when, and sets replies in. Lines of the
 * post's own that say no more are hidden. Dates are empty until `writeDates` fills them in.
 */
export function headPosts(content: DocumentFragment): void {
  const posts = content.querySelectorAll<HTMLElement>(POST);
  if (posts[0] && isAtStart(posts[0], content)) posts[0].classList.add('first');
  for (const post of posts) {
    const { lecternAuthor: author, lecternTime: time, lecternAccepted: accepted } = post.dataset;
    const steps = stepsOf(post) - stepsOf(outerOf(post));
    if (steps > 0) post.classList.add('reply');
    post.style.setProperty('--in', String(steps));
    hideHead(post, author ?? '', time ?? '');
    if (!author && !time) continue;
    post.prepend(
      element(
        'header',
        { class: 'post-head', dir: 'auto' },
        author ? element('bdi', { class: 'byline' }, author) : null,
        time ? timeOf(time) : null,
        accepted === undefined ? null : element('span', {}, message('readerAccepted')),
      ),
    );
  }
}

/** Whether no text stands before a post. */
function isAtStart(post: Element, content: DocumentFragment): boolean {
  const before = document.createRange();
  before.setStart(content, 0);
  before.setEndBefore(post);
  return before.toString().trim() === '';
}

const outerOf = (post: Element): HTMLElement | null =>
  post.parentElement?.closest<HTMLElement>(POST) ?? null;

/** How far in a post stands: how deep it is by its own word and by the posts around it. */
function stepsOf(post: HTMLElement | null): number {
  let steps = post ? -1 : 0;
  for (let at = post; at; at = outerOf(at)) steps += 1 + Number(at.dataset.lecternDepth);
  return Math.min(steps, MOST_STEPS);
}

const timeOf = (time: string): HTMLElement =>
  dayOf(time)
    ? element('time', { class: 'date', datetime: time, 'data-kind': 'post' })
    : element('span', {}, time);

/** Hides the first lines of a post that say no more than its head, what is listed of its author, and a day at its end. */
function hideHead(post: Element, author: string, time: string): void {
  const isHead = ({ textContent }: Element): boolean => {
    const text = textContent?.trim() ?? '';
    return text === author || text === time || NUMBER.test(text) || isDay(text, time);
  };
  const lines = [...post.querySelectorAll<HTMLElement>(LINES)].filter(
    (line) => line.closest(POST) === post && !line.querySelector(`${LINES}, img, pre, blockquote`),
  );
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (!isHead(line)) continue;
    line.hidden = true;
    const list = line.parentElement;
    if (list?.matches('dl, ul:not(:has(> :not([hidden])))')) list.hidden = true;
  }
  const last = lines.at(-1)?.lastElementChild as HTMLElement | null | undefined;
  if (last && isHead(last) && !last.nextSibling?.nodeValue?.trim()) last.hidden = true;
}

/** Whether a short line holds the year and the day of a time, as numbers. */
function isDay(line: string, time: string): boolean {
  const [year, , day] = (dayOf(time) ?? '').split('-').map(Number);
  const numbers = line.match(/\d+/g)?.map(Number) ?? [];
  return line.length <= MOST_OF_DAY && [year, day].every((part) => part && numbers.includes(part));
}
