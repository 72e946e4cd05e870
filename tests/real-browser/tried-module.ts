import { afterAll, beforeAll } from 'vitest';
import { openRealPage, type RealPage } from './real-page';

/**
 * A document in a real Chromium with what a module exports in its global `tested`, open while the tests of a file run.
 * `module` is the module's text; its imports start from the project's folder.
 */
export function triedModule(module: string): Pick<RealPage, 'page'> {
  let real: RealPage | undefined;
  beforeAll(async () => {
    real = await openRealPage();
    await real.load(module);
  });
  afterAll(() => real?.close());
  return {
    get page() {
      if (!real) throw new Error('The browser opens before the first test, not before.');
      return real.page;
    },
  };
}
