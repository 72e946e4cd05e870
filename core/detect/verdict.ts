/** Whether a page is an article: `unsure` pages are tried like any other, but not announced. */
export type Readable = 'yes' | 'unsure' | 'no';
