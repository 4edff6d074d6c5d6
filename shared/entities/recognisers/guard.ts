/**
 * What is no person's name, as far as a few light rules and one table tell: for a first reading that finds persons
 * and countries alone.
 *
 * It claims spans, so that persons are decided there as they are behind the whole grammars of places, bodies, events
 * and dates; it says nothing of what the spans are called.
 */
import type { Part } from '../../article/article.ts'
import { dateAt } from '../guard/dates.ts'
import type { Guarded } from '../guard/guarded.ts'
import { listedAt } from '../guard/listed.ts'
import { foreignFrom, speltOutBefore } from '../guard/spelt-out.ts'
import { toldAt, withinAt } from '../guard/told.ts'
import { nameEnd } from '../places/name-end.ts'
import type { Candidate, Recogniser } from '../recogniser.ts'
import { wordsOf, type Word } from '../words.ts'

export const guardNames: Recogniser = ({ parts }) => {
  const found: Candidate[] = []
  const learnt = new Set<string>()
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const told = toldAt(words, at)
      if (told?.named !== undefined && told.to > told.named) learnt.add(plainOf(words, told))
      for (const guarded of [
        told,
        withinAt(words, at),
        listedAt(words, at),
        foreignFrom(words, at),
        speltOutBefore(words, at),
        dateAt(words, at),
      ])
        if (guarded !== undefined) found.push(candidateOf(part, words, guarded))
    }
  }
  return learnt.size === 0 ? found : [...found, ...echoes(parts, learnt)]
}

/** A name that the page shows to be a territory's is one wherever it stands whole. */
const echoes = (parts: readonly Part[], learnt: ReadonlySet<string>): readonly Candidate[] =>
  parts.flatMap((part) => {
    const words = wordsOf(part)
    return words.flatMap(({ capital }, from) => {
      if (!capital) return []
      const guarded = { kind: 'place', from, to: nameEnd(words, from) } as const
      return learnt.has(plainOf(words, guarded)) ? [candidateOf(part, words, guarded)] : []
    })
  })

const plainOf = (words: readonly Word[], { from, to }: Guarded): string =>
  words
    .slice(from, to + 1)
    .map(({ plain }) => plain)
    .join(' ')

const candidateOf = (
  { part, index }: Part,
  words: readonly Word[],
  { kind, from, to }: Guarded,
): Candidate => ({
  kind,
  part,
  index,
  start: words[from]!.start,
  end: words[to]!.end,
  rule: `guard/${kind}`,
  key: '',
  canonical: '',
})
