import { SIGNALS, THRESHOLDS } from './signals';
import type { Readable } from './verdict';

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** The worth of a text in Latin characters. */
const weigh = (text: string): number =>
  text.length + (text.match(DENSE)?.length ?? 0) * (THRESHOLDS.denseScript - 1);

/**
 * Whether a page is an article, before any parser is loaded. Reads the tree only: no layout, no
 * styles, nothing written.
 */
export function detect(document: Document, url: URL): Readable {
  const query = Document.prototype.querySelector.bind(document);
  const { said, other } = readTypes(document);
  const isArticle = said || query(SIGNALS.articleMeta) !== null;
  const isOther = other || query(SIGNALS.productMeta) !== null;
  const isHome = SIGNALS.homePath.test(url.pathname) && url.search === '';
  const mass = textMass(document);
  if (isHome) return isArticle && mass >= THRESHOLDS.enough ? 'unsure' : 'no';
  if (isOther && !isArticle) return mass >= THRESHOLDS.enough * 2 ? 'unsure' : 'no';
  if (mass >= (isArticle ? THRESHOLDS.enoughWhenSaid : THRESHOLDS.enough)) return 'yes';
  return isArticle || mass >= THRESHOLDS.unsure ? 'unsure' : 'no';
}

function readTypes(document: Document): { said: boolean; other: boolean } {
  let said = false;
  let other = false;
  const find = Document.prototype.querySelectorAll.bind(document);
  for (const script of find('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    said ||= SIGNALS.articleType.test(text);
    other ||= SIGNALS.otherType.test(text);
  }
  return { said, other };
}

/** Characters of running text outside navigation and the like. */
function textMass(document: Document): number {
  const blocks = Document.prototype.getElementsByTagName.call(document, 'p');
  const count = Math.min(blocks.length, THRESHOLDS.paragraphs);
  const regions = new Map<Element | null, boolean>();
  let mass = 0;
  for (let index = 0; index < count; index++) {
    const block = blocks[index];
    if (!block) break;
    const text = (block.textContent ?? '').trim();
    const weight = weigh(text);
    if (weight < THRESHOLDS.paragraph || linkShare(block, text) > THRESHOLDS.linkDensity) continue;
    const parent = block.parentElement;
    let aside = regions.get(parent);
    if (aside === undefined) {
      aside = parent?.closest(SIGNALS.aside) != null;
      regions.set(parent, aside);
    }
    if (!aside) mass += weight;
  }
  return mass;
}

function linkShare(block: Element, text: string): number {
  let linked = 0;
  for (const link of block.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  return linked / text.length;
}
