// What training shares with the product: what is expected of a page, and the signs that weights are written in.
import { load } from '../../tests/bench/bundle.mjs';

export const { bestQuality, drawTogether, SIGNS, STEPS } = await load(`
  export { bestQuality } from './core/extract/prune/expected';
  export { drawTogether } from './core/extract/prune/alike';
  export { SIGNS, STEPS } from './core/extract/prune/forest';`);
