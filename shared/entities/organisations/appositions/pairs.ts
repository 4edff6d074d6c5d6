/** Countries in a body's name: one by its formal name, two joined by a dash, unions and continents among them. */
import { isOneOf } from '../../../french/word-list.ts'
import { countrySpan } from '../../countries/formal.ts'
import { countryAt } from '../../countries/words.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { continues, type Word } from '../../words.ts'
import { isPortfolio } from '../lexicon/adjectives.ts'
import { DE, type State } from '../phrase.ts'

/** `Vietnam-Russie`, `Russie - Vietnam`. */
export function takePair(words: readonly Word[], state: State, at: number): boolean {
  const first = countryAt(words, at) ?? unionAt(words, at) ?? regionAt(words, at)
  if (first === undefined || first.form === 'demonym') return false
  const second = words[first.to + 1]
  if (second === undefined || !/^ ?- ?$/u.test(second.gap)) return false
  const other = countryAt(words, first.to + 1) ?? unionAt(words, first.to + 1)
  if (other === undefined) return false
  state.to = other.to
  // `Asie-Afrique-Amérique latine`
  const third = /^ ?- ?$/u.test(words[state.to + 1]?.gap ?? '')
    ? (countryAt(words, state.to + 1) ?? unionAt(words, state.to + 1))
    : undefined
  if (third !== undefined) state.to = third.to
  if (isOneOf(words[state.to + 1]?.plain, 'latine centrale')) state.to += 1
  state.countries.push(first.iso, other.iso)
  state.named = true
  // `Centre franco-vietnamien de formation à la gestion`: whose it is, then what for
  state.pair = !isTaught(words, at, state.to)
  // `Bureau Asie-Pacifique de l'OIF`: one region, and whose the desk is
  if (words[at]!.text === 'Asie' && words[state.to]!.text === 'Pacifique') {
    state.pair = false
    state.last = 'theme'
  }
  return true
}

/** `Comité de jumelage Villejuif-Yen Bai`, `Fonds Hoang Sa - Truong Sa`: what two places share. */
export function takeTowns(words: readonly Word[], state: State, head: string): boolean {
  if (!isOneOf(head, 'comite association amicale fonds') || state.last === 'closed') return false
  const first = knownPlaceAt(words, state.to + 1)
  if (first === undefined || !/^ ?- ?$/u.test(words[first.to + 1]?.gap ?? '')) return false
  const second = knownPlaceAt(words, first.to + 1)
  if (second === undefined) return false
  state.to = second.to
  state.named = true
  state.last = 'closed'
  return true
}

/** `Institut Vietnam-Corée des sciences`: behind its countries what a school is for; committees leave it out. */
function isTaught(words: readonly Word[], from: number, to: number): boolean {
  if (!DE.test(words[to + 1]?.plain ?? '')) return false
  const field = isOneOf(words[to + 2]?.plain, 'la l') ? to + 3 : to + 2
  if (isOneOf(words[field]?.plain, 'formation recherches?')) return true
  return (
    isOneOf(words[from - 1]?.plain, 'institut universite centre ecole academie') &&
    words[field] !== undefined &&
    isPortfolio(words[field])
  )
}

/** `entre le Vietnam et le Laos`: the same, written out. */
export function takeBetween(words: readonly Word[], state: State): boolean {
  const from = isOneOf(words[state.to + 2]?.plain, 'la l le les') ? state.to + 3 : state.to + 2
  const first = words[from] === undefined ? undefined : formalCountryAt(words, from)
  if (first === undefined || words[first.to + 1]?.plain !== 'et') return false
  const next = isOneOf(words[first.to + 2]?.plain, 'la l le les') ? first.to + 3 : first.to + 2
  const second = words[next] === undefined ? undefined : formalCountryAt(words, next)
  if (second === undefined) return false
  state.to = second.to
  state.countries.push(first.iso, second.iso)
  state.named = true
  state.pair = true
  return true
}

/** `Kyushu-Vietnam`: any region before a dash and a country. */
const regionAt = (words: readonly Word[], at: number) =>
  words[at]?.capital === true &&
  words[at + 1]?.gap === '-' &&
  countryAt(words, at + 1)?.form === 'name'
    ? { iso: words[at]!.text, form: 'name' as const, from: at, to: at }
    : undefined

// `Vietnam-UE`, `ASEAN-Russie`, `Europe-ASEAN` pair like countries.
const unionAt = (words: readonly Word[], at: number) =>
  words[at]?.capital !== true
    ? undefined
    : isOneOf(
          words[at]!.text,
          'UE ASEAN UEEA AELE ONU CELAC Europe Asie Afrique Amérique Eurasie Mékong Pacifique',
        )
      ? { iso: words[at]!.text, form: 'name' as const, from: at, to: at }
      : words[at]!.text === 'Union' && words[at + 1]?.plain === 'europeenne'
        ? { iso: 'UE', form: 'name' as const, from: at, to: at + 1 }
        : undefined

/** `République tchèque`, `Fédération de Russie`, `Azerbaïdjan`. */
export function formalCountryAt(
  words: readonly Word[],
  at: number,
): { readonly iso: string; readonly to: number } | undefined {
  const direct = countryAt(words, at)
  if (
    direct !== undefined &&
    direct.form !== 'prefix' &&
    (direct.form !== 'demonym' || words[at]!.capital)
  )
    return direct
  if (
    words[at] === undefined ||
    !isOneOf(words[at]!.plain, 'republique federation royaume sultanat emirat etat') ||
    !words[at]!.capital
  )
    return undefined
  for (
    let next = at + 1;
    next < at + 7 && words[next] !== undefined && continues(words[next]!);
    next += 1
  ) {
    const country = countryAt(words, next)
    if (country === undefined) continue
    const span = countrySpan(words, country)
    return span.from <= at ? { iso: country.iso, to: span.to } : undefined
  }
  return undefined
}
