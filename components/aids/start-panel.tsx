import { render } from 'preact';
import { displayHost } from '../../core/sanitize/text';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';
import { hasFont } from './fonts';
import { Panel } from './Panel';
import { onPointerBeside } from './pointer-beside';
import type { Site } from './site';

/** The panel that changes how the text looks, below its button. */
export interface PanelPlace {
  readonly update: (settings: Desk['settings']) => void;
  readonly toggle: () => void;
  /** Closes it; false when it was not open. */
  readonly close: () => boolean;
}

/** Makes the place for the panel; it is drawn while it is open. */
export function startPanel(desk: Desk, site: Site): PanelPlace {
  const { bar, signal, article, onChange, onOptions, onPick } = desk;
  const place = element('div', { class: 'panel-place' });
  bar.nav.append(place);
  let { settings } = desk;
  const acts = { onChange, onOptions, onPick };
  const { language } = article;
  const host = displayHost(new URL(article.url));
  let open = false;
  const draw = () => {
    bar.appearance.setAttribute('aria-expanded', String(open));
    const panel = () => <Panel {...{ settings, ...acts, hasFont, host, language, site }} />;
    render(open ? panel() : null, place);
  };
  const set = (next: boolean) => {
    open = next;
    draw();
  };
  const close = () => {
    if (!open) return false;
    set(false);
    bar.appearance.focus({ preventScroll: true });
    return true;
  };
  onPointerBeside(desk, () => open && set(false));
  signal.addEventListener('abort', () => render(null, place));
  return {
    update: (changed) => {
      settings = changed;
      if (open) draw();
    },
    toggle: () => set(!open),
    close,
  };
}
