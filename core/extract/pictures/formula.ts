import { namesOf, wordTest } from './words';

/** Names of formulas drawn as pictures. */
const FORMULA_WORDS: readonly string[] = [
  // Names of the thing and of the tools that draw it
  'math*, *math, tex, latex, katex, mathjax, equation*, formula*',
];
const saysFormula = wordTest(FORMULA_WORDS);

/** A command of TeX. */
const TEX = /\\[a-z]{2}/i;

/** Whether a picture is a formula, by its names or its words: a part of the text, kept however small and however often. */
export const isFormula = (image: Element): boolean =>
  saysFormula(namesOf(image)) || TEX.test(image.getAttribute('alt') ?? '');
