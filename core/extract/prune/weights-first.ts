import type { Forest } from './forest';
/** x */
export const FIRST: Forest = { base: -10, features: [], trees: [] };
