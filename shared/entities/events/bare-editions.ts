/**
 * An edition's name without its year, where the page has told it with one: `le « Mois humanitaire »` beside `Mois
 * humanitaire 2019`. Two editions of one name say nothing of a third.
 */
import type { Part } from '../../article/article.ts'
import type { Candidate } from '../recogniser.ts'
import { textOf, wordsIn, wordsOf, type Word } from '../words.ts'

const DATED = /^(?<name>.+) (?:19|20)\d\d$/su
const MOST = 40

export function bareEditions(
  parts: readonly Part[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const byName = new Map<string, Candidate | undefined>()
  for (const each of found) {
    const name =
      each.rule === 'event/named' ? DATED.exec(each.canonical)?.groups?.['name'] : undefined
    if (name === undefined || byName.size > MOST) continue
    const known = byName.has(name) ? byName.get(name) : each
    byName.set(name, known?.key === each.key ? known : undefined)
  }
  const names = [...byName].flatMap(([name, edition]) => {
    const words = wordsIn(name)
    return edition === undefined || words.length < 2 || !words[0]!.capital
      ? []
      : [{ name, edition, first: words[0]!.text, length: words.length }]
  })
  if (names.length === 0) return []
  const taken = new Set(found.map(({ part, index, start }) => `${part} ${index} ${start}`))
  const firsts = new Set(names.map(({ first }) => first))
  const bare: Candidate[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    for (const [at, word] of words.entries()) {
      if (!firsts.has(word.text) || taken.has(`${part.part} ${part.index} ${word.start}`)) continue
      const told = names.find(
        ({ name, length }) =>
          at + length <= words.length &&
          textOf(words, at, at + length - 1) === name &&
          endsAt(words, at + length - 1),
      )
      if (told === undefined) continue
      bare.push({
        kind: 'event',
        part: part.part,
        index: part.index,
        start: word.start,
        end: words[at + told.length - 1]!.end,
        rule: 'event/named',
        key: told.edition.key,
        canonical: told.edition.canonical,
      })
    }
  }
  return bare
}

/** The name does not go on: another year, another capital. */
const endsAt = (words: readonly Word[], last: number): boolean => {
  const next = words[last + 1]
  return (
    words[last] !== undefined &&
    !(next !== undefined && /^[ -]$/u.test(next.gap) && (next.capital || /^\d/u.test(next.text)))
  )
}
