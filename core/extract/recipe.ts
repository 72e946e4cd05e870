import type { Page } from './page';
import { dropDecorations, pairCaptions, preparePictures, tidyPictures } from './pictures';
import { setPosts } from './posts/set-posts';
import { dropAdvertisements } from './steps/drop-advertisements';
import { dropAppeals } from './steps/drop-appeals';
import { dropBareHeadings } from './steps/drop-bare-headings';
import { dropBiography } from './steps/drop-biography';
import { dropClutter } from './steps/drop-clutter';
import { dropContents } from './steps/drop-contents';
import { dropEchoes } from './steps/drop-echoes';
import { dropEmpty } from './steps/drop-empty';
import { dropEnding } from './steps/drop-ending';
import { dropLabelledLinks } from './steps/drop-labelled-links';
import { dropLinkLists } from './steps/drop-link-lists';
import { dropLinkNotes, dropMarks, freeHeadings } from './steps/drop-marks';
import { dropTail } from './steps/drop-tail';
import { freeLayouts } from './steps/free-layouts';
import { headTables } from './steps/head-tables';
import { levelHeadings } from './steps/level-headings';
import { liftLists } from './steps/lift-lists';
import { linkTargets } from './steps/link-targets';
import { numberLists } from './steps/number-lists';
import { quotePosts } from './steps/quote-posts';
import { setAdmonitions } from './steps/set-admonitions';
import { setBullets } from './steps/set-bullets';
import { setDirections } from './steps/set-directions';
import { setParagraphs } from './steps/set-paragraphs';
import { setPullQuotes } from './steps/set-pull-quotes';
import { setTables } from './steps/set-tables';
import { showNotes, sideNotes } from './steps/side-notes';
import { tidyCode } from './steps/tidy-code';
import { trimBreaks } from './steps/trim-breaks';
import { trimStarts } from './steps/trim-starts';

/** A step with the name that the speed benchmark prints. */
type Named<Step> = readonly [name: string, step: Step];

/** Steps on the whole copy, before the article is chosen. */
export const BEFORE: readonly Named<(page: Page) => void>[] = [
  ['prepare pictures', preparePictures],
  ['tidy code', tidyCode],
  ['set tables', setTables],
  ['number lists', numberLists],
  ['show notes', showNotes],
  ['quote posts', quotePosts],
  ['set pull quotes', setPullQuotes],
  ['drop marks', dropMarks],
  ['drop link notes', dropLinkNotes],
  ['drop clutter', dropClutter],
  ['drop advertisements', dropAdvertisements],
  ['drop decorations', dropDecorations],
  ['pair captions', pairCaptions],
];

/** Steps on the chosen element. */
export const AFTER: readonly Named<(content: Element, page: Page) => void>[] = [
  ['side notes', sideNotes],
  ['set paragraphs', setParagraphs],
  ['set bullets', setBullets],
  ['set admonitions', setAdmonitions],
  ['drop contents', dropContents],
  ['drop echoes', dropEchoes],
  ['drop tail', dropTail],
  ['drop link lists', dropLinkLists],
  ['drop labelled links', dropLabelledLinks],
  ['drop appeals', dropAppeals],
  ['drop biography', dropBiography],
  ['drop ending', dropEnding],
  ['tidy pictures', tidyPictures],
  ['drop bare headings', dropBareHeadings],
  ['level headings', levelHeadings],
  ['free headings', freeHeadings],
  ['link targets', linkTargets],
  ['drop empty', dropEmpty],
  ['set posts', setPosts],
  ['free layouts', freeLayouts],
  ['head tables', headTables],
  ['lift lists', liftLists],
  ['trim starts', trimStarts],
  ['trim breaks', trimBreaks],
  ['set directions', setDirections],
];
