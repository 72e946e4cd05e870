import { placeOf } from '../reader/follow-inside';

/** What a link to a note reads: a number, a letter, a sign, in brackets or not. */
const NOTE = /^[[(]?\s*(?:(?:note|n)\.?\s*)?(?:\d{1,3}|[a-z]|[*†‡§¶#]+)\s*[\])]?$/i;

/** Longest text, in characters, that stands beside another as a note. */
const MAX_NOTE = 3000;

/** The note's block where a link leads to one further down; null where it leads elsewhere. */
export function noteAt(link: HTMLElement, place: HTMLElement): HTMLElement | null {
  if (!NOTE.test(link.textContent?.trim() ?? '')) return null;
  const after = link.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
  const block = place.closest<HTMLElement>('li, dd, p, aside, td, div') ?? place;
  const length = block.textContent?.trim().length ?? 0;
  return after && length > 0 && length <= MAX_NOTE ? block : null;
}

/** The notes of a text, and the links that lead to them. */
export function notesIn(text: ParentNode): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('a[href^="#"]')].flatMap((link) => {
    const place = placeOf(text, link);
    const note = place && noteAt(link, place);
    return note ? [link, note] : [];
  });
}
