/**
 * Where the library finds its values: any part of a version (`versions.ts`), few keys at a time.
 *
 * A request works on one version from its first read to its last. Nothing is kept but what content-named
 * keys hold, and that within a bound. Only values are kept, never promises: one request may not wait for another's.
 */
import { Demand, Kept } from './kept.ts'
import { LibraryFault, type Store } from '../../stored/store.ts'
import type { SegmentEntry } from '../../stored/manifest.ts'
import { keyOf, type Part } from '../../stored/keys.ts'
import { sectionOf } from '../../stored/sections.ts'
import { unseal } from '../../stored/sealed.ts'
import { openVersions, type Believing, type Version } from './versions.ts'

export interface ShelfOptions extends Believing {
  /** Characters of values to keep. */
  readonly room?: number
}

/** A part of one segment. */
export interface Wanted {
  readonly segment: SegmentEntry
  readonly part: Part
}

/** The parts that were read; what is not there is named in `lost`. */
export interface Reading {
  text(segment: SegmentEntry, part: Part): string | undefined
  readonly lost: readonly string[]
}

export interface Shelf {
  version(): Promise<Version>
  read(wanted: readonly Wanted[]): Promise<Reading>
  /** A list of so many entries, as it stands in a part; a long one is read once while it is wanted as much as others. */
  list<T>(name: string, length: number, read: () => T): T
  /** A value made from a part, made once. */
  made<T>(name: string, make: () => T): T
  holds(name: string): boolean
}

const A_BULK_GET = 100
const FIVE_MILLION = 5_000_000
const MADE_LIMIT = 12

/** Common words stand in most searches, and reading their thousands of postings is the dear part of one. */
const LONG_LIST = 1024
/** Entries of lists that are kept, of some ten bytes each. */
const LISTS_ROOM = 1_000_000

/** A list as it was read. */
interface Listed {
  readonly value: unknown
  readonly length: number
}

export function openShelf(store: Store, options: ShelfOptions = {}): Shelf {
  const { room = FIVE_MILLION } = options
  const demand = new Demand()
  const values = new Kept<string>(room, (value) => value.length, demand)
  const listDemand = new Demand()
  const lists = new Kept<Listed>(LISTS_ROOM, ({ length }) => length, listDemand)
  // What the version before was asked for says nothing of this one's values.
  const version = openVersions(store, options, () => {
    demand.forget()
    listDemand.forget()
  })
  const made = new Kept<unknown>(MADE_LIMIT, () => 1)
  return {
    version,

    async read(wanted) {
      const keys = [...new Set(wanted.map(({ segment, part }) => keyOf(segment, part)))]
      const held = new Map<string, string>()
      const missing = keys.filter((key) => {
        const value = values.get(key)
        if (value !== undefined) held.set(key, value)
        return value === undefined
      })
      const lost: string[] = []
      for (let from = 0; from < missing.length; from += A_BULK_GET) {
        const some = missing.slice(from, from + A_BULK_GET)
        const found = await store.get(some)
        for (const key of some) {
          const body = readable(key, found.get(key))
          if (body === undefined) lost.push(key)
          else {
            held.set(key, body)
            values.set(key, body)
          }
        }
      }
      return {
        lost,
        text(segment, part) {
          const body = held.get(keyOf(segment, part))
          return body !== undefined && segment.layout.single ? sectionOf(body, part) : body
        },
      }
    },

    list<T>(name: string, length: number, read: () => T): T {
      if (length < LONG_LIST) return read()
      const known = lists.get(name)
      if (known !== undefined) return known.value as T
      const value = read()
      lists.set(name, { value, length })
      return value
    },

    holds: (name) => made.get(name) !== undefined,

    made<T>(name: string, make: () => T): T {
      const known = made.get(name)
      if (known !== undefined) return known as T
      const value = make()
      made.set(name, value)
      return value
    },
  }
}

/** What stands under the seal, if it is what was asked for. */
function readable(key: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    return unseal(key, value)
  } catch (error) {
    if (!(error instanceof LibraryFault)) throw error
    return undefined
  }
}
