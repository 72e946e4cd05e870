import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Payload, Way } from '../real-browser/attack';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: typeof import('../real-browser/attack');

const CASES: readonly Payload[] = JSON.parse(
  readFileSync(new URL('./attack-cases.json', import.meta.url), 'utf8'),
);

/** Ways on which every place of a page has the payload, which takes its time: a part of the cases goes them. */
const LONG: readonly Way[] = ['every place, into the popup', 'every place, copied as Markdown'];

const WAYS: readonly Way[] = [
  ...(['sanitiser', 'stored', 'second wall alone', 'copy, Readability, sanitiser'] as const),
  'every place, into the reading page',
  ...LONG,
];

describe.each(['chromium', 'firefox'] as const)(
  'Hostile HTML in a page without any policy in %s',
  (kind) => {
    let real: RealPage;
    const requests: string[] = [];
    let navigations = -1;

    beforeAll(async () => {
      real = await openRealPage(undefined, kind);
      await real.load("export * from './tests/real-browser/attack'");
      real.page.on('request', (request) => requests.push(request.url()));
      real.page.on('framenavigated', () => navigations++);
      navigations = 0;
    });
    afterAll(() => real?.close());

    const attack = (way: Way, cases: readonly Payload[] = CASES) =>
      real.page.evaluate((name, payloads) => tested.attack(name, payloads), way, cases);

    test.each(kind === 'chromium' ? WAYS : WAYS.slice(-3))(
      'does nothing, shows no form or frame, and asks for pictures only: %s',
      { timeout: 300_000 },
      async (way) => {
        requests.length = 0;
        const isWhole = kind === 'chromium' && !LONG.includes(way);
        const cases = isWhole ? CASES : CASES.filter((_, index) => index % 3 === 0);
        const { pictures, ...outcome } = await attack(way, cases);
        const allowed = new Set(pictures);
        const seen = () => requests.filter((url) => allowed.has(url)).length;
        await expect.poll(seen, { timeout: 10_000 }).toBeGreaterThan(0);
        expect(outcome).toEqual({
          executed: [],
          thrown: [],
          forms: 0,
          frames: 0,
          forbidden: [],
          unstable: [],
        });
        const others = requests.filter((url) => !allowed.has(url) && !url.startsWith('data:'));
        expect(others.join('\n')).toBe('');
        expect(navigations).toBe(0);
      },
    );

    test('runs nothing when the first wall stands alone', async () => {
      const { executed, thrown, forms, frames } = await attack('first wall alone');
      expect({ executed, thrown, forms, frames }).toEqual({
        executed: [],
        thrown: [],
        forms: 0,
        frames: 0,
      });
      expect(navigations).toBe(0);
    });

    test('runs when nothing stands in its way, so that the tests above mean something', async () => {
      const leadsAway = /href|action|location|<(?:i?frame|form|meta|base|object|embed|link)/i;
      const cases = CASES.filter(({ html }) => /on(?:error|toggle|focus)|<script/i.test(html));
      const { executed } = await attack(
        'raw',
        cases.filter(({ html }) => !leadsAway.test(html)),
      );
      expect(new Set(executed).size).toBeGreaterThan(20);
    });
  },
);
