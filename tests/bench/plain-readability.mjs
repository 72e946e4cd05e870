// How long plain Readability takes for a page, in that page.
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `import { Readability } from '@mozilla/readability';
      const start = performance.now();
      try { new Readability(document.cloneNode(true)).parse(); } catch {}
      window.__parsed = performance.now() - start;`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  format: 'iife',
  minify: true,
  write: false,
});

/**
 * Milliseconds of one parse() of the document in the tab, with the copying that it needs. It throws on some
 * pages; the time until then is its time.
 */
export async function timedParse(page) {
  await page.evaluate(outputFiles[0].text);
  return page.evaluate(() => window.__parsed);
}
