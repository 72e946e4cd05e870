import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { furnish } from '../reader/furnish';
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

/** Puts a marker for gaps into the article, where the first of them is. What the site's selectors name is brought back at once. */
export function placeMarker(
  desk: Pick<Desk, 'text' | 'article' | 'signal'>,
  gaps: readonly Gap[],
  of: {
    readonly findings: Findings;
    readonly also: readonly string[];
    readonly beyond: LeftOutBeyond;
  },
): Marker {
  const { beyond, findings, also } = of;
  const url = new URL(desk.article.url);
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  const words = element('span', {}, message('leftOutHere', { count: String(count) }));
  const row = element('span', {}, words);
  // No block of text: the place in the article is kept by one.
  const line = element('span', { class: 'left-out' }, row);
  const backs = gaps.map((gap) => ({ gap, place: element('div', { class: 'brought-back' }) }));
  const selectors = new Set(
    gaps.flatMap(({ elements: [first] }) => (first && selectorFor(first, findings.kept)) ?? []),
  );

  const setButtons = (...buttons: HTMLElement[]) => {
    const hadFocus = line.contains((line.getRootNode() as ShadowRoot).activeElement);
    row.replaceChildren(words, ...buttons);
    if (hadFocus) buttons[0]?.focus({ preventScroll: true });
  };
  const hide = () => {
    for (const { place } of backs) {
      place.replaceChildren();
      place.remove();
    }
    setButtons(showButton);
  };
  const keepAll = async () => {
    // One after the other: each is added to what is kept already.
    for (const selector of selectors) {
      await beyond.changeSelectors(url, { kind: 'also', selector, isOn: true });
    }
  };
  const always = () => {
    void keepAll();
    setButtons(hideButton, element('span', { role: 'status' }, message('leftOutAlwaysDone')));
  };
  const bringBack = ({ gap, place }: (typeof backs)[number]) => {
    const restore = asRestore(beyond.restorer());
    const content = restore?.(gap.elements, { document, url });
    if (!content?.textContent?.trim()) return;
    furnish(content);
    place.replaceChildren(content);
    if (gap === gaps[0]) line.after(place);
    else placeAfter(desk.text, gap.after, place);
  };
  const show = async () => {
    if (backs.some(({ place }) => place.isConnected) || desk.signal.aborted) return;
    backs.forEach(bringBack);
    if (!backs.some(({ place }) => place.isConnected)) {
      return setButtons(element('span', { role: 'status' }, message('leftOutFailed')));
    }
    const isKept = [...selectors].every((selector) => also.includes(selector));
    setButtons(hideButton, ...(isKept ? [] : [alwaysButton]));
  };
  const showButton = wordButton('leftOutShow', () => void show());
  const hideButton = wordButton('leftOutHide', hide);
  const alwaysButton = wordButton('leftOutAlways', always);
  setButtons(showButton);
  placeAfter(desk.text, gaps[0]?.after ?? null, line);
  if (gaps.some((gap) => isWanted(gap, also))) void show();
  return { show };
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
