import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Tests that start a real browser take longer than the others, and one browser at a time. */
const REAL = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, isolate: false };

/**
 * Broken states, settings, and what is reached from the popup: end-to-end tests too, run after the golden
 * pages beside the others. The two lines take about the same time so.
 */
const STATES =
  'tests/e2e/{broken-*,settings-*,popup*,pick-from-popup,this-site,opening-by-itself,left-out}.test.ts';

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
          exclude: [STATES],
          environment: 'node',
          ...REAL,
        },
      },
      { test: { name: 'states', include: [STATES], environment: 'node', ...REAL } },
    ],
  },
});
