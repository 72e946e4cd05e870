/** Who hears of steps, in the whole script; null but for the benchmark's builds, so that a step costs one look. */
let listener: ((step: string) => void) | null = null;

/** Says that a step between the click and the article has ended. */
export const stepDone = (step: string): void => listener?.(step);

/** Sets who hears of steps: the benchmark's clock, which is `platform/step-clock.ts`. */
export const hearSteps = (hear: (step: string) => void): void => {
  listener = hear;
};
