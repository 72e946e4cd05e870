import { closest, matches, textOf } from '../safe-document';

/** How a page calls what it asks of its readers, and words that say it where no name does. */
const POLL = [
  'poll',
  'vote',
  'voting',
  'survey',
  'umfrage',
  'sondage',
  'encuesta',
  'sondaggio',
  'enquete',
]
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join();
const SAYS_POLL = /\b(?:poll|umfrage|abstimmung|sondage|encuesta|sondaggio)\b/i;

/** Characters of a box that is nothing but a poll. */
const MAX_POLL = 400;

/** What a label holds that is more than a choice. */
const MORE = 'p, img, h1, h2, h3, h4, pre, code, ul, table';

/**
 * Takes out what can be chosen of a poll, and a small box that is nothing else with its question and its count. A page
 * with choices of several questions is an exam. Forms stand in the tree yet, whose controls hide their properties.
 */
export function dropPolls(root: Element): void {
  const choices = [...root.querySelectorAll('label > input[type=radio i]')];
  const nameOf = (choice: Element) => Element.prototype.getAttribute.call(choice, 'name');
  if (new Set(choices.map(nameOf)).size > 1) return;
  const isSmall = ofEach(
    (poll) => textOf(poll, MAX_POLL + 1).length <= MAX_POLL && !matches(poll, 'body, main'),
  );
  const saysPoll = ofEach((box) => SAYS_POLL.test(textOf(box, MAX_POLL)));
  for (const { parentElement: label } of choices) {
    if (!label || label.querySelector(MORE)) continue;
    const { parentElement: box } = label;
    const poll = closest(label, POLL) ?? (box && saysPoll(box) ? box : null);
    if (poll) Element.prototype.remove.call(isSmall(poll) ? poll : label);
  }
}

/** Asks each element once: many choices stand in one box. */
function ofEach(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? ask(element);
    known.set(element, answer);
    return answer;
  };
}
