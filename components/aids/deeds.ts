import { SETTINGS, type Settings } from '../../core/settings';
import type { Deed } from '../keys/key-table';
import type { LeftOutHands } from '../left-out/desk';
import type { Listening } from '../listen/desk';
import type { Desk } from '../reader/desk';
import type { OverText } from './line-focus';
import { headingsOf, type Outline } from './outline';
import type { Pages } from './pages';
import type { PanelPlace } from './start-panel';
import { PARAGRAPHS, stepTo } from './steps';

/** What keys reach. */
interface Reach {
  readonly panel: PanelPlace;
  readonly outline: Outline;
  readonly listening: Listening;
  readonly leftOut: LeftOutHands;
  readonly focus: OverText;
  readonly ruler: OverText;
  readonly pages: Pages;
  readonly help: () => void;
  readonly settings: () => Settings;
}

/** What each deed of the keys does. */
export function deedsOf(
  desk: Desk,
  { panel, outline, listening, leftOut, focus, ruler, pages, help, settings }: Reach,
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
    'page-on': () => pages.turn(true),
    'page-back': () => pages.turn(false),
    'heading-on': () => stepTo(headingsOf(text), true),
    'heading-back': () => stepTo(headingsOf(text), false),
    larger: () => resize(1),
    smaller: () => resize(-1),
    theme: () => onChange({ theme: nextTheme(settings().theme) }),
    outline: outline.toggle,
    pictures: () => onChange({ pictures: settings().pictures === 'on' ? 'off' : 'on' }),
    appearance: panel.toggle,
    focus: focus.step,
    ruler: ruler.step,
    listen: listening.toggle,
    'left-out': leftOut.toggle,
    help,
  };
}

function nextTheme(theme: Settings['theme']): Settings['theme'] {
  const names = Object.keys(SETTINGS.theme.choices) as Settings['theme'][];
  return names[(names.indexOf(theme) + 1) % names.length] ?? 'auto';
}
