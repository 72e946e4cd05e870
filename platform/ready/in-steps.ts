import { stepDone } from '../../core/steps';

/** Time after which the browser gets its turn, in ms: an answer to a person's key may not wait longer than 200. */
const TURN_MS = 90;

/** Runs steps to their end, the browser taking its turn between them. null when `signal` ended them. */
export async function runInSteps<Value>(
  steps: Generator<string, Value, void>,
  signal: AbortSignal,
): Promise<Value | null> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    stepDone(step.value);
    if (performance.now() - start < TURN_MS) continue;
    await turn();
    if (signal.aborted) return null;
    start = performance.now();
  }
}

/** Lets everything run that waits: input first of all. */
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));
