import type { Settings, SettingsChange } from '../../core/settings';
import type { SiteHere } from '../../core/sites/here';
import type { PlainKey } from '../../platform/i18n';
import type { Aids, Desk, RunningAids } from '../reader/desk';
import type { WhetherKept } from '../reader/kept-said';
import { watchForUpdate } from './adrift';
import { alignFigures } from './align-figures';
import { colourCode } from './code-colours';
import { startDoubts } from './doubts';
import { cardEmbeds } from './embeds';
import { fitPictures } from './fit-pictures';
import { type LoadFace, provideFont } from './fonts';
import { startGoingOn } from './going-on';
import { startReturning } from './kept-place';
import { startLinks } from './links';
import panelStyle from './panel.css?inline';
import type { Beyond } from './parts';
import { countGalleries, mendPictures } from './pictures';
import picturesStyle from './pictures.css?inline';
import { cardPosts } from './posts';
import printStyle from './print.css?inline';
import { startProgress } from './progress';
import { startSite } from './site';
import { startSketching } from './sketching';
import { startTiers } from './tiers';
import { startTools } from './tools';
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
  readonly keepSelector: (url: URL, selector: string) => WhetherKept;
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
  const changeLooks = startSketching(plain);
  const provideFace = () => void provideFont(settings, plain.main, beyond.loadFace);
  const show = (changed: Settings) => {
    settings = changed;
    panel.update(settings);
    listening.update();
    goingOn.update(settings);
    tiers.update();
    provideFace();
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
  dressText(desk);
  startDoubts(desk, beyond);
  startProgress(desk);
  const tiers = startTiers(desk);
  const { panel, outline, listening, lightbox } = startTools(desk, {
    site,
    beyond,
    settings: () => settings,
  });
  provideFace();
  void colourCode(desk, beyond);
  const goBack = startReturning(desk);
  startLinks(desk, beyond.readLink);
  const grew = (part: HTMLElement) => {
    const grown = { ...desk, text: part };
    dressText(grown);
    lightbox.add(part);
    outline.update();
    tiers.update();
    provideFace();
    void colourCode(grown, beyond);
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

/** Makes of a text, or of a part that came later, what the first paint left as it was. */
function dressText(desk: Desk): void {
  cardEmbeds(desk);
  cardPosts(desk);
  countGalleries(desk.text);
  alignFigures(desk.text);
}
