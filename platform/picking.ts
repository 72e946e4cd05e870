import type { Picked, PickPart } from '../core/reading-page';
import type { Settings } from '../core/settings';
import { loadPart } from './parts';
import { raiseLayer } from './stand/layer';

/** Lets the person point at a block of the page; null when they come back without one, or `signal` ends. */
export async function pickOnPage(settings: Settings, signal: AbortSignal): Promise<Picked | null> {
  const part = (await loadPart('pick')) as PickPart | null;
  if (!part || signal.aborted) return null;
  const picking = new AbortController();
  const layer = raiseLayer(document, AbortSignal.any([signal, picking.signal]));
  const picked = await part.start({ ...layer, settings, signal });
  picking.abort();
  return picked;
}
