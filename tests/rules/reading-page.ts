import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { ROOT } from './sources';

/** What finds the article and makes it safe; all else that a click loads is the reading page. */
const EXTRACTION = /\/core\/(?:extract(?:\/|$)|sanitize(?:\/index)?$)/;

const plugin: Plugin = {
  name: 'the reading page alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      EXTRACTION.test(join(resolveDir, path)) ? { path, external: true } : undefined,
    );
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'style',
    }));
    onLoad({ filter: /.*/, namespace: 'style' }, async ({ path }) => ({
      contents: await styleOf(path),
      loader: 'text',
    }));
  },
};

const styleOf = async (path: string): Promise<string> =>
  (await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true })).code;

/** The reader's script without extraction and sanitiser, small as in the package. */
export async function readingPageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'entrypoints/reader.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['wxt/*'],
    plugins: [plugin],
  });
  return outputFiles[0]?.text ?? '';
}
