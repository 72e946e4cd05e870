import { SETTINGS, type Settings, type SettingsChange } from '../../core/settings';
import type { SiteHere } from '../../core/sites/here';
import type { PlainKey } from '../../platform/i18n';
import type { Deed } from '../keys/key-table';
import type { LeftOutHands } from '../left-out/desk';
import type { Listening } from '../listen/desk';
import type { Aids, Desk, RunningAids } from '../reader/desk';
import { watchForUpdate } from './adrift';
import { alignFigures } from './align-figures';
import { colourCode } from './code-colours';
import { startDoubts } from './doubts';
import { cardEmbeds } from './embeds';
import { fitPictures } from './fit-pictures';
import { type LoadFace, provideFont } from './fonts';
import { startGoingOn } from './going-on';
import { startReturning } from './kept-place';
import { keySheet, startKeys } from './keys';
import { startLeavingOut } from './leaving-out';
import { startLightbox } from './lightbox';
import { lineFocus, type OverText } from './line-focus';
import { startLinks } from './links';
import { startListening } from './listening';
import { startNotes } from './notes';
import { headingsOf, type Outline, startOutline } from './outline';
import panelStyle from './panel.css?inline';
import type { Beyond } from './parts';
import { countGalleries, mendPictures } from './pictures';
import picturesStyle from './pictures.css?inline';
import { cardPosts } from './posts';
import printStyle from './print.css?inline';
import { startProgress } from './progress';
import { startRuler } from './ruler';
import { startSite } from './site';
import { startSketching } from './sketching';
import { type PanelPlace, startPanel } from './start-panel';
import { PARAGRAPHS, stepTo } from './steps';
import { startTiers } from './tiers';
import waysStyle from './ways.css?inline';

const STYLES: readonly string[] = [panelStyle, picturesStyle, waysStyle, printStyle];

/** What the aids need of the extension. */
export interface Extension extends Beyond {
  /** What the person wants on a page's site. */
  readonly siteOf: (url: URL) => SiteHere;
  /** Whether it is still there: neither updated nor turned off meanwhile. */
  readonly isThere: () => boolean;
  /** Where settings are that were changed a moment ago; null when they are where they should be. */
  readonly whereKept: (change: SettingsChange) => Promise<PlainKey | null>;
  /** Remembers a selector of what the articles of an address's site consist of. */
  readonly keepSelector: (url: URL, selector: string) => Promise<unknown>;
  /** Reads the page at an address in a tab of its own. */
  readonly readLink: (url: string) => void;
  readonly loadFace: LoadFace;
  /** Keeps changed settings; `hasRule` says whether there is a rule for the page's site. */
  readonly keep: (url: URL, change: SettingsChange, hasRule: boolean) => Promise<unknown>;
  /** Calls back with the settings of a page as they are now, and after each change made anywhere. */
  readonly followSettings: (
    url: URL,
    callback: (settings: Settings) => void,
    signal: AbortSignal,
  ) => void;
}

/** What the reader has beyond its first paint. */
export const makeAids = (extension: Extension): Aids => ({
  start: (desk) => start(desk, extension),
});

function start(plain: Desk, beyond: Extension): RunningAids {
  const { siteOf, isThere, whereKept } = beyond;
  const url = new URL(plain.article.url);
  const here = siteOf(url);
  for (const style of STYLES) plain.addStyle(style);
  let { settings } = plain;
  const current = () => settings;
  const changeLooks = startSketching(plain);
  const show = (changed: Settings) => {
    settings = changed;
    panel.update(settings);
    listening.update();
    goingOn.update(settings);
    tiers.update();
    void provideFont(settings, plain.main, beyond.loadFace);
  };
  const keep = (change: SettingsChange) => {
    void beyond.keep(url, change, plain.hasRule);
    plain.onChange(change);
  };
  const site = startSite({ ...plain, onChange: keep }, { here, whereKept, changeLooks }, show);
  const desk: Desk = { ...plain, onChange: site.change };
  watchForUpdate(desk, isThere);
  mendPictures(desk);
  fitPictures(desk);
  cardEmbeds(desk);
  cardPosts(desk);
  countGalleries(desk.text);
  alignFigures(desk.text);
  startDoubts(desk, beyond);
  startProgress(desk);
  const tiers = startTiers(desk);
  const panel = startPanel(desk, site);
  const outline = startOutline(desk);
  const listening = startListening(desk, current, beyond);
  const leftOut = startLeavingOut(desk, beyond);
  const lightbox = startLightbox(desk);
  const closeNote = startNotes(desk);
  const sheet = keySheet(desk, current);
  const focus = lineFocus(desk);
  const ruler = startRuler(desk);
  const closers = [
    lightbox.close,
    sheet.close,
    panel.close,
    outline.close,
    closeNote,
    listening.close,
    leftOut.close,
    focus.close,
    ruler.close,
  ];
  desk.beforeEscape(() => closers.some((close) => close()));
  const help = sheet.open;
  const reach = { panel, outline, listening, leftOut, focus, ruler, help, settings: current };
  startKeys(desk, current, deedsOf(desk, reach));
  void provideFont(settings, plain.main, beyond.loadFace);
  void colourCode(desk, beyond);
  const goBack = startReturning(desk);
  startLinks(desk, beyond.readLink);
  const grew = (part: HTMLElement) => {
    cardEmbeds({ ...desk, text: part });
    cardPosts({ ...desk, text: part });
    countGalleries(part);
    alignFigures(part);
    lightbox.add(part);
    outline.update();
    tiers.update();
    void provideFont(settings, plain.main, beyond.loadFace);
    void colourCode({ ...desk, text: part }, beyond);
    goBack();
  };
  const goingOn = startGoingOn(desk, { beyond, site, grew });
  beyond.followSettings(
    url,
    (changed) => {
      if (JSON.stringify(changed) !== JSON.stringify(settings)) plain.onChange(changed);
    },
    plain.signal,
  );
  return {
    update: (changed, dress) => {
      changeLooks(changed, dress);
      site.update(changed);
      show(changed);
    },
    togglePanel: panel.toggle,
  };
}

interface Reach {
  readonly panel: PanelPlace;
  readonly outline: Outline;
  readonly listening: Listening;
  readonly leftOut: LeftOutHands;
  readonly focus: OverText;
  readonly ruler: OverText;
  readonly help: () => void;
  readonly settings: () => Settings;
}

function deedsOf(
  desk: Desk,
  { panel, outline, listening, leftOut, focus, ruler, help, settings }: Reach,
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
