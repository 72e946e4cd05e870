import { fold } from '../fold';
import type { PostHead } from './read-head';

/** A post that has been set, with what its box says. */
export interface SetPost {
  readonly article: Element;
  readonly head: PostHead;
}

/** Characters that are said of who wrote a post at most: rank, place, number of posts. */
const MOST = 200;

/** How many posts have such a card at least, and which share of those that are signed. */
const MIN_CARDS = 3;
const MIN_SHARE = 0.6;

/** Elements that may be a card. */
const BOXES = 'div, td, th, aside, header, section, ul, dl, p';

/** How a sentence ends, and words from which a line that ends so is one. */
const STOP = /[.!?。！？]["”»]?\s*$/;
const SENTENCE = 5;

/**
 * Takes cards of those who wrote out of the posts of a thread: small boxes of one kind that stand in most of the posts,
 * each with the name that the post is signed with and nothing that is a sentence. The head of a post says who it is.
 */
export function dropCards(posts: readonly SetPost[]): void {
  const signed = posts.filter(({ head }) => head.author !== '');
  const kinds = new Map<string, number>();
  for (const post of signed) {
    const kind = cardKind(post);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const least = Math.max(MIN_CARDS, signed.length * MIN_SHARE);
  for (const [kind, count] of kinds) if (count >= least) dropKind(posts, kind);
}

/** The kind of the largest box of a post that is a card; null where none is. */
function cardKind({ article, head }: SetPost): string | null {
  const name = fold(head.author);
  for (const box of article.querySelectorAll(BOXES)) {
    if (isShort(box, article) && linesOf(box).some((line) => fold(line) === name))
      return kindOf(box);
  }
  return null;
}

/** Takes all boxes of a kind out where none of them says anything else. */
function dropKind(posts: readonly SetPost[], kind: string): void {
  const all = posts.flatMap(({ article }) =>
    [...article.querySelectorAll(BOXES)]
      .filter((box) => kindOf(box) === kind)
      .map((box) => ({ box, article })),
  );
  if (!all.every(({ box, article }) => isShort(box, article))) return;
  for (const { box } of all) box.remove();
}

const kindOf = (box: Element): string => `${box.localName}.${box.getAttribute('class') ?? ''}`;

/** Whether a box is small, is not the whole post, and holds no sentence. */
function isShort(box: Element, article: Element): boolean {
  const text = (box.textContent ?? '').trim();
  return (
    text.length <= MOST &&
    text.length < (article.textContent ?? '').trim().length &&
    !linesOf(box).some((line) => STOP.test(line) && line.split(/\s+/).length >= SENTENCE)
  );
}

/** The texts of a box, each node by itself. */
function linesOf(box: Element): readonly string[] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) {
    const line = (walker.currentNode.nodeValue ?? '').trim();
    if (line) lines.push(line);
  }
  return lines;
}
