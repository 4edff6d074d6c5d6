/**
 * By what articles are compared: the sketch of the text, the dispatch, the profile of what it is about.
 *
 * Apart from the cards, since a result list needs none of it and a related request needs dozens. One line of
 * JSON each; lists of numbers are packed four characters a number.
 */
import { readSketch, type Sketch } from '../duplicates/sketch.ts'
import type { Profile } from '../search/related-profile.ts'

export interface Marks {
  readonly sketch: Sketch
  readonly dispatch?: string
  readonly profile: Profile
}

export const writeMarks = ({ sketch, dispatch, profile }: Marks): string =>
  JSON.stringify([sketch, dispatch ?? 0, profile], packed)

/** A stored line, read; `undefined` when it is none. */
export function readMarks(line: string): Marks | undefined {
  let value: unknown
  try {
    value = JSON.parse(line, unpacked)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
  if (!Array.isArray(value)) return undefined
  const [text, dispatch, profile] = value as readonly unknown[]
  const sketch = typeof text === 'string' ? readSketch(text) : undefined
  if (sketch === undefined || !isProfile(profile)) return undefined
  return { sketch, ...(typeof dispatch === 'string' ? { dispatch } : {}), profile }
}

/** What is left of the marks of a withdrawn article. */
export const NO_MARKS = '0'

const isProfile = (value: unknown): value is Profile =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as Partial<Profile>).partners) &&
  Array.isArray((value as Partial<Profile>).persons)

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const MARK = '#'
const MOST = 2 ** 24

function packed(_key: string, value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1000) / 1000
  const isList =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => Number.isInteger(one) && one >= 0 && one < MOST)
  return isList ? MARK + (value as readonly number[]).map(fourOf).join('') : value
}

function unpacked(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(MARK)) return value
  const numbers: number[] = []
  for (let at = 1; at + 4 <= value.length; at += 4) numbers.push(numberOf(value, at))
  return numbers
}

const fourOf = (value: number): string =>
  [18, 12, 6, 0].map((shift) => DIGITS[(value >> shift) & 63]!).join('')

function numberOf(text: string, at: number): number {
  let value = 0
  for (let place = at; place < at + 4; place += 1) {
    value = value * 64 + Math.max(0, DIGITS.indexOf(text[place]!))
  }
  return value
}
