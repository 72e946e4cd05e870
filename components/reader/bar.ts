import { message, type PlainKey } from '../../platform/i18n';
import { element } from './element';

/** The buttons above the text. */
export interface Bar {
  readonly nav: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly appearance: HTMLButtonElement;
}

/** The two buttons that are there from the start: close, and how the text looks. */
export function drawBar(): Bar {
  const close = barButton('readerClose', cross());
  const letters = element('span', { class: 'letters', 'aria-hidden': 'true' }, 'Aa');
  const appearance = barButton('readerAppearance', letters);
  appearance.setAttribute('aria-expanded', 'false');
  const tools = element('div', { class: 'tools' }, appearance);
  const nav = element(
    'nav',
    { class: 'bar', 'aria-label': message('readerControls') },
    close,
    tools,
  );
  return { nav, close, appearance };
}

/** A button of the bar: a sign, and its name for who points at it or cannot see it. */
export function barButton(name: PlainKey, sign: Element): HTMLButtonElement {
  const title = message(name);
  return element(
    'button',
    { class: 'button', type: 'button', title },
    sign,
    element('span', { class: 'unseen' }, title),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

function cross(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M5 5 15 15M15 5 5 15');
  svg.append(path);
  return svg;
}
