/**
 * Events by the name that copy puts in quotation marks, with its year: `l'exercice « Paix et Amitié 2023 »`, `le salon
 * "Saigon Tex 2012"`, `l'événement « Balade en France » 2025`. Without a year a title may be a film's or a book's.
 */
import { plainIn } from '../spelling.ts'
import { opensSentence, type Word } from '../words.ts'
import { nameOf, type NamedEventAt } from './event-name.ts'

/** What has editions, each with a name of its own. */
export const isHeld = plainIn(
  'salons? foires? expositions? evenements? manifestations? festivals? concours exercices? manoeuvres tournois? forums? galas? marathon course conferences? seminaires? colloques? rallye hackathon semaine journees? campagnes? fete programme carnaval spectacle sommet championnats? biennale coupe congres olympiades? dialogue',
)
const LONGEST = 10
const FARTHEST = 9

export function quotedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!words[at]!.capital || !/["«“]\s?$/u.test(words[at]!.gap)) return undefined
  return datedAt(words, at) ?? titledAt(words, at)
}

function datedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  let to = at
  while (to < at + LONGEST && words[to + 1] !== undefined && isInside(words[to + 1]!)) to += 1
  const after = words[to + 1]
  if (isYear(words[to]!)) {
    if (to === at + 1 || (after !== undefined && !CLOSES.test(after.gap))) return undefined
  } else {
    if (after === undefined || !/^ ?["»”] $/u.test(after.gap) || !isYear(after)) return undefined
    to += 1
  }
  return isOfEvents(words, at) ? nameOf(words, at, to) : undefined
}

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
const isYear = ({ text }: Word): boolean => /^(?:19\d\d|20[0-2]\d)$/u.test(text)

/** Whether what is held stands shortly before, in the same sentence. */
function isOfEvents(words: readonly Word[], at: number): boolean {
  for (let head = at - 1; head >= 0 && head >= at - FARTHEST; head -= 1) {
    if (isHeld(words[head])) return true
    if (opensSentence(words, head)) return false
  }
  return false
}
