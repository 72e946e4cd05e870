import type { Settings } from '../settings';

/** A font file that comes with the extension, and the letters it is for. */
export interface FontFile {
  readonly family: string;
  /** Its path in the built extension, e.g. `fonts/lexend-latin-wght-normal.woff2`. */
  readonly path: string;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** As `unicode-range` of CSS. */
  readonly range: string;
}

/**
 * The letters of each subset, from the packages' own style sheets
 * (https://fontsource.org/docs/getting-started/subsets).
 */
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  'greek-ext': 'U+1F00-1FFF',
} as const;

type Subset = keyof typeof RANGES;

const ALL = Object.keys(RANGES) as Subset[];
const BOTH = ['normal', 'italic'] as const;

/** What of a family there are files of; all where nothing is said. */
interface Cuts {
  readonly subsets?: readonly Subset[];
  readonly styles?: readonly FontFile['style'][];
}

/** Files with all weights in one. */
function variable(
  family: string,
  name: string,
  { subsets = ALL, styles = BOTH }: Cuts = {},
): FontFile[] {
  return subsets.flatMap((subset) =>
    styles.map((style) => ({
      family,
      path: `fonts/${name}-${subset}-wght-${style}.woff2`,
      weight: '100 900',
      style,
      range: RANGES[subset],
    })),
  );
}

/** The files of each font that comes with the extension; none for the others. */
export const FONT_FILES: Readonly<Partial<Record<Settings['font'], readonly FontFile[]>>> = {
  literata: variable('Lectern Literata', 'literata'),
  'source-sans': variable('Lectern Source Sans', 'source-sans-3'),
  'source-code': variable('Lectern Source Code', 'source-code-pro'),
  atkinson: variable('Lectern Atkinson', 'atkinson-hyperlegible-next', {
    subsets: ['latin', 'latin-ext'],
  }),
  lexend: variable('Lectern Lexend', 'lexend', {
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    styles: ['normal'],
  }),
  opendyslexic: (['400', '700'] as const).flatMap((weight) =>
    BOTH.map((style) => ({
      family: 'Lectern OpenDyslexic',
      path: `fonts/opendyslexic-latin-${weight}-${style}.woff2`,
      weight,
      style,
      range: 'U+0000-10FFFF',
    })),
  ),
};

/** The paths of all of them. */
export const fontPaths = (): readonly string[] =>
  Object.values(FONT_FILES).flatMap((files) => files.map(({ path }) => path));

/** Whether a path is that of a font file that comes with the extension. */
export const isFontPath = (path: unknown): path is string =>
  typeof path === 'string' && fontPaths().includes(path);
