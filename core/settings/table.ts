/** The groups in which the options page shows the settings, in this order. */
export const SECTIONS = ['reading'] as const;

export type Section = (typeof SECTIONS)[number];

interface Described {
  readonly section: Section;
  /** Message key of the name, a noun. */
  readonly label: string;
  /** Message key of one sentence that says what it does. */
  readonly description: string;
}

/** One of several named values. */
export interface ChoiceSetting extends Described {
  readonly kind: 'choice';
  readonly default: string;
  /** Each value, in the order shown, with the message key of its name. */
  readonly choices: Readonly<Record<string, string>>;
  /** What the choice is shown with: a swatch of a theme, letters in a font, or its name alone. */
  readonly sample: 'theme' | 'font' | null;
}

/** A number within bounds, on a grid of steps that starts at `min`. */
export interface NumberSetting extends Described {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Message key of the value with its unit; its placeholder is `value`. */
  readonly value: string;
}

export type Setting = ChoiceSetting | NumberSetting;

/**
 * Every setting, once. The type `Settings`, the parser, what is stored, the options page and the
 * resets all derive from this table. A new setting is one entry here and its messages.
 */
export const SETTINGS = {
  /** `auto` is light or dark, as the system is. */
  theme: {
    kind: 'choice',
    section: 'reading',
    default: 'auto',
    choices: {
      auto: 'themeAuto',
      light: 'themeLight',
      sepia: 'themeSepia',
      dark: 'themeDark',
    },
    sample: 'theme',
    label: 'settingTheme',
    description: 'settingThemeDescription',
  },
  font: {
    kind: 'choice',
    section: 'reading',
    default: 'serif',
    choices: { serif: 'fontSerif', sans: 'fontSans', mono: 'fontMono' },
    sample: 'font',
    label: 'settingFont',
    description: 'settingFontDescription',
  },
  /** Of running text, in CSS pixels. 12 is the smallest that browsers' own readers offer. */
  size: {
    kind: 'number',
    section: 'reading',
    default: 19,
    min: 12,
    max: 40,
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
} as const satisfies Readonly<Record<string, Setting>>;
