import { defineConfig } from 'vitest/config';

/** How `npm run fuzz` runs its one file, with minutes for what seconds would not do. */
export default defineConfig({
  test: {
    include: ['tests/bench/fuzz.ts'],
    environment: 'node',
    testTimeout: 500_000,
    hookTimeout: 120_000,
  },
});
