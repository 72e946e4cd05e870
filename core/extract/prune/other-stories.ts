import { fold } from '../fold';
import { follows } from '../nodes';
import type { Page } from '../page';
import type { Block } from './blocks';
import { blocksWithin, lengthOf, RUNNING } from './boxes';

/** Characters of kept text that a story has. */
const STORY = 200;

/** Headlines that are looked at, so that a page of nothing else costs no more. */
const MAX_HEADLINES = 50;

/**
 * Takes out of `kept` the stories that a page puts below (or, read on from, above) its own, as those do that never
 * end: each has a headline of the first level, written as the page's own is, in a box like that of the page's own. Of that
 * the paragraphs that the parser took (`chosen`) are added.
 */
export function dropOtherStories(
  kept: Set<Block>,
  chosen: ReadonlySet<Block>,
  { copy, metadata }: Page,
): void {
  const headlines = [...copy.querySelectorAll('h1')].slice(0, MAX_HEADLINES);
  const title = fold(metadata.title ?? '');
  // A button in the headline adds its name to it.
  const isOwn = (one: Element) => fold(one.textContent ?? '').startsWith(title);
  const own = title === '' ? undefined : headlines.find(isOwn);
  if (!own) return;
  if (headlines.length === 1) dropBoxesAlike(kept, own);
  const paragraphs = [...chosen].filter(
    ({ element, text }) => element.localName === 'p' && text.length >= RUNNING,
  );
  for (const other of headlines) {
    if (other.className !== own.className || isOwn(other)) continue;
    const apart = articlesOf(own, other);
    const [ours, theirs] = apart ?? boxesOf(own, other);
    if (!ours || !theirs || ours.localName !== theirs.localName) continue;
    // Headings that nothing names tell stories only in articles of their own.
    if (!apart && own.className === '') continue;
    // What stands alike is judged alike, so the weights know little of a story beside others.
    const [told, others] = [ours, theirs].map((box) => blocksWithin(box, paragraphs));
    if (told && others && lengthOf(told) >= STORY && lengthOf(others) >= STORY)
      for (const block of told) kept.add(block);
    // Chapters of one text have no author, day or link of their own.
    const isSigned = theirs.querySelector(SIGNED) !== null || other.querySelector('a') !== null;
    if (apart && !isSigned && lengthIn(theirs, kept) >= STORY) continue;
    const least = apart ? 0 : STORY;
    if (lengthIn(ours, kept) < STORY || lengthIn(theirs, kept) < least) continue;
    dropWithin(theirs, kept);
  }
}

/** Elements around a headline that are looked at, and other stories: a live blog has more entries. */
const MAX_AROUND = 6;
const MAX_STORIES = 4;

/** Who wrote a story, and when. */
const BY = '[class*=author i], [class*=byline i]';
const SIGNED = `time, ${BY}`;

/** Takes out the stories in boxes like that of the page's only headline, where one is signed as that story is. */
function dropBoxesAlike(kept: Set<Block>, own: Element): void {
  let ours = own.parentElement;
  for (let steps = 0; ours && steps < MAX_AROUND; steps++, ours = ours.parentElement) {
    const others = ours.className === '' ? [] : storiesLike(ours);
    if (others.length === 0 || lengthIn(ours, kept) < STORY) continue;
    for (const theirs of others) dropWithin(theirs, kept);
    return;
  }
}

/** A heading that leads elsewhere, whichever of the two holds the other. */
const LINKED_HEADING =
  ':is(h2, h3) a[href]:not([href^="#"]), a[href]:not([href^="#"]) > :is(h2, h3)';

/** Boxes like that of a headline, behind it, each with a heading; none where not one of them is signed as it is. */
function storiesLike(ours: Element): readonly Element[] {
  const signature = ours.querySelector(SIGNED);
  if (!signature) return [];
  const others = [...ours.ownerDocument.getElementsByClassName(ours.className)].filter(
    (box) =>
      box.localName === ours.localName &&
      box.className === ours.className &&
      follows(box, ours) &&
      !ours.contains(box) &&
      box.querySelector('h2, h3') !== null,
  );
  // The chapters of one text can have days, not writers of their own nor headings that lead to them.
  const isStory = (box: Element) =>
    box.querySelector(`${BY}, ${LINKED_HEADING}, h2 + * a[rel~=author]`) !== null;
  const isSigned = (box: Element) =>
    isStory(box) &&
    [...box.querySelectorAll(SIGNED)].some(
      (one) => one.localName === signature.localName && one.className === signature.className,
    );
  return others.length <= MAX_STORIES && others.some(isSigned) ? others : [];
}

function dropWithin(box: Element, kept: Set<Block>): void {
  for (const block of kept) if (box.contains(block.element)) kept.delete(block);
}

/** The articles that two headlines stand in, where each has its own and they are named alike; null elsewhere. */
function articlesOf(own: Element, other: Element): readonly [Element, Element] | null {
  const [ours, theirs] = [own.closest('article'), other.closest('article')];
  if (!ours || !theirs || ours.contains(theirs) || theirs.contains(ours)) return null;
  return ours.className === theirs.className ? [ours, theirs] : null;
}

/** The outermost element of each that does not hold the other; null where one stands directly in what holds both. */
function boxesOf(own: Element, other: Element): readonly [Element | null, Element | null] {
  const climb = (from: Element, without: Element) => {
    let box: Element | null = null;
    for (let at = from.parentElement; at && !at.contains(without); at = at.parentElement) box = at;
    return box;
  };
  return [climb(own, other), climb(other, own)];
}

const lengthIn = (box: Element, kept: ReadonlySet<Block>): number =>
  lengthOf(blocksWithin(box, [...kept]));
