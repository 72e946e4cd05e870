import type { ArticleHead, Picture } from '../../core/article';
import { displayHost } from '../../core/sanitize/text';
import { bindSigns } from './bind-signs';
import { readingTime } from './duration';
import { element } from './element';

/** Widths from which a title takes three lines, and five, where the column is as wide as it gets; in letters. */
const LARGE = 60;
const LONG = 120;

/** Signs that are as wide as two letters. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

const widthOf = (title: string): number => title.length + (title.match(WIDE)?.length ?? 0);

/** The space before a dash, which begins no line. */
const DASH = / (?=[-–—|·] )/g;

const sizeOf = (width: number): string => (width > LONG ? 'long' : width > LARGE ? 'large' : '');

/**
 * What stands above the text: where it is from, what it is called, who wrote it and when. Its dates
 * are empty until `writeDates` fills them in. `minutes` are whole minutes that the text takes.
 */
export function heading(article: ArticleHead, minutes: number): HTMLElement {
  const { title, siteName } = article;
  // Said once: many papers sign with their own name.
  const isOwn = article.byline?.toLowerCase() === siteName?.toLowerCase();
  const byline = isOwn ? null : article.byline;
  return element(
    'header',
    { class: 'heading' },
    kicker(article),
    element(
      'h1',
      { class: `headline ${sizeOf(widthOf(title))}`.trim(), dir: 'auto' },
      ...wholeWords(bindSigns(title.replace(DASH, '\u00a0'))),
    ),
    element(
      'p',
      { class: 'credits' },
      byline ? element('bdi', { class: 'byline' }, byline) : null,
      ...dates(article),
      element('bdi', {}, readingTime(minutes)),
    ),
  );
}

/** A word of no more than 16 letters that ends with a hyphen and up to three letters: "Jong-un", "check-in". */
const HYPHENED = /(?<![\p{L}\p{N}-])([\p{L}\p{N}'’-]{1,12}-\p{L}{1,3})(?![\p{L}\p{N}-])/u;

/** A title in which no line begins with the short end of a word. */
function wholeWords(title: string): (Node | string)[] {
  if (!title.includes('-')) return [title];
  return title
    .split(HYPHENED)
    .map((part, index) => (index % 2 === 0 ? part : element('span', { class: 'whole' }, part)));
}

/** Where an article is from, by what its title does not say: on a page without one that is the host. */
function kicker({ siteName, url, section, title }: ArticleHead): HTMLElement | null {
  const { hostname } = new URL(url);
  const host = displayHost(new URL(url));
  const said = [title, title === hostname ? host : ''].map((each) => each.toLowerCase());
  const parts = [siteName ?? host, siteName?.toLowerCase() === host ? null : host, section];
  const [first, ...rest] = new Set(
    parts.filter((part) => part && !said.includes(part.toLowerCase())),
  );
  if (!first) return null;
  return element(
    'p',
    { class: 'kicker' },
    element('bdi', { class: 'site' }, first),
    ...rest.flatMap((part) => [' · ', element('bdi', {}, part)]),
  );
}

/** The day of publishing and, where it is another, of the last change. */
function dates({ publishedTime, modifiedTime }: ArticleHead): HTMLTimeElement[] {
  const place = (kind: string, time: string) =>
    element('time', { class: 'date', datetime: time, 'data-kind': kind });
  const [published, updated] = [publishedTime, modifiedTime].map(dayOf);
  return [
    ...(publishedTime && published ? [place('published', publishedTime)] : []),
    ...(modifiedTime && updated && updated !== published ? [place('updated', modifiedTime)] : []),
  ];
}

/** The day of an ISO 8601 date or date-time as the page gives it; null when there is none. */
export const dayOf = (time: string | null): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0] ?? null;

/** The picture above the text, with what the page says about it. */
export function leadPicture({ src, alt, caption, credit }: Picture): HTMLElement {
  const cite = credit ? element('cite', {}, credit) : null;
  return element(
    'figure',
    { class: 'lead' },
    element('img', { src, alt, decoding: 'async' }),
    caption || cite ? element('figcaption', { dir: 'auto' }, caption, ' ', cite) : null,
  );
}
