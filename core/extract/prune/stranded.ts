import { isBehind } from '../safe-document';
import type { Block } from './blocks';

/** Texts of a box from which, when all of them leave, it was an offer and not a picture with its caption. */
const MIN_TEXTS = 3;

/** Pictures that are asked, the last ones, so that a page of nothing else costs no more. */
const MAX_IMAGES = 200;

/** Longest text, in characters, of a link that stands alone as a button does. */
const MAX_BUTTON = 40;

/** Shortest text, in characters, of a link to another story. */
const MIN_TEASER = 15;

/**
 * The pictures of offers in the midst of the text, which would be left alone in it: all texts of their box leave,
 * three or more, one of which is a link like a button; and behind the text those of other stories. `leaving` and `staying` are the blocks of `content`.
 */
export function strandedPictures(
  content: Element,
  leaving: readonly Block[],
  staying: readonly Block[],
): readonly Element[] {
  const first = staying[0]?.element;
  const last = staying.at(-1)?.element;
  if (!first || !last || leaving.length === 0) return [];
  const holders = new Set<Element>();
  for (const { element } of staying) addHolders(holders, element);
  const images = [...content.querySelectorAll('img')].slice(-MAX_IMAGES);
  return images.filter((image) => {
    if (!isBehind(image, first) || image.closest('figure')?.querySelector('figcaption'))
      return false;
    const box = boxOf(image, content, holders);
    const texts = box ? leaving.filter(({ element }) => box.contains(element)) : [];
    if (!isBehind(last, image)) return !last.contains(image) && texts.some(isTeaser);
    return texts.length >= MIN_TEXTS && texts.some(isButton);
  });
}

function addHolders(holders: Set<Element>, element: Element): void {
  for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement)
    holders.add(at);
}

/** The outermost element around a picture that holds nothing of what stays; null when there is none. */
function boxOf(image: Element, content: Element, holders: ReadonlySet<Element>): Element | null {
  let box: Element | null = null;
  for (
    let at = image.parentElement;
    at && at !== content && !holders.has(at);
    at = at.parentElement
  )
    box = at;
  return box;
}

const isTeaser = ({ text, linked }: Block): boolean =>
  linked > text.length / 2 && text.length >= MIN_TEASER;

const isButton = ({ text, linked }: Block): boolean =>
  linked === text.length && text.length <= MAX_BUTTON;
