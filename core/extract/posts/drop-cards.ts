import { widthOf } from '../../letters';
import { fold } from '../fold';
import type { PostHead } from './read-head';

/** A post that has been set, with what its box says. */
export interface SetPost {
  readonly article: Element;
  readonly head: PostHead;
}

/** Characters that are said of who wrote a post at most, and of each line of them; those of Chinese, Japanese and Korean count twice. */
const MOST = 200;
const MOST_OF_LINE = 40;

/** How many posts have such a card at least, and which share of those that are signed. */
const MIN_CARDS = 3;
const MIN_SHARE = 0.6;

/** Share of the lines in cards that say something new, their numbers aside: there are few ranks, and no two remarks alike. */
const MOST_NEW = 0.6;

/** Elements that may be a card: boxes that the page has a name for, and lists of terms, which are no remarks. */
const BOXES = ':is(div, td, th, aside, header, section, ul, dl, p)[class], dl';

/** A card, and what it says beside the name. */
interface Card {
  readonly kind: string;
  readonly lines: readonly string[];
}

/**
 * Takes cards of those who wrote out of the posts of a thread: small boxes of one name that stand in most of the posts,
 * each with the name that the post is signed with and ranks and numbers, which are the same ones again and again. The
 * head of a post says who it is.
 */
export function dropCards(posts: readonly SetPost[]): void {
  const signed = posts.filter(({ head }) => head.author !== '');
  const cards = new Map<string, Card[]>();
  for (const post of signed) {
    const card = cardOf(post);
    if (card) cards.set(card.kind, [...(cards.get(card.kind) ?? []), card]);
  }
  const least = Math.max(MIN_CARDS, signed.length * MIN_SHARE);
  for (const [kind, found] of cards)
    if (found.length >= least && isAlike(found)) dropKind(posts, kind);
}

/** Whether cards say the same few things. */
function isAlike(cards: readonly Card[]): boolean {
  const lines = cards.flatMap((card) => card.lines.map((line) => line.replace(/\d+/g, '')));
  return new Set(lines).size <= lines.length * MOST_NEW;
}

/** The largest box of a post that is a card; null where none is. */
function cardOf({ article, head }: SetPost): Card | null {
  const name = fold(head.author);
  const whole = lengthOf(article);
  for (const box of article.querySelectorAll(BOXES)) {
    const lines = shortLines(box, whole);
    if (lines?.includes(name))
      return { kind: kindOf(box), lines: lines.filter((line) => line !== name) };
  }
  return null;
}

/** Takes all boxes of a kind out where all of them are small. */
function dropKind(posts: readonly SetPost[], kind: string): void {
  const all: Element[] = [];
  for (const { article } of posts) {
    const whole = lengthOf(article);
    for (const box of article.querySelectorAll(BOXES)) {
      if (kindOf(box) !== kind) continue;
      if (!shortLines(box, whole)) return;
      all.push(box);
    }
  }
  for (const box of all) box.remove();
}

const kindOf = (box: Element): string => `${box.localName}.${box.getAttribute('class') ?? ''}`;

const lengthOf = ({ textContent }: Element): number => (textContent ?? '').trim().length;

/** The texts of a box, each node by itself, folded; null where it is not small, or is the whole post. */
function shortLines(box: Element, whole: number): readonly string[] | null {
  const text = (box.textContent ?? '').trim();
  if (text.length > MOST || text.length >= whole) return null;
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) {
    const line = fold(walker.currentNode.nodeValue ?? '');
    if (widthOf(line) > MOST_OF_LINE) return null;
    if (line) lines.push(line);
  }
  return lines;
}
