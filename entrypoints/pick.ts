import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pick } from '../components/pick/pick';
import { loadPart, registerPart } from '../platform/parts';

/** Pointing at a block of the page that is to be read. */
export default defineUnlistedScript(() =>
  registerPart(
    'pick',
    pick(() => loadPart('restore')),
  ),
);
