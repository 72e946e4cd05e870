import { SETTINGS } from '../../core/settings';
import { locale, message } from '../../platform/i18n';
import { drawListenBar, type ListenBar } from './bar';
import { drawChoices } from './choices';
import { isOn } from './clicks';
import { isSame, startCourse } from './course';
import type { ListenDesk } from './desk';
import { firstInView, makeFollow } from './follow';
import { makeMarks } from './marks';
import { startMediaKeys } from './media-keys';
import { type Spoken, wholeOf } from './passages';

/** An article that is being read aloud, with its bar. */
export interface Reading {
  readonly toggle: () => void;
  /** Goes on at the sentence that was clicked. */
  readonly playAt: (event: MouseEvent) => void;
  /** The settings were changed. */
  readonly update: () => void;
  /** Closes voice and choices; false when they were not open. */
  readonly closeChoices: () => boolean;
  readonly end: () => void;
}

interface Start {
  /** Where an earlier reading ended; null when there was none. */
  readonly from: Spoken | null;
  readonly onSpoken: (spoken: Spoken) => void;
  readonly close: () => void;
}

/** Opens the bar and begins to read where the last reading ended, or at the paragraph in view. */
export function startReading(desk: ListenDesk, { from, onSpoken, close }: Start): Reading {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const { main, stage, settings, onChange } = desk;
  const marks = makeMarks(stage, main, signal);
  const follow = makeFollow({ settings, signal });
  const followed =
    <Args extends readonly unknown[]>(deed: (...args: Args) => void) =>
    (...args: Args) => {
      follow.again();
      deed(...args);
    };
  const toggle = followed(() => course.toggle());
  const step = followed((by: number) => course.step(by));
  const bar = drawListenBar({
    toggle,
    step,
    rate: (by) => onChange({ listenRate: rateAfter(settings().listenRate, by) }),
    options: () => void (choices.close() || choices.open()),
    close,
  });
  const showRate = () => bar.setRate(shownRate(settings().listenRate));
  showRate();
  stage.append(bar.place);
  bar.play.focus({ preventScroll: true });
  const deeds = { toggle, previous: () => step(-1), next: () => step(1), stop: close };
  const setPlayer = startMediaKeys(deeds, desk.article.title, signal);
  const view = {
    show: (spoken: Spoken, word: Parameters<Spoken['range']>[0] | null) => {
      onSpoken(spoken);
      marks.show(wholeOf(spoken), word && spoken.range(word));
      follow.to(wholeOf(spoken));
    },
    state: (state: string) => {
      bar.setPlaying(state === 'playing');
      if (!signal.aborted) setPlayer(state === 'playing');
    },
    trouble: (sentence: Parameters<typeof message>[0] | null) =>
      bar.say(sentence ? message(sentence as 'listenNoVoice') : ''),
  };
  const course = startCourse({ ...desk, signal }, view, (lines) => startOf(lines, from));
  const choices = makeChoices(bar, () =>
    drawChoices({
      voices: course.voices(),
      language: course.language(),
      settings: settings(),
      onChange,
    }),
  );

  return {
    toggle,
    playAt: followed((event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Node)) return;
      course.playAt((spoken) => spoken.block.contains(target) && isOn(wholeOf(spoken), event));
    }),
    update: () => {
      showRate();
      course.update();
      if (choices.isOpen()) choices.open();
    },
    closeChoices: choices.close,
    end: () => {
      course.stop();
      lifetime.abort();
      bar.place.remove();
    },
  };
}

/** Choices above the bar that come and go; opened again they are drawn anew. */
function makeChoices({ options, place }: ListenBar, draw: () => HTMLElement) {
  let choices: HTMLElement | null = null;
  return {
    isOpen: () => choices !== null,
    open: () => {
      const drawn = draw();
      if (choices) choices.replaceWith(drawn);
      else place.prepend(drawn);
      choices = drawn;
      options.setAttribute('aria-expanded', 'true');
    },
    /** False when they were not open. */
    close: () => {
      const wasOpen = choices !== null;
      choices?.remove();
      choices = null;
      options.setAttribute('aria-expanded', 'false');
      return wasOpen;
    },
  };
}

/** Where the last reading ended, while that is in the window; else the first sentence in it. */
function startOf(lines: readonly Spoken[], from: Spoken | null): number {
  const last = from ? lines.findIndex((line) => isSame(line, from)) : -1;
  const line = lines[last];
  const box = line && wholeOf(line).getBoundingClientRect();
  if (box && box.bottom > 0 && box.top < window.innerHeight) return last;
  return firstInView(lines, (spoken) => wholeOf(spoken).getBoundingClientRect());
}

function rateAfter(rate: number, by: number): number {
  const { min, max, step } = SETTINGS.listenRate;
  return Math.min(max, Math.max(min, Number((rate + by * step).toFixed(2))));
}

function shownRate(rate: number): string {
  const format = new Intl.NumberFormat(locale(), { minimumFractionDigits: 1 });
  return message('valueTimes', { value: format.format(rate) });
}
