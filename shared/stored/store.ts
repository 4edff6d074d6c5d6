/** Where a published corpus lies, in Workers KV, memory, files or the reader's browser, and what may be wrong with it. */

/** Where published values are read from: up to 100 keys in one operation; a missing key is absent from the answer. */
export interface Store {
  get(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** A published value that is missing, damaged or of another version: what it is and what to do about it. */
export class LibraryFault extends Error {
  readonly reason: 'unpublished' | 'format' | 'missing' | 'damaged' | 'unreachable' | 'exhausted'
  readonly key: string
  constructor(reason: LibraryFault['reason'], key: string, detail: string) {
    super(`library: ${key}: ${detail}`)
    this.name = 'LibraryFault'
    this.reason = reason
    this.key = key
  }
}
