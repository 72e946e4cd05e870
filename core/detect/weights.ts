import type { Sign } from './signs';

export const BIAS = 0;
export const WEIGHTS: Readonly<Partial<Record<Sign, number>>> = { best: 0.3 };
export const THRESHOLDS = { yes: 0, unsure: -2, anyText: 7, enoughText: 8 } as const;
