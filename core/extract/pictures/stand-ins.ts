/** How systems call the small picture that is there until the large one has come. */
const SMALL = /thumb|lqip|blur|placeholder|preview/i;

/** Where the address of a lazy picture stands. */
const LAZY = ['data-src', 'data-srcset', 'data-original', 'data-lazy-src'] as const;

/** Width and height in CSS px of the small version of a lazy picture that is laid out by them. */
const MAX_SIDE = 50;

/**
 * Takes out the pictures that stand in for another one beside them, and the sizes that are theirs: in a link with
 * a picture one without any source; of two in a box the one that is called a thumbnail and says the same.
 */
export function dropStandIns(root: ParentNode): void {
  for (const image of root.querySelectorAll('a[href] img:not([src], [srcset])')) {
    const isBare = !LAZY.some((name) => image.hasAttribute(name)) && !image.closest('picture');
    if (isBare && image.closest('a')?.querySelector('img[src]')) image.remove();
  }
  for (const image of root.querySelectorAll('img[class]')) {
    const isSmall = SMALL.test(image.getAttribute('class') ?? '');
    const pair = isSmall ? [...(image.parentElement?.querySelectorAll('img') ?? [])] : [];
    const other = pair.length === 2 ? pair.find((one) => one !== image) : undefined;
    if (!other || SMALL.test(other.getAttribute('class') ?? '')) continue;
    if ((other.getAttribute('alt') ?? '') === (image.getAttribute('alt') ?? '')) image.remove();
  }
  for (const image of root.querySelectorAll('img[width][height]')) {
    if (hasSmallSides(image) && isLazy(image)) {
      image.removeAttribute('width');
      image.removeAttribute('height');
    }
  }
}

const isLazy = (image: Element): boolean =>
  LAZY.some((name) => image.hasAttribute(name)) ||
  image.closest('picture')?.querySelector('source:is([srcset], [data-srcset])') != null;

/** Whether a picture is said to be small, and not square as signs are. */
function hasSmallSides(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
  return !!width && !!height && width !== height && width <= MAX_SIDE && height <= MAX_SIDE;
}
