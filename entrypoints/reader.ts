import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawPage } from '../components/reader/page';
import { showReader } from '../components/reader/show';
import { extractInSteps } from '../core/extract';
import { restore } from '../core/extract/restore';
import { lookAround } from '../platform/look';
import { registerPart } from '../platform/parts';
import type { ReaderPart } from '../platform/reader-part';
import { makeReady } from '../platform/reader-session';
import { loadSettings } from '../platform/settings-load';
import { makeSheets } from '../platform/stand/sheets';

/** Makes the reader ready in a page; it opens when the background asks it to. */
export default defineUnlistedScript(() => {
  const unused = makeReady(showReader);
  if (!unused) return;
  const part: ReaderPart = {
    look: lookAround,
    restore,
    extractInSteps,
    loadSettings,
    makeStyles: () => makeSheets(showReader.styles),
    drawPage,
    unused,
  };
  registerPart('reader', part);
});
