import type { Forest } from './forest';
/** x */
export const SECOND: Forest = { base: -10, features: [], trees: [] };
