/**
 * What may follow a theme in a body's name: its purpose (`pour la coopération`), where it sits (`en
 * Russie`, `auprès de l'ONU`), whose name it bears (`lycée Phan Boi Chau`).
 */
import { isTheme } from './adjectives.ts'
import {
  ARTICLE,
  DE,
  EPONYMOUS,
  formalCountryAt,
  takeComplement,
  type State,
} from './complements.ts'
import { isSyllable } from '../../french/syllable.ts'
import { fixedAt } from './fixed.ts'
import { countryAt } from '../countries/words.ts'
import { knownPlaceAt } from '../places/known.ts'
import { continues, type Word } from '../words.ts'

const ABROAD =
  /^(?:ambassade|consulat|mission|representation|delegation|association|union|communaute|club|chambre|bureau|centre)$/u

/** `pour la coopération technique`, `contre la corruption`: a theme, never a reason (`pour son aide`). */
export function takePurpose(words: readonly Word[], state: State): boolean {
  let noun = state.to + 2
  if (!ARTICLE.test(words[noun]?.plain ?? '')) return false
  noun += 1
  const word = words[noun]
  if (word === undefined || !continues(word)) return false
  const body = fixedAt(words, noun)
  if (body !== undefined) {
    state.to = body.to
    state.complements += 1
    state.named = true
    state.last = 'closed'
    return true
  }
  const people = formalCountryAt(words, noun)
  if (people !== undefined) {
    state.to = people.to
    state.complements += 1
    state.countries.push(people.iso)
    state.last = 'closed'
    return true
  }
  const disease = /^\p{Lu}{3,}$/u.test(word.text) || /^Covid$/u.test(word.text)
  // `contre la faim`, `sur le riz`
  const against = /^(?:contre|sur)$/u.test(words[state.to + 1]!.plain) && !word.capital
  if (!isTheme(word) && !disease && !against) return false
  state.to = noun
  if (disease && words[noun + 1]?.gap === '-' && /^\d+$/u.test(words[noun + 1]!.text)) state.to += 1
  state.complements += 1
  state.last = 'theme'
  const second = words[state.to + 3]
  // `pour l'investissement et le développement`
  if (
    words[state.to + 1]?.plain === 'et' &&
    ARTICLE.test(words[state.to + 2]?.plain ?? '') &&
    second !== undefined &&
    continues(second) &&
    isTheme(second) &&
    !second.capital
  )
    state.to += 3
  return true
}

/** `ambassade du Vietnam en Russie`, `Association des Vietnamiens en République tchèque`. */
export function takeWhere(words: readonly Word[], state: State, head: string): boolean {
  const preposition = words[state.to + 1]!
  let at = state.to + 2
  if (preposition.plain === 'aupres') {
    if (!DE.test(words[at]?.plain ?? '')) return false
    // `sensibilisation auprès des masses` is a theme; `auprès de l'ONU` wants a mission.
    if (state.last === 'closed' && !/^(?:mission|delegation|representation|ambassade)$/u.test(head))
      return false
    state.last = 'adjective'
    return takeComplement(words, state, at, head)
  }
  if (preposition.plain === 'en' && words[state.to]!.plain === 'recherche') {
    const theme = words[at]
    if (theme === undefined || theme.capital) return false
    state.to = at
    state.last = 'bare-theme'
    return true
  }
  if (
    preposition.plain === 'a' &&
    words[at + 1]?.plain === 'etranger' &&
    (state.last !== 'closed' || words[state.to]!.plain.endsWith('s'))
  ) {
    state.to = at + 1
    return true
  }
  if (!ABROAD.test(head) || (state.complements === 0 && state.countries.length === 0)) return false
  if (/^(?:la|l)$/u.test(words[at]?.plain ?? '')) at += 1
  const country = words[at] === undefined ? undefined : formalCountryAt(words, at)
  const people = words[state.to]!.plain.endsWith('s')
  const embassy = /^(?:ambassade|consulat|mission|representation)$/u.test(head)
  const chamber =
    /^(?:chambre|centre)$/u.test(head) && countryAt(words, state.to)?.form === 'demonym'
  if (country !== undefined && (embassy || people || chamber)) {
    state.to = country.to
    state.countries.push(country.iso)
    state.last = 'closed'
    return true
  }
  const place = embassy ? knownPlaceAt(words, at) : undefined
  if (place === undefined || preposition.plain !== 'a' || head !== 'consulat') return false
  state.to = place.to
  state.named = true
  state.last = 'closed'
  return true
}

/** `Centre national de recherche … Gamaleya`, `lycée Phan Boi Chau`; not the person who leads it. */
export function takeEponym(words: readonly Word[], state: State, head: string): boolean {
  const from = state.to + 1
  if (state.last === 'closed') return false
  const after = words
    .slice(from, from + 3)
    .map(({ plain }) => plain)
    .join(' ')
  if (after.startsWith('ho chi minh') && state.complements > 0) {
    state.to = from + 2
    state.named = true
    state.last = 'closed'
    return true
  }
  if (
    !EPONYMOUS.test(head) ||
    words[from]!.gap !== ' ' ||
    (words[from]!.text.length < 2 && head !== 'hopital')
  )
    return false
  let to = from
  while (
    words[to + 1] !== undefined &&
    ((words[to + 1]!.capital && /^[ -]$/u.test(words[to + 1]!.gap)) || words[to + 1]!.gap === '&')
  )
    to += 1
  // After a long title two or three capitals are whoever holds the post, unless one is an acronym.
  const coded = head === 'fonds' && /^\p{Lu}{2,}$/u.test(words[from]!.text)
  // `Hôpital de l'amitié Viet Duc`
  const school = /^(?:hopital|lycee|ecole|universite)$/u.test(head) && to === from + 1
  if (school && isSyllable(words[from]!.text) && isSyllable(words[to]!.text)) {
    state.to = to
    state.named = true
    return true
  }
  if (state.complements > 0 && to > from && !coded) return false
  const eponymFirst = state.last === 'head' || state.last === 'adjective'
  if (!eponymFirst && !coded && !/^(?:centre|institut|agence)$/u.test(head)) return false
  if (/^(?:groupe|societe|compagnie|maison|club)$/u.test(head) && state.last !== 'head')
    return false
  state.to = to
  state.named = true
  state.last = 'theme'
  if (/^\p{Lu}{2,}$/u.test(words[to]!.text)) state.last = 'closed'
  return true
}
