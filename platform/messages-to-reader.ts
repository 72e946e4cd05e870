import { type Failure, isFailure } from '../core/failure';

/** What the background asks of the reader in a page. */
export type ToReader = { readonly kind: 'toggle' };

/** How a toggle ended. */
export type Outcome = 'opened' | 'closed' | Failure;

/** Checks the shape of what reached the reader; null for anything that is not one of ours. */
export function parseToReader(value: unknown): ToReader | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return value.kind === 'toggle' ? { kind: value.kind } : null;
}

/** Checks an answer to `toggle`; null when no reader answered. */
export function parseOutcome(value: unknown): Outcome | null {
  return value === 'opened' || value === 'closed' || isFailure(value) ? value : null;
}
