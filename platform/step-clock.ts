import { hearSteps } from '../core/steps';

const times: [step: string, endMs: number][] = [];

// Builds for the speed benchmark only: it asks where the time goes.
if (import.meta.env.VITE_LECTERN_STEPS === '1') {
  hearSteps((step) => times.push([step, performance.timeOrigin + performance.now()]));
}

/** Says in the console, for the benchmark, when each step ended: milliseconds since 1970. */
export function tellSteps(): void {
  if (times.length > 0) console.info('lectern-steps', JSON.stringify(times));
}
