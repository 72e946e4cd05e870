/** What a script wrote of a formula that it draws: MathML in an attribute, TeX in a script or an attribute. */
const DRAWN = '[data-mathml], mjx-container';
const TEX_SCRIPT = 'script[type^="math/tex" i]';

/**
 * Puts the source of every formula that a script has drawn in the place of the drawing: MathML where
 * the page has it, else TeX as text. Before scripts leave.
 */
export function settleFormulas(root: Element): void {
  for (const drawn of root.querySelectorAll(DRAWN)) {
    const formula =
      drawn.querySelector('math') ?? mathOf(drawn) ?? texOf(drawn.querySelector('[data-latex]'));
    if (formula) drawn.replaceWith(formula);
  }
  for (const script of root.querySelectorAll(TEX_SCRIPT)) {
    const drawing = script.previousElementSibling;
    if (drawing?.matches('math, [class*="MathJax" i]:not(.MathJax_Preview)')) continue;
    script.replaceWith(script.textContent ?? '');
  }
}

/** Parsed without a window: nothing in it loads or runs, and the sanitiser sees it like everything else. */
function mathOf(drawn: Element): Element | null {
  const text = drawn.getAttribute('data-mathml') ?? '';
  return new DOMParser().parseFromString(text, 'text/html').querySelector('math');
}

const texOf = (element: Element | null): string | null =>
  element?.getAttribute('data-latex') ?? null;
