/** What a reference to a note reads: a number, a letter, a sign, in brackets or not. */
const REFERENCE = /^[[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§¶#]+)\s*[\])]?$/i;

/** The footnotes of an article. */
export interface Notes {
  /** `[^1]` for a link to a note; '' for a note's way back; null for any other link. */
  referenceOf(link: Element): string | null;
  /** Whether an element is a note's own block, which is written at the end. */
  isNote(element: Element): boolean;
  /** Notes by their numbers, in the order of their first references. */
  readonly blocks: readonly Element[];
}

/** Finds the notes: blocks further down that short links lead to. */
export function findNotes(content: ParentNode): Notes {
  const named = new Map([...content.querySelectorAll('[id]')].map((place) => [place.id, place]));
  const blocks: Element[] = [];
  const numbers = new Map<Element, number>();
  const backs = new Set<Element>();
  for (const link of content.querySelectorAll('a[href^="#"]')) {
    const place = named.get(link.getAttribute('href')?.slice(1) ?? '');
    if (!place) continue;
    const block = noteOf(link, place);
    if (block && !numbers.has(block)) numbers.set(block, blocks.push(block));
    if (block) numbers.set(link, numbers.get(block) ?? 0);
    else if (blocks.some((one) => one.contains(link))) backs.add(link);
  }
  return {
    blocks,
    isNote: (element) => blocks.includes(element),
    referenceOf: (link) => {
      const number = numbers.get(link);
      if (number !== undefined) return `[^${number}]`;
      return backs.has(link) ? '' : null;
    },
  };
}

/** The note's block where a link leads to one; null where it leads elsewhere, or back. */
function noteOf(link: Element, place: Element): Element | null {
  if (!REFERENCE.test(link.textContent?.trim() ?? '')) return null;
  const block = place.closest('li, dd, p, aside') ?? place;
  const follows = link.compareDocumentPosition(block) & 4;
  return follows && !block.contains(link) ? block : null;
}
