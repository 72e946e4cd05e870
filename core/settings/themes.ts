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
      muted: '#57524a',
      rule: '#ddd8cf',
      edge: '#8a8479',
      link: '#0c5a53',
      visited: '#64437a',
      mark: '#fbe9a7',
    },
  },
  sepia: {
    scheme: 'light',
    roles: {
      page: '#f6eedc',
      soft: '#ece1c9',
      ink: '#362b1e',
      muted: '#574a38',
      rule: '#dccdae',
      edge: '#8c7a5c',
      link: '#0b4f4a',
      visited: '#5b3a6b',
      mark: '#f3d98b',
    },
  },
  dark: {
    scheme: 'dark',
    roles: {
      page: '#17191c',
      soft: '#212428',
      ink: '#dcd9d3',
      muted: '#aca79e',
      rule: '#34383d',
      edge: '#767b82',
      link: '#83cbbf',
      visited: '#c9b0dc',
      mark: '#4b4218',
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;

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

/** A block's declarations: `color-scheme` and one custom property for each role. */
function declarations(scheme: string, roles: Readonly<Record<Role, string>>): string {
  const properties = Object.entries(roles).map(([role, colour]) => `--${role}:${colour}`);
  return [`color-scheme:${scheme}`, ...properties].join(';');
}

/**
 * A style sheet that gives an element with `data-theme="<name>"` its colours; `auto` follows the
 * system. Put it before the sheets that use the roles.
 */
export function themeSheet(): string {
  const block = (name: string, theme: Theme) =>
    `[data-theme='${name}']{${declarations(theme.scheme, theme.roles)}}`;
  return [
    block('auto', THEMES.light),
    `@media (prefers-color-scheme:dark){${block('auto', THEMES.dark)}}`,
    ...Object.entries(THEMES).map(([name, theme]) => block(name, theme)),
    `@media (forced-colors:active){[data-theme]{${declarations('light dark', FORCED)}}}`,
    `@media print{[data-theme]{${declarations('light', PAPER)}}}`,
  ].join('\n');
}
