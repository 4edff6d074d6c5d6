/** Events that have a name: the gazetteer's with their editions, conferences of parties, the Têt. */
import { startsLow } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { nameEnd } from '../../places/name-end.ts'
import { NAMED_EVENTS, SERIES_EVENTS } from '../../gazetteer/events.ts'
import { lexicon, type Lexicon } from '../../gazetteer/lexicon.ts'
import { bySpelling, type Question } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import { composedAt, headsBattle, headsFeast, pastPraise } from './composed.ts'
import { headsEdition } from './event-heads.ts'
import { animalEnd, tetAt } from './tet.ts'
import { isYear, nameOf, plainOf, type NamedEventAt } from '../event-name.ts'
import { endOfPlayers } from './players.ts'

interface NamedEvent {
  readonly canonical: string
  readonly series: boolean
  readonly lower: boolean
}

const rowsOf = (table: string, series: boolean): (readonly [string, NamedEvent])[] =>
  table.split(';').flatMap((row) => {
    const forms = row.split('=')
    return forms.map(
      (form) =>
        [
          form,
          {
            canonical: forms[0] ?? '',
            series,
            lower: forms.some(
              (other) => startsLow(other) && other.toLowerCase() === form.toLowerCase(),
            ),
          },
        ] as const,
    )
  })

let known: Lexicon<NamedEvent> | undefined
const events = (): Lexicon<NamedEvent> =>
  (known ??= lexicon([...rowsOf(SERIES_EVENTS, true), ...rowsOf(NAMED_EVENTS, false)]))

/** Whether a name of an event may begin with this word in small letters. */
export const opensNamedEvent: Question = (word) =>
  events().begins(word) || headsBattle(word) || headsFeast(word) || headsEdition(word)

export function namedEventAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  // `les champs de bataille de Dien Bien Phu`
  if (headsBattle(words[at]) && isOneOf(words[at - 2]?.plain, 'champs?')) return undefined
  return (
    conferenceOfParties(words, at) ??
    hostedAt(words, at) ??
    gazetteerAt(words, at) ??
    praisedAt(words, at) ??
    tetAt(words, at) ??
    composedAt(words, at, isKnown)
  )
}

const isHosted = bySpelling(({ text }) => text === 'APEC' || text === 'ASEM')

/** `l'APEC 2027`: the year a country holds its meetings. */
const hostedAt = (words: readonly Word[], at: number): NamedEventAt | undefined =>
  isHosted(words[at]) && isYear(words[at + 1]) ? nameOf(words, at, at + 1) : undefined

const isConference = bySpelling(({ text }) => /^COP\d{0,2}$/u.test(text))

/** `COP29`, `COP 29`. */
function conferenceOfParties(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!isConference(words[at])) return undefined
  const apart = words[at]!.text === 'COP'
  const number = apart ? (words[at + 1]?.text ?? '') : words[at]!.text.slice(3)
  if (!/^\d{1,2}$/u.test(number)) return undefined
  return {
    to: apart ? at + 1 : at,
    key: `cop ${number}`,
    canonical: `${number}e Conférence des Parties (COP${number})`,
  }
}

const isKnown = (words: readonly Word[], at: number): boolean => events()(words, at) !== undefined

/** `victoire historique de Dien Bien Phu`, `bataille stratégique décisive de …`: as if its praise were not printed. */
function praisedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const of = pastPraise(words, at)
  if (of === at + 1 || !isOneOf(words[at]!.plain, 'bataille victoire campagne offensive'))
    return undefined
  const found = events()([words[at]!, ...words.slice(of, of + 6)], 0)
  return found === undefined || !(found.value.lower || words[at]!.capital)
    ? undefined
    : {
        ...nameOf(words, at, of + found.length - 2),
        canonical: found.value.canonical,
        key: plainOf(found.value.canonical),
      }
}

function gazetteerAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const found = events()(words, at)
  if (found === undefined) return undefined
  const { canonical, series, lower } = found.value
  const last = at + found.length - 1
  if (!lower && !words[at]!.capital) return undefined
  // `le peintre Mai Trung Thu`
  if (words[at]!.plain === 'trung' && words[at]!.gap === ' ' && words[at - 1]?.capital === true)
    return undefined
  if (found.length === 1 && isOneOf(words[at]!.plain, 'jo euro expo mondial mostra tet noel')) {
    if (
      isOneOf(words[at]!.plain, 'expo euro mondial mostra') &&
      !/^\d{4}$/u.test(words[last + 1]?.text ?? '')
    )
      return undefined
    if (words[at]!.plain === 'jo' && words[at]!.text !== 'JO') return undefined
    if (words[at]!.plain === 'tet') return undefined
    // `Noël Le Graët`, `François-Noël`
    const after = words[last + 1]
    if (
      words[at]!.plain === 'noel' &&
      (words[at]!.gap === '-' || (after?.capital === true && after.gap === ' '))
    )
      return undefined
  }
  if (
    isOneOf(words[at]!.plain, 'ramadan toussaint vesak euro') &&
    !isOneOf(words[at - 1]?.plain, 'le la du au de pour l')
  )
    return undefined
  const to = series ? withEdition(words, last) : yearEnd(words, at, last)
  const edition = words
    .slice(last + 1, to + 1)
    .map(({ plain }) => plain)
    .join(' ')
  return {
    to,
    key: `${plainOf(canonical)} ${edition}`.trim(),
    canonical:
      edition === ''
        ? canonical
        : `${canonical} ${words
            .slice(last + 1, to + 1)
            .map(({ text }) => text)
            .join(' ')}`,
  }
}

/** `Championnats du monde de parties rapides et de blitz 2013`: what is played, up to the year. */
function disciplineEnd(words: readonly Word[], last: number): number | undefined {
  // `aux Jeux olympiques (JO) d'été 2016`
  if (!isOneOf(words[last + 1]?.plain, 'de?') || words[last + 1]!.gap !== ' ') return undefined
  for (let at = last + 2; at < last + 10; at += 1) {
    const word = words[at]
    if (word === undefined || !/^[ '-]$/u.test(word.gap)) return undefined
    if (isYear(word)) return at
    if (!startsLow(word.text) || NO_DISCIPLINE.test(word.plain)) return undefined
  }
  return undefined
}

const NO_DISCIPLINE = oneOf(
  'a au aux en dans qui que par pour depuis avec sur du cet cette ce janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
)

/** What comes back each year: `Journée mondiale de la Croix-Rouge et du Croissant-Rouge 2019`. */
const RETURNS = oneOf(
  'journee fete tet semaine mois jour revolution noel nouvel vesak norouz nowruz bunpimay songkran',
)

/** `Nouvel An du Dragon 2024` */
function yearEnd(words: readonly Word[], at: number, last: number): number {
  const to = animalEnd(words, last)
  const dated = to > last || RETURNS.test(words[at]!.plain)
  return dated && isYear(words[to + 1]) ? to + 1 : to
}

/** `SEA Games 31`, `Coupe du monde de football 2018`, `Jeux olympiques de Paris 2024`. */
function withEdition(words: readonly Word[], last: number): number {
  const whole = disciplineEnd(words, last)
  if (whole !== undefined) return whole
  let to = last
  const next = words[to + 1]
  to = animalEnd(words, to)
  if (next !== undefined && isOneOf(next.plain, 'de d a') && next.gap === ' ') {
    // `de Rio 2016`
    const place =
      knownPlaceAt(words, to + 2) ??
      (words[to + 2]?.capital === true && isYear(words[to + 3]) ? { to: to + 2 } : undefined)
    // `d'Aichi-Nagoya`
    if (place !== undefined && next.plain !== 'a')
      to = words[place.to + 1]?.gap === '-' ? nameEnd(words, place.to) : place.to
  }
  to = endOfPlayers(words, to)
  const number = words[to + 1]
  if (
    number !== undefined &&
    /^ ?(?:[»”"] )?$/u.test(number.gap) &&
    /^(?:\d{1,2}|(?:19|20)\d\d|[IVXL]{2,})$/u.test(number.text)
  ) {
    // `SEA Games 31 médailles`: an edition is not counted in anything.
    const after = words[to + 2]
    if (
      number.text.length !== 4 &&
      after?.gap === ' ' &&
      isOneOf(
        after.plain,
        'medailles? athletes? sportifs sports? disciplines? pays jours ans delegations? equipes',
      )
    )
      return to
    // `V-League 2025-2026`
    if (after?.gap === '-' && /^\d{2,4}$/u.test(after.text)) return to + 2
    // `Expo 2025 Osaka`
    return number.gap === ' ' && after?.gap === ' ' && after.capital
      ? (knownPlaceAt(words, to + 2)?.to ?? to + 1)
      : to + 1
  }
  return to
}
