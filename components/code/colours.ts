import { THEMES, type ThemeName } from '../../core/settings';
import { PARTS, type Part } from './parts';

type Colours = Readonly<Record<Part, string>>;

const LIGHT: Colours = {
  word: '#7a2f6b',
  text: '#2d5f1e',
  number: '#8a3a06',
  remark: '#5f594f',
  name: '#14508c',
  kind: '#0c5a53',
  gone: '#9b1c1c',
  new: '#2d5f1e',
};

const DARK: Colours = {
  word: '#e2a5d4',
  text: '#a9cf8f',
  number: '#e9b27c',
  remark: '#a7a299',
  name: '#93bdf0',
  kind: '#83cbbf',
  gone: '#f0a0a0',
  new: '#a9cf8f',
};

/** On the lighter grey the dark theme's colours need more light. */
const GREY: Colours = {
  word: '#f0c4e6',
  text: '#c4e3ae',
  number: '#f4cda4',
  remark: '#cbc6bd',
  name: '#bcd8fa',
  kind: '#a9e0d6',
  gone: '#f8c4c4',
  new: '#c4e3ae',
};

/** Colours of code in each theme: 4.5:1 or more on `soft`, behind listings (WCAG 2.2, 1.4.3). */
export const CODE_COLOURS: Readonly<Record<ThemeName, Colours>> = {
  light: LIGHT,
  sepia: { ...LIGHT, remark: '#574a38', number: '#7c3405', kind: '#0b4f4a' },
  grey: GREY,
  dark: DARK,
  black: DARK,
  contrast: { ...GREY, remark: '#f2f2f2' },
};

/** In a theme of one's own only its own colours are known to be legible. */
const OWN: Colours = {
  word: 'var(--link)',
  text: 'var(--visited)',
  number: 'var(--ink)',
  remark: 'var(--muted)',
  name: 'var(--ink)',
  kind: 'var(--link)',
  gone: 'var(--ink)',
  new: 'var(--ink)',
};

const PLAIN = Object.fromEntries(PARTS.map((part) => [part, 'currentColor'])) as Colours;

/** A style sheet that gives the colours by the words in `data-theme`, as `themeSheet` does. */
export function codeSheet(): string {
  const block = (word: string, colours: Colours) =>
    `[data-theme~='${word}']{${PARTS.map((part) => `--code-${part}:${colours[part]}`).join(';')}}`;
  const names = Object.keys(CODE_COLOURS) as ThemeName[];
  const half = (scheme: string) =>
    names
      .filter((name) => THEMES[name].scheme === scheme)
      .map((name) => block(`${scheme}-${name}`, CODE_COLOURS[name]));
  return [
    ...names.map((name) => block(name, CODE_COLOURS[name])),
    ...half('light'),
    `@media (prefers-color-scheme:dark){${half('dark').join('')}}`,
    block('custom', OWN),
    `@media (forced-colors:active){${block('', PLAIN).replace("~=''", '')}}`,
    `@media print{${block('', PLAIN).replace("~=''", '')}}`,
    ...PARTS.map((part) => `.code-${part}{color:var(--code-${part})}`),
    '.code-word{font-weight:600}.code-remark{font-style:italic}',
    '.code-gone{text-decoration:line-through;text-decoration-thickness:1px}',
  ].join('\n');
}
