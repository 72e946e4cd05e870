import { MARKS } from '../copy/marks';

/** Elements that stay whatever they are called. */
export const ROOTS = 'html, body, main, article, [role=main], [itemprop=articleBody]';

/** Fields of a form that asks for an address and perhaps a name, and the characters of what its box says of it. */
const FEW_FIELDS = 2;
const MAX_SAID = 200;

/** What is more than what is said of a form. */
const MORE =
  'h1, img, picture, pre, table, li + li, p + p + p, [data-lectern-form] ~ [data-lectern-form]';

/** The box of a form that holds nothing but it, a heading and a claim; the form itself where there is none. */
export function boxOfForm(form: Element): Element {
  if (Number(form.getAttribute(MARKS.form)) > FEW_FIELDS) return form;
  const own = (form.textContent ?? '').trim().length;
  let box = form;
  for (let parent = box.parentElement; parent; parent = parent.parentElement) {
    if (parent.matches(ROOTS) || parent.querySelector(MORE)) break;
    if ((parent.textContent ?? '').trim().length - own > MAX_SAID) break;
    box = parent;
  }
  return box;
}

/** Characters of the times and signs of a player, and what is more than them. */
const MAX_CONTROLS = 60;
const SHOWN =
  'p, h1, h2, h3, h4, h5, h6, img, picture, pre, table, li, figcaption, [data-lectern-embed]';

/** The outermost box around a control that holds nothing but times and signs. */
export function boxOfControls(control: Element): Element {
  let box = control;
  for (let parent = box.parentElement; parent; parent = parent.parentElement) {
    if (parent.matches(`${ROOTS}, figure`) || parent.querySelector(SHOWN)) break;
    if ((parent.textContent ?? '').trim().length > MAX_CONTROLS) break;
    if (/\p{L}{2}/u.test(parent.textContent ?? '')) break;
    box = parent;
  }
  return box;
}
