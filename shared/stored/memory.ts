/** A store in memory: for tests, for the CLI's `query`, for a publication that was just made. */
import type { Store } from './store.ts'

export function memoryStore(
  values: Iterable<readonly [key: string, value: string]>,
): Store & { readonly values: Map<string, string> } {
  const held = new Map(values)
  return {
    values: held,
    get: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const value = held.get(key)
          return value === undefined ? [] : [[key, value] as const]
        }),
      ),
  }
}
