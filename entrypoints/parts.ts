import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parts } from '../components/parts/parts';
import { fetchPage } from '../platform/fetch-page';
import { registerPart } from '../platform/parts';

/** The joining of an article's parts, where one goes on. */
export default defineUnlistedScript(() => registerPart('parts', parts(fetchPage)));
