import { THEMES, type ThemeName } from '../../core/settings';
import { PARTS, type Part } from './parts';

type Colours = Readonly<Record<Part, string>>;

const LIGHT: Colours = {
  word: '#7a2f6b',
  text: '#2b5a1d',
  number: '#863806',
  remark: '#544e46',
  name: '#14508c',
  kind: '#0c5952',
  gone: '#9b1c1c',
  new: '#2b5a1d',
};

const DARK: Colours = {
  word: '#e2a5d4',
  text: '#a9cf8f',
  number: '#e9b27c',
  remark: '#b3afa7',
  name: '#93bdf0',
  kind: '#83cbbf',
  gone: '#f0a0a0',
  new: '#a9cf8f',
};

/** On the lighter grey the dark theme's colours need more light. */
const GREY: Colours = {
  word: '#f2cdea',
  text: '#c4e3ae',
  number: '#f5d2ac',
  remark: '#dad7d0',
  name: '#bfdafa',
  kind: '#ade2d8',
  gone: '#f9cdcd',
  new: '#c4e3ae',
};

/** On sepia those of the light theme need less. */
const SEPIA: Colours = {
  word: '#732c65',
  text: '#26511a',
  number: '#783205',
  remark: '#524635',
  name: '#12497f',
  kind: '#0b4f4a',
  gone: '#8d1919',
  new: '#26511a',
};

/** Colours of code in each theme: 7:1 or more on `soft`, behind listings (WCAG 2.2, 1.4.6). */
export const CODE_COLOURS: Readonly<Record<ThemeName, Colours>> = {
  light: LIGHT,
  sepia: SEPIA,
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
