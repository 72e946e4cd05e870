import { ARTICLE_VERSION, type Article } from '../../core/article';
import { toMarkdown } from '../../core/markdown';
import { sanitizeFragment } from '../../core/sanitize';

const PAGE = new URL('https://paper.example/a');

/** The text of an article made of the given HTML as Markdown, without its heading. */
export function written(html: string): string {
  const fragment = sanitizeFragment(html, { document, base: PAGE, page: PAGE });
  return toMarkdown(article(), fragment).split('\n').slice(4).join('\n').trim();
}

/** A whole article, with its title, as Markdown. */
export function whole(change: Partial<Article>, html: string): string {
  const fragment = sanitizeFragment(html, { document, base: PAGE, page: PAGE });
  return toMarkdown({ ...article(), ...change }, fragment);
}

/** The words of HTML, sanitised, as they are read. */
export function words(html: string): string {
  const fragment = sanitizeFragment(html, { document, base: PAGE, page: PAGE });
  return (fragment.textContent ?? '').replace(/\s+/g, '');
}

const article = (): Article => ({
  version: ARTICLE_VERSION,
  url: PAGE.href,
  canonicalUrl: null,
  title: 'T',
  byline: null,
  siteName: null,
  section: null,
  publishedTime: null,
  modifiedTime: null,
  language: 'en',
  direction: 'ltr',
  excerpt: null,
  leadPicture: null,
  html: '',
  wordCount: 0,
});
