import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { furnish } from '../reader/furnish';
import { keptSaid, type WhetherKept } from '../reader/kept-said';
import { asRestore } from '../reader/part';
import { wordButton } from '../reader/word-button';
import type { LeftOutBeyond } from './desk';
import type { Findings, Gap } from './find';
import { selectorFor } from './selector';

/** A quiet line in the article where something was left out. */
export interface Marker {
  /** Brings it back; nothing when it is there. */
  readonly show: () => Promise<void>;
}

/** What was found on the page, what the site's selectors name of it, and what the marker needs of the browser. */
interface MarkerOptions {
  readonly findings: Findings;
  readonly also: readonly string[];
  readonly beyond: LeftOutBeyond;
}

/** Puts a marker for gaps into the article, where the first of them is. What the site's selectors name is brought back at once. */
export function placeMarker(
  desk: Pick<Desk, 'text' | 'article' | 'signal'>,
  gaps: readonly Gap[],
  { beyond, findings, also }: MarkerOptions,
): Marker {
  const { article, text, signal } = desk;
  const url = new URL(article.url);
  const { line, setButtons } = drawLine(gaps);
  const selectors = new Set(
    gaps.flatMap(({ elements: [first] }) => (first && selectorFor(first, findings.kept)) ?? []),
  );
  const restored = ({ elements }: Gap) =>
    asRestore(beyond.restorer())?.(elements, { document, url });
  const { bring, takeAway, isThere } = makeContents(gaps, { text, line, restored });
  const hide = () => {
    takeAway();
    setButtons(showButton);
  };
  const keepAll = async (): WhetherKept => {
    let worst: Awaited<WhetherKept> = null;
    // One after the other: each is added to what is kept already.
    for (const selector of selectors) {
      const notice = await beyond.changeSelectors(url, { kind: 'also', selector, isOn: true });
      worst = notice ?? worst;
    }
    return worst;
  };
  const always = async () => {
    // Said in the place of the button, so it cannot be asked for twice.
    const said = element('span', { role: 'status' });
    setButtons(hideButton, said);
    said.textContent = await keptSaid(keepAll());
  };
  const show = async () => {
    if (isThere() || signal.aborted) return;
    bring();
    if (!isThere()) {
      return setButtons(element('span', { role: 'status' }, message('leftOutFailed')));
    }
    const isKept = [...selectors].every((selector) => also.includes(selector));
    setButtons(hideButton, ...(isKept ? [] : [alwaysButton]));
  };
  const showButton = wordButton('leftOutShow', () => void show());
  const hideButton = wordButton('leftOutHide', hide);
  const alwaysButton = wordButton('leftOutAlways', () => void always());
  setButtons(showButton);
  placeAfter(text, gaps[0]?.after ?? null, line);
  if (gaps.some((gap) => isWanted(gap, also))) void show();
  return { show };
}

/** The line that tells how much was left out, and what sets the buttons on it. */
function drawLine(gaps: readonly Gap[]) {
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  const words = element('span', {}, message('leftOutHere', { count: String(count) }));
  const row = element('span', {}, words);
  // No block of text: the place in the article is kept by one.
  const line = element('span', { class: 'left-out' }, row);
  const setButtons = (...buttons: HTMLElement[]) => {
    const hadFocus = line.contains((line.getRootNode() as ShadowRoot).activeElement);
    row.replaceChildren(words, ...buttons);
    if (hadFocus) buttons[0]?.focus({ preventScroll: true });
  };
  return { line, setButtons };
}

/** Where the contents of gaps go, behind the line and the blocks before them, and how they are had. */
interface ContentsOptions {
  readonly text: Element;
  readonly line: Element;
  readonly restored: (gap: Gap) => DocumentFragment | undefined;
}

/** What gaps held: brought back where each of them is, and taken away again. */
function makeContents(gaps: readonly Gap[], { text, line, restored }: ContentsOptions) {
  const backs = gaps.map((gap) => ({ gap, place: element('div', { class: 'brought-back' }) }));
  return {
    isThere: () => backs.some(({ place }) => place.isConnected),
    bring: () => {
      for (const { gap, place } of backs) {
        const content = restored(gap);
        if (!content?.textContent?.trim()) continue;
        furnish(content);
        place.replaceChildren(content);
        if (gap === gaps[0]) line.after(place);
        else placeAfter(text, gap.after, place);
      }
    },
    takeAway: () => {
      for (const { place } of backs) {
        place.replaceChildren();
        place.remove();
      }
    },
  };
}

/** Behind the outermost block that a list, a table or a quotation makes of it. */
function placeAfter(text: Element, block: Element | null, line: Element): void {
  let at: Element | null = block;
  while (at && at.parentElement !== text && !at.parentElement?.matches('div, section, article')) {
    at = at.parentElement;
  }
  const scroller = at?.closest('.scroller');
  if (scroller) scroller.after(line);
  else if (at && text.contains(at)) at.after(line);
  else text.prepend(line);
}

/** Whether a gap is among what the site's selectors name. */
export const isWanted = ({ elements }: Gap, also: readonly string[]): boolean =>
  elements.some((each) => also.some((selector) => matches(each, selector)));

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
