/**
 * Readers of values from outside: a page, the service, storage, another context.
 *
 * A reader never throws and never recurses into what it was not told of. A list drops what it cannot
 * read; a shape fails only for a required member. Display texts are cut at their limit and lose the
 * control characters that could reorder or hide what a reader sees.
 */

export type Read<T> = (value: unknown) => T | undefined

/** A text to be shown: cut at `limit`, without control and bidirectional override characters. */
export const text =
  (limit: number): Read<string> =>
  (value) => {
    if (typeof value !== 'string') return undefined
    const shown = value.slice(0, limit).replace(UNPRINTABLE, '')
    return shown === '' ? undefined : shown
  }

// C0 and C1 controls save tab and newline; bidirectional marks, embeddings and isolates.
const UNPRINTABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** A text that stands for something: refused, not cut, when it does not match. */
export const token =
  (pattern: RegExp, limit = 200): Read<string> =>
  (value) =>
    typeof value === 'string' && value.length <= limit && pattern.test(value) ? value : undefined

export const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u

/** `2019`, `2019-03`, `2019-03-12` or `2019-03-12T08:00:00Z`. */
export const isoDate = token(ISO_DATE, 40)

// The same in browsers, Workers and Node; the one thing of theirs that a reader needs.
declare const URL: {
  canParse(text: string): boolean
  new (text: string): { readonly protocol: string; readonly href: string }
}

export const LONGEST_URL = 2_000

/** An address a reader may follow: http or https, never `javascript:` or `data:`. */
export const httpUrl: Read<string> = (value) => {
  if (typeof value !== 'string' || value.length > LONGEST_URL || !URL.canParse(value))
    return undefined
  const { protocol, href } = new URL(value)
  // Encoding lengthens it: what was read is read again as it is.
  return /^https?:$/u.test(protocol) && href.length <= LONGEST_URL ? href : undefined
}

export const count: Read<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined

export const oneOf =
  <const T extends string>(...members: readonly T[]): Read<T> =>
  (value) =>
    members.find((member) => member === value)

export const list =
  <T>(read: Read<T>, limit: number): Read<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined
    const kept: T[] = []
    for (const item of value.slice(0, limit)) {
      const one = read(item)
      if (one !== undefined) kept.push(one)
    }
    return kept
  }

type Readers = Readonly<Record<string, Read<unknown>>>
type Out<R> = R extends Read<infer T> ? T : never
type Shape<R extends Readers, O extends Readers> = { readonly [K in keyof R]: Out<R[K]> } & {
  readonly [K in keyof O]?: Out<O[K]>
}

/** An object with its required members and those optional ones that can be read. */
export const shape =
  <R extends Readers, O extends Readers = Record<never, never>>(
    required: R,
    optional?: O,
  ): Read<Shape<R, O>> =>
  (value) => {
    if (!isObject(value)) return undefined
    const kept: Record<string, unknown> = {}
    for (const [key, read] of Object.entries(required)) {
      const one = read(Object.hasOwn(value, key) ? value[key] : undefined)
      if (one === undefined) return undefined
      kept[key] = one
    }
    for (const [key, read] of Object.entries(optional ?? {})) {
      const one = Object.hasOwn(value, key) ? read(value[key]) : undefined
      if (one !== undefined) kept[key] = one
    }
    // Every member was made by the reader that its type comes from.
    return kept as Shape<R, O>
  }

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
