import { expect, it } from 'vitest';
import { runInSteps } from '../../../platform/ready/in-steps';

function* slow(count: number, ms: number): Generator<string, number, void> {
  for (let index = 0; index < count; index++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield `step ${index}`;
  }
  return count;
}

const never = new AbortController().signal;

it('gives what the steps end with', async () => {
  expect(await runInSteps(slow(3, 0), never)).toBe(3);
});

it('lets others run between long steps', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await runInSteps(slow(4, 100), never);
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(2);
});

it('stops when it is told to, and gives null', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 1);
  expect(await runInSteps(slow(100, 100), stop.signal)).toBeNull();
});
