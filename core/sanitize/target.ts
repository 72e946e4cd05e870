/**
 * What stands before the name of every place inside an article that a link of the same article
 * leads to, such as a footnote. No other `id` passes, so no page can take a name that the reader or
 * the document uses; the reader's own ids must not begin so.
 */
export const TARGET_PREFIX = 'lectern-';

const NAME = /^lectern-[\w.:-]{1,100}$/;

/** Whether an `id` names a place inside an article. */
export const isTarget = (id: string): boolean => NAME.test(id);
