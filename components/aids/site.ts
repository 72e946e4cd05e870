import type { Settings, SettingsChange } from '../../core/settings';
import type { Opens } from '../../core/sites';
import type { SiteHere, SiteState } from '../../core/sites/here';
import type { PlainKey } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { applyTheme, applyTypography } from '../styles/theme';
import type { ChangeLooks } from './sketching';

/** The site of the article that is read, as the panel and the keys use it. */
export interface Site {
  readonly state: () => SiteState;
  /** What is to be said about the last change; null for nothing. */
  readonly notice: () => PlainKey | null;
  /** Changes settings: for the site what has a value of its own there, the rest for everywhere. */
  readonly change: (change: SettingsChange) => void;
  /** Gives a setting a value of its own on this site, or gives it back. */
  readonly pin: (key: keyof Settings, pinned: boolean) => void;
  readonly open: (opens: Opens) => void;
  /** What holds now was changed from elsewhere. */
  readonly update: (settings: Settings) => void;
}

/** Where values go: those of the site, and those for everywhere; and how those of the site are drawn. */
interface Kept {
  readonly changeLooks: ChangeLooks;
  readonly here: SiteHere;
  readonly whereKept: (change: SettingsChange) => Promise<PlainKey | null>;
}

/** Time after a change for everywhere at which it must have come to rest in the storage, in ms. */
const REST_MS = 1200;

/**
 * Follows what the person wants on the site. `show` is called when the settings on the screen are
 * others, or the state is: a site's own value is drawn at once and kept a moment later.
 */
export function startSite(
  { stage, signal, onChange, settings: first }: Desk,
  { here, whereKept, changeLooks }: Kept,
  show: (settings: Settings) => void,
): Site {
  let settings = first;
  let state: SiteState = { own: [], opens: null };
  let notice: PlainKey | null = null;
  const take = (next: SiteState) => {
    state = next;
    if (!signal.aborted) show(settings);
  };
  const say = (said: PlainKey | null) => {
    notice = said;
    if (!signal.aborted) show(settings);
  };
  void here.load().then(take);
  here.watch(take, signal);

  const draw = (change: SettingsChange) => {
    settings = { ...settings, ...change };
    changeLooks(settings, () => {
      applyTheme(stage, settings);
      applyTypography(stage, settings);
    });
    show(settings);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const everywhere = (change: SettingsChange) => {
    onChange(change);
    clearTimeout(timer);
    timer = setTimeout(() => void whereKept(change).then(say), REST_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    state: () => state,
    notice: () => notice,
    change: (change) => {
      const [own, rest] = [true, false].map((wanted) => partOf(change, state, wanted));
      if (rest) everywhere(rest);
      if (!own) return;
      draw(own);
      void here.keep(own).then(say);
    },
    pin: (key, pinned) => {
      state = {
        ...state,
        own: pinned ? [...state.own, key] : state.own.filter((one) => one !== key),
      };
      show(settings);
      void here.keep({ [key]: pinned ? settings[key] : null }).then(say);
    },
    open: (opens) => {
      state = { ...state, opens };
      show(settings);
      void here.open(opens).then(say);
    },
    update: (changed) => {
      settings = changed;
    },
  };
}

/** What of a change has a value of its own on the site, or has none; null for nothing. */
function partOf(change: SettingsChange, { own }: SiteState, isOwn: boolean): SettingsChange | null {
  const names: readonly string[] = own;
  const entries = Object.entries(change).filter(([key]) => names.includes(key) === isOwn);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
