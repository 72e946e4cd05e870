import { TARGET_PREFIX } from '../../sanitize/target';

/** Elements that say nothing when they hold nothing. */
const HOLDERS =
  'a, p, h1, h2, h3, h4, h5, h6, li, ul, ol, dl, dt, dd, span, em, strong, b, i, u, small, sup, sub, div, section, article, aside, header, footer, blockquote, figure, figcaption, details, summary, code, pre, table';

/** A place that a link of the article leads to: other names go later, and hold nothing open. */
const TARGET = `[id^="${TARGET_PREFIX}"]`;

/** What an element may hold instead of text. */
const MEDIA = `img, picture, video, audio, math, svg, hr, iframe, ${TARGET}`;

const VISIBLE = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Elements of a line: the space in them parts two words, and so does a line break, which some editors set in a `span` of its own. */
const INLINE = 'a, span, em, strong, b, i, u, small, sup, sub, code';

/** Takes out what is empty, inner elements first, so that what held only them goes too, and rules that part nothing. */
export function dropEmpty(content: Element): void {
  dropRules(content);
  for (const element of [...content.querySelectorAll(HOLDERS)].reverse()) {
    const text = element.textContent ?? '';
    if (VISIBLE.test(text) || element.matches(TARGET)) continue;
    if (element.querySelector(MEDIA)) continue;
    if (!element.matches(INLINE)) element.remove();
    else if (element.querySelector('br')) element.replaceWith(...element.querySelectorAll('br'));
    else element.replaceWith(text);
  }
}

/** Elements and texts, as a walker asks for them. */
const ELEMENTS_AND_TEXTS = 5;
const FILLED = 'img, video, audio, iframe, svg, math';

/** Takes out the rules before the first and after the last of what is shown, and of several without anything between all but one. */
function dropRules(content: Element): void {
  if (!content.querySelector('hr')) return;
  const parting: Node[] = [];
  const idle: Node[] = [];
  let hasShown = false;
  const walker = content.ownerDocument.createTreeWalker(content, ELEMENTS_AND_TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'HR') {
      (hasShown ? parting : idle).push(node);
      hasShown = false;
    } else if (node.nodeType === 1 ? (node as Element).matches(FILLED) : node.nodeValue?.trim())
      hasShown = true;
  }
  const last = hasShown ? undefined : parting.pop();
  for (const rule of last ? [...idle, last] : idle) rule.parentNode?.removeChild(rule);
}
