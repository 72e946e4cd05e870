import { namesOf, type WordRow, wordPattern } from './words';

/** Names of formulas drawn as pictures. */
const FORMULA_WORDS: readonly WordRow[] = [
  {
    words: ['math*, *math, tex, latex, katex, mathjax, equation*, formula*'],
    reason: 'names of the thing and of the tools that draw it',
  },
];
const FORMULA = wordPattern(FORMULA_WORDS);

/** Whether a picture is a formula: a part of the text, kept however small and however often. */
export const isFormula = (image: Element): boolean => FORMULA.test(namesOf(image));
