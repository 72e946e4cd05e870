// Our sources as one script, to be run in a page or in Node.
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/prepare.mjs';

/**
 * The script of a module, given as its text; its imports start from the repository's folder.
 * @param {string} module
 * @param {string | null} name of the global that gets what the module exports; null for a module of its own
 * @param {string | null} [weights] file that stands in for `core/extract/prune/weights.ts`
 * @returns {Promise<string>}
 */
export async function bundle(module, name, weights = null) {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    ...(name === null ? { format: 'esm' } : { format: 'iife', globalName: name }),
    target: 'chrome130',
    minify: true,
    write: false,
    logLevel: 'error',
    plugins: weights === null ? [] : [standIn(/\/weights$/, weights)],
  });
  return outputFiles[0]?.text ?? '';
}

/** Takes `file` wherever a module asks for `name`. */
const standIn = (name, file) => ({
  name: 'stand-in',
  setup: (build) => build.onResolve({ filter: name }, () => ({ path: path.resolve(ROOT, file) })),
});

/** What a module exports, in Node. */
export const load = async (module) =>
  import(`data:text/javascript,${encodeURIComponent(await bundle(module, null))}`);
