/** What a browser says of who sent a message; nothing in it can be made up by a page. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension. */
export interface Self {
  readonly id: string;
  /** The address that every page of ours begins with. */
  readonly origin: string;
}

/**
 * Who sent a message: a page of the extension, or our script in the top frame of a tab. null for
 * everyone else: other extensions, frames within a page, tabs without a number.
 */
export function senderOf(
  { id, url, frameId, tab }: Sender,
  self: Self,
): { readonly kind: 'own' } | { readonly kind: 'script'; readonly tabId: number } | null {
  if (id !== self.id) return null;
  if (url?.startsWith(self.origin)) return { kind: 'own' };
  return frameId === 0 && tab?.id !== undefined ? { kind: 'script', tabId: tab.id } : null;
}
