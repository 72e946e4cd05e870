import { first, matches, parentOf, textWalker } from '../safe-document';
import { cleanShown, LENGTHS } from './clean';

/** Text nodes that are looked at. */
const MAX_NODES = 1500;

/** Characters of a text from which its size is that of what is read, and the least of all such before which a headline stands. */
const RUNNING = 100;
const MIN_TEXT = 300;

/** Characters of a text that is no line, and what shows none. */
const SHORT = 20;
const UNSHOWN = 'script, style, noscript, template, textarea, option';

/** Words of a headline, and times that it is larger than the text. */
const WORDS = { least: 5, most: 40 } as const;
const LARGER = 1.35;

/** A line as the page shows it. */
interface Line {
  readonly text: string;
  readonly element: Element;
  /** Of its letters, in CSS px. */
  readonly size: number;
}

/**
 * The line that the page sets largest, above its text and in one element: the headline of a page that has no headings.
 * null where none stands out, or where nothing is laid out.
 */
export function largestLine(document: Document): Pick<Line, 'text' | 'element'> | null {
  const body = first(document, 'body');
  const walker = body && textWalker(document, body);
  const lines: Line[] = [];
  const sizes = new Map<number, number>();
  for (let count = 0; count < MAX_NODES && walker?.nextNode(); count++) {
    const text = cleanShown(walker.currentNode.nodeValue ?? '', LENGTHS.title) ?? '';
    const element = parentOf(walker.currentNode);
    if (text.length < SHORT || !element || matches(element, UNSHOWN)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (Number.isNaN(size)) return null;
    const words = text.split(' ').length;
    if (text.length >= RUNNING) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    if (words >= WORDS.least && words <= WORDS.most && lengthOf(sizes) < MIN_TEXT)
      lines.push({ text, element, size });
  }
  if (lengthOf(sizes) < MIN_TEXT) return null;
  const [own = 0] = [...sizes].sort(([, one], [, other]) => other - one)[0] ?? [];
  const largest = Math.max(...lines.map(({ size }) => size));
  return largest >= own * LARGER ? (lines.find(({ size }) => size === largest) ?? null) : null;
}

const lengthOf = (sizes: ReadonlyMap<number, number>): number =>
  [...sizes.values()].reduce((sum, length) => sum + length, 0);
