// What training shares with the product: what a page is, what is kept of it, and the signs that weights are written in.
import { load } from '../../tests/bench/bundle.mjs';

/** As the product has them, bundled at this moment from its sources. */
export const { drawTogether, kindOf, limitOfChosen, limitsOf, PAGE_SIGNS, SIGNS, STEPS } =
  await load(`
  export { limitOfChosen, limitsOf } from './core/extract/prune/limits';
  export { kindOf, PAGE_SIGNS } from './core/extract/prune/page-signs';
  export { drawTogether } from './core/extract/prune/alike';
  export { SIGNS, STEPS } from './core/extract/prune/forest';`);
