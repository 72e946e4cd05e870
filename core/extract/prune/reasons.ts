import type { Reason } from '../page';
import type { Block } from './blocks';

/** What is told of a block that went, by the words in it and around it; the first that fits. */
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  [/advert|sponsor|anzeige|werbung/, 'advertisement'],
  [/newsletter|subscri|sign up|donat|abonn|promo/, 'promotion'],
  [/comment|disqus|kommentar/, 'comments'],
  [/relat|recommend|read more|more from|teaser|also/, 'related'],
  [/share|social|follow|tweet/, 'share'],
  [/author|byline|\bby\b|publish|updated|posted|date|bio/, 'byline'],
];

/** Characters of a text that are asked. */
const ASKED = 80;

/** Why a block that the weights do not take for the article leaves it. */
export function reasonOf({ element, text }: Block): Reason {
  const classes = [element, element.parentElement].map((each) => each?.getAttribute('class') ?? '');
  const words = `${classes.join(' ')} ${text.slice(0, ASKED)}`.toLowerCase();
  return REASONS.find(([pattern]) => pattern.test(words))?.[1] ?? 'navigation';
}
