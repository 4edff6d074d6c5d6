/**
 * What may follow a theme in a body's name: its purpose (`pour la coopération`), where it sits (`en
 * Russie`, `auprès de l'ONU`), whose name it bears (`lycée Phan Boi Chau`).
 */
import { isPortfolio, isTheme } from './adjectives.ts'
import {
  ARTICLE,
  DE,
  EPONYMOUS,
  formalCountryAt,
  PRENOMINAL,
  takeComplement,
  type State,
} from './complements.ts'
import { isSyllable } from '../../french/syllable.ts'
import { fixedAt } from './fixed.ts'
import { isHead } from './heads.ts'
import { countryAt } from '../countries/words.ts'
import { knownPlaceAt } from '../places/known.ts'
import { continues, type Word } from '../words.ts'

const ABROAD =
  /^(?:ambassade|consulat|mission|representation|delegation|association|union|communaute|club|chambre|bureau|office|centre|societe|federation|fondation|amicale|maison|conseil|comite|agence|institut|antenne)$/u

/** `pour la coopération technique`, `contre la corruption`: a theme, never a reason (`pour son aide`). */
export function takePurpose(words: readonly Word[], state: State): boolean {
  const preposition = words[state.to + 1]!.plain
  if (!ARTICLE.test(words[state.to + 2]?.plain ?? '')) return false
  const noun = state.to + 3
  const word = words[noun]
  if (word === undefined || !continues(word)) return false
  const body = fixedAt(words, noun)
  const people = formalCountryAt(words, noun)
  if (body !== undefined || people !== undefined) {
    state.to = (body ?? people)!.to
    state.complements += 1
    state.named ||= body !== undefined
    if (body === undefined) state.countries.push(people!.iso)
    state.last = 'closed'
    return true
  }
  const disease = /^\p{Lu}{3,}$/u.test(word.text) || /^Covid$/u.test(word.text)
  if (!disease && !isPurpose(words, noun, preposition)) return false
  state.to = headOf(words, noun)
  if (disease && words[noun + 1]?.gap === '-' && /^\d+$/u.test(words[noun + 1]!.text)) state.to += 1
  state.complements += 1
  state.purpose = preposition
  state.last = 'theme'
  return true
}

/** What a body may be for: a theme; against or about anything (`contre la faim`, `sur le riz`). */
const isPurpose = (words: readonly Word[], at: number, preposition: string): boolean => {
  const word = words[at]!
  if (PRENOMINAL.test(word.plain))
    return words[at + 1] !== undefined && !/^(?:premi|derni)/u.test(word.plain)
  return isTheme(word) || isPortfolio(word) || (preposition !== 'pour' && !word.capital)
}

/** The noun behind an adjective that stands before it: `les nouvelles technologies`. */
const headOf = (words: readonly Word[], at: number): number =>
  PRENOMINAL.test(words[at]!.plain) && words[at + 1]?.gap === ' ' && !words[at + 1]!.capital
    ? at + 1
    : at

/** `et le crime`, `, la tuberculose et le paludisme`: what else it is for. `at` is the article. */
export function takeMore(words: readonly Word[], state: State, at: number): boolean {
  const noun = words[at + 1]
  if (state.purpose === undefined || !ARTICLE.test(words[at]?.plain ?? '') || noun === undefined)
    return false
  if (noun.capital || !continues(noun) || isHead(noun.plain) || NO_MORE.test(noun.plain))
    return false
  if (state.purpose !== 'contre' && !isTheme(noun) && !isPortfolio(noun)) return false
  state.to = headOf(words, at + 1)
  state.last = 'theme'
  return true
}

const NO_MORE =
  /^(?:gouvernement|ambassade|ministres?|ministere|president|premier|vice|secretaire|peuple|pays|autres?|representants?|responsables?|entreprises?|dirigeants?|membres?|chef|directeur|directrice|ambassadeur|etat|population|autorites|province|ville|reste|partie|visite|parti|groupe|societe|sous|porte)$/u

// What a body gives, lends or prepares for: `Comité de soutien à la Palestine`, `Centre d'aide à l'enfance`.
const GIVEN =
  /^(?:soutien|aide|assistance|appui|secours|acces|adaptation|preparation|incitation|initiation|formation|enseignement|education)$/u

/** `Commissariat à l'énergie atomique`, `Comité de soutien à la Palestine`, `lycée à option`. */
export function takeTowards(words: readonly Word[], state: State, head: string): boolean {
  const last = words[state.to]!.plain
  if (head === 'lycee' && state.last === 'head') {
    if (words[state.to + 2]?.plain !== 'option') return false
    state.to += 2
    return true
  }
  const office = state.last === 'head' || (state.last === 'bare-theme' && last === 'etat')
  if (
    !(office && /^(?:commissariat|secretariat|delegation|mission)$/u.test(head)) &&
    !GIVEN.test(last)
  )
    return false
  const noun = ARTICLE.test(words[state.to + 2]?.plain ?? '') ? state.to + 3 : state.to + 2
  const word = words[noun]
  if (word === undefined || !continues(word)) return false
  const country = formalCountryAt(words, noun)
  const articled = noun > state.to + 2 || words[state.to + 1]!.plain !== 'a'
  if (country === undefined && (!articled || knownPlaceAt(words, noun) !== undefined))
    return /^distance$/u.test(word.plain) && (state.to = noun) > 0
  state.to = country?.to ?? headOf(words, noun)
  state.complements += 1
  if (country !== undefined) state.countries.push(country.iso)
  state.portfolio ||= word.capital && isPortfolio(word)
  state.last = country === undefined ? 'theme' : 'closed'
  return true
}

/** `Comité de solidarité avec le Vietnam`, `avec le peuple cubain`. */
export function takeFellow(words: readonly Word[], state: State): boolean {
  if (
    !/^(?:solidarite|amitie|cooperation|echanges?|liaison|relations)$/u.test(words[state.to]!.plain)
  )
    return false
  let noun = ARTICLE.test(words[state.to + 2]?.plain ?? '') ? state.to + 3 : state.to + 2
  if (/^peuples?$/u.test(words[noun]?.plain ?? '')) {
    const of = DE.test(words[noun + 1]?.plain ?? '')
    const whose = of && ARTICLE.test(words[noun + 2]?.plain ?? '') ? noun + 3 : noun + (of ? 2 : 1)
    const people = of ? formalCountryAt(words, whose) : countryAt(words, whose)
    state.to = people?.to ?? noun
    state.last = people === undefined ? 'theme' : 'closed'
    if (people !== undefined) state.countries.push(people.iso)
    return true
  }
  // `avec l'étranger`
  if (words[noun]?.plain === 'etranger') {
    state.to = noun
    return true
  }
  const country = formalCountryAt(words, noun)
  if (country === undefined) return false
  state.to = country.to
  state.countries.push(country.iso)
  state.last = 'closed'
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
  if (
    preposition.plain === 'en' &&
    /^(?:recherches?|formation|expertise|experts|ingenierie|enseignement)$/u.test(
      words[state.to]!.plain,
    )
  ) {
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
  const people =
    words[state.to]!.plain.endsWith('s') ||
    words.slice(state.to - 2, state.to).some(({ plain }) => /^(?:amis|anciens)$/u.test(plain))
  const embassy = /^(?:ambassade|consulat|mission|representation)$/u.test(head)
  const owner = countryAt(words, state.to)
  const chamber =
    (/^(?:chambre|centre)$/u.test(head) && owner?.form === 'demonym') ||
    (/^(?:chambre|centre|bureau|office|institut|maison)$/u.test(head) && owner !== undefined)
  if (country !== undefined && (embassy || people || chamber)) {
    state.to = country.to
    state.countries.push(country.iso)
    state.last = 'closed'
    return true
  }
  const place = embassy || chamber ? knownPlaceAt(words, at) : undefined
  if (
    place === undefined ||
    preposition.plain !== 'a' ||
    !/^(?:consulat|bureau|office)$/u.test(head)
  )
    return false
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
  // `l'Agence de presse malaisienne Bernama`: what is described has its own name.
  if (state.complements > 0 && fixedAt(words, from)?.kind === 'media') return false
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
