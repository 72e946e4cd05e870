/**
 * Why a page could not be read. Each code is also the key of the sentence shown to the person
 * (`failure_<code>` with `-` written as `_`, see `public/_locales/en/messages.json`).
 */
export const FAILURES = [
  'no-article',
  'too-large',
  'page-refused',
  'pdf',
  'file-refused',
  'not-allowed',
  'removed-by-page',
  'failed',
] as const;

/** One of the codes; also the key of the sentence that says so to the person. */
export type Failure = (typeof FAILURES)[number];

/** Whether an unknown value is one of the codes. */
export const isFailure = (value: unknown): value is Failure =>
  FAILURES.some((code) => code === value);
