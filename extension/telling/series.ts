/**
 * A series by its name as pages print it: whose it is and what is counted.
 *
 * `réunion du Comité intergouvernemental Vietnam-Russie` is a committee's, `dialogue stratégique` its own.
 */

export interface Series {
  /** `comité`, in lower case; absent where nothing is printed. */
  readonly of?: string
  /** `réunion`; absent where it is the series itself. */
  readonly noun?: string
  readonly isMasculine: boolean
}

const NAMED =
  /^(?<noun>\p{L}+)(?: \p{Ll}+){0,3}? (?:de la |de l['’]|du |des |de |d['’])(?<of>\p{L}+)/u
const MEETINGS = new Set(['réunion', 'session', 'séance', 'plénum', 'édition', 'assemblée'])
const MASCULINE = new Set(
  'dialogue congrès sommet forum festival salon round tour plénum'.split(' '),
)

/** `réunion du Comité mixte` → a committee's meeting; `''` → a series of which nothing is known. */
export function seriesOf(name: string): Series {
  const plain = name.toLocaleLowerCase('fr')
  const first = /^\p{L}+/u.exec(plain)?.[0]
  const isMasculine = first !== undefined && MASCULINE.has(first)
  if (first === undefined) return { isMasculine }
  const { noun, of } = NAMED.exec(plain)?.groups ?? {}
  return noun !== undefined && of !== undefined && MEETINGS.has(noun)
    ? { of, noun, isMasculine }
    : { of: first, isMasculine }
}
