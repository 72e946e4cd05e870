import { browser } from 'wxt/browser';
import type { Article } from '../core/article';
import { type Failure, isFailure } from '../core/failure';
import { parseArticle } from '../core/parse-article';
import { putReader } from './inject';
import { closedPage, refusalOf } from './refusal';

/** What was found on a page. */
export interface Found {
  readonly article: Article;
  /** Whether the reader is open on it. */
  readonly isOpen: boolean;
}

/** The tab that is in front of the window; null when there is none. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Looks at the page of a tab without changing it; a failure when there is nothing to read. */
export async function lookAt(tabId: number): Promise<Found | Failure> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  try {
    let answer = await ask(tabId);
    if (answer === null) {
      await putReader(tabId);
      answer = await ask(tabId);
    }
    const found = parseFound(answer);
    return typeof found === 'string' ? (closedPage(url) ?? found) : found;
  } catch (error) {
    return refusalOf(url, error);
  }
}

/** What the reader in a tab sees; null when there is none. */
async function ask(tabId: number): Promise<unknown> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({ target, func: askHere });
  return answer?.result ?? null;
}

/** Runs in a page; self-contained. The names are those of `parts.ts` and `reader-part.ts`. */
function askHere(): unknown {
  const scope = globalThis as unknown as Record<
    symbol,
    { readonly reader?: { readonly look: () => Promise<unknown> } } | undefined
  >;
  return scope[Symbol.for('lectern.parts')]?.reader?.look() ?? null;
}

function parseFound(value: unknown): Found | Failure {
  if (typeof value !== 'object' || value === null) return 'failed';
  const { article, failure, isOpen } = value as Readonly<Record<string, unknown>>;
  if (isFailure(failure)) return failure;
  const parsed = parseArticle(article);
  return parsed ? { article: parsed, isOpen: isOpen === true } : 'failed';
}
