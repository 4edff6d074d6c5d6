/** The lunar New Year under its names: `Têt du Dragon`, `Têt 2026`, `Têt Quy Mao`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { isYear, type NamedEventAt } from '../event-name.ts'

const ANIMALS = oneOf(
  'rat souris buffle tigre chat lievre lapin dragon serpent cheval chevre singe coq chien cochon porc',
)

/** `Têt du Dragon`, `Têt de l'Année du Rat`: the last word of whose year begins. */
export function animalEnd(words: readonly Word[], last: number): number {
  const year = isOneOf(words[last + 3]?.plain, 'annee an') && words[last + 1]?.plain === 'de'
  const of = year ? last + 4 : last + 1
  return words[of]?.plain === 'du' && ANIMALS.test(words[of + 1]?.plain ?? '') ? of + 1 : last
}

const STEMS = oneOf('giap at binh dinh mau ky canh tan nham quy')
const BRANCHES = oneOf('ty suu dan mao meo thin ngo mui than dau tuat hoi')

const isTet = bySpelling(({ text, capital }) => capital && /^t[eếê]t$/iu.test(text))

/** `Têt du Dragon`, `Têt 2026`, `Têt traditionnel`; `le Têt` alone is the feast. */
export function tetAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!isTet(words[at])) return undefined
  const [next, second] = [words[at + 1], words[at + 2]]
  const last = animalEnd(words, at)
  if (last > at) {
    const { plain, text } = words[last]!
    const to = isYear(words[last + 1]) ? last + 1 : last
    return { to, key: `tet ${plain}`, canonical: `Têt du ${text}` }
  }
  if (isOneOf(next?.plain, 'traditionnel lunaire'))
    return { to: at + 1, key: 'tet', canonical: 'Têt' }
  if (next?.plain === 'nguyen' && second?.plain === 'dan')
    return isYear(words[at + 3])
      ? { to: at + 3, key: `tet ${words[at + 3]!.text}`, canonical: `Têt ${words[at + 3]!.text}` }
      : { to: at + 2, key: 'tet', canonical: 'Têt' }
  // `Têt Quy Mao`, `Têt At Ty 2025`: the year by its stem and its branch.
  if (next?.gap === ' ' && STEMS.test(next.plain) && BRANCHES.test(second?.plain ?? ''))
    return {
      to: isYear(words[at + 3]) ? at + 3 : at + 2,
      key: `tet ${next.plain} ${second!.plain}`,
      canonical: `Têt ${next.text} ${second!.text}`,
    }
  if (isYear(next)) return { to: at + 1, key: `tet ${next!.text}`, canonical: `Têt ${next!.text}` }
  return { to: at, key: 'tet', canonical: 'Têt' }
}
