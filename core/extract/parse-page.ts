import { parseMarkup } from './parse-markup';

/**
 * A page of the same site as a document without a window: in it nothing loads and nothing runs. Its
 * relative addresses start from `url`, where it came from.
 */
export function parsePage(html: string, url: URL): Document {
  const page = parseMarkup(html);
  const own = page.querySelector('base[href]');
  const base = own ?? page.createElement('base');
  const href = own?.getAttribute('href') ?? '';
  base.setAttribute('href', URL.canParse(href, url) ? new URL(href, url).href : url.href);
  if (!own) page.head.prepend(base);
  return page;
}
