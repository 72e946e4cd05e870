import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeAids } from '../components/aids/aids';
import { isThere } from '../platform/background-link';
import { loadPart, registerPart } from '../platform/parts';
import { siteHere } from '../platform/site-here';
import { changeSelectors } from '../platform/sites-storage';
import { whereKept } from '../platform/where-kept';

const keepSelector = (url: URL, selector: string) =>
  changeSelectors(url, { kind: 'keep', selector, isOn: true });

/** The reader's second script: what it needs only once the article stands there. */
export default defineUnlistedScript(() =>
  registerPart('aids', makeAids({ loadPart, siteOf: siteHere, isThere, whereKept, keepSelector })),
);
