import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showReader } from '../components/reader/show';
import { makeReady } from '../platform/reader-session';

/** Makes the reader ready in a page; it opens when the background asks it to. */
export default defineUnlistedScript(() => {
  makeReady(showReader);
});
