import type { Picture } from '../../article';
import type { Page } from '../page';
import { figuresAboveText, figuresOf, keysIn } from './above-text';
import { pictureKeys } from './identity';
import { shareAddresses } from './share-addresses';
import { sizeOf, widthHint } from './size';
import { foldSpace, foldText } from './text';

/** Characters of alternative text that two different pictures do not share by chance. */
const DISTINCT_ALT_LENGTH = 15;
/** Pictures at the top of the content that may be another cut of the one above it. */
const FIRST_PICTURES = 2;

/**
 * The picture that the page shows at the head of the article and that `content` does not hold: the
 * one the page names for sharing when it is shown, else the one between the headline and the text,
 * else the one just above the headline. Null when there is none, or `content` has it. The copy
 * must still be as the earlier steps left it.
 */
export function findLeadPicture(page: Page, content: Element): Picture | null {
  const held = keysIn([content]);
  const shared = new Set(shareAddresses(page).flatMap(pictureKeys));
  const isOneOf = (figure: Element, keys: ReadonlySet<string>): boolean =>
    [...keysIn([figure])].some((key) => keys.has(key));
  const named = figuresOf(page).find(
    (figure) =>
      isOneOf(figure, shared) && !isOneOf(figure, held) && !isDescribedIn(content, figure),
  );
  if (named) return pictureOf(named);
  const above = figuresAboveText(page, content).find(
    (figure) => !leadsElsewhere(figure) && !isSign(figure),
  );
  return above && !isOneOf(above, held) && !isDescribedIn(content, above) ? pictureOf(above) : null;
}

/** A picture that links on and says nothing is a poster for something else. */
const leadsElsewhere = (figure: Element): boolean =>
  figure.querySelector('a[href] img') !== null && figure.querySelector('figcaption') === null;

/** A picture that nothing describes, of a size that nothing says, or a drawing, is the page's furniture. */
function isSign(figure: Element): boolean {
  const image = figure.querySelector('img');
  if (!image || figure.querySelector('figcaption')) return image === null;
  const src = image.getAttribute('src') ?? '';
  const isUnsized =
    sizeOf(image).width === null && widthHint(src) === null && !image.hasAttribute('srcset');
  return (
    /\.(?:svg|gif)(?:$|[?#])/i.test(src) ||
    (isUnsized && !image.getAttribute('alt') && /\.png(?:$|[?#])/i.test(src))
  );
}

/** Another cut of a picture in the content: the same words for who cannot see it. */
function isDescribedIn(content: Element, figure: Element): boolean {
  const alt = foldText(figure.querySelector('img')?.getAttribute('alt') ?? '');
  return (
    alt.length >= DISTINCT_ALT_LENGTH &&
    [...content.querySelectorAll('img')]
      .slice(0, FIRST_PICTURES)
      .some((image) => foldText(image.getAttribute('alt') ?? '') === alt)
  );
}

/**
 * Puts a gallery that the page shows at the head of the article, outside the chosen content, at
 * its top: a run of two figures or more, of which the content holds none.
 */
export function adoptHeadGallery(content: Element, page: Page): void {
  if (!page.copy.querySelector('figure + figure')) return;
  const figures = figuresAboveText(page, content);
  const held = keysIn([content]);
  if (figures.length < 2 || [...keysIn(figures)].some((key) => held.has(key))) return;
  const [first] = figures;
  if (!figures.every((figure) => figure.parentElement === first?.parentElement)) return;
  content.prepend(...figures.map((figure) => content.ownerDocument.importNode(figure, true)));
}

/** A figure as plain values. */
function pictureOf(figure: Element): Picture | null {
  const image = figure.querySelector('img');
  const src = image?.getAttribute('src');
  if (!image || !src) return null;
  const figcaption = figure.querySelector('figcaption');
  const said = [...(figcaption?.childNodes ?? [])].filter(({ nodeName }) => nodeName !== 'CITE');
  const caption = foldSpace(said.map((node) => node.textContent ?? '').join(''));
  const credit = foldSpace(figcaption?.querySelector('cite')?.textContent ?? '');
  return {
    src,
    alt: image.getAttribute('alt') ?? '',
    caption: caption || null,
    credit: credit || null,
  };
}
