import { readMetadata } from '../../core/extract/metadata';
import type { Page } from '../../core/extract/page';
import {
  dropDecorations,
  findLeadPicture,
  pairCaptions,
  preparePictures,
  tidyPictures,
} from '../../core/extract/pictures';
import { copyDocument } from '../../core/extract/steps/guard';
import { fold } from './fold';

/** A page in a few words. */
export interface PicturePage {
  readonly url: string;
  /** What its head holds besides the title. */
  readonly head?: string;
  /** Its body. */
  readonly before: string;
  /** Selector of the element that is chosen for the article; the body when not given. */
  readonly content?: string;
}

/** What the browser itself notes on pictures of a page that is laid out. */
const LAID_OUT = ['data-lectern-src', 'data-lectern-width', 'data-lectern-height'];

/**
 * The pictures of a page after every step that is about pictures. `isScripted`: whether what stands
 * in `noscript` is text, as in a page with scripts, or nodes.
 */
export function look(given: PicturePage, isScripted: boolean) {
  const page = pageOf(given, isScripted);
  preparePictures(page);
  dropDecorations(page);
  pairCaptions(page);
  const root = (given.content && page.copy.querySelector(given.content)) || page.copy.body;
  const content = root.cloneNode(true) as Element;
  tidyPictures(content, page);
  const lead = findLeadPicture(page, content);
  const figures = [...content.querySelectorAll('figure')].map(describe);
  for (const figure of content.querySelectorAll('figure')) figure.remove();
  const inline = [...content.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  return { figures, inline, text: fold(content.textContent), lead };
}

function pageOf({ url, head = '', before }: PicturePage, isScripted: boolean): Page {
  const source = new DOMParser().parseFromString(
    `<!doctype html><html><head><title>The ferry is back</title>${head}</head><body>${before}</body></html>`,
    'text/html',
  );
  if (isScripted)
    for (const element of source.querySelectorAll('noscript'))
      element.textContent = element.innerHTML;
  const copy = copyDocument(source, { live: false });
  const noted = source.querySelector('[data-lectern-src]');
  for (const name of noted ? LAID_OUT : [])
    copy.querySelector('img')?.setAttribute(name, noted?.getAttribute(name) ?? '');
  const base = new URL(url);
  const metadata = readMetadata(source, base);
  return { source, url: base, copy, base, metadata };
}

function describe(figure: Element) {
  const image = figure.querySelector('img');
  const below = figure.querySelector('figcaption');
  const credit = below?.querySelector('cite');
  const nodes = [...(below?.childNodes ?? [])].filter((node) => node !== credit);
  return {
    src: image?.getAttribute('src') ?? '',
    pictures: figure.querySelectorAll('img').length,
    isInParagraph: figure.closest('p') !== null,
    alt: image?.getAttribute('alt') ?? null,
    link: figure.querySelector('a')?.getAttribute('href') ?? null,
    caption: fold(nodes.map((node) => node.textContent).join('')) || null,
    credit: fold(credit?.textContent) || null,
  };
}
