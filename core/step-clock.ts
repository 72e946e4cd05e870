/** Whether this is a build for the speed benchmark, which asks where the time goes. */
const IS_TIMED = import.meta.env?.VITE_LECTERN_STEPS === '1';

const times: [step: string, endMs: number][] = [];

/** Notes that a step between the click and the article has ended. Other builds leave the call empty. */
export const stepDone: (step: string) => void = IS_TIMED
  ? (step) => {
      times.push([step, performance.timeOrigin + performance.now()]);
    }
  : () => undefined;

/** Says in the console, for the benchmark, when each step ended: milliseconds since 1970. */
export const tellSteps: () => void = IS_TIMED
  ? () => console.info('lectern-steps', JSON.stringify(times))
  : () => undefined;
