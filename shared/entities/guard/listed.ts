/**
 * Names of several words that a person's could be taken for, known by a table: `Sao Paulo`, `Quang Binh`,
 * `Human Rights Watch`, `Chol Chnam Thmay`; and towns of one word behind which persons are named.
 */
import { NOT_PERSONS, type NotPersonKind } from '../gazetteer/not-persons.packed.ts'
import { lexicon, type Lexicon } from '../gazetteer/lexicon.ts'
import { unpacked } from '../gazetteer/packed.ts'
import { mayStand } from '../places/allowed.ts'
import { nameEnd } from '../places/name-end.ts'
import type { Word } from '../words.ts'
import type { Guarded } from './guarded.ts'

let known: Lexicon<NotPersonKind> | undefined

const names = (): Lexicon<NotPersonKind> =>
  (known ??= lexicon(
    (Object.keys(NOT_PERSONS) as NotPersonKind[]).flatMap((kind) =>
      unpacked(NOT_PERSONS[kind]).map((name) => [name, kind] as const),
    ),
  ))

export function listedAt(words: readonly Word[], at: number): Guarded | undefined {
  const found = names()(words, at)
  if (found === undefined) return undefined
  const to = at + found.length - 1
  const { value } = found
  if (value === 'organisation' || value === 'event')
    return words[at]!.capital && (to === at || words[to]!.capital)
      ? { kind: value, from: at, to }
      : undefined
  if (!mayStand(words, at, to, value)) return undefined
  // `Ba Ria-Vung Tau`, `Yên Tu-Vinh Nghiêm`
  const second = words[to + 1]
  const end = second?.gap === '-' && second.capital ? nameEnd(words, to + 1) : to
  return { kind: 'place', from: at, to: end }
}
