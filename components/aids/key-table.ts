import type { PlainKey } from '../../platform/i18n';

/** What a key does. */
export type Deed =
  | 'paragraph-on'
  | 'paragraph-back'
  | 'heading-on'
  | 'heading-back'
  | 'larger'
  | 'smaller'
  | 'theme'
  | 'outline'
  | 'pictures'
  | 'appearance'
  | 'focus'
  | 'help';

/** The keys, as `KeyboardEvent.key`. None is one of the browsers' own: no modifier, no space, no `/`. */
export const KEYS: Readonly<Record<string, Deed>> = {
  j: 'paragraph-on',
  k: 'paragraph-back',
  n: 'heading-on',
  p: 'heading-back',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  t: 'theme',
  o: 'outline',
  i: 'pictures',
  a: 'appearance',
  f: 'focus',
  '?': 'help',
};

/** The rows of the list of keys. */
export const KEY_ROWS: readonly (readonly [keys: readonly string[], does: PlainKey])[] = [
  [['j', 'k'], 'keysParagraph'],
  [['n', 'p'], 'keysHeading'],
  [['+', '−'], 'keysSize'],
  [['t'], 'keysTheme'],
  [['a'], 'keysAppearance'],
  [['o'], 'keysOutline'],
  [['i'], 'keysPictures'],
  [['f'], 'keysFocus'],
  [['?'], 'keysHelp'],
  [['Esc'], 'keysEscape'],
];
