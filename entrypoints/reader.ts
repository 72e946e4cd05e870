import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../platform/reader-session';
import { showReader } from '../components/reader/show';

/** Returns how the toggle ended; the background reads it as the script's result. */
export default defineUnlistedScript(() => startReader(showReader));
