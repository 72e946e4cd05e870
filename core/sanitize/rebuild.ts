import type { Origin } from './address';
import { addElement, isMath, type Making } from './element';
import { MATH_TOKENS } from './mathml';
import { isTablePart, strayHome } from './nesting';

/** Elements within elements, at most; deeper ones become text. Parsers cut at 512 in all. */
const MAX_DEPTH = 200;

const ELEMENT = 1;
const TEXT = 3;

/** One level of the walk: the next node to read, and where what is made of it goes. */
interface Level {
  next: Node | null;
  readonly into: Node;
}

/**
 * A new tree, made of allowed elements, allowed attributes and text only, out of any tree. It takes
 * over no node, so nothing that is not named in the allow-list can be in the result. The result,
 * written as HTML and read again, gives itself. `document` should be one that loads nothing.
 */
export function rebuild(source: Node, document: Document, origin: Origin): DocumentFragment {
  const root = document.createDocumentFragment();
  const making: Making = { document, origin, targets: new Set(), pictures: 0 };
  const levels: Level[] = [{ next: source.firstChild, into: root }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    level.next = node?.nextSibling ?? null;
    if (!node) {
      levels.pop();
    } else if (node.nodeType === TEXT) {
      addText(node.nodeValue ?? '', level.into, document);
    } else if (node.nodeType === ELEMENT) {
      const isDeep = levels.length > MAX_DEPTH;
      if (isDeep) addText(node.textContent ?? '', level.into, document);
      const into = isDeep ? null : addElement(node as Element, level.into, making);
      if (into) levels.push({ next: node.firstChild, into });
    }
  }
  return root;
}

/** What HTML cannot carry as it is: NUL is dropped by parsers, half a surrogate pair is no character. */
const UNWRITABLE = /\0|\p{Surrogate}/gu;

function addText(value: string, into: Node, document: Document): void {
  if (isMath(into) && !MATH_TOKENS.has(into.nodeName)) return;
  const text = value.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
  if (!isTablePart(into)) {
    const kept = into.firstChild ? text : text.replace(leadingLoss(into), '');
    if (kept !== '') into.appendChild(document.createTextNode(kept));
  } else if (text.trim() !== '') {
    const home = strayHome(into);
    home.parent.insertBefore(document.createTextNode(text.trim()), home.before);
  }
}

/** What a parser drops of the first text in a node: white space before a body, line ends in `pre`. */
function leadingLoss(into: Node): RegExp {
  if (into.nodeName === 'PRE') return /^\n+/;
  return into.parentNode === null ? /^[\t\n\f\r ]+/ : /^(?!)/;
}
