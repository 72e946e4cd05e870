// What training shares with the product: what is expected of a page, and the signs that weights are written in.
import { build } from 'esbuild';
import { ROOT } from '../../tests/bench/shared-bench.mjs';

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { bestQuality } from './expected';
      export { SIGNS } from './forest';`,
    resolveDir: `${ROOT}/core/extract/prune`,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'error',
});

export const { bestQuality, SIGNS } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);
