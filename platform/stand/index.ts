import type { Failure } from '../../core/failure';
import { makeFooting } from './footing';
import { onEscapeKey } from './input';
import { keepMarker } from './marker';
import { notePagePlace } from './page-place';
import { keepablePlace, wayToKept } from './place';

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

/** Hides the page and raises the stand in it. Nothing of the page is moved, copied or reloaded. */
export function raiseStand(options: StandOptions): Stand {
  const { document, styles, onEscape, onLost, isOrphan } = options;
  let { theme } = options;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const page = notePagePlace(document);
  const stage = document.createElement('div');
  stage.className = 'stage';
  // What is read, without the controls beside it.
  const text = () => stage.querySelector<HTMLElement>('main') ?? stage;
  const close = () => {
    if (signal.aborted) return;
    const back = page.wayBack(text());
    lifetime.abort();
    footing.release();
    back();
  };
  const lose = () => {
    close();
    onLost('removed-by-page');
  };
  const mark = () => (footing.isHosted() ? `${theme} hosted` : theme);
  const footing = makeFooting(document, {
    stage,
    styles,
    signal,
    onMoved: () => marker.change(mark()),
    onLost: lose,
  });
  const marker = keepMarker(document.documentElement, mark(), { signal, onLost: lose, isOrphan });
  footing.begin();
  page.leave();
  onEscapeKey(onEscape, signal);
  return {
    stage,
    fromTop: page.isAtTop,
    close,
    addStyle: footing.addStyle,
    setTheme: (name) => {
      theme = name;
      marker.change(mark());
    },
    startWherePageWas: () => page.follow(text()),
    wayToKept: (paragraph) => wayToKept(text(), paragraph),
    placeToKeep: () => keepablePlace(text()),
  };
}
