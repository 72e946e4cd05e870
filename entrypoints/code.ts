import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { code } from '../components/code/code';
import { registerPart } from '../platform/parts';

/** Colours for code, where an article has code whose language is known. */
export default defineUnlistedScript(() => registerPart('code', code));
