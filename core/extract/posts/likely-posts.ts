import { MARKS } from '../copy/marks';

/** Words by which forums, comments and live blogs name a post. */
const WORD =
  '(?:post|comment|message|msg|reply|answer|question|entry|update|tweet|floor|response|topic)';

/** A class that names one post, and not its head, its text or the list of all. */
const NAMED = new RegExp(
  `(?:^|[\\s_-])h?${WORD}(?:[_-]?(?:wrap(?:per)?|container|item|box|block|row|card|outer))?(?=$|\\s)`,
  'i',
);

/** An `id` that counts posts. */
const COUNTED =
  /^(?:[a-z_-]*[_-])?(?:p|t|c|pid|tid|post|comment|message|msg|reply|answer|question|floor)[_-]?\d+$/i;

/** What the page says to be a post, by schema.org's names. */
export const TALK =
  '[itemtype$="/Comment"], [itemtype$="/Answer"], [itemtype$="/Question"], [itemtype$="/UserComments"], [itemtype$="/DiscussionForumPosting"], [itemprop~="liveBlogUpdate"], [itemprop~="comment"]';

const SAID = `article, ${TALK}`;

/** Names that are given to nothing but posts. */
const SPOKEN = /(?:^|[\s_-])(?:comment|message|msg|reply|answer)/i;

/** Whether a box is one of a talk whatever its page is: others may be parts of an article. */
export const isTalk = (box: Element): boolean =>
  box.matches(TALK) || SPOKEN.test(`${box.className} ${box.id} ${box.getAttribute(MARKS.was)}`);

/** Elements that a post may be; others are named so for their text. */
const BOX = /^(?:article|div|li|section|table|tr|td|dd)$/;

const isLikely = (box: Element): boolean =>
  box.matches(SAID) ||
  (BOX.test(box.localName) &&
    (NAMED.test(box.className) ||
      NAMED.test(box.getAttribute(MARKS.was) ?? '') ||
      COUNTED.test(box.id)));

/** Some blocks and all elements around them. */
export function around(blocks: Iterable<Element>): ReadonlySet<Element> {
  const seen = new Set<Element>();
  for (const block of blocks)
    for (let at: Element | null = block; at && !seen.has(at); at = at.parentElement) seen.add(at);
  return seen;
}

/** Posts in an article without a name from which it is the page's own: a live blog's. */
const MANY = 3;

/** The boxes around some blocks that may each be a post, by what they are called. */
export function likelyPosts(blocks: Iterable<Element>): Set<Element> {
  const likely = new Set([...around(blocks)].filter(isLikely));
  const articles = [...likely].filter(isBareArticle);
  for (const article of articles) {
    const within = [...article.getElementsByTagName('article')].filter((one) => likely.has(one));
    if (within.length >= MANY) likely.delete(article);
  }
  return likely;
}

/** Whether nothing but its kind says that a box may be a post. */
const isBareArticle = (box: Element): boolean =>
  box.localName === 'article' &&
  !box.matches(TALK) &&
  !NAMED.test(box.className) &&
  !COUNTED.test(box.id);
