import { notesIn } from '../aids/note-links';
import { type Span, sentencesOf } from './sentences';
import type { Line } from './speaker';

/** What is left out when an article is read aloud. */
export interface Skips {
  readonly code: boolean;
  readonly captions: boolean;
  readonly notes: boolean;
}

/** A sentence of the article and where it stands. */
export interface Spoken extends Line {
  /** The block that it stands in. */
  readonly block: Element;
  /** The place of characters of `text` in the article. */
  readonly range: (span: Span) => Range;
}

/** What the reader's own hands put into the article, and what is no text. */
const NEVER =
  '[hidden],[aria-hidden=true],.unseen,.missing,.embed,.counter,.left-out,button,select,rt,rp,annotation,script,style,svg,iframe';

const BLOCKS =
  'p,li,dt,dd,h1,h2,h3,h4,h5,h6,blockquote,pre,td,th,caption,figcaption,summary,div,section,article,header,main';

interface Piece {
  readonly node: Text;
  /** Where its characters begin in the text of the passage. */
  readonly start: number;
}

interface Passage {
  readonly block: Element;
  text: string;
  readonly pieces: Piece[];
}

/** The sentences of the headline and the article in their order; the article is only read. */
export function spokenOf(main: Element, text: Element, skips: Skips): Spoken[] {
  const roots = main.querySelectorAll('.headline, .article');
  const isSkipped = skipping(text, skips);
  return [...roots].flatMap((root) => passagesOf(root, isSkipped)).flatMap(linesOf);
}

function skipping(text: Element, { code, captions, notes }: Skips): (element: Element) => boolean {
  const names = [NEVER, code ? 'pre' : '', captions ? 'figcaption,caption' : ''];
  const selector = names.filter(Boolean).join(',');
  const left = new Set<Element>(notes ? notesIn(text) : []);
  return (element) => left.has(element) || element.matches(selector);
}

/** Runs of text within one block, each with its nodes. */
function passagesOf(root: Element, isSkipped: (element: Element) => boolean): Passage[] {
  const passages: Passage[] = [];
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && isSkipped(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const last = passages.at(-1);
    if (node instanceof Element) {
      if (node.localName === 'br' && last) last.text += '\n';
      continue;
    }
    const block = node.parentElement?.closest(BLOCKS) ?? root;
    const passage = last?.block === block ? last : { block, text: '', pieces: [] };
    if (passage !== last) passages.push(passage);
    passage.pieces.push({ node: node as Text, start: passage.text.length });
    // One character stays one, so that places in the text are places in the article.
    passage.text += (node.nodeValue ?? '').replace(/\s/g, ' ');
  }
  return passages;
}

function linesOf({ block, text, pieces }: Passage): Spoken[] {
  const language = block.closest('[lang]')?.getAttribute('lang') || null;
  return sentencesOf(text, language).map(({ start, end }) => ({
    block,
    language,
    text: text.slice(start, end),
    range: (span) => {
      const range = document.createRange();
      const [first, last] = [start + span.start, start + span.end];
      const from = pieceAt(pieces, first);
      const to = pieceAt(pieces, Math.max(first, last - 1));
      if (from && to) {
        range.setStart(from.node, Math.min(first - from.start, from.node.length));
        range.setEnd(to.node, Math.min(last - to.start, to.node.length));
      }
      return range;
    },
  }));
}

const pieceAt = (pieces: readonly Piece[], place: number): Piece | undefined =>
  pieces.findLast(({ start }) => start <= place);

/** The whole of a sentence. */
export const wholeOf = (spoken: Spoken): Range =>
  spoken.range({ start: 0, end: spoken.text.length });
