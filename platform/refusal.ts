import type { Failure } from '../core/failure';

/** Addresses where browsers let no extension in, whatever its rights. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/**
 * Why the browser refused the reader in a tab. `url` is undefined where the browser hides the
 * address from us, which it does only on its own pages; `error` is what it said.
 */
export function refusalOf(url: string | undefined, error: unknown): Failure {
  if (!url) return 'page-refused';
  if (STORES.test(url)) return 'page-refused';
  if (/\.pdf($|[?#])/i.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'file-refused';
  if (!/^https?:/.test(url)) return 'page-refused';
  return /permission|access|blocked by admin/i.test(String(error)) ? 'not-allowed' : 'failed';
}
