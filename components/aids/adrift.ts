import { message } from '../../platform/i18n';
import type { Desk } from '../reader/desk';
import { element } from '../reader/element';

/** How often it is looked whether the extension is still there; costs one property. */
const LOOK_MS = 1500;

/**
 * Says in a sentence that the extension was updated or went while the reader is open. What is read
 * stays; what needs the extension does nothing any more.
 */
export function watchForUpdate({ stage, signal }: Desk, isThere: () => boolean): void {
  // Written now: nothing gives the person's language once the extension has gone.
  const sentence = message('readerUpdatedMeanwhile');
  const place = element('p', { class: 'adrift', role: 'status' });
  stage.append(place);
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    place.textContent = sentence;
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
