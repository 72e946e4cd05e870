/** The groups in which the options page shows the settings, in this order. */
export const SECTIONS = ['reading', 'opening', 'listening', 'keys'] as const;

/** The name of a group. */
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

/** A colour as #rrggbb, in small letters. */
export interface ColourSetting extends Described {
  readonly kind: 'colour';
  readonly default: string;
}

/** A short line of text, such as a name. */
export interface TextSetting extends Described {
  readonly kind: 'text';
  readonly default: string;
  /** Most characters that are kept. */
  readonly maxLength: number;
}

/** A setting of any kind, as the table declares it; `kind` says which. */
export type Setting = ChoiceSetting | NumberSetting | ColourSetting | TextSetting;
