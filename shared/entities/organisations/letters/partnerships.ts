/**
 * Partnerships that are bodies: what they are for, then their letters, as in `Partenariat pour une croissance verte
 * et les objectifs mondiaux 2030 (P4G)`. Without letters, or with those of a treaty, they are agreements.
 */
import { pattern } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { isNoBodys } from './acronyms.ts'
import type { BodyAt } from '../found-body.ts'

// `(P4G)`
const lettered = pattern(String.raw`^\p{Lu}[\p{Lu}\d]{2,6}$`, 'u')

const opens = bySpelling(({ text }) => isOneOf(text, 'Partenariat Alliance Initiative Mécanisme'))

export function partnershipAt(words: readonly Word[], at: number): BodyAt | undefined {
  if (!opens(words[at])) return undefined
  const scope = isOneOf(words[at + 1]?.plain, 'mondiale? internationale? globale?') ? 2 : 1
  if (words[at + scope]?.plain !== 'pour') return undefined
  for (let next = at + scope + 1; next < at + 18; next += 1) {
    const word = words[next]
    if (word === undefined) return undefined
    if (word.gap === ' (')
      return lettered().test(word.text) && !isNoBodys(word.text)
        ? { from: at, to: next - 1, rule: 'organisation/partnership' }
        : undefined
    if (!/^[ '-]$/u.test(word.gap)) return undefined
  }
  return undefined
}
