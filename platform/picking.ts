import type { Picked, PickPart } from '../core/reading-page';
import type { Settings } from '../core/settings';
import { loadPart } from './parts';
import { raiseLayer } from './stand/layer';

/** A block being pointed at. */
interface Picking {
  /** The block; null when the person comes back without one. */
  readonly picked: Promise<Picked | null>;
}

/** Lets the person point at a block of the page until `signal` ends; null where that cannot be begun. */
export async function beginPicking(
  settings: Settings,
  signal: AbortSignal,
): Promise<Picking | null> {
  const part = (await loadPart('pick')) as PickPart | null;
  if (!part || signal.aborted) return null;
  const picking = new AbortController();
  const layer = raiseLayer(document, AbortSignal.any([signal, picking.signal]));
  const picked = part.start({ ...layer, settings, signal });
  return { picked: picked.finally(() => picking.abort()) };
}
