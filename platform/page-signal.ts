import type { ToBackground } from './messages';

/** The little of the extension API that the content script needs. */
interface Runtime {
  readonly runtime: { sendMessage(message: ToBackground): Promise<unknown> };
}

const api = (): Runtime | undefined => {
  const scope = globalThis as unknown as { readonly browser?: Runtime; readonly chrome?: Runtime };
  return scope.browser?.runtime ? scope.browser : scope.chrome;
};

/** Sends a message from the content script; silent when the extension was updated meanwhile. */
export function signal(message: ToBackground): void {
  try {
    void api()
      ?.runtime.sendMessage(message)
      .catch(() => undefined);
  } catch {
    // "Extension context invalidated": a newer content script will speak for this page.
  }
}
