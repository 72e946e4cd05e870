import { afterAll, beforeAll, describe } from 'vitest';
import { detailsTests } from './reading-page/details';
import { fingersTests } from './reading-page/fingers';
import { finishTests } from './reading-page/finish';
import { fitsTests } from './reading-page/fits';
import { linesTests } from './reading-page/lines';
import { longTests } from './reading-page/long';
import { looksTests } from './reading-page/looks';
import { mediaTests } from './reading-page/media';
import { narrowTests } from './reading-page/narrow';
import { pagesTests } from './reading-page/pages';
import { pickingTests } from './reading-page/picking';
import { scriptsTests } from './reading-page/scripts';
import { seriesTests } from './reading-page/series';
import { threadsTests } from './reading-page/threads';
import { typesettingTests } from './reading-page/typesetting';
import { waysTests } from './reading-page/ways';
import { KINDS, Session } from './session';

// One browser of each kind for all of it: to start one takes longer than any of these tests.
describe.each(KINDS)('In %s:', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.borrow(kind);
  });
  afterAll(() => session.end());

  const use = () => session;
  seriesTests(use);
  pickingTests(use);
  mediaTests(use);
  fitsTests(use);
  finishTests(use);
  linesTests(use);
  looksTests(use);
  threadsTests(use);
  typesettingTests(use);
  detailsTests(use);
  scriptsTests(use);
  fingersTests(use);
  waysTests(use);
  longTests(use);
  narrowTests(use);
  pagesTests(use);
});
