import { fenceInput } from './input';
import { stayAboveModals } from './modal';
import { attachRoot, type Root, reattach } from './root';
import { sheetOf } from './sheets';

/** What the stand stands on: a root in the page that holds the stage, with its sheets, above all else. */
export interface Footing {
  /** Whether the page's body could not carry the root. */
  readonly isHosted: () => boolean;
  /** Puts the stage there, and puts it back when the page takes it away. Call once. */
  readonly begin: () => void;
  /** Adds a style sheet, given as text. */
  readonly addStyle: (text: string) => void;
  /** Shows the page again. */
  readonly release: () => void;
}

/** What stands there, how long, and who is told what the page does to it. */
interface FootingOptions {
  readonly stage: HTMLElement;
  /** The style sheets that it begins with, as text. */
  readonly styles: readonly string[];
  readonly signal: AbortSignal;
  /** The root is another now, for the page took the first away. */
  readonly onMoved: () => void;
  /** The page took it away too often, or has another root element. */
  readonly onLost: () => void;
}

/** Times a page may remove what holds the reader within its life before we give up. */
const PATIENCE = 50;

/** Attaches the root; nothing is seen of it before it begins. */
export function makeFooting(
  document: Document,
  { stage, styles: first, signal, onMoved, onLost }: FootingOptions,
): Footing {
  let styles = first;
  let root = attachRoot(document);
  let watching = new AbortController();
  let removals = 0;
  const furnish = () => {
    // What watches for an earlier root would take the stage back there.
    watching.abort();
    watching = new AbortController();
    const { shadow } = root;
    const both = AbortSignal.any([signal, watching.signal]);
    adopt(document, shadow, styles);
    root.show(stage);
    fenceInput(shadow, both);
    stayAboveModals({ document, shadow, stage, signal: both });
  };
  const { documentElement } = document;
  const check = () => {
    if (document.documentElement !== documentElement) return onLost();
    if (isInPlace(document, root)) return;
    removals += 1;
    if (removals > PATIENCE) return onLost();
    if (reattach(document, root)) return;
    root.release();
    root = attachRoot(document);
    furnish();
    onMoved();
  };
  return {
    isHosted: () => root.hosted,
    begin: () => {
      furnish();
      onTopChange(document, check, signal);
    },
    addStyle: (text) => {
      styles = [...styles, text];
      adopt(document, root.shadow, [text]);
    },
    release: () => root.release(),
  };
}

/** Calls back when the document, or its root element, gets other children. */
function onTopChange(document: Document, callback: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { childList: true });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

const isInPlace = (document: Document, { shadow, hosted }: Root): boolean =>
  shadow.host.isConnected && (hosted || shadow.host === document.body);

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
