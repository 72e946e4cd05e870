import type { Article, Picture } from '../../core/article';
import { type MarkupPolicy, pictureAddress, toFragment } from '../../core/sanitize';

/** The beginning of an article, to look at. */
export interface Preview {
  /** The picture above the text, or the first in it; null when there is none that may be shown. */
  readonly lead: Picture | null;
  /** The first of the text: no pictures, links that lead nowhere. */
  readonly opening: DocumentFragment;
  /** The whole text, as the sanitiser gave it. */
  readonly content: DocumentFragment;
}

/** Characters of text that a preview holds, to the end of a block: a few paragraphs. */
const LENGTH = 1800;

/** Takes the beginning out of an article; its HTML is sanitised as it becomes nodes. */
export function previewOf(article: Article, policy: MarkupPolicy | null): Preview {
  const page = new URL(article.url);
  const content = toFragment(article.html, { document, base: page, page, policy });
  const opening = content.cloneNode(true) as DocumentFragment;
  const lead = pictureOf(article.leadPicture ?? firstPicture(opening), page);
  if (article.leadPicture === null) figureIn(opening)?.remove();
  for (const one of opening.querySelectorAll('img, picture, source')) one.remove();
  for (const figure of opening.querySelectorAll('figure')) {
    if (!figure.querySelector('table, pre, blockquote, p, math')) figure.remove();
  }
  for (const link of opening.querySelectorAll('a')) link.removeAttribute('href');
  for (const place of opening.querySelectorAll('[id]')) place.removeAttribute('id');
  shorten(opening);
  return { lead, opening, content };
}

/** A picture only from where pictures of this page may come. */
function pictureOf(picture: Picture | null, page: URL): Picture | null {
  const src = picture && pictureAddress(picture.src, { base: page, page });
  return picture && src ? { ...picture, src } : null;
}

const figureIn = (content: DocumentFragment): Element | null =>
  [...content.querySelectorAll('figure')].find((figure) => figure.querySelector('img')) ?? null;

function firstPicture(content: DocumentFragment): Picture | null {
  const figure = figureIn(content);
  const image = figure?.querySelector('img');
  if (!figure || !image) return null;
  const words = figure.querySelector('figcaption')?.cloneNode(true) as Element | undefined;
  const credit = words?.querySelector('cite');
  credit?.remove();
  return {
    src: image.getAttribute('src') ?? '',
    alt: image.getAttribute('alt') ?? '',
    caption: words?.textContent?.trim() || null,
    credit: credit?.textContent?.trim() || null,
  };
}

/** Takes away the blocks after those that fill the preview. */
function shorten(content: DocumentFragment): void {
  let holder: ParentNode = content;
  while (holder.children.length === 1 && holder.firstElementChild?.localName === 'div') {
    holder = holder.firstElementChild;
  }
  let length = 0;
  for (const node of [...holder.childNodes]) {
    if (length > LENGTH) node.remove();
    length += node.textContent?.length ?? 0;
  }
}
