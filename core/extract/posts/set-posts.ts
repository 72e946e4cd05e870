import { inertDocument } from '../../unclobbered';
import { MARKS } from '../copy/marks';
import { rename } from '../copy/rename';
import { fold } from '../fold';
import { orderOf } from '../metadata/times';
import type { Page } from '../page';
import { kindOf, readPageSigns } from '../prune';
import { first } from '../safe-document';
import { dropCards } from './drop-cards';
import { ANSWER, findPosts, type Post, sourcesOf } from './find-posts';
import { around, isTalk, likelyPosts, TALK } from './likely-posts';
import { authorOf, type PostHead, readHead } from './read-head';
import { boxOf, runsOf } from './runs';
import { dropBeside, quoteInPost, tidyPost, withoutProfile } from './tidy-post';

/** Share of the text that stands in posts from which a page is a thread. */
const MIN_SHARE = 0.5;

/** Share of the posts that say who wrote them or when: boxes of other kinds say neither. */
const MIN_KNOWN = 0.5;

/**
 * Where neither their names nor their page say that boxes are posts: how many there are at least; the share of them
 * that names its author, or else the share of the text that one may have. An article in two boxes is none, nor one
 * with cards in it.
 */
const MANY = 3;
const MOST_SIGNED = 0.8;
const MOST_OF_ONE = 0.6;

/** Posts without a name that are each looked for on the page itself. */
const MOST_UNSIGNED = 100;

/** What a page calls the answer that helped. */
const ACCEPTED =
  '[itemprop~="acceptedAnswer"], [class*="accepted-answer" i], [class*="best-answer" i], [class*="bestanswer" i], [class*="is-solution" i]';

/** Elements that may hold no post. */
const HOLDERS = 'ul, ol, dl, li, dt, dd, table, thead, tbody, tfoot, tr, td, th, p';

/** A post that has been set. */
const SET = `article[${MARKS.depth}]`;

/** Depths that are told apart. */
const MAX_DEPTH = 9;

/** Makes an `article` of every post of a thread, with what its box says of its author, time and place. */
export function setPosts(content: Element, page: Page): void {
  const posts = headedPosts(content, page);
  if (!isThread(content, posts, page)) return;
  const made = posts.flatMap((post) => {
    const set = setPost({ ...post, pieces: withoutProfile(post.pieces) });
    return set ? [{ ...set, post, isAnswer: post.place.matches(ANSWER) }] : [];
  });
  const title = fold(page.metadata.title ?? '');
  dropCards(made.map(({ article, post }) => ({ article, head: post.head })));
  for (const { article, post } of made) {
    tidyPost(article, post.head, title);
    quoteInPost(article);
  }
  dropBeside(
    content,
    made.flatMap(({ others }) => others),
  );
  for (const { article } of made) freePost(article, content);
  liftAnswers(made);
  for (const { article } of made) article.setAttribute(MARKS.depth, depthOf(article));
}

interface HeadedPost extends Post {
  readonly head: PostHead;
}

/** The posts with what they say of themselves; a box within another that says nothing else is part of it. */
function headedPosts(content: Element, page: Page): readonly HeadedPost[] {
  const sources = sourcesOf(content, page.copy.body);
  const likely = likelyPosts(sources.values());
  if (likely.size < 2) return [];
  const held = around(sources.values());
  const leftOut = new Set([...page.copy.querySelectorAll(TALK)].filter((box) => !held.has(box)));
  for (;;) {
    const posts = withHeads(findPosts(content, sources, likely), page, leftOut);
    const at = byPlace(posts);
    const bare = posts.filter((post) => isPartOf(post, outerOf(post, at)));
    if (bare.length === 0) return posts;
    for (const { place } of bare) likely.delete(place);
  }
}

const byPlace = (posts: readonly HeadedPost[]): ReadonlyMap<Element, HeadedPost> =>
  new Map(posts.map((post) => [post.place, post]));

/** The nearest post around a post; null when it stands in none. */
function outerOf({ place }: Post, posts: ReadonlyMap<Element, HeadedPost>): HeadedPost | null {
  let at = place.parentElement;
  while (at && !posts.has(at)) at = at.parentElement;
  return (at && posts.get(at)) ?? null;
}

const isPartOf = ({ head }: HeadedPost, outer: HeadedPost | null): boolean =>
  outer !== null &&
  (head.author || outer.head.author) === outer.head.author &&
  (head.time || outer.head.time) === outer.head.time;

const isKnown = ({ head }: HeadedPost): boolean => head.author !== '' || head.time !== '';

/** `leftOut` are posts of the page of which nothing is left. */
function withHeads(
  posts: readonly Post[],
  page: Page,
  leftOut: ReadonlySet<Element>,
): readonly HeadedPost[] {
  const order = orderOf(page.metadata.language);
  const places = new Set(posts.map(({ place }) => place));
  const headed = posts.map((post) => {
    const { place, around } = post;
    const isOwn = (element: Element) => {
      let owner: Element | null = element;
      while (owner && owner !== around && !places.has(owner) && !leftOut.has(owner))
        owner = owner.parentElement;
      return owner === around || owner === place;
    };
    return { ...post, head: readHead(around, isOwn, order) };
  });
  // Where none of very many is signed, cards that left hold no names either.
  if (headed.length > MOST_UNSIGNED && !headed.some(({ head }) => head.author)) return headed;
  return headed.map(({ head, ...post }) => {
    const author = head.author || authorOnPage(post.place, places, page);
    return { ...post, head: { ...head, author } };
  });
}

/** Share of a post's text that a remark on it is at most; a box that holds more is the post itself. */
const MOST_TALK = 0.5;

/** The author as the page itself has it: cards with a portrait leave the copy as decoration before this. */
function authorOnPage(place: Element, places: ReadonlySet<Element>, { source }: Page): string {
  const { id } = place;
  const live = id === '' ? null : first(source, `#${CSS.escape(id)}`);
  if (!live) return '';
  const whole = inertDocument(source).importNode(live, true);
  for (const other of place.querySelectorAll('[id]:not([id=""])'))
    if (places.has(other)) whole.querySelector(`#${CSS.escape(other.id)}`)?.remove();
  const most = lengthOf(whole) * MOST_TALK;
  for (const talk of whole.querySelectorAll(TALK)) if (lengthOf(talk) < most) talk.remove();
  return authorOf(whole, () => true);
}

function isThread(content: Element, posts: readonly HeadedPost[], page: Page): boolean {
  if (posts.length < 2 || posts.filter(isKnown).length < posts.length * MIN_KNOWN) return false;
  const at = byPlace(posts);
  const outer = posts.filter((post) => outerOf(post, at) === null);
  const lengths = outer.map(({ pieces }) =>
    pieces.reduce((sum, piece) => sum + lengthOf(piece), 0),
  );
  const all = lengthOf(content);
  if (lengths.reduce((sum, length) => sum + length, 0) < all * MIN_SHARE) return false;
  const talk = posts.filter(({ place }) => isTalk(place)).length;
  if (talk >= 2 && talk >= posts.length / 2) return true;
  const signed = posts.filter(({ head }) => head.author !== '').length;
  const isEven = signed >= posts.length * MOST_SIGNED || Math.max(...lengths) <= all * MOST_OF_ONE;
  return (
    (outer.length >= MANY && isEven) || kindOf(readPageSigns(page.source, page.url)) === 'thread'
  );
}

const lengthOf = ({ textContent }: Element): number =>
  (textContent ?? '').replace(/\s+/g, ' ').length;

/**
 * Sets the pieces of a post that follow each other into one `article`, and what stands elsewhere into plain blocks;
 * null where nothing is left of it.
 */
function setPost({
  place,
  pieces,
  depth,
  head,
}: HeadedPost): { readonly article: Element; readonly others: readonly Element[] } | null {
  const [start, ...runs] = runsOf(pieces).map(boxOf);
  if (!start) return null;
  const others = runs.map((run) => rename(run, 'div'));
  if (head.author) start.setAttribute(MARKS.author, head.author);
  if (head.time) start.setAttribute(MARKS.time, head.time);
  if (place.matches(ACCEPTED)) start.setAttribute(MARKS.accepted, '');
  start.setAttribute(MARKS.depth, String(depth));
  return { article: start, others };
}

/** Makes plain blocks of the lists and tables around a post, and of the rows and cells that are left in it. */
function freePost(article: Element, content: Element): void {
  let holder = article.parentElement;
  while (holder && holder !== content) {
    const at: Element = holder.matches(HOLDERS) ? rename(holder, 'div') : holder;
    holder = at.parentElement;
  }
  for (const part of article.querySelectorAll('thead, tbody, tr, td, th')) {
    if (!part.parentElement?.closest('table')) rename(part, 'div');
  }
}

interface Made {
  readonly article: Element;
  readonly isAnswer: boolean;
}

/** Puts answers that stand in the box of their question behind it. */
function liftAnswers(made: readonly Made[]): void {
  const last = new Map<Element, Element>();
  for (const { article } of made.filter(({ isAnswer }) => isAnswer)) {
    const outer = article.parentElement?.closest(SET);
    if (!outer) continue;
    (last.get(outer) ?? outer).after(article);
    last.set(outer, article);
  }
}

/** How deep a reply is beyond what the articles around it show. */
function depthOf(article: Element): string {
  let depth = Number(article.getAttribute(MARKS.depth));
  for (let at = article.parentElement?.closest(SET); at; at = at.parentElement?.closest(SET))
    depth--;
  return String(Math.max(0, Math.min(depth, MAX_DEPTH)));
}
