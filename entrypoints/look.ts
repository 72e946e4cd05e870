import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAround } from '../platform/look';

/** For the popup: gives back what the reader would show of this page. */
export default defineUnlistedScript(() => lookAround());
