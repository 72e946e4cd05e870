import type { Readable } from '../core/detect/verdict';
import { type Failure, isFailure } from '../core/failure';
import { isFontPath } from '../core/fonts/font-files';

/** Scripts that the reader has put into its page when it needs them: `/<name>.js`. */
export type PartName = (typeof PARTS)[number];

/** Their names. */
export const PARTS = ['aids', 'listen', 'code', 'left-out', 'parts', 'pick'] as const;

/** What the pages of the extension and the scripts in a page tell the background. */
export type ToBackground =
  /** The content script: whether this page is an article, the reader likely to be wanted now, and open on it. */
  | {
      readonly kind: 'detected';
      readonly readable: Readable;
      readonly wanted: boolean;
      readonly open: boolean;
    }
  /** The content script: the reader is likely to be wanted here, now that the tab came into view. */
  | { readonly kind: 'wanted' }
  /** The content script: it came long after the page had loaded. */
  | { readonly kind: 'late' }
  /** The reader: it opens after a block was pointed at, and wants the stand's rules in the page. */
  | { readonly kind: 'rules' }
  /** The reader: it was opened or closed. */
  | { readonly kind: 'shown'; readonly open: boolean }
  /** The reader: it could not stay open. */
  | { readonly kind: 'lost'; readonly reason: Failure }
  /** The reader: put a part of it into the page. */
  | { readonly kind: 'part'; readonly name: PartName }
  /** The reader: the bytes of a font file that comes with the extension, answered as base64. */
  | { readonly kind: 'font'; readonly path: string }
  /** The reader: read the page that a link leads to, in a tab of its own. */
  | { readonly kind: 'read-link'; readonly url: string }
  /** The reader: show the options page. */
  | { readonly kind: 'options' }
  /** The popup: try to read this tab again. */
  | { readonly kind: 'read'; readonly tabId: number }
  /** The popup: let the person point at a block of this tab's page. */
  | { readonly kind: 'pick'; readonly tabId: number };

const READABLE: readonly Readable[] = ['yes', 'unsure', 'no'];

/** Checks the shape of what arrived; null for anything that is not one of ours. */
export function parseToBackground(value: unknown): ToBackground | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const message = value as Readonly<Record<string, unknown>>;
  switch (message.kind) {
    case 'detected': {
      const readable = READABLE.find((state) => state === message.readable);
      const { wanted, open } = message;
      return readable && typeof wanted === 'boolean' && typeof open === 'boolean'
        ? { kind: 'detected', readable, wanted, open }
        : null;
    }
    case 'shown':
      return typeof message.open === 'boolean' ? { kind: 'shown', open: message.open } : null;
    case 'lost':
      return isFailure(message.reason) ? { kind: 'lost', reason: message.reason } : null;
    case 'part': {
      const name = PARTS.find((part) => part === message.name);
      return name ? { kind: 'part', name } : null;
    }
    case 'font':
      return isFontPath(message.path) ? { kind: 'font', path: message.path } : null;
    case 'read-link': {
      const url = typeof message.url === 'string' ? message.url : '';
      return /^https?:\/\//.test(url) && URL.canParse(url) ? { kind: 'read-link', url } : null;
    }
    case 'late':
    case 'wanted':
    case 'rules':
    case 'options':
      return { kind: message.kind };
    case 'read':
    case 'pick':
      return Number.isInteger(message.tabId)
        ? { kind: message.kind, tabId: Number(message.tabId) }
        : null;
    default:
      return null;
  }
}
