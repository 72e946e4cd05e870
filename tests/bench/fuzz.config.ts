import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/bench/fuzz.ts'],
    environment: 'node',
    testTimeout: 500_000,
    hookTimeout: 120_000,
  },
});
