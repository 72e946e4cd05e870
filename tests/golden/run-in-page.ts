import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openChromiumPage } from '../bench/chromium-page.mjs';

/**
 * Runs calls of a module in saved pages in a real Chromium, as content scripts run; `contents` is the module's source,
 * its imports from the project's root, its exports `tested`. Opens and closes the browser around the tests of a group.
 */
export function runInPage(contents: string) {
  const page = openChromiumPage();
  let bundle = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      format: 'iife',
      globalName: 'tested',
      write: false,
    });
    bundle = outputFiles[0]?.text ?? '';
  });
  afterAll(() => page.close());
  return (html: string, url: string, call: string): Promise<unknown> =>
    page.run(html, url, `${bundle};tested.${call}`);
}
