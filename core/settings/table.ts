import { colour, ems, toggle } from './entries';
import type { Setting } from './kinds';

/**
 * Every setting, once. The type `Settings`, the parser, what is stored, the options page and the
 * resets all derive from this table. A new setting is one entry here and its messages.
 */
export const SETTINGS = {
  /** `auto` is `lightTheme` or `darkTheme`, as the system is; `custom` has the five colours below. */
  theme: {
    kind: 'choice',
    section: 'reading',
    default: 'auto',
    choices: {
      auto: 'themeAuto',
      light: 'themeLight',
      sepia: 'themeSepia',
      grey: 'themeGrey',
      dark: 'themeDark',
      black: 'themeBlack',
      contrast: 'themeContrast',
      custom: 'themeCustom',
    },
    sample: 'theme',
    label: 'settingTheme',
    description: 'settingThemeDescription',
  },
  lightTheme: {
    kind: 'choice',
    section: 'reading',
    default: 'light',
    choices: { light: 'themeLight', sepia: 'themeSepia' },
    sample: 'theme',
    label: 'settingLightTheme',
    description: 'settingLightThemeDescription',
  },
  darkTheme: {
    kind: 'choice',
    section: 'reading',
    default: 'dark',
    choices: {
      dark: 'themeDark',
      grey: 'themeGrey',
      black: 'themeBlack',
      contrast: 'themeContrast',
    },
    sample: 'theme',
    label: 'settingDarkTheme',
    description: 'settingDarkThemeDescription',
  },
  /** The custom theme; to start with it is the light one, a little quieter. */
  customPage: colour('#f4f1ea', 'settingCustomPage'),
  customInk: colour('#2b2824', 'settingCustomInk'),
  customLink: colour('#0c5a53', 'settingCustomLink'),
  customVisited: colour('#64437a', 'settingCustomVisited'),
  customMark: colour('#fbe9a7', 'settingCustomMark'),
  /** The first three are the system's own; the next come with the extension; the last is by name. */
  font: {
    kind: 'choice',
    section: 'reading',
    default: 'serif',
    choices: {
      serif: 'fontSerif',
      sans: 'fontSans',
      mono: 'fontMono',
      literata: 'fontLiterata',
      'source-sans': 'fontSourceSans',
      'source-code': 'fontSourceCode',
      atkinson: 'fontAtkinson',
      lexend: 'fontLexend',
      opendyslexic: 'fontOpenDyslexic',
      installed: 'fontInstalled',
    },
    sample: 'font',
    label: 'settingFont',
    description: 'settingFontDescription',
  },
  /** The name of a font of this machine, for `font: installed`. */
  fontName: {
    kind: 'text',
    section: 'reading',
    default: '',
    maxLength: 80,
    label: 'settingFontName',
    description: 'settingFontNameDescription',
  },
  /**
   * Of running text, in CSS pixels. 12 is the smallest that browsers' own readers offer; 96 serves
   * people who read a word at a time.
   */
  size: {
    kind: 'number',
    section: 'reading',
    default: 19,
    min: 12,
    max: 96,
    step: 1,
    value: 'valuePixels',
    label: 'settingSize',
    description: 'settingSizeDescription',
  },
  /**
   * Greatest length of a line, in em of the text. 34 em of a text face hold about 75 characters;
   * 45 to 75 are held good (Bringhurst, The Elements of Typographic Style, 2.1.2).
   */
  measure: {
    kind: 'number',
    section: 'reading',
    default: 34,
    min: 20,
    max: 60,
    step: 1,
    value: 'valueEms',
    label: 'settingMeasure',
    description: 'settingMeasureDescription',
  },
  /** Distance of base lines, in sizes of the text. At least 1.5 must be possible (WCAG 1.4.12). */
  leading: {
    kind: 'number',
    section: 'reading',
    default: 1.6,
    min: 1,
    max: 2.6,
    step: 0.05,
    value: 'valueTimes',
    label: 'settingLeading',
    description: 'settingLeadingDescription',
  },
  /** Whether lines are as long as the window allows, whatever `measure` says. */
  fullWidth: toggle('off', 'settingFullWidth'),
  /** Added between letters, in em. 0.12 must be possible (WCAG 1.4.12). */
  letterSpacing: ems({ max: 0.24, step: 0.01, default: 0 }, 'settingLetterSpacing'),
  /** Added between words, in em. 0.16 must be possible (WCAG 1.4.12). */
  wordSpacing: ems({ max: 0.4, step: 0.02, default: 0 }, 'settingWordSpacing'),
  /** Between paragraphs, in em; 0 sets them as books do, with the first line indented. */
  paragraphSpacing: ems({ max: 2.4, step: 0.1, default: 1.1 }, 'settingParagraphSpacing'),
  /** As font files and CSS count it: 400 is regular, 700 bold. */
  weight: {
    kind: 'number',
    section: 'reading',
    default: 400,
    min: 300,
    max: 700,
    step: 50,
    value: 'valuePlain',
    label: 'settingWeight',
    description: 'settingWeightDescription',
  },
  align: {
    kind: 'choice',
    section: 'reading',
    default: 'start',
    choices: { start: 'alignStart', justify: 'alignJustify' },
    sample: null,
    label: 'settingAlign',
    description: 'settingAlignDescription',
  },
  hyphens: toggle('off', 'settingHyphens'),
  pictures: toggle('on', 'settingPictures'),
  /** Whether colour and underline tell links from the text. */
  links: toggle('on', 'settingLinks'),
  /** Which way lines run where Chinese, Japanese or Korean is read; other text is always set across. */
  lines: {
    kind: 'choice',
    section: 'reading',
    default: 'across',
    choices: { across: 'linesAcross', down: 'linesDown' },
    sample: null,
    label: 'settingLines',
    description: 'settingLinesDescription',
  },
  /** Whether the place in each article is kept on this device; turning it off forgets all. */
  keepPlace: toggle('on', 'settingKeepPlace'),
  /** How fast a voice reads, in times of its own speed. */
  listenRate: {
    kind: 'number',
    section: 'listening',
    default: 1,
    min: 0.5,
    max: 3,
    step: 0.1,
    value: 'valueTimes',
    label: 'settingListenRate',
    description: 'settingListenRateDescription',
  },
  /** The name of the voice for each language, "en=Name; fr=Name". */
  listenVoices: {
    kind: 'text',
    section: 'listening',
    default: '',
    maxLength: 2000,
    label: 'settingListenVoices',
    description: 'settingListenVoicesDescription',
  },
  listenCode: toggle('off', 'settingListenCode', 'listening'),
  listenCaptions: toggle('on', 'settingListenCaptions', 'listening'),
  listenNotes: toggle('off', 'settingListenNotes', 'listening'),
  /** Whether voices may be used that send the text to a server. */
  listenRemote: toggle('off', 'settingListenRemote', 'listening'),
  /** Keys other than the usual ones, "listen:l theme:t". */
  keys: {
    kind: 'text',
    section: 'keys',
    default: '',
    maxLength: 400,
    label: 'sectionKeys',
    description: 'keysIntro',
  },
  /** Whether an article that goes on on further pages of its site is put together by itself. */
  joinParts: toggle('off', 'settingJoinParts', 'opening'),
  /** What a click on the toolbar button opens; the key opens the reader in any case. */
  button: {
    kind: 'choice',
    section: 'opening',
    default: 'reader',
    choices: { reader: 'buttonReader', popup: 'buttonPopup' },
    sample: null,
    label: 'settingButton',
    description: 'settingButtonDescription',
  },
} as const satisfies Readonly<Record<string, Setting>>;
