import { hasOwnText } from '../own-text';
import { dropFilms } from './drop-films';
import { dropPolls } from './drop-polls';
import { settleFormulas } from './formulas';
import { BLOCKS, BUTTON_WITH_CONTENT, LEFT_OUT, OUTPUT_WITH_CONTENT } from './left-out';
import { MARKS } from './marks';
import { rename, unwrap } from './rename';
import { setCards } from './set-cards';
import { setHeadings } from './set-headings';

const SHOW_COMMENT_AND_INSTRUCTION = 128 | 64;

const HTML = 'http://www.w3.org/1999/xhtml';

/** Fields that a person writes in. */
const FIELDS =
  'textarea, input:not([type]), input:is([type=text], [type=email], [type=search], [type=password], [type=tel], [type=url], [type=number])';

/**
 * Takes out of a copied tree what no parser of ours may see: scripts, styles, comments, form
 * controls and names. Those hide properties of a form or the document behind elements
 * (`<input name=parentNode>` makes a walk go in circles), so they go before anything is read from
 * forms; until then forms are touched by the browser's own methods only. `base` is what the
 * addresses of frames start from.
 */
export function strip(root: Element, base: URL | null): void {
  noteFields(root);
  settleFormulas(root);
  placeParts(root);
  dropFilms(root);
  for (const button of root.querySelectorAll(BUTTON_WITH_CONTENT))
    if (!isSign(button)) rename(button, 'span');
  for (const output of root.querySelectorAll(OUTPUT_WITH_CONTENT)) rename(output, 'div');
  setHeadings(root);
  dropPolls(root);
  for (const shown of root.querySelectorAll(SHOWN_PICTURE)) becomePicture(shown);
  removeLeftOut(root);
  keepSigns(root);
  partButtons(root);
  for (const fieldset of root.querySelectorAll('fieldset')) rename(fieldset, 'div');
  stripNames(root);
  for (const form of root.querySelectorAll('form')) rename(form, 'div');
  stripComments(root);
  for (const slot of root.querySelectorAll('slot')) unwrap(slot);
  setCards(root, base);
  for (const element of root.querySelectorAll('*')) {
    if (isCustom(element)) settleCustom(element);
  }
}

/** Pictures, mostly drawings, that a page loads as it would a player. */
const SHOWN_PICTURE = 'object[type^="image/"][data]';

function becomePicture(shown: Element): void {
  const image = shown.ownerDocument.createElement('img');
  const given = (name: string) => Element.prototype.getAttribute.call(shown, name) ?? '';
  image.setAttribute('src', given('data'));
  image.setAttribute('alt', given('aria-label'));
  for (const name of ['width', 'height', 'class'])
    if (given(name)) image.setAttribute(name, given(name));
  Element.prototype.replaceWith.call(shown, image);
}

/** Width in CSS px of a picture on a button up to which it is a sign or a face. */
const MAX_SIGN = 150;

/** Whether the pictures on a button with words of its own are but signs beside them. */
function isSign(button: Element): boolean {
  const pictures = button.querySelectorAll('img');
  if (pictures.length === 0 || button.querySelector('h1, h2, h3, h4, h5, h6, figure')) return false;
  if (Element.prototype.matches.call(button, ':is(h1, h2, h3, h4, h5, h6, summary, dt) *'))
    return false;
  // What has not come yet is laid out by its words.
  const isSmall = (image: Element) => {
    const width = Number(image.getAttribute('width') ?? image.getAttribute(MARKS.naturalWidth));
    return width > 0 && width <= MAX_SIGN;
  };
  return (button.textContent ?? '').trim() !== '' && [...pictures].every(isSmall);
}

/** The end of a word, or of a sentence, in letters between which words are parted. */
const WORD_END = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}.!?:]$/u;

/** A link that is drawn as a button stands apart from the word before it. */
function partButtons(root: Element): void {
  for (const button of root.querySelectorAll('a:is([class*=button i], [class*=btn i])')) {
    const before = button.previousSibling?.textContent ?? '';
    const isNote = /^\s*[[(]?\d+[\])]?\s*$/.test(button.textContent ?? '');
    if (WORD_END.test(before) && !isNote) button.before(' ');
  }
}

/** Signs that part the words of a line. */
const SIGN = /^[\s·•∙|/–—,:;›»→-]+$/;

/** Signs that are kept from being read aloud still part the words for those who see them; the parser would take them out. */
function keepSigns(root: Element): void {
  for (const sign of root.querySelectorAll('span[aria-hidden="true"]')) {
    const text = sign.firstElementChild ? '' : (sign.textContent ?? '');
    const isBetween = sign.previousElementSibling && sign.nextElementSibling;
    if (isBetween && SIGN.test(text)) sign.replaceWith(` ${text.trim()} `);
  }
}

/**
 * What stands in an element that has gone goes with it: to take the options of a list out of it one by one takes
 * Firefox longer with each that is left, 40 seconds for 50,000.
 */
function removeLeftOut(root: Element): void {
  let gone: Element | null = null;
  for (const element of root.querySelectorAll(`${LEFT_OUT}, button`)) {
    if (gone?.contains(element)) continue;
    if (element.localName === 'button') noteButton(element);
    element.remove();
    gone = element;
  }
}

/** Marks the box of a button that says something; one in a line of text has none. */
function noteButton({ parentElement: box, textContent }: Element): void {
  if (!box?.matches('div, section, aside') || !textContent?.trim()) return;
  if (!hasOwnText(box)) box.setAttribute(MARKS.button, '');
}

/**
 * Parts of a page that React sends later stand hidden at its end, `S:1`, until a script puts them in
 * the place of a `template`, `P:1` or `B:1`.
 */
function placeParts(root: Element): void {
  for (const part of root.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = CSS.escape(part.id.slice(1));
    const place = root.querySelector(`#P${number}, #B${number}`);
    if (place?.matches('template')) place.replaceWith(...part.childNodes);
  }
}

/** Characters of what is said beside a field for an address, its button left out. */
const MIN_ASKED = 10;
/** Such fields that are looked at, so that a page of nothing else costs no more. */
const MAX_ASKED = 20;

function lengthBesideButtons(box: Element): number {
  let length = (box.textContent ?? '').trim().length;
  for (const { textContent } of box.querySelectorAll('button'))
    length -= (textContent ?? '').trim().length;
  return length;
}

function noteFields(root: Element): void {
  for (const form of root.querySelectorAll('form')) {
    const fields = Element.prototype.querySelectorAll.call(form, FIELDS).length;
    Element.prototype.setAttribute.call(form, MARKS.form, String(fields));
  }
  // A field for an address without a form asks what the text around it says.
  for (const field of [...root.querySelectorAll('input[type=email i]')].slice(0, MAX_ASKED)) {
    if (field.closest('form')) continue;
    let box = field.parentElement;
    while (box && lengthBesideButtons(box) < MIN_ASKED) box = box.parentElement;
    box?.setAttribute(MARKS.form, '1');
  }
}

/** Names answer for a form or the document; a place that a link leads to keeps its name as its id. */
function stripNames(root: Element): void {
  for (const element of root.querySelectorAll('[name]:not(meta)')) {
    const name = Element.prototype.getAttribute.call(element, 'name') ?? '';
    Element.prototype.removeAttribute.call(element, 'name');
    if (Element.prototype.matches.call(element, 'a:not([id])')) element.id = name;
  }
  for (const picture of root.querySelectorAll('form img[id]')) picture.removeAttribute('id');
}

function stripComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_COMMENT_AND_INSTRUCTION);
  const found: ChildNode[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
  for (const comment of found) comment.remove();
}

/** Names with a dash are the page's own; those that load something are pictures or players. */
const isCustom = (element: Element): boolean =>
  element.localName.includes('-') &&
  element.namespaceURI === HTML &&
  !element.hasAttribute('src') &&
  !element.hasAttribute('srcset');

/** A custom element becomes what it is in the text: a part of a line, or a block. */
function settleCustom(element: Element): void {
  const isInline = isBesideText(element) && element.querySelector(BLOCKS) === null;
  element.setAttribute(MARKS.was, element.localName);
  rename(element, isInline ? 'span' : 'div');
}

const isBesideText = (element: Element): boolean =>
  element.parentElement?.matches('p,span,a,em,strong,b,i,h1,h2,h3,h4,h5,h6,label,time') === true ||
  [element.previousSibling, element.nextSibling].some(
    (sibling) => sibling?.nodeName === '#text' && (sibling.nodeValue ?? '').trim() !== '',
  );
