import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rehearse } from '../components/reader/rehearse';
import { titleOf } from '../core/extract/safe-document';
import { readerPart } from '../platform/reader-part';
import { warmUp } from '../platform/ready/warm-up';

/** Has the reader in this page try itself out while the browser is idle, before it is wanted. */
export default defineUnlistedScript(() => {
  const reader = readerPart();
  if (!reader) return;
  warmUp(reader, async (extraction) => {
    const { settings } = await reader.loadSettings(new URL(location.href));
    rehearse(reader.drawPage, { extraction, settings, sample: titleOf(document) });
  });
});
