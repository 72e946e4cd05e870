import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import { openChromiumPage } from '../bench/chromium-page.mjs';
import type { look } from './in-page';

/** The article of a page in a real Chromium, as a person sees it; opens and closes the browser around the tests of a group. */
export function seenInPage() {
  const page = openChromiumPage();
  let bundle = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [`${ROOT}tests/golden/in-page.ts`],
      bundle: true,
      format: 'iife',
      globalName: 'golden',
      write: false,
    });
    bundle = outputFiles[0]?.text ?? '';
  });
  afterAll(() => page.close());
  return (html: string, url: string) =>
    page.run(html, url, `${bundle};golden.look()`) as Promise<ReturnType<typeof look>>;
}
