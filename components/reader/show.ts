import type { ReaderProps } from '../../core/reading-page';
import { type Settings, themeSheet } from '../../core/settings';
import { direction, locale } from '../../platform/i18n';
import { applyTheme, applyTypography } from '../styles/theme';
import { afterPaint, whenIdle } from './after-paint';
import articleStyle from './article.css?inline';
import barStyle from './bar.css?inline';
import choicesStyle from './choices.css?inline';
import { writeDates } from './dates';
import type { Aids, Desk, RunningAids } from './desk';
import figuresStyle from './figures.css?inline';
import languagesStyle from './languages.css?inline';
import { drawPage } from './page';
import { asPart } from './part';
import readerStyle from './reader.css?inline';
import { sketchStyle } from './sketch';
import threadStyle from './thread.css?inline';

/** The longest that a busy page may hold up the dates and the focus, and the aids, in ms. */
const DATES_WAIT_MS = 100;
const AIDS_WAIT_MS = 600;

type Update = (settings: Settings) => void;

/** The pages that are drawn, by the element they are in. */
const drawn = new WeakMap<HTMLElement, Update>();

/** The reading page as something to put on a stand. */
export const showReader = {
  styles: [
    themeSheet(),
    readerStyle,
    sketchStyle,
    articleStyle,
    threadStyle,
    figuresStyle,
    languagesStyle,
    choicesStyle,
    barStyle,
  ] as readonly string[],
  /** Draws the page into an empty element, or brings its looks up to date. */
  render: (stage: HTMLElement, props: ReaderProps): void => {
    const update = drawn.get(stage);
    if (update) update(props.settings);
    else {
      dress(stage, props.settings);
      drawn.set(stage, draw(stage, props));
    }
  },
  /** Takes the page out of the element. */
  clear: (stage: HTMLElement): void => {
    drawn.delete(stage);
    stage.replaceChildren();
  },
};

function draw(stage: HTMLElement, props: ReaderProps): Update {
  const parts = drawPage(stage, props);
  const { settings: first, ...rest } = props;
  let settings = first;
  let aids: Promise<RunningAids | null> | null = null;
  let running: RunningAids | null = null;
  const start = async () => {
    aids ??= startAids({ ...rest, ...parts, settings }, props.loadAids);
    running = await aids;
    // What could not be loaded is asked for again at the next click.
    if (!running) aids = null;
    return running;
  };
  const { signal } = props;
  parts.bar.close.addEventListener('click', props.onClose, { signal });
  parts.bar.appearance.addEventListener('click', async () => (await start())?.togglePanel(), {
    signal,
  });
  void settle(parts, signal).then(() => (signal.aborted ? null : start()));
  return (changed) => {
    settings = changed;
    const look = () => dress(stage, settings);
    if (running) running.update(settings, look);
    else {
      look();
      void aids?.then((later) => later?.update(settings, look));
    }
  };
}

/** What waits for the first paint. The text takes the focus, not a button: the space key must scroll. */
async function settle({ main }: Pick<Desk, 'main'>, signal: AbortSignal): Promise<void> {
  await afterPaint();
  // Dates start the browser's tables of languages, 20 to 30 ms that the first frame can do without.
  await whenIdle(DATES_WAIT_MS);
  if (signal.aborted) return;
  main.focus({ preventScroll: true });
  writeDates(main);
  await whenIdle(AIDS_WAIT_MS);
}

async function startAids(desk: Desk, load: ReaderProps['loadAids']): Promise<RunningAids | null> {
  const aids = asPart<Aids>(await load().catch(() => null));
  return aids && !desk.signal.aborted ? aids.start(desk) : null;
}

/** Puts the settings on the stage, where the style sheets read them. */
function dress(stage: HTMLElement, settings: Settings): void {
  applyTheme(stage, settings);
  applyTypography(stage, settings);
  stage.dir = direction();
  stage.lang = locale();
}
