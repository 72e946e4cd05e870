import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
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

/** `say` shows a sentence and buttons in the bar. */
export function startRemoving(
  { text, article, signal }: Desk,
  { findings, beyond }: { readonly findings: Findings; readonly beyond: LeftOutBeyond },
  say: (...parts: (string | HTMLElement)[]) => void,
): Removing {
  let picking = new AbortController();
  picking.abort();
  const url = new URL(article.url);
  const stop = () => {
    picking.abort();
    text.classList.remove('picking');
    for (const block of text.querySelectorAll('[data-pick]')) {
      if (block.getAttribute('data-pick') === STOP) block.removeAttribute('tabindex');
      block.removeAttribute('data-pick');
    }
  };
  const remove = (block: HTMLElement) => {
    stop();
    block.hidden = true;
    const source = findings.sourceOf(block);
    const selector = source ? selectorFor(source, keptBeside(findings, source)) : null;
    const change = (isOn: boolean) =>
      selector && beyond.changeSelectors(url, { kind: 'drop', selector, isOn });
    let isKept = false;
    const undo = wordButton('leftOutUndo', () => {
      block.hidden = false;
      if (isKept) void change(false);
      say();
    });
    const always = wordButton('leftOutAlways', () => {
      isKept = true;
      void change(true);
      say(message('leftOutAlwaysDone'), undo);
      undo.focus({ preventScroll: true });
    });
    say(message('leftOutRemoved'), undo, ...(selector ? [always] : []));
    undo.focus({ preventScroll: true });
  };
  const start = () => {
    stop();
    picking = new AbortController();
    text.classList.add('picking');
    say(message('leftOutPick'));
    const options = { capture: true, signal: AbortSignal.any([signal, picking.signal]) };
    for (const block of blocksOf(text)) {
      if (block.hasAttribute('tabindex')) block.dataset.pick = '';
      else {
        block.dataset.pick = STOP;
        block.tabIndex = 0;
      }
    }
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
    blocksOf(text)
      .find((block) => block.getBoundingClientRect().top > 0)
      ?.focus({ preventScroll: true });
  };
  return { start, stop };
}

const blocksOf = (text: Element): HTMLElement[] =>
  [...text.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.hidden && !block.parentElement?.closest('[data-pick] , li, figure, table'),
  );

const BLOCKS = 'p, ul, ol, dl, figure, blockquote, pre, .scroller, h2, h3, h4, .embed';

/** All of the article but what is to go. */
const keptBeside = ({ kept }: Findings, source: Element): readonly Element[] =>
  kept.filter((each) => each !== source && !source.contains(each));
