import type { Block } from './blocks';
import { blocksWithin, lengthOf, RUNNING } from './boxes';

/** What a box that is set apart from a text is called. */
const NAMED =
  /(?:^|[\s_-])(?:admonition|callout|note|tip|hint|warning|caution|important)s?(?=$|[\s_-])/i;

/** What else is called so: where a page speaks for itself, and what was said below a text. */
const OTHERS =
  /(?:author|editor|foot|side|end|affiliate|disclosure|sponsor|promo|newsletter|subscri|sign-?up|cta|related|comment|release)/i;

/** The word that such a box begins with, in bold type. */
const WORD =
  /^(?:pro ?tip|note|tip|hint|warning|caution|important|attention|hinweis|tipp|achtung|wichtig|remarque|astuce|attention|conseil|nota|consejo|aviso|importante|attenzione|suggerimento|let op|uwaga|wskazówka|примечание|внимание|совет)(?=$|[\s:：.!])/iu;

/** The chance from which a block of one is believed to be the text's; the box stands between two pieces of it. */
const LIKELY = 0.25;
/** Characters of such a box, at least and at most. */
const MIN_BOX = 40;
const MAX_BOX = 900;

/**
 * Adds to `kept` the notes, tips and warnings that a text sets apart between its paragraphs, where nothing in them leads
 * elsewhere: `aside` and what it is called speak against them in most texts, and manuals and blogs warn in them.
 */
export function keepAsides(
  all: readonly Block[],
  kept: Set<Block>,
  chances: readonly number[],
): void {
  const isRunning = (block: Block) => kept.has(block) && block.text.length >= RUNNING;
  const first = all.findIndex(isRunning);
  const last = all.findLastIndex(isRunning);
  for (let at = first + 1; first >= 0 && at < last; at++) {
    const block = all[at];
    if (!block || kept.has(block) || (chances[at] ?? 0) < LIKELY) continue;
    const box = boxOf(block.element);
    if (!box) continue;
    const inside = blocksWithin(box, all.slice(at, last));
    const length = lengthOf(inside);
    if (length < MIN_BOX || length > MAX_BOX || inside.some(({ links }) => links > 0)) continue;
    if (box.querySelector('form, input, button, img, h1, h2')) continue;
    // Its first line is what it begins with, and the text goes on behind it.
    const isWhole = inside[0] === block && !kept.has(all[at + inside.length - 1] as Block);
    if (isWhole && isRunning(all[at + inside.length] as Block))
      for (const one of inside) kept.add(one);
    at += inside.length - 1;
  }
}

/** The box of a note that an element begins; null for other text. */
function boxOf(element: Element): Element | null {
  const named = element.closest('aside, div[class], section[class], p[class]');
  if (!named) return null;
  const name = `${named.className} ${named.parentElement?.className ?? ''}`;
  if (OTHERS.test(name)) return null;
  if (NAMED.test(named.className)) return named;
  const bold = element.querySelector(':scope > :is(b, strong):first-child');
  return named.localName === 'aside' && bold && WORD.test((bold.textContent ?? '').trim())
    ? named
    : null;
}
