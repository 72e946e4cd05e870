import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rehearse } from '../components/reader/rehearse';
import type { Extraction } from '../core/extract';
import { titleOf } from '../core/extract/safe-document';
import { neededFiles } from '../core/fonts/needed-files';
import { loadFace } from '../platform/faces';
import { registerPart } from '../platform/parts';
import { readerPart } from '../platform/reader-part';
import { readAhead } from '../platform/ready/read-ahead';
import { warmUp } from '../platform/ready/warm-up';

/** Characters of the page's title that tell which fonts its language wants. */
const MAX_SAMPLE = 200;

/** Has the reader in this page read it, and try itself out, while the browser is idle, before it is wanted. */
export default defineUnlistedScript(() => {
  const reader = readerPart();
  if (!reader) return;
  const tryOut = (read: Extraction | null) => {
    reader.makeStyles();
    warmUp(reader, async (extraction) => {
      const { settings } = await reader.loadSettings(new URL(location.href));
      const sample = titleOf(document).slice(0, MAX_SAMPLE);
      rehearse(reader.drawPage, { extraction, settings, sample });
      if (read) await Promise.all(neededFiles(settings.font, read.content).map(loadFace));
    });
  };
  registerPart('ahead', readAhead(reader, tryOut));
});
