import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { keptSaid, type WhetherKept } from '../reader/kept-said';
import { wordButton } from '../reader/word-button';
import type { LeftOutBeyond } from './desk';
import type { Findings } from './find';
import { selectorFor } from './selector';

/** Lets a block of the article be picked that should go. */
export interface Removing {
  readonly start: () => void;
  readonly stop: () => void;
}

/** Marks a block that a key can go to only while one is picked. */
const STOP = 'stop';

/** Shows a sentence and buttons in the bar. */
type Say = (...parts: (string | HTMLElement)[]) => void;

/** Lets blocks of the text be picked; what is said of it goes to the bar. */
export function startRemoving(
  { text, article, signal }: Desk,
  { findings, beyond }: { readonly findings: Findings; readonly beyond: LeftOutBeyond },
  say: Say,
): Removing {
  let picking = new AbortController();
  picking.abort();
  const url = new URL(article.url);
  const stop = () => {
    picking.abort();
    unmark(text);
  };
  const remove = (block: HTMLElement) => {
    stop();
    block.hidden = true;
    const source = findings.sourceOf(block);
    const selector = source ? selectorFor(source, keptBeside(findings, source)) : null;
    const changeOf = (selector: string) => (isOn: boolean) =>
      beyond.changeSelectors(url, { kind: 'drop', selector, isOn });
    offerUndo(block, say, selector ? changeOf(selector) : null);
  };
  const start = () => {
    stop();
    picking = new AbortController();
    say(message('leftOutPick'));
    const options = { capture: true, signal: AbortSignal.any([signal, picking.signal]) };
    mark(text);
    const pick = (event: Event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
      const block = event.target.closest<HTMLElement>('[data-pick]');
      if (!block) return;
      event.preventDefault();
      event.stopPropagation();
      remove(block);
    };
    text.addEventListener('click', pick, options);
    text.addEventListener('keydown', pick, options);
    // Asked again: what stands in a block that can be picked is none by now.
    blocksOf(text)
      .find((block) => block.getBoundingClientRect().top > 0)
      ?.focus({ preventScroll: true });
  };
  return { start, stop };
}

/** Makes the blocks of a text such that pointer and keys can pick one. */
function mark(text: Element): void {
  text.classList.add('picking');
  for (const block of blocksOf(text)) {
    if (block.hasAttribute('tabindex')) block.dataset.pick = '';
    else {
      block.dataset.pick = STOP;
      block.tabIndex = 0;
    }
  }
}

function unmark(text: Element): void {
  text.classList.remove('picking');
  for (const block of text.querySelectorAll('[data-pick]')) {
    if (block.getAttribute('data-pick') === STOP) block.removeAttribute('tabindex');
    block.removeAttribute('data-pick');
  }
}

/** Says that a block is gone, with the way back, and with the way to have it so on the site, where there is one. */
function offerUndo(
  block: HTMLElement,
  say: Say,
  change: ((isOn: boolean) => WhetherKept) | null,
): void {
  let isKept = false;
  const undo = wordButton('leftOutUndo', () => {
    block.hidden = false;
    if (isKept && change) void forget(change);
    say();
  });
  const forget = async (change: (isOn: boolean) => WhetherKept) => {
    const notice = await change(false).catch(() => 'noticeNotKept' as const);
    if (notice) say(message(notice));
  };
  const keep = async (kept: WhetherKept) => {
    isKept = true;
    const said = element('span', {});
    say(said, undo);
    undo.focus({ preventScroll: true });
    said.textContent = await keptSaid(kept);
  };
  const always = wordButton('leftOutAlways', () => change && void keep(change(true)));
  say(message('leftOutRemoved'), undo, ...(change ? [always] : []));
  undo.focus({ preventScroll: true });
}

const blocksOf = (text: Element): HTMLElement[] =>
  [...text.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.hidden && !block.parentElement?.closest('[data-pick] , li, figure, table'),
  );

const BLOCKS = 'p, ul, ol, dl, figure, blockquote, pre, .scroller, h2, h3, h4, .embed';

/** All of the article but what is to go. */
const keptBeside = ({ kept }: Findings, source: Element): readonly Element[] =>
  kept.filter((each) => each !== source && !source.contains(each));
