/** A name that is written for every page of a site, and not made up for one: no numbers, no hash. */
const STEADY = /^[a-z][a-z_-]{2,40}$/i;

/** Elements that a selector may name without a class or an id of their own. */
const LEVELS = 3;

/**
 * A selector that names an element on other pages of its site too, by the names that the page gives
 * it or what holds it; null when it has none. `never` are elements that it must not name.
 */
export function selectorFor(element: Element, never: readonly Element[]): string | null {
  let selector = '';
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !at.matches('body, html'); level += 1) {
    const own = nameOf(at);
    selector = selector ? `${own ?? at.localName} > ${selector}` : (own ?? at.localName);
    if (own && !names(selector, element, never)) return selector;
    at = at.parentElement;
  }
  return null;
}

/** Whether a selector names something that it must not, or not the element. */
function names(selector: string, element: Element, never: readonly Element[]): boolean {
  return !element.matches(selector) || never.some((each) => each.closest(selector));
}

function nameOf(element: Element): string | null {
  if (STEADY.test(element.id)) return `#${element.id}`;
  const classes = [...element.classList].filter((name) => STEADY.test(name)).slice(0, 2);
  return classes.length > 0 ? [element.localName, ...classes].join('.') : null;
}
