import { extract } from '../core/extract';
import { loadSettings } from './settings-storage';

/**
 * Runs in a page, for the popup: what `lookAt` gets back. The article as it would be read, or the
 * code of why there is none; and whether the reader is open on it.
 */
export async function lookAround(): Promise<unknown> {
  if (document.contentType === 'application/pdf') return { failure: 'pdf' };
  const address = new URL(location.href);
  const { rule } = await loadSettings(address);
  const isOpen = document.documentElement.hasAttribute('data-lectern');
  const selectors = rule && rule.keep.length + rule.drop.length > 0 ? { selectors: rule } : {};
  const extracted = extract(document, address, { live: true, ...selectors });
  return extracted.ok
    ? { article: extracted.value.article, isOpen }
    : { failure: extracted.code, isOpen };
}
