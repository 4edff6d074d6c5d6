/**
 * By what articles are compared: the sketch of the text, the dispatch, the profile of what it is about.
 *
 * Apart from the cards, since a result list needs none of it and a related request needs dozens. A line each:
 *
 *     <sketch> <dispatch or -> <profile>
 */
import { readSketch, type Sketch } from '../duplicates/sketch-form.ts'
import { readProfile, writeProfile } from '../related/query/profile-text.ts'
import type { Profile } from '../related/query/profile.ts'

export interface Marks {
  readonly sketch: Sketch
  readonly dispatch?: string
  readonly profile: Profile
}

const NONE = '-'

export const writeMarks = ({ sketch, dispatch = NONE, profile }: Marks): string =>
  [sketch, dispatch, writeProfile(profile)].join(' ')

/** A stored line, read; `undefined` when it is none. */
export function readMarks(line: string): Marks | undefined {
  const first = line.indexOf(' ')
  const second = line.indexOf(' ', first + 1)
  const sketch = readSketch(line.slice(0, first))
  const profile = readProfile(line.slice(second + 1))
  if (first === -1 || second === -1 || sketch === undefined || profile === undefined)
    return undefined
  const dispatch = line.slice(first + 1, second)
  return { sketch, ...(dispatch === NONE ? {} : { dispatch }), profile }
}

/** What is left of the marks of a withdrawn article. */
export const NO_MARKS = NONE
