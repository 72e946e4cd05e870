import type { Page } from 'puppeteer-core';
import type { Session } from './session';

/**
 * Runs an expression in the world of the extension's scripts in a page; Chromium only, where the
 * browser's protocol reaches it. Its result must be JSON.
 */
export async function inExtensionWorld(
  session: Session,
  page: Page,
  expression: string,
): Promise<unknown> {
  const protocol = await page.createCDPSession();
  const origin = `chrome-extension://${session.opened.id}`;
  const found = new Promise<number>((done) => {
    protocol.on('Runtime.executionContextCreated', ({ context }) => {
      const { isDefault } = context.auxData as { readonly isDefault?: boolean };
      if (!isDefault && context.origin === origin) done(context.id);
    });
  });
  await protocol.send('Runtime.enable');
  const contextId = await found;
  const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  await protocol.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}
