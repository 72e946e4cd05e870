import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pick } from '../components/pick/pick';
import { partHere, registerPart } from '../platform/parts';

/** Pointing at a block of the page that is to be read. */
export default defineUnlistedScript(() =>
  registerPart(
    'pick',
    pick(() => partHere('reader')),
  ),
);
