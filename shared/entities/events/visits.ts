/** Visits of a protocol rank, and storms with a name. */
import { isOneOf, oneOf } from '../../french/word-list.ts'
import { isSyllable } from '../../french/syllable.ts'
import { countryAt } from '../countries/words.ts'
import type { EventAt } from './event-at.ts'
import { plainIn, type Question } from '../spelling.ts'
import { continues, textOf, type Word } from '../words.ts'

export const headsVisitOrStorm: Question = (word) => isVisit(word) || isStorm(word)

const isVisit = plainIn('visite visites')

/** Several are events where they are known ones: `ses visites officielles à Cuba et au Brésil`. */
const THEIRS = oneOf('les ses leurs deux trois ces')

/** `visite d'État`, `visite d'amitié officielle`, `visite officielle et de travail`. */
export function visitAt(words: readonly Word[], at: number): EventAt | undefined {
  if (!isVisit(words[at])) return undefined
  if (words[at]!.plain === 'visites' && !THEIRS.test(words[at - 1]?.plain ?? '')) return undefined
  let to = at
  for (let next = at + 1; next < at + 9;) {
    const word = words[next]
    if (word === undefined || !continues(word)) break
    if (isOneOf(word.plain, 'officielle officielles amicale amicales')) {
      to = next
      next += 1
    } else if (
      isOneOf(word.plain, 'de d') &&
      isOneOf(words[next + 1]?.plain, 'etat travail amitie') &&
      continues(words[next + 1]!)
    ) {
      to = next + 1
      next += 2
    } else if (word.plain === 'et' && to > at) next += 1
    else break
  }
  if (to === at) return undefined
  const canonical = textOf(words, at, to).replace(/^V/u, 'v')
  return {
    from: at,
    to,
    key: words
      .slice(at, to + 1)
      .map(({ plain }) => plain.replace(/^(visite|officielle|amicale)s$/u, '$1'))
      .join(' '),
    canonical,
    rule: 'event/visit',
  }
}

const isStorm = plainIn('typhon supertyphon cyclone ouragan tempete')

/** `typhon Bualoi`, `tempête tropicale Trami`, `super-typhon Yagi`. */
export function stormAt(words: readonly Word[], at: number): EventAt | undefined {
  const head = words[at]!
  if (!isStorm(head)) return undefined
  const name = endOfKind(words, at) + 1
  const word = words[name]
  if (
    word === undefined ||
    !word.capital ||
    !/^ ["«“]? ?$/u.test(word.gap) ||
    isOneOf(word.text, 'N No N°') ||
    countryAt(words, name) !== undefined
  )
    return undefined
  // `typhon Son Tinh`
  const second = words[name + 1]
  let to =
    second?.gap === ' ' && second.capital && isSyllable(second.text) && isSyllable(word.text)
      ? name + 1
      : name
  while (words[to + 1]?.gap === '-' && (words[to + 1]!.capital || words[to + 1]!.text.length < 5))
    to += 1
  const from = /^[ -]$/u.test(head.gap) && words[at - 1]?.plain === 'super' ? at - 1 : at
  return {
    from,
    to,
    key: `storm ${words
      .slice(name, to + 1)
      .map(({ plain }) => plain)
      .join(' ')}`,
    canonical: `${head.plain === 'supertyphon' ? 'typhon' : head.text.toLowerCase()} ${textOf(words, name, to)}`,
    rule: 'event/storm',
  }
}

/** `tropicale sévère`, `violent`: how strong it is, before its name. */
function endOfKind(words: readonly Word[], at: number): number {
  let to = at
  while (
    to < at + 2 &&
    isOneOf(words[to + 1]?.plain, 'tropicale? violente? severe forte? puissante?')
  )
    to += 1
  return to
}
