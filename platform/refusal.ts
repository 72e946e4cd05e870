import type { Failure } from '../core/failure';

/** Addresses where browsers let no extension in, whatever its rights. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** Why there can be no article at an address, whatever stands there; null for addresses of the web. */
export function closedPage(url: string | undefined): Failure | null {
  // Browsers hide the address from us on their own pages only.
  if (!url || STORES.test(url)) return 'page-refused';
  if (/\.pdf($|[?#])/i.test(url)) return 'pdf';
  return /^(?:https?|file):/.test(url) ? null : 'page-refused';
}

/** Why the browser refused the reader in a tab; `error` is what it said. */
export function refusalOf(url: string | undefined, error: unknown): Failure {
  const closed = closedPage(url);
  if (closed) return closed;
  if (url?.startsWith('file:')) return 'file-refused';
  return /permission|access|blocked by admin/i.test(String(error)) ? 'not-allowed' : 'failed';
}
