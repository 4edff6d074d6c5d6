/**
 * Events by the name that copy puts in quotation marks, with its year: `l'exercice « Paix et Amitié 2023 »`, `le salon
 * "Saigon Tex 2012"`, `l'événement « Balade en France » 2025`. Without a year a title may be a film's or a book's.
 */
import { plainIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { nameOf, type NamedEventAt } from '../event-name.ts'
import { endsHeld } from './held.ts'

const LONGEST = 10
const FARTHEST = 9

export function quotedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const { capital, gap } = words[at]!
  if (!capital || gap === ' ' || !/["«“]\s?$/u.test(gap)) return undefined
  return datedAt(words, at) ?? titledAt(words, at)
}

function datedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  let to = at
  while (to < at + LONGEST && words[to + 1] !== undefined && isInside(words[to + 1]!)) to += 1
  const after = words[to + 1]
  if (isNear(words[to]!)) {
    if (to === at + 1 || (after !== undefined && !CLOSES.test(after.gap))) return undefined
  } else {
    if (after === undefined || !/^ ?["»”] $/u.test(after.gap) || !isNear(after)) return undefined
    to += 1
  }
  return !isWork(words[at - 1]) && endsHeld(words, at, FARTHEST) ? nameOf(words, at, to) : undefined
}

/** What has a title that is no event's: `le lancement du livre « Regards sur Huê 2021 »`. */
const isWork = plainIn(
  'livres? ouvrage roman recueil album film documentaire chanson clip essai manuel guide carnet plan projet rapport',
)

/** What is held under a title each time: `le festival "Hô Chi Minh-Ville - Notre maison"`. */
const isTitled = plainIn('festivals? carnaval')

function titledAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!isTitled(words[at - 1]) || !/^ ["«“]\s?$/u.test(words[at]!.gap)) return undefined
  let to = at
  while (to < at + LONGEST && words[to + 1] !== undefined && isInside(words[to + 1]!)) to += 1
  return to > at && CLOSES.test(words[to + 1]?.gap ?? '"') ? nameOf(words, at, to) : undefined
}

const isInside = ({ gap }: Word): boolean => gap.length < 4 && !/["«»“”.;:!?()]/u.test(gap)

const CLOSES = /^ ?["»”(]| \(/u

/** A year that has been or is near: plans are named after far ones. */
const isNear = ({ text }: Word): boolean => /^(?:19\d\d|20[0-2]\d)$/u.test(text)
