import type { ArticleHead } from '../article';
import type { Failure } from '../failure';
import { failure, ok, type Result } from '../result';
import { sanitizeFragment } from '../sanitize';
import { baseOf } from '../unclobbered';
import { choose } from './choose';
import { MARKS } from './copy/marks';
import { describe } from './describe';
import { readMetadata } from './metadata';
import { wholeExcerpt } from './metadata/whole-excerpt';
import type { Metadata, Page } from './page';
import { findLeadPicture } from './pictures';
import { AFTER, BEFORE } from './recipe';
import { dropSelected, keepSelected, type Selectors } from './steps/apply-selectors';
import { checkLimits, copyDocument } from './steps/guard';
import { joinMarks } from './steps/join-marks';
import { freeStandfirst, markStandfirst } from './steps/mark-standfirst';

export type { Selectors } from './steps/apply-selectors';

/** What comes out of a page. */
export interface Extraction {
  readonly article: ArticleHead;
  /** The nodes of the article's `html`, sanitised, so that the reader need not parse them again. */
  readonly content: DocumentFragment;
  /** Whether the choice of the article can be relied on. */
  readonly isSure: boolean;
}

/** Characters of text below which there is nothing to read: about two sentences. */
const MIN_TEXT_LENGTH = 140;

/** The same where the page has set it down as an article: a note, a poem, a caption of a picture. */
const MIN_ARTICLE_LENGTH = 40;

/** How to read a page. */
interface Options {
  /** Whether the document is shown, so that the browser knows sizes and what is hidden. */
  readonly live?: boolean;
  /** What the person has said of this site. */
  readonly selectors?: Selectors | null;
}

/** What comes out of a page, or why nothing does. */
export type Outcome = Result<Extraction, Failure>;

/**
 * Takes the article out of a page. The document is only read. `no-article` when nothing on the
 * page reads as a text, `too-large` when the page is beyond the limits of `limits.ts`.
 */
export function extract(document: Document, url: URL, options: Options = {}): Outcome {
  const steps = extractInSteps(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, so that the caller can let the browser breathe between them, or stop. Yields
 * the name of each step as it ends.
 */
export function* extractInSteps(
  document: Document,
  url: URL,
  options: Options = {},
): Generator<string, Outcome, void> {
  const limits = checkLimits(document);
  yield 'limits';
  if (!limits.ok) return limits;
  const copy = copyDocument(document, { live: options.live ?? false });
  yield 'copy';
  const metadata = readMetadata(document, url, copy);
  yield 'metadata';
  const page: Page = {
    source: document,
    url,
    copy,
    base: baseOf(document) ?? url,
    metadata,
  };
  const { selectors } = options;
  if (selectors) dropSelected(page, selectors.drop);
  for (const [name, step] of BEFORE) {
    step(page);
    yield name;
  }
  const kept = selectors ? keepSelected(page, selectors.keep) : null;
  const choice = kept ? { element: kept, isSure: true, standfirst: null } : yield* choose(page);
  const chosen = choice.element;
  if (!chosen) return failure('no-article');
  for (const [name, step] of AFTER) {
    step(chosen, page);
    yield name;
  }
  if (choice.standfirst) markStandfirst(chosen, choice.standfirst);
  else freeStandfirst(chosen, metadata.excerpt ?? '');
  const leadPicture = findLeadPicture(page, chosen);
  const content = sanitizeFragment(chosen, { document, base: page.base, page: url });
  joinMarks(content);
  yield 'sanitize';
  const text = content.textContent ?? '';
  // What the person asked for is read however short it is.
  const isNothing = kept ? isEmpty(content) : text.trim().length < leastOf(copy);
  if (isNothing) return failure('no-article');
  const article = describe({
    metadata: { ...withAsker(metadata, content), excerpt: wholeExcerpt(metadata.excerpt, content) },
    url,
    text,
    leadPicture,
  });
  return ok({ article, content, isSure: choice.isSure });
}

/** Characters before the first post of a thread: with more, what began it stands there, and whoever wrote that is not known. */
const MOST_BEFORE = 40;

/** A thread is by who began it, where its page names nobody, itself, or one who only replied. */
function withAsker(metadata: Metadata, content: DocumentFragment): Metadata {
  const posts = [...content.querySelectorAll(`[${MARKS.depth}]`)];
  const [author, ...replying] = posts.map((post) => post.getAttribute(MARKS.author));
  const [first] = posts;
  if (!first || !author || areEntries(posts)) return metadata;
  const [named, ...others] = metadata.authors;
  const isOther = named !== metadata.siteName && !replying.includes(named ?? '');
  if (named !== undefined && (others.length > 0 || named === author || isOther)) return metadata;
  const isAnswer = first.hasAttribute(MARKS.accepted) || lengthBefore(first) > MOST_BEFORE;
  return isAnswer ? metadata : { ...metadata, authors: [author] };
}

/** Share of boxes with headings that lead to other pages from which they are the entries of a list, and no posts. */
const MOST_LINKED = 0.5;

const areEntries = (posts: readonly Element[]): boolean =>
  posts.filter((post) => post.querySelector(':is(h1, h2, h3, h4) a[href]:not([href^="#"])'))
    .length >
  posts.length * MOST_LINKED;

/** Characters of text before an element in its tree. */
function lengthBefore(element: Element): number {
  let length = 0;
  for (let at: Node | null = element; at?.parentNode; at = at.parentNode)
    for (let before = at.previousSibling; before; before = before.previousSibling)
      length += (before.textContent ?? '').trim().length;
  return length;
}

const leastOf = (copy: Document): number =>
  copy.querySelector('article') ? MIN_ARTICLE_LENGTH : MIN_TEXT_LENGTH;

/** Whether there is neither a text nor a picture in what came out. */
const isEmpty = (content: DocumentFragment): boolean =>
  !content.textContent?.trim() && !content.querySelector('img');
