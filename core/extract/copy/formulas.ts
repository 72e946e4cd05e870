import { parseMarkup } from '../parse-markup';
import { MARKS } from './marks';

/** What a script wrote of a formula that it draws: MathML or TeX in an attribute, TeX in a script. */
const DRAWN = '[data-mathml], mjx-container';
const UNDRAWN =
  'script[type^="math/tex" i]:not(math + script, [class*="MathJax" i]:not(.MathJax_Preview) + script)';

/**
 * Leaves one form of every formula of a copied tree, before scripts leave: MathML where the page has
 * it, else TeX as text, else the signs of the drawing in one line.
 */
export function settleFormulas(root: Element): void {
  for (const drawn of root.querySelectorAll(DRAWN)) {
    const formula = drawn.querySelector('math') ?? mathOf(drawn) ?? texOf(drawn);
    if (formula) drawn.replaceWith(formula);
  }
  for (const script of root.querySelectorAll(UNDRAWN)) script.replaceWith(script.textContent ?? '');
  for (const formula of root.querySelectorAll('math')) dropDoubles(formula);
}

/** Parsed without a window: nothing in it loads or runs, and the sanitiser sees it like everything else. */
function mathOf(drawn: Element): Element | null {
  const text = drawn.getAttribute('data-mathml') ?? '';
  return parseMarkup(text).querySelector('math');
}

/** MathJax 4 draws without MathML, and writes the TeX of every part on it; else the signs in one line. */
const texOf = (drawn: Element): string =>
  drawn.querySelector('[data-latex]')?.getAttribute('data-latex') ||
  (drawn.textContent ?? '').replace(/\s+/g, '');

/** Beside the wrapper of a formula stands what shows it to browsers that know no MathML. */
function dropDoubles(formula: Element): void {
  const wrapper = formula.parentElement;
  const beside = wrapper?.nextElementSibling;
  if (!wrapper?.matches('span') || !beside || wrapper.children.length > 1) return;
  if (!beside.matches('span[aria-hidden="true"], img[class*="fallback" i]')) return;
  beside.remove();
  for (const name of [MARKS.hidden, 'style', 'hidden']) wrapper.removeAttribute(name);
}
