import { browser } from 'wxt/browser';
import type { Readable } from '../core/detect/verdict';
import { ruleFor, type SiteRule } from '../core/sites';
import { loadSites, watchSites } from './sites-storage';

/**
 * The rules as last read; null until a page asks, and after each change. State of the whole background, which
 * is one, and forgotten when it sleeps: every page that loads asks for them.
 */
let known: Promise<readonly SiteRule[]> | null = null;

/** Call when the background starts: what it remembers of the rules is forgotten when they change. */
export function followSites(): void {
  watchSites(() => {
    known = null;
  }, new AbortController().signal);
}

/** Whether pages at an address are hidden before the reader comes: those of hosts that open by themselves. */
export async function isVeiled(address: string | undefined): Promise<boolean> {
  if (!address?.startsWith('http')) return false;
  known ??= loadSites();
  const host = `.${new URL(address).hostname}`;
  return (await known).some(
    ({ opens, pattern }) =>
      opens === 'always' && host.endsWith(`.${pattern.replace(/^\*\.|[:/].*$/g, '')}`),
  );
}

/** Whether a rule says that articles at an address open by themselves. */
async function opensAlways(address: string | undefined): Promise<boolean> {
  if (address === undefined) return false;
  known ??= loadSites();
  const rules = await known;
  return rules.length > 0 && ruleFor(rules, new URL(address))?.opens === 'always';
}

/**
 * Whether the reader is to open by itself on a page that the content script has looked at: a rule
 * says so, the page is surely an article (which no home page is), and the person comes to it for
 * the first time, not by "back".
 */
export async function opensByItself(
  tabId: number,
  address: string | undefined,
  readable: Readable,
): Promise<boolean> {
  return readable === 'yes' && (await opensAlways(address)) && isFirstVisit(tabId);
}

async function isFirstVisit(tabId: number): Promise<boolean> {
  try {
    const target = { tabId };
    const [answer] = await browser.scripting.executeScript({ target, func: firstVisit });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/**
 * Runs in the page, in the extension's own world: whether its address is met for the first time and
 * not by "back" or "forward". What was met is remembered by the document itself, so it also holds
 * for one that comes back from the back/forward cache. Self-contained.
 */
function firstVisit(): boolean {
  const key = Symbol.for('lectern.met');
  const scope = globalThis as unknown as Record<symbol, Set<string> | undefined>;
  const met = scope[key] ?? new Set<string>();
  scope[key] = met;
  const isLoaded = met.size === 0;
  const { href } = location;
  if (met.has(href)) return false;
  met.add(href);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !(isLoaded && entry?.type === 'back_forward');
}
