import { hasMoreChildren } from '../nodes';
import { once } from '../once';
import { isSamePicture } from './identity';
import { LAZY_ATTRIBUTES, SET_ATTRIBUTES } from './lazy-attributes';
import { entriesOf } from './words';

/** How systems call the small picture that is there until the large one has come. */
const SMALL = /thumb|lqip|blur|placeholder|preview/i;

/** Where the address of a lazy picture stands. */
const lazyNames = once(() => entriesOf([...SET_ATTRIBUTES, ...LAZY_ATTRIBUTES]));

const hasLazyAddress = (image: Element): boolean =>
  lazyNames().some((name) => name !== 'srcset' && image.hasAttribute(name));

/** Width and height in CSS px of the small version of a lazy picture that is laid out by them. */
const MAX_SIDE = 50;

/**
 * Takes out the pictures that stand in for another one beside them, and the sizes that are theirs: in a link with
 * a picture one without any source; of two in a box the one that is called a thumbnail and says the same.
 */
export function dropStandIns(root: ParentNode): void {
  for (const image of root.querySelectorAll('a[href] img:not([src], [srcset])')) {
    const isBare = !hasLazyAddress(image) && !image.closest('picture');
    if (isBare && image.closest('a')?.querySelector('img[src]')) image.remove();
  }
  for (const image of root.querySelectorAll('img[class]')) {
    const isSmall = SMALL.test(image.getAttribute('class') ?? '');
    const other = isSmall ? besideOf(image) : null;
    if (!other || SMALL.test(other.getAttribute('class') ?? '')) continue;
    const isSame = (other.getAttribute('alt') ?? '') === (image.getAttribute('alt') ?? '');
    const isIt = isSamePicture(sourceOf(image), sourceOf(other)) || saysAlike(image, other);
    if (isSame && (isPreview(image) || isIt)) image.remove();
  }
  for (const image of root.querySelectorAll('img[width][height]')) {
    if (hasSmallSides(image) && isLazy(image)) {
      image.removeAttribute('width');
      image.removeAttribute('height');
    }
  }
}

const sourceOf = (image: Element): string => image.getAttribute('src') ?? '';

/** The one picture right beside another in a box that holds no more; null elsewhere. */
function besideOf({ parentElement: box, previousElementSibling, nextElementSibling }: Element) {
  const beside = previousElementSibling ?? nextElementSibling;
  if (!beside || !box || hasMoreChildren(box, 2)) return null;
  return beside.localName === 'img' ? beside : beside.querySelector(':scope:is(picture) > img');
}

/** Whether two pictures say the same in words and in size. */
const saysAlike = (image: Element, other: Element): boolean =>
  (image.getAttribute('alt') ?? '') !== '' &&
  ['width', 'height'].every(
    (name) => image.hasAttribute(name) && image.getAttribute(name) === other.getAttribute(name),
  );

/** Width in CSS px up to which a picture is the preview of another. */
const PREVIEW = 100;

function isPreview(image: Element): boolean {
  const width = Number(image.getAttribute('width'));
  return (width > 0 && width <= PREVIEW) || sourceOf(image).startsWith('data:');
}

const isLazy = (image: Element): boolean =>
  hasLazyAddress(image) ||
  image.closest('picture')?.querySelector('source:is([srcset], [data-srcset])') != null;

/** Whether a picture is said to be small, and not square as signs are. */
function hasSmallSides(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
  return !!width && !!height && width !== height && width <= MAX_SIDE && height <= MAX_SIDE;
}
