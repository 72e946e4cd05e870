import { SETTINGS, type Settings } from '../../core/settings';
import type { Deed } from '../keys/key-table';
import type { LeftOutHands } from '../left-out/desk';
import type { Listening } from '../listen/desk';
import type { Aids, Desk, RunningAids } from '../reader/desk';
import { colourCode } from './code-colours';
import { cardEmbeds } from './embeds';
import { provideFont } from './fonts';
import { keySheet, startKeys } from './keys';
import { startLeavingOut } from './leaving-out';
import { startLightbox } from './lightbox';
import { lineFocus } from './line-focus';
import { startListening } from './listening';
import { startNotes } from './notes';
import { headingsOf, type Outline, startOutline } from './outline';
import panelStyle from './panel.css?inline';
import type { Beyond } from './parts';
import { countGalleries, mendPictures } from './pictures';
import picturesStyle from './pictures.css?inline';
import { startProgress } from './progress';
import { startRuler } from './ruler';
import { type PanelPlace, startPanel } from './start-panel';
import { PARAGRAPHS, stepTo } from './steps';
import waysStyle from './ways.css?inline';

const STYLES: readonly string[] = [panelStyle, picturesStyle, waysStyle];

/** What the reader has beyond its first paint. */
export const makeAids = (beyond: Beyond): Aids => ({ start: (desk) => start(desk, beyond) });

function start(desk: Desk, beyond: Beyond): RunningAids {
  for (const style of STYLES) desk.addStyle(style);
  let { settings } = desk;
  const current = () => settings;
  mendPictures(desk);
  cardEmbeds(desk);
  countGalleries(desk.text);
  startProgress(desk);
  const panel = startPanel(desk);
  const outline = startOutline(desk);
  const listening = startListening(desk, current, beyond);
  const leftOut = startLeavingOut(desk, beyond);
  const lightbox = startLightbox(desk);
  const closeNote = startNotes(desk);
  const sheet = keySheet(desk, current);
  const closers = [
    lightbox.close,
    sheet.close,
    panel.close,
    () => !!outline?.close(),
    closeNote,
    listening.close,
    leftOut.close,
  ];
  desk.beforeEscape(() => closers.some((close) => close()));
  const reach = { panel, outline, listening, leftOut, help: sheet.open, settings: current };
  startKeys(desk, current, deedsOf(desk, reach));
  void provideFont(settings, desk);
  void colourCode(desk, beyond);
  return {
    update: (changed) => {
      settings = changed;
      panel.update(settings);
      listening.update();
      void provideFont(settings, desk);
    },
    togglePanel: panel.toggle,
  };
}

interface Reach {
  readonly panel: PanelPlace;
  readonly outline: Outline | null;
  readonly listening: Listening;
  readonly leftOut: LeftOutHands;
  readonly help: () => void;
  readonly settings: () => Settings;
}

function deedsOf(
  desk: Desk,
  { panel, outline, listening, leftOut, help, settings }: Reach,
): Record<Deed, () => void> {
  const { main, text, onChange } = desk;
  const step = (selector: string, on: boolean) => stepTo([...main.querySelectorAll(selector)], on);
  const resize = (by: number) => {
    const { min, max } = SETTINGS.size;
    onChange({ size: Math.min(max, Math.max(min, settings().size + by)) });
  };
  return {
    'paragraph-on': () => step(PARAGRAPHS, true),
    'paragraph-back': () => step(PARAGRAPHS, false),
    'heading-on': () => stepTo(headingsOf(text), true),
    'heading-back': () => stepTo(headingsOf(text), false),
    larger: () => resize(1),
    smaller: () => resize(-1),
    theme: () => onChange({ theme: nextTheme(settings().theme) }),
    outline: () => outline?.toggle(),
    pictures: () => onChange({ pictures: settings().pictures === 'on' ? 'off' : 'on' }),
    appearance: panel.toggle,
    focus: lineFocus(desk),
    ruler: startRuler(desk),
    listen: listening.toggle,
    'left-out': leftOut.toggle,
    help,
  };
}

function nextTheme(theme: Settings['theme']): Settings['theme'] {
  const names = Object.keys(SETTINGS.theme.choices) as Settings['theme'][];
  return names[(names.indexOf(theme) + 1) % names.length] ?? 'auto';
}
