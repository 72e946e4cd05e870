import type { PlainKey } from '../../platform/i18n';

/**
 * What keys do, and the key of each as `KeyboardEvent.key` where the person chose none. None is one
 * of the browsers' own: no modifier, no space, no `/`.
 */
export const DEFAULT_KEYS = {
  'paragraph-on': 'j',
  'paragraph-back': 'k',
  'page-on': 'd',
  'page-back': 'e',
  'heading-on': 'n',
  'heading-back': 'p',
  larger: '+',
  smaller: '-',
  theme: 't',
  appearance: 'a',
  outline: 'o',
  pictures: 'i',
  focus: 'f',
  ruler: 'r',
  listen: 'l',
  'left-out': 'u',
  help: '?',
} as const;

/** What a key does. */
export type Deed = keyof typeof DEFAULT_KEYS;

/** All deeds in the order shown. */
export const DEEDS = Object.keys(DEFAULT_KEYS) as readonly Deed[];

/** The rows in which keys are shown, each with what they do. */
export const KEY_ROWS: readonly (readonly [deeds: readonly Deed[], does: PlainKey])[] = [
  [['paragraph-on', 'paragraph-back'], 'keysParagraph'],
  [['page-on', 'page-back'], 'keysPage'],
  [['heading-on', 'heading-back'], 'keysHeading'],
  [['larger', 'smaller'], 'keysSize'],
  [['theme'], 'keysTheme'],
  [['appearance'], 'keysAppearance'],
  [['outline'], 'keysOutline'],
  [['pictures'], 'keysPictures'],
  [['focus'], 'keysFocus'],
  [['ruler'], 'keysRuler'],
  [['listen'], 'listenTitle'],
  [['left-out'], 'leftOutTitle'],
  [['help'], 'keysHelp'],
];
