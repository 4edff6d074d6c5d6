/** What of the settings the background needs, each time it wakes; the others stand in `options.ts`. */
import { list, oneOf, token, type Read } from '../shared/answers/untrusted.ts'
import type { Area } from './kept.ts'

export interface AheadOptions {
  /** Outlets whose pages get no mark on the button, and are not read ahead. */
  readonly muted: readonly string[]
  /** An outlet's article that the reader stays on is read before the popup is opened. */
  readonly ahead: 'yes' | 'no'
}

export const AHEAD_DEFAULTS: AheadOptions = { muted: [], ahead: 'yes' }

/** Of each setting, what reads its stored value. */
export type Readers<T> = { readonly [K in keyof T]: Read<T[K]> }

export const AHEAD_READERS: Readers<AheadOptions> = {
  muted: list(token(/^[a-z0-9.-]+$/u, 40), 20),
  ahead: oneOf('yes', 'no'),
}

/** What is stored there, each unreadable value replaced by its default. */
export async function stored<T extends object>(
  area: Pick<Area, 'get'>,
  readers: Readers<T>,
  defaults: T,
): Promise<T> {
  const keys = Object.keys(readers) as (keyof T & string)[]
  const values: Readonly<Record<string, unknown>> = await area.get(keys)
  const read = keys.map((key) => [key, readers[key](values[key]) ?? defaults[key]])
  // Every member was made by the reader of its key.
  return Object.fromEntries(read) as T
}

export const loadAheadOptions = (area: Pick<Area, 'get'>): Promise<AheadOptions> =>
  stored(area, AHEAD_READERS, AHEAD_DEFAULTS)
