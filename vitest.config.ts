import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Tests that start a real browser take longer than the others, and one browser at a time. */
const REAL = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, isolate: false };

/** Broken pages and states: end-to-end tests too, run beside the others to save time. */
const BROKEN = 'tests/e2e/broken-*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts?(x)', 'tests/rules/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'golden',
          include: ['tests/golden/**/*.test.ts'],
          environment: 'node',
          ...REAL,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [BROKEN],
          environment: 'node',
          ...REAL,
        },
      },
      { test: { name: 'broken', include: [BROKEN], environment: 'node', ...REAL } },
    ],
  },
});
