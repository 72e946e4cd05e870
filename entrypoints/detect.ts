import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../core/detect/detect';
import { cameLate, watchPage } from '../platform/page-changes';
import { signal } from '../platform/page-signal';
import { whenWanted } from '../platform/wanted';

/**
 * The content script. `wxt.config.ts` registers it: as an entry of WXT's own content-script kind it
 * would carry the polyfill into every page.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  if (cameLate()) signal({ kind: 'late' });
  watchPage(() => {
    const readable = detect(document, new URL(location.href));
    signal({ kind: 'detected', readable });
    if (readable !== 'no') whenWanted(() => signal({ kind: 'wanted' }));
    return readable === 'yes';
  });
});
