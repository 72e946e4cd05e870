import { rename } from '../copy/rename';
import { fold } from '../fold';
import { isWhoAndWhen, MAX_LINE } from '../steps/who-and-when';
import type { PostHead } from './read-head';

/** Who wrote a post, as forum software sets it beside its text: portrait, rank, number of posts. */
const PROFILE =
  ':is([class*=postprofile i], [class*=post-profile i], [class~=message-user i], [class*=message-userDetails], [class*=userinfo i], [class*=user-info i], [class*=user-details i], [class*=poster-info i], [class*=postbit_user i], [class*=author-info i])';

/** Characters of a profile. */
const MOST = 400;

/** Lines at the start of a post that are looked at. */
const FIRST = 4;

/** Lines of a post, with nothing of their kind within. */
const LINES =
  ':is(p, div, h2, h3, h4, h5, h6, dt, dd, li):not(:has(p, div, h2, h3, h4, ul, ol, dl, pre, table))';

/** Takes what is said of who wrote a post out of its pieces; gives those that are left, or all where nothing else is. */
export function withoutProfile(pieces: readonly Element[]): readonly Element[] {
  const isProfile = (element: Element) => (element.textContent ?? '').length <= MOST;
  const others = pieces.filter((piece) => !(piece.matches(PROFILE) && isProfile(piece)));
  if (others.length === 0) return pieces;
  for (const piece of pieces) if (!others.includes(piece)) piece.remove();
  for (const piece of others) {
    const whole = (piece.textContent ?? '').trim().length;
    for (const profile of piece.querySelectorAll(PROFILE)) {
      const isAll = (profile.textContent ?? '').trim().length >= whole;
      if (isProfile(profile) && !isAll) profile.remove();
    }
  }
  return others;
}

/** Takes out of a post what the head of it says: who wrote it and when, and the title of the thread again. */
export function tidyPost(post: Element, { author }: PostHead, title: string): void {
  const names = new Set(fold(author).split(' '));
  for (const line of [...post.querySelectorAll(LINES)].slice(0, FIRST)) {
    const text = fold(line.textContent ?? '');
    if (text === '' || line.querySelector('img')) continue;
    // All that a post says is its answer.
    if (text === fold(post.textContent ?? '')) return;
    const isTitle = title !== '' && text.replace(/^(?:re|aw|sv|odp|ответ) /, '') === title;
    if (isTitle || text === fold(author) || (text.length <= MAX_LINE && isWhoAndWhen(text, names)))
      line.remove();
    else if (!/^h/.test(line.localName)) return;
  }
}

/** Boxes in which forum software sets what a post quotes. */
const QUOTE =
  ':is(div, td):is([class~=quote i], [class~=bbcode_quote i], [class~=quotebox i], [class~=quotemain i], [class~=quotebody i], [class~=post-quote i], [class~=quoted-post i]):not(:has(blockquote, h1))';

/** Makes quotations of the boxes in which a post quotes others, unless it is nothing else. */
export function quoteInPost(post: Element): void {
  const whole = fold(post.textContent ?? '');
  // Some systems set all that a post says as a quotation.
  for (const box of post.querySelectorAll('blockquote'))
    if (whole !== '' && fold(box.textContent ?? '') === whole) rename(box, 'div');
  for (const box of post.querySelectorAll(QUOTE))
    if (fold(box.textContent ?? '') !== whole && !box.closest('blockquote'))
      rename(box, 'blockquote');
}

/** Characters of each line behind posts that is the forum's and not the thread's. */
const BEHIND = 160;

/**
 * Takes out the offers below the posts of a thread, and rules between them: a post has one of its own. `parts` of
 * posts that stand apart from them stay.
 */
export function dropBeside(content: Element, parts: readonly Element[]): void {
  for (const rule of content.querySelectorAll('hr')) if (!rule.closest('article')) rule.remove();
  const lines = [...content.querySelectorAll('p, h2, h3, h4, h5, h6, article')].filter(
    (line) =>
      !line.parentElement?.closest('article') &&
      (line.localName === 'article' || !line.querySelector('img')),
  );
  const last = lines.findLastIndex(({ localName }) => localName === 'article');
  const isOfPost = (line: Element): boolean =>
    parts.some((part) => part.contains(line)) || /[?？]\s*$/.test(line.textContent ?? '');
  for (const line of last < 0 ? [] : lines.slice(last + 1))
    if (lengthOf(line) <= BEHIND && !isOfPost(line)) line.remove();
}

const lengthOf = ({ textContent }: Element): number =>
  (textContent ?? '').replace(/\s+/g, ' ').length;
