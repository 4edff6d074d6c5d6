/**
 * Events whose French name a noun with a capital heads: `Festival international du film de Hanoï`, `Journée mondiale
 * de lutte contre le sida`, `Semaine de la culture lao au Vietnam`. A noun and its adjectives alone name nothing.
 */
import { isAllCapitals, pattern } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import { fixedAt } from '../../organisations/lexicon/fixed.ts'
import { isSide } from '../../places/sites/parts.ts'
import { opensSentence, wordBefore, type Word } from '../../words.ts'
import { isYear, nameOf, type NamedEventAt } from '../event-name.ts'
import { headsEdition, headsNamed } from './event-heads.ts'
import { takeNext } from './next-piece.ts'
import { TALKS } from './pieces.ts'
import { partnerAt } from './event-partners.ts'
import type { Reading } from './reading.ts'

/** A theme is name enough for these: `Journée du patrimoine`, `Festival de l'ao dai`. */
const DAYS = oneOf('journees? annees? semaines? mois')
const FEASTS = oneOf('festival fete foire salon exposition nuit championnats? olympiades?')
/** Nouns of anything else but for their second word: `Grand Prix`, `Tour cycliste`. */
const SECOND = /^(?:grand prix|tour cycliste|camp d (?:ete|hiver))\b/u

export function headedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const head = words[at]!
  const small = headsEdition(head)
  if (!headsNamed(head) && !small) return undefined
  // `le « Mois de l'action humanitaire »`: what an article stands before is no sentence.
  const opens =
    opensSentence(words, at) &&
    !(
      /^ ?["«“] ?$/u.test(head.gap) && isOneOf(wordBefore(words, at)?.plain, 'le la l les du de au')
    )
  if (
    isOneOf(head.plain, 'grand tour camp') &&
    !SECOND.test(`${head.plain} ${words[at + 1]?.plain} ${words[at + 2]?.plain}`)
  )
    return undefined
  // `Forum économique mondial 2025`: the body's yearly meeting
  const body = fixedAt(words, at)
  if (body !== undefined)
    return isYear(words[body.to + 1]) && head.plain === 'forum'
      ? nameOf(words, at, body.to + 1)
      : undefined
  const name: Reading = {
    to: at,
    adjectives: 0,
    complements: 0,
    named: false,
    closed: false,
    aim: false,
    pair: false,
    where: false,
  }
  for (let steps = 0; steps < 12 && !name.closed; steps += 1) if (!takeNext(words, at, name)) break
  // `Festival du tourisme de 2016`
  if (words[name.to + 1]?.text === 'de' && name.complements > 0 && isYear(words[name.to + 2]))
    name.to += 1
  if (isYear(words[name.to + 1])) {
    // `Année Vietnam-France 2013-2014`
    name.to += words[name.to + 2]?.gap === '-' && /^\d{4}$/u.test(words[name.to + 2]!.text) ? 2 : 1
    name.named = true
  }
  if (small) {
    const says = name.adjectives > 0 || name.complements > 0 || name.to > at + 1
    const called = (name.named || name.adjectives > 0) && isCalledBehind(words, name.to + 1)
    if (!says || !(isYear(words[name.to]) || called)) return undefined
    if (called) return nameOf(words, at, name.to)
  }
  if (opens && !RETURNS.test(head.plain) && !isEdition(words, name)) return undefined
  return saysEnough(head.plain, opens, at, name) ? nameOf(words, at, name.to) : undefined
}

/** `le salon du style extérieur (Q-Fair)`: a name of its own behind what it is, no body's and no place's. */
function isCalledBehind(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== ' (' || !words[at]!.capital) return false
  if (
    partnerAt(words, at) !== undefined ||
    fixedAt(words, at) !== undefined ||
    isSide(words[at]!) ||
    opensName(words[at]!.plain)
  )
    return false
  let to = at
  while (
    /^[ -]$/u.test(words[to + 1]?.gap ?? '') &&
    (words[to + 1]!.capital || isYear(words[to + 1]))
  )
    to += 1
  const letters = isAllCapitals(words[at]!.text, 3, 10) || turnsHigh().test(words[at]!.text)
  return (letters || to > at) && (words[to + 1]?.gap ?? ')').startsWith(')')
}

const turnsHigh = pattern(String.raw`\p{Ll}\p{Lu}`, 'u')

/** What returns each year is one with a capital, wherever it stands. */
const RETURNS = oneOf('festival journees? annees? semaines?')

/** At the head of a line the capital says nothing: two partners do, a year, or how far it reaches. */
const isEdition = (
  words: readonly Word[],
  { to, pair, adjectives, named, where }: Reading,
): boolean => pair || isYear(words[to]) || (adjectives > 0 && named && !where)

function saysEnough(head: string, opens: boolean, at: number, name: Reading): boolean {
  const { to, adjectives, complements, named, aim } = name
  // `Révolution cubaine`
  if (named && head === 'revolution') return to > at
  if (DAYS.test(head))
    return (complements > 0 && (adjectives > 0 || !opens)) || aim || (named && to > at + 1)
  if (TALKS.test(head) && !opens && complements > 0 && (adjectives > 0 || aim))
    return isOneOf(head, 'forum sommet') || adjectives > 0 || named
  if (isOneOf(head, 'conference sommet')) return false
  return (named && to > at) || (FEASTS.test(head) && !opens && complements > 0)
}
