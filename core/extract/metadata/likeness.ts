import { fold } from './clean';

const LENGTH = 3;

/**
 * How alike two titles are, 0 to 1: shared runs of three letters (Dice), which works in every
 * script and forgives endings. Equal titles are 1.
 */
export function likeness(one: string, other: string): number {
  const [left, right] = [runsOf(one), runsOf(other)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const run of left) if (right.has(run)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function runsOf(title: string): ReadonlySet<string> {
  const text = ` ${fold(title)} `;
  const runs = new Set<string>();
  if (text.trim() === '') return runs;
  for (let at = 0; at + LENGTH <= text.length; at++) runs.add(text.slice(at, at + LENGTH));
  return runs;
}
