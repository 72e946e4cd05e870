import { readingMinutes } from '../../core/reading-time';
import { message } from '../../platform/i18n';
import { barButton } from '../reader/bar';
import type { Desk } from '../reader/desk';
import { timeLeft } from '../reader/duration';
import { element } from '../reader/element';
import { goTo } from '../reader/follow-inside';
import { onPointerBeside } from './pointer-beside';

/** The list of headings, below its button. */
export interface Outline {
  readonly toggle: () => void;
  /** Closes it; false when it was not open. */
  readonly close: () => boolean;
  /** The text has grown: its button comes where there are headings enough now. */
  readonly update: () => void;
}

/** The headings of a text in their order. */
export const headingsOf = (text: ParentNode): HTMLElement[] =>
  [...text.querySelectorAll<HTMLElement>('h2, h3, h4')].filter((heading) =>
    heading.textContent?.trim(),
  );

/** Fewer headings need no list. */
const LEAST = 2;

/** Adds the outline; its button is there for a text with two headings or more. */
export function startOutline(desk: Desk): Outline {
  const { bar, text, signal } = desk;
  const lines = element('span', { class: 'lines', 'aria-hidden': 'true' });
  const button = barButton('outlineTitle', lines);
  button.setAttribute('aria-expanded', 'false');
  const update = () => {
    if (!button.isConnected && headingsOf(text).length >= LEAST) bar.appearance.before(button);
  };
  update();
  let panel: HTMLElement | null = null;
  const close = () => {
    if (!panel) return false;
    panel.remove();
    panel = null;
    button.setAttribute('aria-expanded', 'false');
    return true;
  };
  const toggle = () => {
    if (close()) return button.focus({ preventScroll: true });
    if (!button.isConnected) return undefined;
    panel = drawOutline(desk, headingsOf(text), close);
    bar.nav.append(panel);
    button.setAttribute('aria-expanded', 'true');
    const current = panel.querySelector<HTMLElement>('[aria-current]');
    (current ?? panel.querySelector('button'))?.focus({ preventScroll: true });
    current?.scrollIntoView({ block: 'nearest' });
    return undefined;
  };
  button.addEventListener('click', toggle, { signal });
  onPointerBeside(desk, close);
  return {
    toggle,
    close: () => {
      const closed = close();
      if (closed) button.focus({ preventScroll: true });
      return closed;
    },
    update,
  };
}

function drawOutline(
  { article, text }: Desk,
  headings: readonly HTMLElement[],
  close: () => void,
): HTMLElement {
  const current = currentOf(headings);
  const highest = Math.min(...headings.map(levelOf));
  const lengthOf = (index: number) => {
    const section = { text, from: headings[index], to: headings[index + 1] };
    const minutes = minutesOf(section, article.language);
    return message('outlineSection', { minutes: String(minutes) });
  };
  const items = headings.map((heading, index) => {
    const depth = String(levelOf(heading) - highest);
    const isCurrent = heading === current ? 'true' : null;
    const button = element(
      'button',
      { type: 'button', class: 'to', 'data-depth': depth, 'aria-current': isCurrent, dir: 'auto' },
      element('span', {}, heading.textContent?.trim() ?? ''),
      element('span', { class: 'minutes' }, lengthOf(index)),
    );
    button.addEventListener('click', () => {
      close();
      goTo(heading, 'start');
    });
    return element('li', {}, button);
  });
  const left = minutesOf({ text, from: current, to: undefined }, article.language);
  return element(
    'section',
    { class: 'panel outline', 'aria-label': message('outlineTitle') },
    element('ol', {}, ...items),
    element('p', { class: 'left' }, timeLeft(left)),
  );
}

const levelOf = ({ localName }: HTMLElement): number => Number(localName[1]);

/** The heading of what is being read: the last that stands above the middle of the window. */
function currentOf(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const middle = window.innerHeight / 2;
  return headings.findLast((heading) => heading.getBoundingClientRect().top < middle);
}

/** What of a text stands from one heading, or the start, to another, or the end. */
interface Section {
  readonly text: Node;
  readonly from: Node | undefined;
  readonly to: Node | undefined;
}

/** Whole minutes that a section takes. */
function minutesOf({ text, from, to }: Section, language: string | null): number {
  const range = document.createRange();
  range.selectNodeContents(text);
  if (from) range.setStartBefore(from);
  if (to) range.setEndBefore(to);
  return readingMinutes(range.toString(), language);
}
