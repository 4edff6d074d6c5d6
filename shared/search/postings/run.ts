/** What is read, a posting a place. */
export interface Run {
  /** Ascending. */
  readonly documents: Int32Array
  readonly frequencies: Int32Array
  /** Numbers of sets of forms, where postings name them. */
  readonly sets: Uint16Array | undefined
}
