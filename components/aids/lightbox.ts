import { message, type PlainKey } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { captionOf, picturesOf } from './pictures';
import { makeZoom, type Zoom } from './zoom';

/** Shows pictures as large as the window. */
export interface Lightbox {
  /** Opens the first picture in view, or the given one. */
  readonly open: (image?: HTMLImageElement) => void;
  /** Closes it; false when it was not open. */
  readonly close: () => boolean;
  /** Makes the pictures of text that came later open too. */
  readonly add: (within: ParentNode) => void;
}

/** Makes every picture of the article open in the lightbox. */
export function startLightbox({ main, stage, signal }: Desk): Lightbox {
  let dialog: HTMLDialogElement | null = null;
  let from: HTMLElement | null = null;
  const close = () => {
    if (!dialog) return false;
    dialog.close();
    dialog.remove();
    dialog = null;
    from?.focus({ preventScroll: true });
    return true;
  };
  const open = (wanted?: HTMLImageElement) => {
    const large = picturesOf(main).filter((image) => !image.hidden);
    const image = wanted ?? large.find((each) => each.getBoundingClientRect().bottom > 0);
    if (!image || dialog) return;
    from = image;
    // One that turned out small once it had loaded opens by itself.
    const images = large.includes(image) ? large : [image];
    dialog = draw({ images, at: images.indexOf(image), close });
    stage.append(dialog);
    dialog.showModal();
    // No button has a ring before a key goes there.
    dialog.focus();
  };
  const add = (within: ParentNode) => {
    for (const image of picturesOf(within)) makeButton(image, () => open(image), signal);
  };
  add(main);
  signal.addEventListener('abort', close);
  return { open, close, add };
}

/** A picture that is a link stays one. */
function makeButton(image: HTMLImageElement, open: () => void, signal: AbortSignal): void {
  if (image.closest('a')) return;
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.classList.add('opens');
  image.setAttribute('aria-label', `${message('pictureOpen')} ${image.alt}`.trim());
  image.addEventListener('click', open, { signal });
  image.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    },
    { signal },
  );
}

interface Shown {
  readonly images: readonly HTMLImageElement[];
  readonly at: number;
  readonly close: () => void;
}

function draw({ images, at, close }: Shown): HTMLDialogElement {
  const picture = element('img', { class: 'large', alt: '' });
  const caption = element('p', { class: 'words', dir: 'auto', 'aria-live': 'polite' });
  const view = element('div', { class: 'view' }, picture);
  const [back, on, cross] = [
    button('picturePrevious', '‹', 'back'),
    button('pictureNext', '›', 'on'),
    button('pictureClose', '×', 'cross'),
  ];
  const dialog = element(
    'dialog',
    { class: 'lightbox', 'aria-label': message('pictureLarge'), tabindex: '-1' },
    view,
    caption,
    ...(images.length > 1 ? [back, on] : []),
    cross,
  );
  const zoom = makeZoom(view, picture);
  let index = at;
  const show = (next: number) => {
    index = (next + images.length) % images.length;
    const image = images[index];
    if (!image) return;
    picture.src = image.currentSrc || image.src;
    picture.alt = image.alt;
    caption.textContent = wordsOf(image, index + 1, images.length);
    zoom.reset();
  };
  listenToKeys(dialog, zoom, (step) => images.length > 1 && show(index + step));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target === view && !zoom.isLarge())) close();
  });
  back.addEventListener('click', () => show(index - 1));
  on.addEventListener('click', () => show(index + 1));
  cross.addEventListener('click', close);
  show(at);
  return dialog;
}

/** Below a picture: its number where there are others, and its caption. */
function wordsOf(image: HTMLImageElement, at: number, all: number): string {
  const words = captionOf(image)?.innerText.trim() ?? '';
  const values = { count: String(all), number: String(at) };
  const number = all > 1 ? message('pictureNumber', values) : '';
  return [number, words].filter(Boolean).join(' — ');
}

/** Arrows go to the next picture in the direction of reading, plus and minus draw it nearer. */
function listenToKeys(dialog: HTMLElement, zoom: Zoom, go: (step: number) => void): void {
  dialog.addEventListener('keydown', ({ key }) => {
    const on = getComputedStyle(dialog).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: on, ArrowLeft: -on }[key];
    if (step) go(step);
    if (key === '+' || key === '=') zoom.by(1.25);
    if (key === '-') zoom.by(0.8);
  });
}

function button(name: PlainKey, sign: string, kind: string): HTMLButtonElement {
  const title = message(name);
  return element(
    'button',
    { class: `button ${kind}`, type: 'button', title, 'aria-label': title },
    element('span', { 'aria-hidden': 'true' }, sign),
  );
}
