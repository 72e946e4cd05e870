import { readMetadata } from '../../core/extract/metadata';
import type { Page } from '../../core/extract/page';
import { parse } from '../../core/extract/parser';
import { describe, FEATURES } from '../../core/extract/prune/features';
import { blocksIn, numberBlocks } from '../../core/extract/prune/judge';
import { readPageSigns } from '../../core/extract/prune/page-signs';
import { BEFORE } from '../../core/extract/recipe';
import { checkLimits, copyDocument } from '../../core/extract/steps/guard';
import { baseOf } from '../../core/unclobbered';

/** A saved page as its browser had it. */
function parsed(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (!document.querySelector('base')) document.head.prepend(baseElement(document, url));
  // A page that scripts may run in holds these as text.
  for (const noscript of document.querySelectorAll('noscript'))
    noscript.textContent = noscript.innerHTML;
  return document;
}

function baseElement(document: Document, url: string): HTMLBaseElement {
  const base = document.createElement('base');
  base.href = url;
  return base;
}

/** One block of the body for training: its text, its row, the name of its element, and whether the parser chose it. */
export interface Example {
  readonly text: string;
  readonly row: readonly number[];
  readonly tag: string;
  readonly isChosen: boolean;
  /** Numbers of the elements around it, the innermost first; the body is 0. */
  readonly around: readonly number[];
  /** Number of its kind: blocks that stand alike have the same. */
  readonly like: number;
}

/**
 * The blocks of a saved page's body as choosing meets them, after the steps before it; null when the
 * page is beyond the limits. Parsed here rather than loaded: nothing is laid out, which is ten times faster.
 */
export function describeBody(html: string, url: string): readonly Example[] | null {
  const document = parsed(html, url);
  if (!checkLimits(document).ok) return null;
  const page: Page = {
    source: document,
    url: new URL(url),
    copy: copyDocument(document, { live: false }),
    base: baseOf(document) ?? new URL(url),
    metadata: readMetadata(document, new URL(url)),
  };
  for (const [, step] of BEFORE) step(page);
  const body = page.copy.body;
  const blocks = numberBlocks(body);
  const chosen = blocksIn(parse(page.copy.cloneNode(true) as Document), blocks);
  const { rows, paths } = describe(body, blocks, {
    metadata: page.metadata,
    chosen,
    signs: readPageSigns(document, page.url),
  });
  const ids = new Map<Element, number>([[body, 0]]);
  const kinds = new Map<string, number>();
  return blocks.map((block, index) => {
    const around: number[] = [];
    for (let at: Element | null = block.element; at; at = at === body ? null : at.parentElement) {
      const id = ids.get(at) ?? ids.size;
      ids.set(at, id);
      around.push(id);
    }
    const path = paths[index] ?? '';
    const like = kinds.get(path) ?? kinds.size;
    kinds.set(path, like);
    return {
      text: block.text,
      row: [...(rows[index] ?? [])].map((value) => Math.round(value * 1e3) / 1e3),
      tag: block.element.localName,
      isChosen: chosen.has(block),
      around,
      like,
    };
  });
}

/** Names of the numbers in the rows. */
export const featureNames = (): readonly string[] => FEATURES;

export { bareOf } from './bare';
