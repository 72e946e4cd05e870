import { message } from '../../platform/i18n';
import { whenIdle } from '../reader/after-paint';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { wordButton } from '../reader/word-button';
import type { LeftOut, LeftOutBeyond, LeftOutHands } from './desk';
import { type Findings, findLeftOut } from './find';
import { gatherGaps } from './gather';
import style from './left-out.css?inline';
import { isWanted, type Marker, placeMarker } from './markers';
import { startRemoving } from './remove';

/** The longest that a busy page may hold up the look for what is missing, and each step of it, in ms. */
const WAIT_MS = 2000;
const STEP_WAIT_MS = 200;

/** The part, given what it needs of the browser. */
export const leftOut = (beyond: LeftOutBeyond): LeftOut => ({
  start: (desk) => start(desk, beyond),
});

function start(desk: Desk, beyond: LeftOutBeyond): LeftOutHands {
  const { addStyle, main, text, stage, signal } = desk;
  addStyle(style);
  let bar: HTMLElement | null = null;
  let close = () => false;
  const looking = look(desk, beyond);
  const open = async () => {
    const { findings, markers } = await looking;
    if (signal.aborted || bar) return;
    const said = element('p', { class: 'said', role: 'status' });
    const say = (...parts: (string | HTMLElement)[]) => said.replaceChildren(...parts);
    const removing = startRemoving(desk, { findings, beyond }, say);
    close = () => {
      if (!bar) return false;
      removing.stop();
      bar.remove();
      bar = null;
      main.focus({ preventScroll: true });
      return true;
    };
    bar = drawBar(
      said,
      markers.length > 0 ? showAll(markers) : null,
      wordButton('leftOutRemove', removing.start),
      wordButton('leftOutClose', () => close()),
    );
    say(countWords(findings));
    stage.append(bar);
    bar.querySelector('button')?.focus({ preventScroll: true });
    text.querySelector('.left-out')?.scrollIntoView({ block: 'center' });
  };
  return {
    toggle: () => {
      if (!close()) void open();
    },
    close: () => close(),
  };
}

const drawBar = (said: HTMLElement, ...buttons: (HTMLElement | null)[]): HTMLElement =>
  element(
    'section',
    { class: 'left-out-bar', 'aria-label': message('leftOutTitle') },
    said,
    element('div', { class: 'row' }, ...buttons),
  );

/** The button that brings everything back, and then goes. */
function showAll(markers: readonly Marker[]): HTMLElement {
  const all = wordButton('leftOutAll', () => {
    for (const { show } of markers) void show();
    all.remove();
  });
  return all;
}

/** How much was left out. */
function countWords({ gaps }: Findings): string {
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  return count > 0 ? message('leftOutHere', { count: String(count) }) : message('leftOutNothing');
}

/** Looks for what is missing and marks it, when the browser has nothing better to do. */
async function look(desk: Desk, beyond: LeftOutBeyond) {
  await whenIdle(WAIT_MS);
  const { main, text, article, signal } = desk;
  const findings = await findLeftOut({ body: document.body, main, text }, () =>
    whenIdle(STEP_WAIT_MS),
  );
  const rule = findings.gaps.length > 0 ? await beyond.pageRule(new URL(article.url)) : null;
  if (signal.aborted) return { findings, markers: [] };
  const also = rule?.also ?? [];
  const groups = [true, false].flatMap((wanted) =>
    gatherGaps(findings.gaps.filter((gap) => isWanted(gap, also) === wanted)),
  );
  const of = { findings, beyond, also };
  const markers = groups.map((gaps) => placeMarker(desk, gaps, of));
  return { findings, markers };
}
