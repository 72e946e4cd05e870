import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showReader } from '../components/reader/show';
import { startReader } from '../platform/reader-session';

/** Returns how the toggle ended; the background reads it as the script's result. */
export default defineUnlistedScript(() => startReader(showReader));
