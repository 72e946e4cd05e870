import { choose } from '../../core/extract/choose';
import { readMetadata } from '../../core/extract/metadata';
import type { Metadata, Page } from '../../core/extract/page';
import { describe, FEATURES } from '../../core/extract/prune/features';
import { BEFORE } from '../../core/extract/recipe';
import { dropEchoes } from '../../core/extract/steps/drop-echoes';
import { dropTail } from '../../core/extract/steps/drop-tail';
import { checkLimits, copyDocument } from '../../core/extract/steps/guard';
import { baseOf } from '../../core/unclobbered';

/** A page as it stands before the article is chosen; what `replay` starts from. */
export interface Prepared {
  readonly html: string;
  readonly base: string;
  readonly metadata: Metadata;
}

/**
 * The copy of a saved page after the steps before the choice; null when it is beyond the limits.
 * Parsed here rather than loaded: nothing is laid out, which is ten times faster.
 */
export function prepare(html: string, url: string): Prepared | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (!document.querySelector('base')) document.head.prepend(baseElement(document, url));
  // A page that scripts may run in holds these as text.
  for (const noscript of document.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  if (!checkLimits(document).ok) return null;
  const page: Page = {
    source: document,
    copy: copyDocument(document, { live: false }),
    base: baseOf(document) ?? new URL(url),
    metadata: readMetadata(document, new URL(url)),
    removals: [],
  };
  for (const step of BEFORE) step(page);
  return { html: page.copy.documentElement.outerHTML, base: page.base.href, metadata: page.metadata };
}

function baseElement(document: Document, url: string): HTMLBaseElement {
  const base = document.createElement('base');
  base.href = url;
  return base;
}

/** A stored page after `prepare`, ready for the steps that follow. */
function pageOf({ html, base, metadata }: Prepared): Page {
  const copy = new DOMParser().parseFromString(html, 'text/html');
  return { source: copy, copy, base: new URL(base), metadata, removals: [] };
}

/** One block for training: its text, its row, and whether it is code or a table. */
export interface Example {
  readonly text: string;
  readonly row: readonly number[];
  readonly tag: string;
}

/** The blocks of the chosen element, as pruning meets them; null when nothing is chosen. */
export function describeChosen(prepared: Prepared): readonly Example[] | null {
  const page = pageOf(prepared);
  const chosen = choose(page);
  if (!chosen) return null;
  dropEchoes(chosen, page);
  dropTail(chosen, page);
  const { blocks, rows } = describe(chosen, page.metadata);
  return blocks.map(({ text, element }, index) => ({
    text,
    row: [...(rows[index] ?? [])].map((value) => Math.round(value * 1e4) / 1e4),
    tag: element.localName,
  }));
}

/** Names of the numbers in the rows. */
export const featureNames = (): readonly string[] => FEATURES;

/** A block of the whole page for training. */
export interface BodyExample extends Example {
  /** Whether the text is in what the parser chose. */
  readonly isChosen: boolean;
  /** Numbers of the elements around it, the innermost first; the body is 0. */
  readonly around: readonly number[];
}

/** The blocks of the whole body. */
export function describeBody(prepared: Prepared): readonly BodyExample[] {
  const page = pageOf(prepared);
  const other = pageOf(prepared);
  const chosen = choose(other);
  if (chosen) {
    dropEchoes(chosen, other);
    dropTail(chosen, other);
  }
  const text = flat(chosen?.textContent ?? '');
  const content = page.copy.body;
  const { blocks, rows } = describe(content, page.metadata);
  const ids = new Map<Element, number>([[content, 0]]);
  return blocks.map((block, index) => {
    const around: number[] = [];
    for (let at: Element | null = block.element; at; at = at === content ? null : at.parentElement) {
      const id = ids.get(at) ?? ids.size;
      ids.set(at, id);
      around.push(id);
    }
    return {
      text: block.text,
      row: [...(rows[index] ?? [])].map((value) => Math.round(value * 1e3) / 1e3),
      tag: block.element.localName,
      isChosen: text.includes(flat(block.text)),
      around,
    };
  });
}

const flat = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
