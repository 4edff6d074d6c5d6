/** The lunar New Year under its names: `Têt du Dragon`, `Têt 2026`, `Têt Quy Mao`. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { bySpelling } from '../spelling.ts'
import type { Word } from '../words.ts'
import type { NamedEventAt } from './event-name.ts'

export const ANIMALS = oneOf(
  'rat souris buffle tigre chat lievre lapin dragon serpent cheval chevre singe coq chien cochon porc',
)

const STEMS = oneOf('giap at binh dinh mau ky canh tan nham quy')
const BRANCHES = oneOf('ty suu dan mao meo thin ngo mui than dau tuat hoi')

const isTet = bySpelling(({ text, capital }) => capital && /^t[eếê]t$/iu.test(text))

/** `Têt du Dragon`, `Têt 2026`, `Têt traditionnel`; `le Têt` alone is the feast. */
export function tetAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!isTet(words[at])) return undefined
  const [next, animal, year] = [words[at + 1], words[at + 2], words[at + 1]]
  if (next?.plain === 'du' && animal !== undefined && ANIMALS.test(animal.plain)) {
    const to =
      /^\d{4}$/u.test(words[at + 3]?.text ?? '') && words[at + 3]!.gap === ' ' ? at + 3 : at + 2
    return { to, key: `tet ${animal.plain}`, canonical: `Têt du ${animal.text}` }
  }
  if (isOneOf(next?.plain, 'traditionnel lunaire'))
    return { to: at + 1, key: 'tet', canonical: 'Têt' }
  if (next?.plain === 'nguyen' && animal?.plain === 'dan')
    return isYear(words, at + 3)
      ? { to: at + 3, key: `tet ${words[at + 3]!.text}`, canonical: `Têt ${words[at + 3]!.text}` }
      : { to: at + 2, key: 'tet', canonical: 'Têt' }
  // `Têt Quy Mao`: the year by its stem and its branch.
  if (next?.gap === ' ' && STEMS.test(next.plain) && BRANCHES.test(animal?.plain ?? ''))
    return {
      to: at + 2,
      key: `tet ${next.plain} ${animal!.plain}`,
      canonical: `Têt ${next.text} ${animal!.text}`,
    }
  if (year !== undefined && year.gap === ' ' && /^20\d\d$/u.test(year.text))
    return { to: at + 1, key: `tet ${year.text}`, canonical: `Têt ${year.text}` }
  return { to: at, key: 'tet', canonical: 'Têt' }
}

const isYear = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && /^20\d\d$/u.test(words[at]!.text)
