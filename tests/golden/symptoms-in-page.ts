import { detect } from '../../core/detect/detect';
import { extract } from '../../core/extract';
import { fold } from './fold';

/** A page in a few words, and what is asked of its article. */
export interface SymptomPage {
  readonly html: string;
  readonly url: string;
  /** Selectors that are counted in the article, and those whose text is wanted as it stands. */
  readonly counted: readonly string[];
  readonly raw: readonly string[];
}

/** Elements that stand in a line of text. */
const INLINE =
  /^(?:a|b|i|em|strong|span|code|sub|sup|small|cite|q|abbr|mark|ruby|rt|rp|rb|time|kbd|u|s|mi|mo|mn|math|mrow)$/;

/** The article of a page, as what a person sees of it. */
export function look({ html, url, counted, raw }: SymptomPage) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // In a page with scripts, what a `noscript` holds is text.
  for (const noscript of page.querySelectorAll('noscript'))
    noscript.textContent = noscript.innerHTML;
  const detected = detect(page, new URL(url));
  const result = extract(page, new URL(url));
  if (!result.ok) return { detected, failure: result.code };
  const { article, content } = result.value;
  const lead = article.leadPicture;
  return {
    detected,
    lead: lead?.src ?? null,
    figures: [
      ...(lead ? [{ src: lead.src, caption: lead.caption, credit: lead.credit }] : []),
      ...[...content.querySelectorAll('img')].map(figureOf),
    ],
    text: blockText(content),
    outside: blockText(content, 'figure'),
    counts: counted.map((selector) => content.querySelectorAll(selector).length),
    raw: raw.map((selector) =>
      [...content.querySelectorAll(selector)].map((element) => element.textContent ?? ''),
    ),
    places: placesOf(content),
  };
}

function figureOf(image: HTMLImageElement) {
  const below = image.closest('figure')?.querySelector('figcaption')?.cloneNode(true) as
    | Element
    | undefined;
  const cite = below?.querySelector('cite');
  cite?.remove();
  return {
    src: image.getAttribute('src') ?? '',
    caption: fold(below?.textContent) || null,
    credit: fold(cite?.textContent) || null,
  };
}

/** Text with a space between blocks, what `without` names left out. */
function blockText(content: DocumentFragment, without?: string): string {
  const copy = content.cloneNode(true) as DocumentFragment;
  for (const element of without ? copy.querySelectorAll(without) : []) element.remove();
  for (const element of copy.querySelectorAll('*')) {
    if (INLINE.test(element.localName)) continue;
    element.before(' ');
    element.append(' ');
    element.prepend(' ');
    element.after(' ');
  }
  return fold(copy.textContent);
}

/** How many links lead to a place inside the article, and how many of those that try do not. */
function placesOf(content: DocumentFragment) {
  const links = [...content.querySelectorAll('a[href^="#"]')];
  const leading = links.filter((link) =>
    content.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`),
  );
  return { leading: leading.length, lost: links.length - leading.length };
}
