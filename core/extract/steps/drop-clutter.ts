import { once } from '../once';
import type { Page } from '../page';
import { boxOfControls, boxOfForm, ROOTS } from './boxes';
import { CLUTTER, type Clutter } from './clutter';

/** Where names stand. */
const NAMES = ['class', 'id', 'aria-label', 'data-testid', 'data-component', 'data-area'] as const;

/** A word of any of the selectors by name. */
const words = once(() => {
  const selectors = CLUTTER.flatMap(({ selector, isNamed }) => (isNamed ? [selector] : []));
  const found = selectors.flatMap((selector) =>
    [...selector.matchAll(/\[[\w-]+[*^~]?="?\s*([^"\]\s]+)|\.([a-zA-Z][\w-]*)/g)].map(
      ([, value, name]) => value ?? name ?? '',
    ),
  );
  return new RegExp([...new Set(found)].map((word) => word.replaceAll('.', '\\.')).join('|'), 'i');
});

/** The elements with such a word in a name, in their order: a page has few, and the browser takes long to look for them one selector after the other. */
function namedIn(root: ParentNode): readonly Element[] {
  const known = new Map<string, boolean>();
  const named = new Set<Element>();
  for (const attribute of NAMES) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const name = element.getAttribute(attribute) ?? '';
      const isNamed = known.get(name) ?? words().test(name);
      known.set(name, isNamed);
      if (isNamed) named.add(element);
    }
  }
  const any = NAMES.map((name) => `[${name}]`).join();
  return named.size === 0 ? [] : [...root.querySelectorAll(any)].filter((one) => named.has(one));
}

/** Takes out what says of itself that it is not the article, before anything is weighed. */
export function dropClutter(page: Page): void {
  const named = namedIn(page.copy);
  for (const clutter of CLUTTER) {
    const { selector, maxLength, most = Number.POSITIVE_INFINITY } = clutter;
    const all = clutter.isNamed
      ? named.filter((element) => element.isConnected && element.matches(selector))
      : [...page.copy.querySelectorAll(selector)];
    const found = outermost(all);
    if (found.length > most) continue;
    for (const element of found) {
      if (
        !element.isConnected ||
        element.matches(ROOTS) ||
        element.querySelector('main, article')
      ) {
        continue;
      }
      const said = element.textContent ?? '';
      // How a form is indented says nothing of its length.
      if ((clutter.isForm ? said.replace(/\s+/g, ' ') : said).length > maxLength) continue;
      goesWith(element, clutter).remove();
    }
  }
}

/** What leaves the page when an element of a kind does. */
function goesWith(element: Element, { isForm, isControl }: Clutter): Element {
  if (isForm) return boxOfForm(element);
  return isControl ? boxOfControls(element) : element;
}

/** Those of some elements, in document order, that stand in no other of them. */
function outermost(elements: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}
