import { creditTail } from './credit';

/** Most words of a line that says who wrote: longer ones that begin so are captions ("Von links: …"). */
const MOST_WORDS = 8;

/** Whether a line beside a picture begins as those do that name who wrote. */
export const isByline = (text: string): boolean =>
  /^(?:by|von|par|por|di|door|av|af|written by)\s/i.test(text);

/** Whether a line begins so and has no more than names in it, and no credit at its end. */
export const saysWho = (text: string): boolean =>
  isByline(text) && text.split(' ').length <= MOST_WORDS && creditTail(text) === null;
