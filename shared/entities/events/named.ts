/** Events that have a name: the gazetteer's, and what a capital head and a name compose. */
import { countryAt } from '../countries/words.ts'
import { fixedAt } from '../organisations/fixed.ts'
import { knownPlaceAt, nameEnd, textOf } from '../places/known.ts'
import { NAMED_EVENTS, SERIES_EVENTS } from '../gazetteer/events.ts'
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { lexicon, type Lexicon } from '../gazetteer/lexicon.ts'
import { continues, opensSentence, type Word } from '../words.ts'

export interface NamedEventAt {
  readonly to: number
  readonly key: string
  readonly canonical: string
}

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
              (other) => /^\p{Ll}/u.test(other) && other.toLowerCase() === form.toLowerCase(),
            ),
          },
        ] as const,
    )
  })

let known: Lexicon<NamedEvent> | undefined
const events = (): Lexicon<NamedEvent> =>
  (known ??= lexicon([...rowsOf(SERIES_EVENTS, true), ...rowsOf(NAMED_EVENTS, false)]))

export function namedEventAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  return (
    conferenceOfParties(words, at) ??
    gazetteerAt(words, at) ??
    tetAt(words, at) ??
    composedAt(words, at) ??
    englishAt(words, at) ??
    battleAt(words, at)
  )
}

/** `Vietnam Expo 2024`, `Hanoi International Trade Fair`: a name in English says what it is at its end. */
function englishAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!words[at]!.capital || GRAMMAR.has(words[at]!.plain)) return undefined
  const before = words[at - 1]
  if (before?.capital === true && words[at]!.gap === ' ' && !GRAMMAR.has(before.plain))
    return undefined
  let to = at
  while (words[to + 1]?.capital === true && /^[ &]$/u.test(words[to + 1]!.gap) && to - at < 6)
    to += 1
  if (
    to === at ||
    !/^(?:Expo|Fair|Forum|Summit|Week|Festival|Cup|Open|Championship|Show)$/u.test(words[to]!.text)
  )
    return undefined
  return nameOf(words, at, /^ (?:19|20)\d\d$/u.test(gapText(words, to + 1)) ? to + 1 : to)
}

/** `bataille de Stalingrad`, `massacre de My Lai`. */
function battleAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const place = at + 2
  const { plain } = words[at]!
  if (
    (plain !== 'bataille' && plain !== 'massacre') ||
    !/^d[e]?$/u.test(words[at + 1]?.plain ?? '')
  )
    return undefined
  if (words[place]?.capital !== true || countryAt(words, place) !== undefined) return undefined
  return nameOf(words, at, nameEnd(words, place))
}

const gapText = (words: readonly Word[], at: number): string =>
  words[at] === undefined ? '' : words[at].gap + words[at].text

const nameOf = (words: readonly Word[], from: number, to: number): NamedEventAt => {
  const canonical = textOf(words, from, to)
  return { to, key: plainOf(canonical), canonical }
}

/** `COP29`, `COP 29`. */
function conferenceOfParties(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!words[at]!.text.startsWith('COP')) return undefined
  const glued = /^COP(?<number>\d{1,2})$/u.exec(words[at]!.text)?.groups?.['number']
  const apart =
    words[at]!.text === 'COP' &&
    /^[ -]$/u.test(words[at + 1]?.gap ?? '') &&
    /^\d{1,2}$/u.test(words[at + 1]!.text)
  const number = glued ?? (apart ? words[at + 1]!.text : undefined)
  if (number === undefined) return undefined
  return {
    to: apart ? at + 1 : at,
    key: `cop ${number}`,
    canonical: `${number}e Conférence des Parties (COP${number})`,
  }
}

function gazetteerAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const found = events()(words, at)
  if (found === undefined) return undefined
  const { canonical, series, lower } = found.value
  const last = at + found.length - 1
  if (!lower && !words[at]!.capital) return undefined
  if (
    /^(?:jo|euro|expo|cop|mondial|mostra|asiad|vesak|tet|noel)$/u.test(words[at]!.plain) &&
    found.length === 1
  ) {
    if (
      /^(?:expo|euro|mondial|mostra)$/u.test(words[at]!.plain) &&
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
    /^(?:ramadan|toussaint|vesak|euro)$/u.test(words[at]!.plain) &&
    !/^(?:le|la|du|au|de|pour|l)$/u.test(words[at - 1]?.plain ?? '')
  )
    return undefined
  const to = series ? withEdition(words, last) : last
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

const SPORT =
  /^(?:football|futsal|volley|basket|badminton|natation|athletisme|gymnastique|judo|karate|tennis|rugby|cyclisme|escrime|tir|boxe|handball|hockey|golf|taekwondo|aviron|voile)$/u

/** `Championnats du monde de parties rapides et de blitz 2013`: what is played, up to the year. */
function disciplineEnd(words: readonly Word[], last: number): number | undefined {
  if (!/^de?$/u.test(words[last + 1]?.plain ?? '')) return undefined
  for (let at = last + 2; at < last + 10; at += 1) {
    const word = words[at]
    if (word === undefined || !/^[ '-]$/u.test(word.gap)) return undefined
    if (/^(?:19|20)\d\d$/u.test(word.text)) return at
    if (!/^\p{Ll}/u.test(word.text) || NO_DISCIPLINE.test(word.plain)) return undefined
  }
  return undefined
}

const NO_DISCIPLINE =
  /^(?:a|au|aux|en|dans|qui|que|par|pour|depuis|avec|sur|du|cet|cette|ce|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u

/** `SEA Games 31`, `Coupe du monde de football 2018`, `Jeux olympiques de Paris 2024`. */
function withEdition(words: readonly Word[], last: number): number {
  const whole = disciplineEnd(words, last)
  if (whole !== undefined) return whole
  let to = last
  const next = words[to + 1]
  if (
    next !== undefined &&
    /^(?:de|d|a)$/u.test(next.plain) &&
    next.gap === ' ' &&
    knownPlaceAt(words, to + 2) !== undefined
  ) {
    const place = knownPlaceAt(words, to + 2)!
    if (next.plain !== 'a' && place.rule !== 'place/wide') to = place.to
  }
  // `Championnat d'Asie de futsal`
  if (/^d[e]?$/u.test(words[to + 1]?.plain ?? '') && SPORT.test(words[to + 2]?.plain ?? ''))
    to += words[to + 3]?.gap === '-' ? 3 : 2
  // `Coupe d'Asie U23`, `des moins de 23 ans` apart: who plays belongs to the name.
  const age = words[to + 1]
  if (age?.gap === ' ' && /^U-?\d\d$/u.test(age.text)) to += 1
  const number = words[to + 1]
  if (
    number !== undefined &&
    /^ ?(?:[»”"] )?$/u.test(number.gap) &&
    /^(?:\d{1,2}|(?:19|20)\d\d|[IVXL]{2,})$/u.test(number.text)
  ) {
    // `SEA Games 31 médailles`: an edition is not counted in anything.
    if (
      number.text.length === 4 ||
      !/^ $/u.test(words[to + 2]?.gap ?? '') ||
      !/^(?:medailles?|athletes?|sportifs|sports?|disciplines?|pays|jours|ans|delegations?|equipes)$/u.test(
        words[to + 2]!.plain,
      )
    )
      return to + 1
  }
  return to
}

const ANIMALS =
  /^(?:rat|souris|buffle|tigre|chat|lievre|lapin|dragon|serpent|cheval|chevre|singe|coq|chien|cochon|porc)$/u

/** `Têt du Dragon`, `Têt 2026`, `Têt traditionnel`; `le Têt` alone is the feast. */
function tetAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  if (!words[at]!.capital || !/^t[eếê]t$/iu.test(words[at]!.text)) return undefined
  const [next, animal, year] = [words[at + 1], words[at + 2], words[at + 1]]
  if (next?.plain === 'du' && animal !== undefined && ANIMALS.test(animal.plain)) {
    const to =
      /^\d{4}$/u.test(words[at + 3]?.text ?? '') && words[at + 3]!.gap === ' ' ? at + 3 : at + 2
    return { to, key: `tet ${animal.plain}`, canonical: `Têt du ${animal.text}` }
  }
  if (/^(?:traditionnel|lunaire)$/u.test(next?.plain ?? ''))
    return { to: at + 1, key: 'tet', canonical: 'Têt' }
  if (next?.plain === 'nguyen' && animal?.plain === 'dan')
    return { to: at + 2, key: 'tet', canonical: 'Têt' }
  if (year !== undefined && year.gap === ' ' && /^20\d\d$/u.test(year.text))
    return { to: at + 1, key: `tet ${year.text}`, canonical: `Têt ${year.text}` }
  return { to: at, key: 'tet', canonical: 'Têt' }
}

const HEADS =
  /^(?:annees?|journees?|semaines?|mois|festival|forum|foire|salon|exposition|concours|coupe|championnats?|jeux|fete|nuit|biennale|revolution|operation|dialogue|trophee|grand|marathon|tournoi|carnaval|printemps)$/u
const ADJECTIVES =
  /^(?:croisees?|culturelles?|internationales?|internationaux|international|nationale?|nationaux|mondiale?|mondiaux|du|populaire|touristique|economique|militaires?|sportifs?|asiatiques?|europeenne?|universelle|prix|tet|amitie|musicale?)$/u

/** `Années croisées Vietnam-Russie`, `Festival international du film de Hanoï`, `Journée mondiale de l'eau`. */
function composedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const head = words[at]!
  if (
    !head.capital ||
    !HEADS.test(head.plain) ||
    fixedAt(words, at) !== undefined ||
    (opensSentence(words, at) && !/^(?:festival|journees?|annees?|semaines?)$/u.test(head.plain))
  )
    return undefined
  let to = at
  let named = false
  let adjectives = 0
  while (
    words[to + 1] !== undefined &&
    words[to + 1]!.gap === ' ' &&
    ADJECTIVES.test(words[to + 1]!.plain) &&
    !/^du$/u.test(words[to + 1]!.plain)
  ) {
    to += 1
    adjectives += 1
  }
  for (let steps = 0; steps < 6; steps += 1) {
    const next = words[to + 1]
    if (next === undefined || !continues(next) || (to === at && next.gap === '-')) break
    const country = countryAt(words, to + 1)
    if (country !== undefined && country.form !== 'demonym') {
      to = country.to
      named = true
      const other = words[to + 1]
      const pair =
        other !== undefined && /^ ?- ?$/u.test(other.gap) ? countryAt(words, to + 1) : undefined
      if (pair !== undefined) {
        to = pair.to
        break
      }
      continue
    }
    if (/^(?:de|du|des|d|en|au|a)$/u.test(next.plain) && !next.capital) {
      const noun = /^(?:la|l|le|les)$/u.test(words[to + 2]?.plain ?? '') ? to + 3 : to + 2
      const word = words[noun]
      if (
        word === undefined ||
        !continues(word) ||
        /^\d/u.test(word.text) ||
        /^(?:son|sa|ses|ce|cette|ces|leur|leurs)$/u.test(word.plain)
      )
        break
      const inner = countryAt(words, noun)
      if (inner !== undefined || knownPlaceAt(words, noun) !== undefined) {
        to = inner?.to ?? knownPlaceAt(words, noun)!.to
        named = true
        continue
      }
      if (/^(?:en|au|a)$/u.test(next.plain)) break
      // `Journée du Vesak des Nations unies`
      const body = named ? fixedAt(words, noun) : undefined
      if (body?.kind === 'international') {
        to = body.to
        break
      }
      if (named && word.capital) break
      to = noun
      if (word.capital) named = true
      while (word.capital && words[to + 1]?.gap === '-' && words[to + 1]!.capital) to += 1
      continue
    }
    break
  }
  if (/^\d{4}$/u.test(words[to + 1]?.text ?? '') && words[to + 1]!.gap === ' ') {
    to += 1
    named = true
  }
  // `Révolution cubaine`
  const whose = countryAt(words, at + 1)
  if (head.plain === 'revolution' && whose?.form === 'demonym' && !words[at + 1]!.capital) {
    to = whose.to
    named = true
  }
  const enough = /^(?:journees?|annees?|semaines?|mois)$/u.test(head.plain)
    ? (adjectives > 0 && to > at + adjectives) || (named && to > at + 1)
    : named && to > at
  if (!enough) return undefined
  return nameOf(words, at, to)
}

const plainOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
