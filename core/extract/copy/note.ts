import { wordList } from '../lower';
import { emphasisNotes } from './emphasis';
import { apartNotes } from './glued';
import { lineNotes } from './line-ends';
import { MARKS } from './marks';

/** Pictures no larger than this, in pixels, are placeholders: the browser has not chosen yet. */
const MAX_PLACEHOLDER = 2;

/**
 * Writes on a copied tree what the browser knows of the shown one: what is not shown, which picture
 * was chosen and at what size, which words only styles part. The shown tree is only read, and all of it before anything is
 * written. Both trees must still have the same shape.
 */
export function noteShown(shown: Element | ShadowRoot, copy: ParentNode & Node): void {
  const notes = [
    ...hiddenNotes(shown, copy),
    ...pictureNotes(shown, copy),
    ...backgroundNotes(shown, copy),
    ...apartNotes(shown, copy),
    ...lineNotes(shown, copy),
    ...emphasisNotes(shown, copy),
  ];
  for (const [element, mark, value] of notes) {
    Element.prototype.setAttribute.call(element, mark, value);
  }
}

type Note = readonly [element: Element, mark: string, value: string];

/**
 * Elements that are not asked whether the page hides them: they are never shown and say nothing by it, or are
 * words within a line and parts of drawings, which go with what they stand in.
 */
const isNotAsked = wordList(
  'head title meta link base script style template noscript source br wbr b i em strong',
  'g path defs use circle rect polygon',
);

/** What a person can open in place is content: a closed `details`, a part that find-in-page opens. */
const CLOSED = 'details:not([open]), [hidden="until-found" i]';

/** Lists of both trees are run through in step; what stands in a hidden element is passed over. */
function hiddenNotes(shown: ParentNode, copy: ParentNode): Note[] {
  const notes: Note[] = [];
  const hidden: Element[] = [];
  const closed = new Set<Element>(shown.querySelectorAll(CLOSED));
  const elements = shown.querySelectorAll('*');
  const copies = copy.querySelectorAll('*');
  let outer: Element | null = null;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element || isNotAsked(element.localName)) continue;
    if (outer && Node.prototype.contains.call(outer, element)) continue;
    const reason = whyHidden(element);
    const twin = copies[index];
    if (reason && twin) notes.push([twin, MARKS.hidden, reason]);
    outer = reason || closed.has(element) ? element : null;
    if (reason) hidden.push(element);
  }
  return isBuilt(shown, hidden) ? notes : [];
}

/** Share of a page's paragraphs that is hidden where its scripts, or its styles, have not shown them. */
const UNBUILT_SHARE = 0.9;

/** Characters of paragraphs below which a page is taken as it is. */
const UNBUILT_LENGTH = 1000;

/** Whether a page shows its text; one whose scripts did not come is read as it is written. */
function isBuilt(shown: ParentNode, hidden: readonly Element[]): boolean {
  const unseen = hidden.reduce((sum, element) => sum + paragraphLength(element), 0);
  return unseen < UNBUILT_LENGTH || unseen < paragraphLength(shown) * UNBUILT_SHARE;
}

function paragraphLength(root: ParentNode): number {
  const paragraphs = root.nodeName === 'P' ? [root] : root.querySelectorAll('p');
  return [...paragraphs].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}

function whyHidden(element: Element): string | null {
  const { checkVisibility } = Element.prototype;
  if (checkVisibility.call(element, { visibilityProperty: true })) return null;
  return checkVisibility.call(element) ? 'visibility' : 'display';
}

function pictureNotes(shown: ParentNode, copy: ParentNode): Note[] {
  const copies = copy.querySelectorAll('img');
  return [...shown.querySelectorAll('img')].flatMap((picture, index): Note[] => {
    const twin = copies[index];
    if (!twin) return [];
    const { width, height } = picture.getBoundingClientRect();
    const isChosen = picture.naturalWidth > MAX_PLACEHOLDER && picture.currentSrc !== '';
    const said: readonly (readonly [string, string | number])[] = [
      [MARKS.width, Math.round(width)],
      [MARKS.height, Math.round(height)],
      [MARKS.source, isChosen ? picture.currentSrc : ''],
      [MARKS.naturalWidth, isChosen ? picture.naturalWidth : 0],
      [MARKS.naturalHeight, isChosen ? picture.naturalHeight : 0],
    ];
    return said.flatMap(([mark, value]) => (value ? [[twin, mark, String(value)] as const] : []));
  });
}

/** Elements that say they are pictures, and how many of them are asked for their background. */
const BACKGROUNDS = '[role="img" i]:not(img, svg)';
const MOST_BACKGROUNDS = 200;

/** Width and height in CSS px below which such an element is a sign in a line: a flag, an emoji. */
const MIN_BACKGROUND = 64;

/** The picture that styles set behind what says that it is one. */
function backgroundNotes(shown: ParentNode, copy: ParentNode): Note[] {
  const copies = copy.querySelectorAll(BACKGROUNDS);
  return [...shown.querySelectorAll(BACKGROUNDS)]
    .slice(0, MOST_BACKGROUNDS)
    .flatMap((element, index): Note[] => {
      const twin = copies[index];
      const { width, height } = element.getBoundingClientRect();
      // In a box that is shut nothing has a size.
      const isLaidOut = width > 0 && height > 0;
      if (isLaidOut && Math.min(width, height) < MIN_BACKGROUND) return [];
      const address = /url\("([^"]+)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
      return twin && address && !address.startsWith('data:') ? [[twin, MARKS.source, address]] : [];
    });
}

const NO_DISPLAY = /(?:^|;)\s*display\s*:\s*none/i;
const NOT_VISIBLE = /(?:^|;)\s*visibility\s*:\s*hidden/i;

/** The same where nothing is rendered: by what the page's own attributes say of each element. */
export function noteSaid(copy: ParentNode): void {
  const { getAttribute, hasAttribute, setAttribute } = Element.prototype;
  for (const element of copy.querySelectorAll('[hidden]:not([hidden="until-found" i]), [style]')) {
    const style = getAttribute.call(element, 'style') ?? '';
    if (hasAttribute.call(element, 'hidden') || NO_DISPLAY.test(style)) {
      setAttribute.call(element, MARKS.hidden, 'display');
    } else if (NOT_VISIBLE.test(style)) setAttribute.call(element, MARKS.hidden, 'visibility');
  }
}
