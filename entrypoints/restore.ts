import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { restore } from '../core/extract/restore';
import { registerPart } from '../platform/parts';

/** Brings back what was left out: the extractor's own steps and sanitiser, when first asked for. */
export default defineUnlistedScript(() => registerPart('restore', { restore }));
