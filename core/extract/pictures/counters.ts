import { looksLikePicture } from './address';
import { sizeOf, widthHint } from './size';
import { foldText, textWithin } from './text';

/** Programs that give out pictures by their query. */
const PICTURE_PROGRAM = /\/(?:image|img|photo|picture|media|thumb)s?(?:\.\w{2,5})?\?/i;

/** An address that is all query and no picture, without a text to stand for it, counts visits; not in a figure. */
export function isCounter(image: Element): boolean {
  const address = image.getAttribute('src') ?? '';
  const { width, height } = sizeOf(image);
  return (
    /[?&]/.test(address) &&
    !image.getAttribute('alt') &&
    width === null &&
    height === null &&
    !looksLikePicture(address) &&
    !image.hasAttribute('srcset') &&
    !PICTURE_PROGRAM.test(address) &&
    widthHint(address) === null &&
    image.closest('figure') === null &&
    !isBesideLine(image)
  );
}

/** Characters of a line that says what a picture shows, and of all that stands with it. */
const LINE = { least: 20, most: 300 } as const;

/** Whether a line stands under a picture with nothing else around the two; a counter has no use for one. */
function isBesideLine(image: Element): boolean {
  const { length } = foldText(image.nextElementSibling?.textContent ?? '');
  const frame = image.parentElement;
  return length >= LINE.least && frame !== null && textWithin(frame, LINE.most) !== null;
}
