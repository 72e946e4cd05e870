import type { Settings } from '../../core/settings';
import type { Listening } from '../listen/desk';
import type { Desk } from '../reader/desk';
import { deedsOf } from './deeds';
import { keySheet, startKeys } from './keys';
import { startLeavingOut } from './leaving-out';
import { type Lightbox, startLightbox } from './lightbox';
import { lineFocus } from './line-focus';
import { startListening } from './listening';
import { startNotes } from './notes';
import { type Outline, startOutline } from './outline';
import { startPages } from './pages';
import type { Beyond } from './parts';
import { startRuler } from './ruler';
import type { Site } from './site';
import { type PanelPlace, startPanel } from './start-panel';

/** What opens beside the text or over it, as far as others reach it. */
export interface Tools {
  readonly panel: PanelPlace;
  readonly outline: Outline;
  readonly listening: Listening;
  readonly lightbox: Lightbox;
}

/** What the tools need to know. */
interface ToolsOptions {
  readonly site: Site;
  readonly beyond: Beyond;
  /** The settings as they are now. */
  readonly settings: () => Settings;
}

/** Starts what opens beside the text or over it: each has its key, and Escape closes the first that is open. */
export function startTools(desk: Desk, { site, beyond, settings }: ToolsOptions): Tools {
  const panel = startPanel(desk, site);
  const outline = startOutline(desk);
  const listening = startListening(desk, settings, beyond);
  const leftOut = startLeavingOut(desk, beyond);
  const lightbox = startLightbox(desk);
  const closeNote = startNotes(desk);
  const sheet = keySheet(desk, settings);
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
  const pages = startPages(desk);
  const reach = { panel, outline, listening, leftOut, focus, ruler, pages, help, settings };
  startKeys(desk, settings, deedsOf(desk, reach));
  return { panel, outline, listening, lightbox };
}
