import type { LeftOut, LeftOutHands } from '../left-out/desk';
import type { Desk } from '../reader/desk';
import { asPart } from '../reader/part';
import type { Beyond } from './parts';

/** Loads the part that marks what was left out; until it is there, its key waits for it. */
export function startLeavingOut(desk: Desk, { loadPart }: Beyond): LeftOutHands {
  let hands: LeftOutHands | null = null;
  const loading = loadPart('left-out').then((part) => {
    if (!desk.signal.aborted) hands = asPart<LeftOut>(part)?.start(desk) ?? null;
  });
  return {
    toggle: () => void loading.then(() => hands?.toggle()),
    close: () => hands?.close() ?? false,
  };
}
