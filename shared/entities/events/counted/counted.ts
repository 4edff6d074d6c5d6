/** Events that count: an ordinal, a noun, the adjective beside it; with a summit, the longest name. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isAdjective } from '../../organisations/lexicon/adjectives.ts'
import { countryAt } from '../../countries/words.ts'
import type { EventAt } from '../event-at.ts'
import { slugOf } from '../event-name.ts'
import { namedEventAt } from '../named/named.ts'
import { ordinalAt } from './ordinal.ts'
import { sessionOf } from './session.ts'
import type { Part } from '../../../article/article.ts'
import { continues, textOf, type Word } from '../../words.ts'

/** These are counted in letters too. */
const SPELT_TOO = oneOf(
  'reunion session congres conference consultation dialogue sommet forum plenum assises festival anniversaire seance rencontre assemblee consultations symposium colloque seminaire biennale olympiades? convention cycle round patrouille',
)

/** A spelt ordinal before these says a rank or a turn, no event: `première édition du livre`, `premier tour`. */
const COUNTED = oneOf(
  'edition exposition foire salon jeux championnat championnats coupe table concours semaine fete marathon cop universiade exercice pleniere conclave gala caucus etape tournoi rallye regate trophee campagne carnaval manoeuvres ceremonie concert atelier rassemblement entretiens? negociations pourparlers debat dialogues',
)

const LOOSE = oneOf(
  'conference forum festival dialogue seance rencontre symposium colloque seminaire biennale convention',
)

const RACES = oneOf('coupe tour course vuelta giro criterium grand trophee rallye')

/** `du Tour de France`, `de la Coupe de la Télévision`: a stage is of a race, printed beside it. */
const isRidden = (words: readonly Word[], of: number): boolean =>
  isOneOf(words[of]?.plain, 'du de') &&
  RACES.test(words[isOneOf(words[of + 1]?.plain, 'la l') ? of + 2 : of + 1]?.plain ?? '')

const DISCIPLINES = oneOf(
  'mathematiques? physique chimie biologie informatique astronomie echecs geographie sciences',
)

const isOwned = (word: Word | undefined): boolean =>
  word?.gap === ' ' && isOneOf(word.plain, 'de du des d entre sur pour')

export function countedAt(
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
): EventAt | undefined {
  const ordinal = ordinalAt(words, at)
  if (ordinal === undefined) return undefined
  const pair = bothAt(words, at, ordinal.to)
  if (pair !== undefined) return pair
  const head = words[ordinal.to + 1]
  if (head === undefined || !continues(head)) return undefined
  // `12e Dialogue stratégique Vietnam-Russie` counts: who talks is no part of the span.
  const isTalk = isOneOf(head.plain, 'dialogue forum exposition conference sommet olympiades?')
  const whole =
    isTalk && head.plain !== 'dialogue' ? undefined : namedEventAt(words, ordinal.to + 1)
  // `13e Dialogue de Shangri-La`
  const named = isTalk && whole?.key !== 'dialogue de shangri la' ? undefined : whole
  // `mon premier Halloween`, `leur deuxième Nouvel An lunaire`: a feast that returns is not counted so.
  const returns = ordinal.spelt && (named?.to === ordinal.to + 1 || head.plain === 'nouvel')
  if (named !== undefined && !returns) {
    return {
      from: at,
      to: named.to,
      key: `${named.key} ${ordinal.value}`,
      canonical: `${named.canonical} ${ordinal.value}`,
      rule: 'event/named',
      session: { series: slugOf(named.canonical), ordinal: ordinal.value },
    }
  }
  if (!isCounted(words, ordinal.to + 1, ordinal.spelt)) return undefined
  const longest = isOneOf(head.plain, 'sommet assises')
  const noun = endOfNoun(words, ordinal.to + 1)
  // `12es Assises franco-vietnamiennes de la coopération décentralisée`
  const to = longest ? demonymsEnd(words, noun) : noun
  const session = sessionOf(words, at, ordinal.to + 1, to, ordinal.value, parts)
  return {
    from: at,
    to: longest ? session.end : to,
    end: session.end,
    key: `${ordinal.value} ${GROUP[head.plain] ?? head.plain}`,
    canonical: session.canonical,
    rule: `event/${head.plain}`,
    ...(session.owner === undefined ? {} : { owner: session.owner }),
    ...(session.series === undefined
      ? {}
      : { session: { series: session.series, ordinal: ordinal.value } }),
  }
}

/** Whether the noun is of what is counted; `spelt`: its ordinal is, and may say a rank or a turn. */
function isCounted(words: readonly Word[], noun: number, spelt: boolean): boolean {
  const { plain } = words[noun]!
  const [second, third] = [words[noun + 1], words[noun + 2]]
  if (!SPELT_TOO.test(plain) && (spelt || !COUNTED.test(plain))) return false
  if (isOneOf(plain, 'assemblee table patrouille')) return isWhole(words, noun)
  // `le cinquième cycle de négociations`; not `le premier cycle du collège`
  if (spelt && isOneOf(plain, 'cycle round'))
    return isOneOf(third?.plain, 'negociations? pourparlers consultations? discussions dialogue')
  // `la 17e étape de la Coupe`; not `la 2e étape de sa tournée`
  if (plain === 'etape') return isRidden(words, noun + 1)
  // `la première séance d'entraînement`
  if (
    plain === 'seance' &&
    isOneOf(
      third?.plain,
      'entrainement travail cotation dedicaces? formation projection cinema questions tirs? essais?',
    )
  )
    return false
  // `depuis la première conférence, en 2009` counts, and does not name.
  return !spelt || !LOOSE.test(plain) || isAdjective(words, noun + 1) || isOwned(second)
}

/** The last word of the noun with its adjectives: `2e foire-exposition internationale`, `44e Olympiade d'échecs`. */
function endOfNoun(words: readonly Word[], noun: number): number {
  const { plain } = words[noun]!
  let to = plain === 'table' ? noun + 1 : noun
  if (isOneOf(plain, 'foire salon') && words[to + 1]?.gap === '-') to += 1
  to = adjectivesEnd(words, to, 'commune conjointe? politiques')
  const [of, what] = [words[to + 1]?.plain, words[to + 2]?.plain ?? '']
  // `2e Forum d'affaires`
  const isOnBusiness = plain === 'forum' && of === 'd' && what === 'affaires'
  const isOfSchools = isOneOf(plain, 'olympiades?') && isOneOf(of, 'de d') && DISCIPLINES.test(what)
  return isOnBusiness || isOfSchools ? to + 2 : to
}

/** Past two adjectives at most; `others` count as such here. */
function adjectivesEnd(words: readonly Word[], noun: number, others = ''): number {
  let to = noun
  while (
    to < noun + 2 &&
    words[to + 1]?.gap === ' ' &&
    (isAdjective(words, to + 1) || isOneOf(words[to + 1]!.plain, others)) &&
    countryAt(words, to + 1) === undefined &&
    !NOT_BESIDE.test(words[to + 1]!.plain)
  )
    to += 1
  return to
}

/** `franco-vietnamiennes`, `sino-africain`: whose it is, as an adjective. */
function demonymsEnd(words: readonly Word[], last: number): number {
  const prefix = isOneOf(
    words[last + 1]?.plain,
    'franco sino russo nippo americano euro germano italo hispano indo afro lao vietnamo coreo',
  )
  const at = prefix ? last + 2 : last + 1
  if (words[at] === undefined || words[last + 1]!.gap !== ' ') return last
  const country = countryAt(words, at)
  return country?.form === 'demonym' || prefix ? (country?.to ?? at) : last
}

/** `38e et 39e Sommets de l'ASEAN`: two of one series that are held together are one event. */
function bothAt(words: readonly Word[], at: number, last: number): EventAt | undefined {
  if (words[last + 1]?.plain !== 'et' || words[last + 2] === undefined) return undefined
  const second = ordinalAt(words, last + 2)
  const head = second === undefined ? undefined : words[second.to + 1]
  if (second === undefined || second.spelt || head === undefined || !continues(head))
    return undefined
  const one = head.plain.replace(/s$/u, '')
  if (!isOneOf(one, 'sommet reunion session conference consultation dialogue forum seance'))
    return undefined
  const to = adjectivesEnd(words, second.to + 1)
  const end = one === 'sommet' ? sessionOf(words, at, second.to + 1, to, second.value, []).end : to
  const spelt = textOf(words, at, end)
  return {
    from: at,
    to: end,
    key: `${words[at]!.plain} ${second.value} ${one}`,
    canonical: spelt,
    rule: `event/${one}`,
  }
}

// A session and a meeting of one body are one thing to agency copy.
const GROUP: Readonly<Record<string, string>> = { session: 'reunion', seance: 'reunion' }

const NOT_BESIDE = oneOf('tenue? organisee? prevue? ouverte? durant suivant portant')

/** `table ronde`, `Assemblée générale`: nouns that need their second word. */
const isWhole = (words: readonly Word[], at: number): boolean =>
  (words[at]!.plain === 'table' && words[at + 1]?.plain === 'ronde') ||
  (words[at]!.plain === 'patrouille' && isOneOf(words[at + 1]?.plain, 'conjointe commune mixte')) ||
  // `la XVe Assemblée nationale` is a house.
  (words[at]!.plain === 'assemblee' &&
    words[at]!.capital &&
    words[at + 1]?.plain !== 'nationale') ||
  (words[at]!.plain === 'assemblee' &&
    isOneOf(words[at + 1]?.plain, 'generale pleniere parlementaire'))
