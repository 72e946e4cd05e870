import { whenIdle } from '../reader/after-paint';
import type { Desk } from '../reader/desk';
import { codeSheet } from './colours';
import { paint } from './paint';
import { tokensOf } from './tokens';

/** Colours for code, as a part of the reader that is loaded where an article has code. */
export interface Code {
  start(desk: Pick<Desk, 'text' | 'addStyle' | 'signal'>): void;
}

/** The longest that a busy page may hold up one listing, in ms. */
const WAIT_MS = 1000;

/** The part that colours listings; what it does ends with the signal. */
export const code: Code = {
  start: ({ text, addStyle, signal }) => {
    addStyle(codeSheet());
    void paintAll(text, signal);
  },
};

/** One listing after the other, each when the browser has nothing better to do. */
async function paintAll(text: Element, signal: AbortSignal): Promise<void> {
  for (const listing of text.querySelectorAll<HTMLElement>(LISTINGS)) {
    await whenIdle(WAIT_MS);
    if (signal.aborted) return;
    const language = languageOf(listing);
    if (language) paint(listing, tokensOf(listing.textContent ?? '', language));
  }
}

/** Listings whose language the page told. */
const LISTINGS = 'pre[data-language], pre:has(> code[data-language])';

const languageOf = (listing: Element): string | undefined =>
  listing.getAttribute('data-language') ??
  listing.querySelector('code')?.getAttribute('data-language') ??
  undefined;
