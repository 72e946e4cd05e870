import type { Failure } from '../../core/failure';
import type { PlainKey } from '../../platform/i18n';

/** What the popup can do for the person. */
export type Offer = 'pick' | 'again' | 'reload' | 'options';

/** What the popup says about a page that could not be read, and what it offers. */
interface Explanation {
  /** What happened, in one sentence. */
  readonly sentence: PlainKey;
  /** What the person can do, or why nothing can be done. */
  readonly help: PlainKey;
  /** The most useful first. */
  readonly offers: readonly Offer[];
}

/** One explanation for each failure; trying again is offered only where it can end otherwise. */
export const EXPLANATIONS: Readonly<Record<Failure, Explanation>> = {
  'no-article': {
    sentence: 'failure_no_article',
    help: 'failure_no_article_help',
    offers: ['pick', 'again', 'options'],
  },
  'too-large': {
    sentence: 'failure_too_large',
    help: 'failure_too_large_help',
    offers: ['options'],
  },
  'page-refused': {
    sentence: 'failure_page_refused',
    help: 'failure_page_refused_help',
    offers: ['options'],
  },
  pdf: {
    sentence: 'failure_pdf',
    help: 'failure_pdf_help',
    offers: ['options'],
  },
  'file-refused': {
    sentence: 'failure_file_refused',
    help: 'failure_file_refused_help',
    offers: ['again', 'options'],
  },
  'not-allowed': {
    sentence: 'failure_not_allowed',
    help: 'failure_not_allowed_help',
    offers: ['again', 'options'],
  },
  'removed-by-page': {
    sentence: 'failure_removed_by_page',
    help: 'failure_removed_by_page_help',
    offers: ['reload', 'options'],
  },
  failed: {
    sentence: 'failure_failed',
    help: 'failure_failed_help',
    offers: ['reload', 'options'],
  },
};

/** For a page of which nobody said why it cannot be read. */
export const UNEXPLAINED: Explanation = {
  sentence: 'failure_unknown',
  help: 'failure_unknown_help',
  offers: ['options'],
};
