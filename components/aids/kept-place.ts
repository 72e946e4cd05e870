import type { Desk } from '../reader/desk';
import { offerWayBack } from './notes';

/**
 * Gives what is called when the text has grown: a place that was kept in a part that has come now is gone
 * to where nothing was read yet, and else offered.
 */
export function startReturning(desk: Desk): () => void {
  let isOver = false;
  return () => {
    const go = isOver ? null : desk.keptPlace();
    if (!go) return;
    isOver = true;
    if (window.scrollY < window.innerHeight / 2) go();
    else offerWayBack(desk, go);
  };
}
