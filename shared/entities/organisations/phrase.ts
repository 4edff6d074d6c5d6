/** What is known of a body's name while it is read, and the small words its pieces begin with. */
import { oneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'

export interface State {
  to: number
  complements: number
  countries: string[]
  named: boolean
  pair: boolean
  /** A ministry's field with its capital stands in it: `service de la Santé`. */
  portfolio: boolean
  /** The preposition of what it is for: another may be joined to it (`contre la drogue et le crime`). */
  purpose: string | undefined
  /** What the last word is: only a theme may be continued by `et`, `pour`, a comma. */
  last: 'head' | 'adjective' | 'theme' | 'bare-theme' | 'closed'
}

/** Nothing is known yet of a name whose last word so far is this one. */
export const begunAt = (to: number): State => ({
  to,
  complements: 0,
  countries: [],
  named: false,
  pair: false,
  portfolio: false,
  purpose: undefined,
  last: 'head',
})

export const DE = /^(?:de|du|des|d)$/u

export const ARTICLE = oneOf('la l le les')

export const PRENOMINAL = oneOf(
  'moyennes? vieux vieil vieille haut haute hauts hautes grand grande grands grandes petit petite petits petites jeune jeunes nouvel nouvelle nouveau nouvelles anciens? anciennes? vieilles bonne bonnes libre beaux belles premiere tres pleine?',
)

/** The last of the capitals that go on from here. */
export function endOfCapitals(words: readonly Word[], from: number): number {
  let to = from
  while (words[to + 1]?.capital === true && /^[ '-]$/u.test(words[to + 1]!.gap)) to += 1
  return to
}
