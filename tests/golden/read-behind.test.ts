import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from '../../core/extract';
import type { readAhead } from '../../platform/ready/read-ahead';
import { openRealPage, type RealPage } from '../real-browser/real-page';

declare const tested: { readAhead: typeof readAhead };

let real: RealPage;
beforeAll(async () => {
  real = await openRealPage();
  await real.load("export * from './platform/ready/read-ahead';");
});
afterAll(() => real.close());

/** Begins to read a page ahead, opens the reader before or behind the only step, or not, and takes what was read. */
const readWith = (opens: 'before' | 'behind' | 'never') =>
  real.page.evaluate(async (when) => {
    document.documentElement.removeAttribute('data-lectern');
    document.body.innerHTML = '<p>A page.</p>';
    const idle: IdleRequestCallback[] = [];
    window.requestIdleCallback = (step) => idle.push(step);
    let readings = 0;
    const open = () => document.documentElement.setAttribute('data-lectern', 'auto');
    // biome-ignore lint/correctness/useYield: a reading whose only step is its last
    const extractInSteps = function* () {
      readings += 1;
      return { ok: false, code: 'no-article' } as Outcome;
    };
    const loadSettings = async () => ({ rule: null }) as never;
    const ahead = tested.readAhead({ extractInSteps, loadSettings }, () => undefined);
    await new Promise((done) => setTimeout(done, 50));
    if (when === 'before') open();
    for (const step of idle) step({ didTimeout: false, timeRemaining: () => 50 });
    if (when === 'behind') open();
    return { begun: idle.length, readings, taken: ahead.take(new URL(location.href)) !== null };
  }, opens);

it('A page is not read behind a reader that has opened meanwhile, since nothing of it is laid out there', async () => {
  expect(await readWith('never')).toMatchObject({ begun: 1, readings: 1 });
  expect(await readWith('behind')).toMatchObject({ begun: 1, readings: 1 });
  expect(await readWith('before')).toEqual({ begun: 1, readings: 0, taken: false });
});
