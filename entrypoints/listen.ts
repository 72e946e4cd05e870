import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen } from '../components/listen/listen';
import { registerPart } from '../platform/parts';

/** Reading aloud, asked for with its key or its button. */
export default defineUnlistedScript(() => registerPart('listen', listen));
