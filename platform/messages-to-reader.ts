import { type Failure, isFailure } from '../core/failure';

/** What the background asks of the reader in a page: to open or close, or to let a block be picked. */
export type ToReader = { readonly kind: 'toggle' | 'pick' };

/** What came of it; `picking` while the person points at a block. */
export type Outcome = 'opened' | 'closed' | 'picking' | Failure;

/** Checks the shape of what reached the reader; null for anything that is not one of ours. */
export function parseToReader(value: unknown): ToReader | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return value.kind === 'toggle' || value.kind === 'pick' ? { kind: value.kind } : null;
}

const DONE = ['opened', 'closed', 'picking'] as const;

/** Checks the reader's answer; null when no reader answered. */
export function parseOutcome(value: unknown): Outcome | null {
  return isFailure(value) ? value : (DONE.find((one) => one === value) ?? null);
}
