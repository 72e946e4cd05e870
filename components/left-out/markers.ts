import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { furnish } from '../reader/furnish';
import { wordButton } from './buttons';
import type { LeftOutBeyond } from './desk';
import type { Findings, Gap } from './find';
import { selectorFor } from './selector';

/** A quiet line in the article where something was left out. */
export interface Marker {
  /** Brings it back; nothing when it is there. */
  readonly show: () => Promise<void>;
}

type Restore = (
  elements: readonly Element[],
  of: { readonly document: Document; readonly url: URL },
) => DocumentFragment;

/** Puts a marker into the article. What the site's selectors name is brought back at once. */
export function placeMarker(
  desk: Pick<Desk, 'text' | 'article' | 'signal'>,
  gap: Gap,
  of: {
    readonly findings: Findings;
    readonly also: readonly string[];
    readonly beyond: LeftOutBeyond;
  },
): Marker {
  const { beyond, findings, also } = of;
  const url = new URL(desk.article.url);
  const words = element('span', {}, message('leftOutHere', { count: String(gap.count) }));
  const row = element('span', {}, words);
  // No block of text: the place in the article is kept by one.
  const line = element('span', { class: 'left-out' }, row);
  const back = element('div', { class: 'brought-back' });
  const selector = gap.elements[0] ? selectorFor(gap.elements[0], findings.kept) : null;

  const setButtons = (...buttons: HTMLElement[]) => {
    const hadFocus = line.contains((line.getRootNode() as ShadowRoot).activeElement);
    row.replaceChildren(words, ...buttons);
    if (hadFocus) buttons[0]?.focus({ preventScroll: true });
  };
  const hide = () => {
    back.replaceChildren();
    back.remove();
    setButtons(showButton);
  };
  const always = () => {
    if (!selector) return;
    void beyond.changeSelectors(url, { kind: 'also', selector, isOn: true });
    setButtons(hideButton, element('span', { role: 'status' }, message('leftOutAlwaysDone')));
  };
  const show = async () => {
    if (back.isConnected) return;
    const restore = asRestore(beyond.restorer());
    const content = restore?.(gap.elements, { document, url });
    if (desk.signal.aborted) return;
    if (!content?.textContent?.trim()) {
      return setButtons(element('span', { role: 'status' }, message('leftOutFailed')));
    }
    furnish(content);
    back.replaceChildren(content);
    line.after(back);
    const isKept = selector !== null && also.includes(selector);
    setButtons(hideButton, ...(selector && !isKept ? [alwaysButton] : []));
  };
  const showButton = wordButton('leftOutShow', () => void show());
  const hideButton = wordButton('leftOutHide', hide);
  const alwaysButton = wordButton('leftOutAlways', always);
  setButtons(showButton);
  placeAfter(desk.text, gap.after, line);
  if (gap.elements.some((each) => also.some((one) => matches(each, one)))) void show();
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

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

const asRestore = (part: unknown): Restore | null =>
  typeof part === 'object' && part !== null && 'restore' in part ? (part.restore as Restore) : null;
