import type { Page } from './page';
import { dropDecorations, pairCaptions, preparePictures, tidyPictures } from './pictures';
import { dropClutter } from './steps/drop-clutter';
import { dropEchoes } from './steps/drop-echoes';
import { dropEmpty } from './steps/drop-empty';
import { dropMarks } from './steps/drop-marks';
import { dropTail } from './steps/drop-tail';
import { levelHeadings } from './steps/level-headings';
import { linkTargets } from './steps/link-targets';
import { tidyCode } from './steps/tidy-code';

/** Steps on the whole copy, before the article is chosen. */
export const BEFORE: readonly ((page: Page) => void)[] = [
  preparePictures,
  tidyCode,
  dropMarks,
  dropClutter,
  dropDecorations,
  pairCaptions,
];

/** Steps on the chosen element. */
export const AFTER: readonly ((content: Element, page: Page) => void)[] = [
  dropEchoes,
  dropTail,
  tidyPictures,
  levelHeadings,
  linkTargets,
  dropEmpty,
];
