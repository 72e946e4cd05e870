import { afterAll, beforeAll } from 'vitest';
import { openRealPage, type RealPage } from '../real-browser/real-page';

/**
 * Runs calls of a module in pages that are written one after the other into the one there is: to go to a page of its
 * own takes twenty times as long. For pages without scripts whose address the call is told. `module` is the module's
 * text. Opens and closes the browser around the tests of a group.
 */
export function runInWrittenPage(module: string) {
  let real: RealPage;
  beforeAll(async () => {
    real = await openRealPage();
    await real.load(module);
  });
  afterAll(() => real?.close());
  return async (html: string, call: string): Promise<unknown> => {
    await real.page.evaluate((written) => {
      document.open();
      document.write(written);
      document.close();
    }, html);
    return real.page.evaluate(`tested.${call}`);
  };
}
