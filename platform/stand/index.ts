import type { Failure } from '../../core/failure';
import { fenceInput, onEscapeKey } from './input';
import { keepMarker } from './marker';
import { stayAboveModals } from './modal';
import { notePageState, restorePageState } from './page-state';
import { keepablePlace, placesInView, scrollToPlace, wayToKept } from './place';
import { attachRoot, type Root, reattach } from './root';
import { sheetOf } from './sheets';

/** The reading stand: a place in the page where the reader is shown while the page is hidden. */
export interface Stand {
  /** Element to render into; has no style but its own sheets'. */
  readonly stage: HTMLElement;
  /** Whether the page was at its top, so that reading starts there too. */
  readonly fromTop: boolean;
  /** Brings the page back and scrolls it to the paragraph that was being read. */
  close(): void;
  /** Changes the value of the marker: a theme's name. */
  setTheme(theme: string): void;
  /** Adds a style sheet, given as text. */
  addStyle(text: string): void;
  /** Scrolls the reader to the paragraph that was in view in the page. Call once, after rendering. */
  startWherePageWas(): void;
  /** What scrolls to a paragraph that was kept (see `placeToKeep`); null while the text does not have it. */
  wayToKept(paragraph: string): (() => void) | null;
  /** The fingerprint of the paragraph that is being read; null near the start and the end. */
  placeToKeep(): string | null;
}

/** What a stand is raised with, and whom it tells of what happens to it. */
export interface StandOptions {
  readonly document: Document;
  readonly theme: string;
  /** Style sheets of the reader, as text. */
  readonly styles: readonly string[];
  readonly onEscape: () => void;
  /** The page fought the reader off; the stand is closed already. */
  readonly onLost: (reason: Failure) => void;
  /** Whether the extension that opened this reader has gone. */
  readonly isOrphan: () => boolean;
}

/** Times a page may remove what holds the reader within its life before we give up. */
const PATIENCE = 50;

/** Hides the page and raises the stand in it. Nothing of the page is moved, copied or reloaded. */
export function raiseStand(options: StandOptions): Stand {
  const { document, onEscape, onLost, isOrphan } = options;
  let { theme, styles } = options;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const state = notePageState(document);
  const placesBefore = state.top > 0 && document.body ? placesInView(document.body) : [];
  let root = attachRoot(document);
  const stage = document.createElement('div');
  stage.className = 'stage';
  const lose = () => {
    close();
    onLost('removed-by-page');
  };
  const markerValue = (name: string) => (root.hosted ? `${name} hosted` : name);
  const marker = keepMarker(document.documentElement, markerValue(theme), {
    signal,
    onLost: lose,
    isOrphan,
  });
  let watching = new AbortController();
  const furnish = () => {
    // What watches for an earlier root would take the stage back there.
    watching.abort();
    watching = new AbortController();
    const both = AbortSignal.any([signal, watching.signal]);
    adopt(document, root.shadow, styles);
    root.show(stage);
    fenceInput(root.shadow, both);
    stayAboveModals(document, root.shadow, stage, both);
  };
  furnish();
  if (state.top > 0 || state.left > 0) window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  let startTop = 0;
  onEscapeKey(onEscape, signal);

  let removals = 0;
  const rootElement = document.documentElement;
  const guard = new MutationObserver(() => {
    if (document.documentElement !== rootElement) return lose();
    if (isInPlace(document, root)) return;
    removals += 1;
    if (removals > PATIENCE) return lose();
    if (!reattach(document, root)) {
      root.release();
      root = attachRoot(document);
      furnish();
      marker.change(markerValue(theme));
    }
  });
  guard.observe(document.documentElement, { childList: true });
  guard.observe(document, { childList: true });
  signal.addEventListener('abort', () => guard.disconnect());

  function close() {
    if (signal.aborted) return;
    const moved = Math.abs(window.scrollY - startTop) > 2;
    const places = moved ? placesInView(textOf(stage)) : [];
    lifetime.abort();
    root.release();
    restorePageState(state);
    window.scrollTo({ left: state.left, top: state.top, behavior: 'instant' });
    if (document.body) scrollToPlace(document.body, places);
  }

  return {
    stage,
    fromTop: placesBefore.length === 0,
    close,
    addStyle: (text) => {
      styles = [...styles, text];
      adopt(document, root.shadow, [text]);
    },
    setTheme: (name) => {
      theme = name;
      marker.change(markerValue(name));
    },
    startWherePageWas: () => {
      // At the top already: asking would make the browser lay the page out twice.
      if (placesBefore.length === 0) return;
      scrollToPlace(textOf(stage), placesBefore);
      startTop = window.scrollY;
    },
    wayToKept: (paragraph) => wayToKept(textOf(stage), paragraph),
    placeToKeep: () => keepablePlace(textOf(stage)),
  };
}

/** What is read, without the controls beside it. */
const textOf = (stage: HTMLElement): HTMLElement =>
  stage.querySelector<HTMLElement>('main') ?? stage;

const isInPlace = (document: Document, root: Root): boolean =>
  root.shadow.host.isConnected && (root.hosted || root.shadow.host === document.body);

/** `style` elements serve where constructed sheets are refused. */
function adopt(document: Document, shadow: ShadowRoot, styles: readonly string[]): void {
  try {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, ...styles.map(sheetOf)];
  } catch {
    for (const text of styles) {
      const style = document.createElement('style');
      style.textContent = text;
      shadow.append(style);
    }
  }
}
