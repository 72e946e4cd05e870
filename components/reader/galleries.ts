import { message, type PlainKey } from '../../platform/i18n';
import { element } from './element';

/** Two figures in a row are just two figures. */
const MIN_GALLERY = 3;

/** Pixels by which a picture may be off the start of its strip and still count as the one that is looked at. */
const OFF = 8;

/** The runs of three figures and more that have no text between them, each in its order. */
export function galleriesOf(text: ParentNode): HTMLElement[][] {
  const runs: HTMLElement[][] = [];
  let run: HTMLElement[] = [];
  for (const figure of text.querySelectorAll<HTMLElement>('figure')) {
    if (run.length > 0 && figure.previousElementSibling === run.at(-1)) run.push(figure);
    else {
      run = [figure];
      runs.push(run);
    }
  }
  return runs.filter(({ length }) => length >= MIN_GALLERY);
}

/**
 * Sets what the page shows as a gallery in a strip that scrolls sideways, so that the text goes on below it. Pictures
 * that the page has one below the other stay so, as do those of an article that is told in pictures.
 */
export function setStrips(content: DocumentFragment): void {
  const galleries = galleriesOf(content).filter((run) =>
    run.every((figure) => figure.hasAttribute('data-lectern-gallery')),
  );
  if (galleries.length === 0 || isToldInPictures(content)) return;
  for (const figures of galleries) setStrip(figures);
}

/** Whether more is said below the pictures of an article than between them. */
function isToldInPictures(content: DocumentFragment): boolean {
  const captions = [...content.querySelectorAll('figcaption')];
  const said = captions.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
  return 2 * said >= (content.textContent ?? '').length;
}

function setStrip(figures: readonly HTMLElement[]): void {
  const strip = element('div', { class: 'strip', tabindex: '0', role: 'group' });
  strip.setAttribute('aria-label', message('settingPictures'));
  const turn = (key: PlainKey, sign: string, on: boolean) => {
    const label = message(key);
    const made = element('button', { class: 'turn', type: 'button', title: label }, sign);
    made.setAttribute('aria-label', label);
    made.addEventListener('click', () => turnTo(strip, on));
    return made;
  };
  const back = turn('picturePrevious', '‹', false);
  const on = turn('pictureNext', '›', true);
  const turns = element('div', { class: 'turns' }, back, on);
  figures[0]?.before(element('div', { class: 'gallery' }, turns, strip));
  strip.append(...figures);
  const mark = () => {
    const { scrollLeft, clientWidth, scrollWidth } = strip;
    const at = Math.abs(scrollLeft);
    back.setAttribute('aria-disabled', String(at <= OFF));
    on.setAttribute(
      'aria-disabled',
      String(clientWidth > 0 && at + clientWidth >= scrollWidth - OFF),
    );
  };
  mark();
  strip.addEventListener('scroll', mark, { passive: true });
}

/** Scrolls a strip to the picture after the one that is looked at, or to the one before. */
function turnTo(strip: HTMLElement, on: boolean): void {
  const isRtl = getComputedStyle(strip).direction === 'rtl';
  const start = (box: DOMRect) => (isRtl ? -box.right : box.left);
  const from = start(strip.getBoundingClientRect());
  const away = [...strip.children].map((each) => start(each.getBoundingClientRect()) - from);
  const by = on ? away.find((each) => each > OFF) : away.findLast((each) => each < -OFF);
  if (by === undefined) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  strip.scrollBy({ left: isRtl ? -by : by, behavior: still ? 'instant' : 'smooth' });
}
