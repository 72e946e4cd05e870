import { contrast } from './contrast';
import type { Settings } from './settings';

/** What a colour is for. Each role is a custom property of the same name, e.g. `--page`. */
type Role =
  /** Behind the text. */
  | 'page'
  /** Behind code, cards and buttons. */
  | 'soft'
  /** Running text. */
  | 'ink'
  /** Captions, dates, hints. */
  | 'muted'
  /** Hair lines that only divide. */
  | 'rule'
  /** Outlines by which a control is recognised. */
  | 'edge'
  /** Links, what is chosen, the ring of the focus. */
  | 'link'
  | 'visited'
  /** Behind marked text. */
  | 'mark';

/** A block of roles and the scheme of the browser's own controls; colours as #rrggbb. */
interface Theme {
  readonly scheme: 'light' | 'dark';
  readonly roles: Readonly<Record<Role, string>>;
}

/**
 * The themes. On the page: ink, muted, link and visited at 7:1 or more (WCAG 2.2, 1.4.6), edge at
 * 3:1 or more (1.4.11). Warm greys rather than black on white: less glare at the same contrast.
 */
export const THEMES = {
  light: {
    scheme: 'light',
    roles: {
      page: '#fbfaf8',
      soft: '#f1efea',
      ink: '#24211d',
      muted: '#544f47',
      rule: '#ddd8cf',
      edge: '#8a8479',
      link: '#0c5952',
      visited: '#634279',
      mark: '#fbe9a7',
    },
  },
  sepia: {
    scheme: 'light',
    roles: {
      page: '#f6eedc',
      soft: '#ece1c9',
      ink: '#362b1e',
      muted: '#524635',
      rule: '#dccdae',
      edge: '#8c7a5c',
      link: '#0b4f4a',
      visited: '#5b3a6b',
      mark: '#f3d98b',
    },
  },
  grey: {
    scheme: 'dark',
    roles: {
      page: '#33363a',
      soft: '#3e4246',
      ink: '#f0eee9',
      muted: '#dad7d0',
      rule: '#565b60',
      edge: '#989da3',
      link: '#ade2d8',
      visited: '#e3d2ee',
      mark: '#544a22',
    },
  },
  dark: {
    scheme: 'dark',
    roles: {
      page: '#17191c',
      soft: '#212428',
      ink: '#dcd9d3',
      muted: '#b3aea6',
      rule: '#34383d',
      edge: '#767b82',
      link: '#83cbbf',
      visited: '#c9b0dc',
      mark: '#4b4218',
    },
  },
  black: {
    scheme: 'dark',
    roles: {
      page: '#000000',
      soft: '#141517',
      ink: '#cfccc6',
      muted: '#a4a19b',
      rule: '#2a2c2f',
      edge: '#6d7177',
      link: '#7cc4b8',
      visited: '#c2a8d6',
      mark: '#3f3710',
    },
  },
  contrast: {
    scheme: 'dark',
    roles: {
      page: '#000000',
      soft: '#1a1a1a',
      ink: '#ffffff',
      muted: '#f2f2f2',
      rule: '#bdbdbd',
      edge: '#ffffff',
      link: '#ffe34d',
      visited: '#ffb3ff',
      mark: '#5a4a00',
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;

/** The name of a theme; also the value of the settings that choose one, and of `data-theme`. */
export type ThemeName = keyof typeof THEMES;

/** The system's own colours, for people who chose them in the system (`forced-colors`). */
const FORCED: Readonly<Record<Role, string>> = {
  page: 'Canvas',
  soft: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'CanvasText',
  edge: 'ButtonBorder',
  link: 'LinkText',
  visited: 'VisitedText',
  mark: 'Mark',
};

/** Black on white, for paper, whatever the theme. */
const PAPER: Readonly<Record<Role, string>> = {
  page: '#ffffff',
  soft: '#f4f4f4',
  ink: '#000000',
  muted: '#444444',
  rule: '#bbbbbb',
  edge: '#777777',
  link: '#000000',
  visited: '#000000',
  mark: '#eeeeee',
};

/** On a dark page pictures glare less, and stand on a light mat for what is drawn in dark lines on nothing. */
const DARK_PICTURES = '--picture-filter:brightness(.88);--picture-mat:#e4e1db';

const PICTURES: Readonly<Record<string, string>> = {
  light: '--picture-filter:none;--picture-mat:transparent',
  dark: DARK_PICTURES,
};

/** A block's declarations: `color-scheme` and one custom property for each role. */
function declarations(scheme: string, roles: Readonly<Record<Role, string>>): string {
  const properties = Object.entries(roles).map(([role, colour]) => `--${role}:${colour}`);
  return [`color-scheme:${scheme}`, ...properties, PICTURES[scheme] ?? ''].join(';');
}

/** The custom theme: five colours of the person's own, on the element as `--own-*`; the rest between. */
const CUSTOM: Readonly<Record<Role, string>> = {
  page: 'var(--own-page)',
  soft: 'color-mix(in oklab,var(--own-ink) 7%,var(--own-page))',
  ink: 'var(--own-ink)',
  muted: 'color-mix(in oklab,var(--own-ink) 84%,var(--own-page))',
  rule: 'color-mix(in oklab,var(--own-ink) 18%,var(--own-page))',
  edge: 'color-mix(in oklab,var(--own-ink) 55%,var(--own-page))',
  link: 'var(--own-link)',
  visited: 'var(--own-visited)',
  mark: 'var(--own-mark)',
};

/** A colour is dark when white stands out from it more than black does. */
const schemeOf = (colour: string): Theme['scheme'] =>
  contrast(colour, '#ffffff') > contrast(colour, '#000000') ? 'dark' : 'light';

/**
 * What an element's `data-theme` has to be for the chosen theme, a list of words: the theme's name,
 * and for `auto` its two themes, for `custom` its scheme.
 */
export function themeWords(settings: ThemeSettings): string {
  const { theme, lightTheme, darkTheme, customPage } = settings;
  if (theme === 'auto') return `auto light-${lightTheme} dark-${darkTheme}`;
  return theme === 'custom' ? `custom custom-${schemeOf(customPage)}` : theme;
}

/** The settings that colours come from. */
export type ThemeSettings = Pick<Settings, 'theme' | 'lightTheme' | 'darkTheme' | 'customPage'>;

/**
 * A style sheet that gives an element its colours by the words in its `data-theme`. Put it before
 * the sheets that use the roles. On paper all is black on white, and the system's own colours win.
 */
export function themeSheet(): string {
  const block = (word: string, { scheme, roles }: Theme) =>
    `[data-theme~='${word}']{${declarations(scheme, roles)}}`;
  const themes = Object.entries(THEMES);
  const half = (scheme: Theme['scheme']) =>
    themes
      .filter(([, theme]) => theme.scheme === scheme)
      .map(([name, theme]) => block(`${scheme}-${name}`, theme));
  return [
    ...themes.map(([name, theme]) => block(name, theme)),
    ...half('light'),
    `@media (prefers-color-scheme:dark){${half('dark').join('')}}`,
    `[data-theme~='custom']{${declarations('light', CUSTOM)}}`,
    `[data-theme~='custom-dark']{color-scheme:dark;${DARK_PICTURES}}`,
    `@media (forced-colors:active){[data-theme]{${declarations('light dark', FORCED)}}}`,
    `@media print{[data-theme]{${declarations('light', PAPER)}}}`,
  ].join('\n');
}
