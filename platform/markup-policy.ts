import type { MarkupPolicy } from '../core/sanitize';

interface Factory {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

/**
 * Lets the sanitiser parse in a page of the extension, whose policy forbids it to everything else;
 * null where the browser has no Trusted Types. Call once a page.
 */
export function markupPolicy(): MarkupPolicy | null {
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes?: Factory };
  const rules = { createHTML: (text: string) => text, createScriptURL: () => '' };
  return trustedTypes?.createPolicy('lectern', rules) ?? null;
}
