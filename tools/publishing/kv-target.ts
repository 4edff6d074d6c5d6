/** A place where the values of a publication are written, and read back from. */
export interface KvTarget {
  readonly name: 'local' | 'remote'
  /** Every key that begins with `prefix`, in code-unit order. */
  list(prefix?: string): Promise<readonly string[]>
  /** The values of those keys that are there. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** `spent` is told of every write that KV has counted, of what then fails too. */
  put(
    pairs: readonly (readonly [key: string, value: string])[],
    spent?: (writes: number) => void,
  ): Promise<void>
  delete(keys: readonly string[]): Promise<void>
  close(): Promise<void>
}
