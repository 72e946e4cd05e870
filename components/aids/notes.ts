import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { placeOf } from '../reader/follow-inside';
import { noteAt } from './note-links';

/** Room beside the text, in CSS px, that a note needs; with less it stands at the bottom. */
const LEAST_ROOM = 260;

/**
 * Shows footnotes beside the text instead of going to them, and offers the way back after any other
 * link within the article. Gives a function that closes an open note; false when there was none.
 */
export function startNotes(desk: Desk): () => boolean {
  const { text, signal } = desk;
  let note: HTMLElement | null = null;
  let from: HTMLElement | null = null;
  const close = () => {
    if (!note) return false;
    note.remove();
    note = null;
    from?.focus({ preventScroll: true });
    return true;
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.button !== 0) return;
    const link = event.target.closest<HTMLElement>('a[href^="#"]');
    const place = link && placeOf(text, link);
    if (!link || !place) return;
    const words = noteAt(link, place);
    if (!words) return offerPlaceBefore(desk);
    event.preventDefault();
    close();
    from = link;
    note = drawNote(words, close);
    desk.stage.append(note);
    setBeside(note, link, desk.main);
    note.focus({ preventScroll: true });
  };
  text.addEventListener('click', onClick, { capture: true, signal });
  return close;
}

function drawNote(block: HTMLElement, close: () => void): HTMLElement {
  const words = element('div', { class: 'article', dir: 'auto' });
  words.append(...[...block.cloneNode(true).childNodes]);
  for (const named of words.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const back of words.querySelectorAll('a[href^="#"]')) back.remove();
  const name = message('noteClose');
  const cross = element('button', { class: 'button', type: 'button', title: name }, '×');
  cross.setAttribute('aria-label', name);
  cross.addEventListener('click', close);
  return element(
    'aside',
    { class: 'note', tabindex: '-1', 'aria-label': message('noteTitle') },
    words,
    cross,
  );
}

function setBeside(note: HTMLElement, link: HTMLElement, main: HTMLElement): void {
  const column = main.getBoundingClientRect();
  const rtl = getComputedStyle(main).direction === 'rtl';
  const room = rtl ? column.left : document.documentElement.clientWidth - column.right;
  if (room < LEAST_ROOM) {
    note.classList.add('below');
    return;
  }
  const width = Math.min(340, room - 48);
  note.style.inlineSize = `${width}px`;
  note.style.left = `${rtl ? column.left - width - 24 : column.right + 24}px`;
  note.style.top = `${link.getBoundingClientRect().top + window.scrollY - 8}px`;
}

/** Offers to scroll back to where a link within the article was followed. */
function offerPlaceBefore(desk: Desk): void {
  const top = window.scrollY;
  offerWayBack(desk, () => window.scrollTo({ top, behavior: 'instant' }));
}

/** A button at the bottom that leads back once. */
export function offerWayBack({ stage }: Pick<Desk, 'stage'>, go: () => void): void {
  stage.querySelector('.way-back')?.remove();
  const back = element('button', { class: 'way-back', type: 'button' }, message('backToPlace'));
  back.addEventListener('click', () => {
    back.remove();
    go();
  });
  stage.append(back);
}
