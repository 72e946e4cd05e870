/** The MathML namespace. */
export const MATHML = 'http://www.w3.org/1998/Math/MathML';

const SIZE = ['width', 'height', 'depth'];
const OPERATOR = [
  'form',
  'fence',
  'separator',
  'stretchy',
  'symmetric',
  'largeop',
  'movablelimits',
];

/**
 * The presentation part of MathML Core: element → its own attributes. No `maction` (it acts), no
 * `mglyph` and `malignmark` (they change how the parser reads what follows), no `annotation-xml`
 * (it holds HTML), no `href`, colours or font sizes.
 */
export const MATH_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  math: ['display'],
  mrow: [],
  mi: [],
  mn: [],
  mo: [...OPERATOR, 'lspace', 'rspace', 'minsize', 'maxsize'],
  ms: [],
  mtext: [],
  mspace: SIZE,
  mfrac: ['linethickness'],
  msqrt: [],
  mroot: [],
  msub: [],
  msup: [],
  msubsup: [],
  munder: ['accentunder'],
  mover: ['accent'],
  munderover: ['accent', 'accentunder'],
  mmultiscripts: [],
  mprescripts: [],
  none: [],
  mtable: ['columnalign'],
  mtr: ['columnalign'],
  mtd: ['columnspan', 'rowspan', 'columnalign'],
  mpadded: [...SIZE, 'lspace', 'voffset'],
  mphantom: [],
  mstyle: [],
  merror: [],
  semantics: [],
  annotation: ['encoding'],
};

/** Elements that group what they hold; the grouping stays, what they draw or do does not. */
export const MATH_GROUPS: ReadonlySet<string> = new Set(['mfenced', 'menclose', 'math']);

/** Attributes that any MathML element may have. */
export const MATH_SHARED_ATTRIBUTES: readonly string[] = [
  'dir',
  'mathvariant',
  'displaystyle',
  'scriptlevel',
];

/**
 * The elements that hold text, and nothing but text here: HTML inside them is where serialised
 * MathML has been read back as something else.
 */
export const MATH_TOKENS: ReadonlySet<string> = new Set([
  'mi',
  'mn',
  'mo',
  'ms',
  'mtext',
  'annotation',
]);
