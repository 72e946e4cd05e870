import { parentOf, textOf } from '../safe-document';
import { rename } from './rename';

/** What says that it is a heading and is of another kind; what holds blocks is a box around one. */
const SAID =
  '[role=heading]:not(h1, h2, h3, h4, h5, h6, summary, dt, dd, li, td, th, tr, caption, legend, figcaption, a, button, :has(p, ul, ol, h1, h2, h3, h4, h5, h6, table, img, [role=heading]), :is(h1, h2, h3, h4, h5, h6) *)';

/** What papers call the lines between the paragraphs of a text, and where such a line stands. */
const NAMES = [
  'subhead',
  'sub-head',
  'subhed',
  'crosshead',
  'intertitle',
  'intertitre',
  'zwischentitel',
  'ladillo',
  'mellanrubrik',
  'mellomtittel',
];
const BETWEEN = NAMES.map(
  (name) => `p + :is(div, p, span)[class*="${name}" i]:has(+ p):not(:has(a, p, div, img))`,
).join();
/** The same as a whole name: the author of a subheading is none. */
const CALLED = new RegExp(`(?:^|[\\s_-])(?:${NAMES.join('|')})(?:line|ing)?(?=$|\\s|--)`, 'i');
const MAX_BETWEEN = 100;
/** Longest of them that ends as a sentence does. */
const SHORT = 40;

/** Rank of a heading that does not say it, as the standard has it; the highest that a text has below its title. */
const LEVEL = 2;

/** A question in three words or more and its greatest length, and the least text below a button that asks it and opens its answer, both in characters. */
const QUESTION = /^\s*(?:\S+\s+){2,40}\S*\?\s*$|^\s*[^\s]{6,80}？\s*$/u;
const MAX_QUESTION = 300;
const MIN_ANSWER = 40;
/** Such buttons that say nothing of what they open, at least. */
const FEW = 2;

/** Makes headings of what a page calls so, for those who hear it or by its classes, and of buttons that are the questions of a list of them. */
export function setHeadings(root: Element): void {
  for (const said of root.querySelectorAll(SAID)) {
    if (INLINE.test(said.localName) && !isWhole(said)) continue;
    const level = Math.round(Number(said.getAttribute('aria-level'))) || LEVEL;
    const heading = rename(said, `h${Math.min(Math.max(level, LEVEL), 6)}`);
    heading.removeAttribute('role');
  }
  for (const line of root.querySelectorAll(BETWEEN)) {
    const text = (line.textContent ?? '').trim();
    const before = line.previousElementSibling;
    const isAfterText = before?.textContent?.trim() && !before.querySelector('img');
    const canBe = text !== '' && text.length <= (/[.!]$/.test(text) ? SHORT : MAX_BETWEEN);
    if (canBe && isAfterText && CALLED.test(line.className)) rename(line, `h${LEVEL}`);
  }
  const questions = [...root.querySelectorAll('button')].filter(isQuestion);
  for (const button of questions) {
    // One question alone may be asked of who reads the page.
    const opens = button.hasAttribute('aria-expanded') || button.hasAttribute('aria-controls');
    if (!opens && questions.length < FEW) continue;
    const words = button.textContent ?? '';
    rename(button, 'h4').textContent = words;
  }
}

/** Characters of a line that are compared. */
const MOST = 1000;
const INLINE = /^(?:span|strong|b|em|i|small|u|font)$/;

/** Whether an element of a line is all that its line says. */
const isWhole = (element: Element): boolean => {
  const line = parentOf(element);
  return line !== null && textOf(line, MOST).trim() === (element.textContent ?? '').trim();
};

/** Whether a button is the question of a list of questions: its answer stands right below it. */
function isQuestion(button: Element): boolean {
  const answer = button.nextElementSibling;
  if (!answer || Element.prototype.matches.call(answer, 'form, button, a')) return false;
  const words = button.textContent ?? '';
  if (words.length > MAX_QUESTION || !QUESTION.test(words)) return false;
  return (answer.textContent ?? '').trim().length >= MIN_ANSWER && !answer.querySelector('form');
}
