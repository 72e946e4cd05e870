import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leftOut } from '../components/left-out/left-out';
import { partHere, registerPart } from '../platform/parts';
import { changeSelectors, pageRule } from '../platform/sites-storage';

/** What was left out of the article: looked for when the browser is idle after the first paint. */
export default defineUnlistedScript(() =>
  registerPart(
    'left-out',
    leftOut({ restorer: () => partHere('reader'), changeSelectors, pageRule }),
  ),
);
