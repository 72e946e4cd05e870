import { extract } from '../core/extract';
import { toHtml } from '../core/sanitize';
import { loadSettings } from './settings-load';

/**
 * For the popup, by the reader in a page: what `lookAt` gets back. The article as it would be read, or the
 * code of why there is none; and whether the reader is open on it.
 */
export async function lookAround(): Promise<unknown> {
  if (document.contentType === 'application/pdf') return { failure: 'pdf' };
  const address = new URL(location.href);
  const { rule } = await loadSettings(address);
  const isOpen = document.documentElement.hasAttribute('data-lectern');
  const selectors = rule && rule.keep.length + rule.drop.length > 0 ? { selectors: rule } : {};
  const extracted = extract(document, address, { live: true, ...selectors });
  if (!extracted.ok) return { failure: extracted.code, isOpen };
  const { article, content } = extracted.value;
  return { article: { ...article, html: toHtml(content) }, isOpen };
}
