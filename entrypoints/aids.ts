import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeAids } from '../components/aids/aids';
import { isThere } from '../platform/background-link';
import { loadPart, registerPart } from '../platform/parts';
import { siteHere } from '../platform/site-here';
import { whereKept } from '../platform/where-kept';

/** The reader's second script: what it needs only once the article stands there. */
export default defineUnlistedScript(() =>
  registerPart('aids', makeAids({ loadPart, siteOf: siteHere, isThere, whereKept })),
);
