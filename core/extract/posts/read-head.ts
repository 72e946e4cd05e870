import { type NumberOrder, parseTime } from '../metadata/parse-time';
import { CHANGED } from '../metadata/shown-time';

/** Who wrote a post and when, as its box says. */
export interface PostHead {
  /** Name or nickname; '' where none is found. */
  readonly author: string;
  /** ISO 8601, or a few words of the page ("2 hours ago"); '' where none is found. */
  readonly time: string;
}

/** Where names stand, the surest first. */
const AUTHORS = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"])), [itemprop~="creator"]',
  '[rel~="author"], .p-author, .vcard .fn',
  '[class*="username" i], [class*="user-name" i], [class*="user_name" i], [class*="nickname" i], [class*="author" i] :is(a, b, strong, cite), [class*="author" i]',
  'a:is([href*="/user" i], [href*="/u/" i], [href*="/member" i], [href*="profile" i], [href*="/people/" i], [href*="/author/" i], [href*="/@"], [href*="member.php" i]):not([href*="login" i], [href*="signup" i])',
  ':is([class*="poster" i], [class*="user" i], [class*="nick" i], [class~="who" i]):not([class*="title" i], [class*="rank" i], [class*="role" i], [class*="group" i], [class*="avatar" i], [class*="contact" i])',
  'dt strong, dt b, dt a',
] as const;

/** Where times stand. */
const TIMES = [
  '[itemprop~="dateCreated"], [itemprop~="datePublished"]',
  ':is(time, timeago, time-ago, relative-time)[datetime]',
  '[data-time], [data-timestamp], abbr[title], [class*="relative" i][title], [class*="date" i][title], [class*="time" i][title]',
  'time, [class*="date" i], [class*="time" i], [class*="posted" i]:not([class*="postedit" i], [class*="postedit" i] *)',
  'a, span, small, p, td, div:not(:has(p, div))',
] as const;

const VALUES = ['datetime', 'content', 'data-time', 'data-timestamp', 'title'];

/** Longest name and longest words of a time, in characters. */
const MAX_AUTHOR = 40;
const MAX_TIME = 60;

/** How long ago, in a few words with a number. */
const AGO = /^\D{0,12}\d{1,3}\s?\p{L}{1,12}\.?(?:\s\p{L}{2,6})?$/u;

const MAX_ELEMENTS = 60;

/** Reads the head of a post out of its box; what stands in posts within it is theirs. */
export function readHead(
  box: Element,
  isOwn: (element: Element) => boolean,
  order: NumberOrder,
): PostHead {
  return { author: authorOf(box, isOwn), time: timeOf(box, isOwn, order) };
}

/** The name in the box of a post; '' where none is found. */
export function authorOf(box: Element, isOwn: (element: Element) => boolean): string {
  const said = fold(box.getAttribute('data-author') ?? box.getAttribute('author') ?? '');
  if (isName(said)) return said;
  for (const place of AUTHORS) {
    for (const element of own(box, place, isOwn)) {
      const name = nameIn(element);
      if (name && parseTime(name, 'month-first') === null) return name;
    }
  }
  return '';
}

/** The first words of an element that may be a name: what follows are titles, counts and days. */
function nameIn(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let first: Node | null = element; first; first = walker.nextNode()) {
    const text = first === element ? element.getAttribute('content') : first.nodeValue;
    const name = fold(text ?? '').replace(AROUND, '');
    if (/\p{L}/u.test(name)) return isName(name) ? name : '';
  }
  return '';
}

/** What stands before and after a name in its line. */
const AROUND =
  /^(?:[-–—•·|]\s*)?(?:(?:(?:posted |asked |answered |written )?by|von|par|por|di|от|作者|发表于)\b[\s:：]*)?|[\s,:：·|-]+$/giu;

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= MAX_AUTHOR &&
  /\p{L}/u.test(text) &&
  !/[?!：:]|https?:/.test(text);

function timeOf(box: Element, isOwn: (element: Element) => boolean, order: NumberOrder): string {
  for (const place of TIMES) {
    for (const element of own(box, place, isOwn)) {
      const text = fold(element.textContent ?? '');
      if (isChange(element)) continue;
      const values = [...VALUES.map((name) => element.getAttribute(name) ?? ''), text];
      for (const value of values) {
        const time = value.length <= MAX_TIME ? parseTime(value, order) : null;
        if (time) return time;
      }
      if (element.matches(TIMES[3]) && AGO.test(text)) return text;
    }
  }
  return '';
}

/** Whether a short line says that its day is the one of a change, or it stands in a note beside the text. */
function isChange(element: Element): boolean {
  const isSaid = (one: Element | null) => {
    const line = fold(one?.textContent ?? '');
    return line.length <= MAX_TIME && CHANGED.test(line);
  };
  return isSaid(element) || isSaid(element.parentElement) || element.closest('aside') !== null;
}

/** What a place names in a box, words of others and of posts within left out. */
const own = (
  box: Element,
  place: string,
  isOwn: (element: Element) => boolean,
): readonly Element[] =>
  [...box.querySelectorAll(place)]
    .slice(0, MAX_ELEMENTS)
    .filter((element) => isOwn(element) && !element.closest('blockquote, pre'));

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
