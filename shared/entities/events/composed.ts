/** Events whose name the words compose: `Festival international du film de Hanoï`, `Vietnam Expo 2024`, `bataille de Stalingrad`. */
import { countryAt } from '../countries/words.ts'
import { GRAMMAR } from '../gazetteer/not-names.ts'
import { fixedAt } from '../organisations/fixed.ts'
import { knownPlaceAt, nameEnd } from '../places/known.ts'
import { bySpelling, type Spelling } from '../spelling.ts'
import { continues, opensSentence, type Word } from '../words.ts'
import { nameOf, type NamedEventAt } from './event-name.ts'

export const composedAt = (words: readonly Word[], at: number): NamedEventAt | undefined =>
  headedAt(words, at) ?? englishAt(words, at) ?? battleAt(words, at)

const HEADS =
  /^(?:annees?|journees?|semaines?|mois|festival|forum|foire|salon|exposition|concours|coupe|championnats?|jeux|fete|nuit|biennale|revolution|operation|dialogue|trophee|grand|marathon|tournoi|carnaval|printemps)$/u
const isHead = bySpelling(({ plain, capital }) => capital && HEADS.test(plain))
const ADJECTIVES =
  /^(?:croisees?|culturelles?|internationales?|internationaux|international|nationale?|nationaux|mondiale?|mondiaux|du|populaire|touristique|economique|militaires?|sportifs?|asiatiques?|europeenne?|universelle|prix|tet|amitie|musicale?)$/u

/** `Années croisées Vietnam-Russie`, `Festival international du film de Hanoï`, `Journée mondiale de l'eau`. */
function headedAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const head = words[at]!
  if (
    !isHead(head) ||
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

export const headsBattle = ({ plain }: Spelling): boolean =>
  plain === 'bataille' || plain === 'massacre'

/** `bataille de Stalingrad`, `massacre de My Lai`. */
function battleAt(words: readonly Word[], at: number): NamedEventAt | undefined {
  const place = at + 2
  if (!headsBattle(words[at]!.spelling) || !/^d[e]?$/u.test(words[at + 1]?.plain ?? ''))
    return undefined
  if (words[place]?.capital !== true || countryAt(words, place) !== undefined) return undefined
  return nameOf(words, at, nameEnd(words, place))
}

const gapText = (words: readonly Word[], at: number): string =>
  words[at] === undefined ? '' : words[at].gap + words[at].text
