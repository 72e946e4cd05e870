/** What the aids need of the browser; handed in where the part is put together. */
export interface Beyond {
  /** Gets a further part into the page and gives what it registered; null when that fails. */
  readonly loadPart: (name: 'listen' | 'code' | 'left-out' | 'parts') => Promise<unknown>;
}
