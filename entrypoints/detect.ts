import { detect } from '../core/detect/detect';
import { hasAttribute, rootOf } from '../core/extract/safe-document';
import { cameLate, watchPage } from '../platform/page-changes';
import { signal } from '../platform/page-signal';
import { wantedOnce } from '../platform/wanted';

/**
 * The content script. `wxt.config.ts` registers it: as an entry of WXT's own content-script kind it
 * would carry the polyfill into every page. An object, as WXT's helper would make it of a function.
 */
const main = () => {
  if (window.top !== window) return;
  if (cameLate()) signal({ kind: 'late' });
  const isWanted = wantedOnce(() => signal({ kind: 'wanted' }));
  watchPage(() => {
    const readable = detect(document, location);
    const wanted = readable !== 'no' && isWanted();
    const root = rootOf(document);
    const open = root !== null && hasAttribute(root, 'data-lectern');
    signal({ kind: 'detected', readable, wanted, open });
    return readable === 'yes';
  });
};

/** The script that runs in every page. */
export default { main };
