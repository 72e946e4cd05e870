import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { galleriesOf } from '../reader/galleries';

/** The words below a picture; null when there are none. */
export const captionOf = (image: Element): HTMLElement | null =>
  image.closest('figure')?.querySelector('figcaption') ?? null;

/** The pictures of an article that are worth a closer look: none that stand in a line of text. */
export const picturesOf = (main: ParentNode): HTMLImageElement[] =>
  [...main.querySelectorAll<HTMLImageElement>('.article img')].filter(
    (image) => !image.closest('p, td, th') && !isSmall(image),
  );

const isSmall = ({ complete, naturalWidth }: HTMLImageElement): boolean =>
  complete && naturalWidth > 0 && naturalWidth < 100;

/** A text that is the name of a picture's file and says nothing: `stairs-768x512.jpg`. */
const FILE = /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Whether what a picture would say stands below it already, or it says nothing. */
const saidElsewhere = (image: HTMLImageElement): boolean =>
  FILE.test(image.alt.trim()) || (captionOf(image)?.textContent ?? '').includes(image.alt.trim());

/** A sign in a heading that says nothing leaves no hole. */
const isMereSign = (image: HTMLImageElement): boolean =>
  !image.alt.trim() && image.closest('h2, h3, h4, h5, h6') !== null;

/** Where a picture cannot be had, its place says so and offers another try; its caption stays. */
export function mendPictures({ main, signal }: Desk): void {
  const mend = (image: HTMLImageElement) => {
    if (image.hidden) return;
    const again = element('button', { class: 'again', type: 'button' }, message('pictureAgain'));
    const place = element(
      'span',
      { class: 'missing' },
      element('span', {}, saidElsewhere(image) ? message('pictureMissing') : image.alt),
      again,
    );
    image.hidden = true;
    if (isMereSign(image)) return;
    image.after(place);
    again.addEventListener('click', () => {
      place.remove();
      image.hidden = false;
      const { src, srcset } = image;
      image.loading = 'eager';
      image.srcset = '';
      image.src = src;
      if (srcset) image.srcset = srcset;
    });
  };
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) mend(target);
  };
  main.addEventListener('error', onError, { capture: true, signal });
  for (const image of main.querySelectorAll<HTMLImageElement>('.article img')) {
    if (image.complete && image.naturalWidth === 0 && image.currentSrc) mend(image);
  }
}

/** Pictures of a gallery get counters: "2 of 5". */
export function countGalleries(text: ParentNode): void {
  for (const run of galleriesOf(text)) {
    run.forEach((figure, index) => {
      const values = { count: String(run.length), number: String(index + 1) };
      figure.prepend(element('span', { class: 'counter' }, message('pictureNumber', values)));
    });
  }
}
