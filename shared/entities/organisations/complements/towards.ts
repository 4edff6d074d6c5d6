/** What a body is turned to and with whom it is tied: `à l'énergie atomique`, `à la Palestine`, `avec le peuple cubain`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { continues, type Word } from '../../words.ts'
import { formalCountryAt } from '../appositions/pairs.ts'
import { isAdjective, isPortfolio } from '../lexicon/adjectives.ts'
import { ARTICLE, endOfCapitals, type State } from '../phrase.ts'
import { headOf } from './purposes.ts'

// What a body gives, lends or prepares for: `Comité de soutien à la Palestine`, `Centre d'aide à l'enfance`.
const GIVEN = oneOf(
  'alerte encouragement sensibilisation soutien aide assistance appui secours reponse riposte reaction acces adaptation soins preparation incitation initiation formation enseignement education',
)

/** `Commissariat à l'énergie atomique`, `Comité de soutien à la Palestine`, `lycée à option`. */
export function takeTowards(words: readonly Word[], state: State, head: string): boolean {
  const last = words[state.to]!.plain
  // `coopération internationale au développement`
  if (words[state.to + 1]!.plain === 'au' && words[state.to + 2]?.plain === 'developpement') {
    state.to += 2
    state.last = 'theme'
    return true
  }
  if (head === 'lycee' && state.last === 'head') {
    if (words[state.to + 2]?.plain !== 'option') return false
    state.to += 2
    return true
  }
  // `entreprises à capitaux étrangers`
  if (isOneOf(last, 'entreprises societes')) {
    if (!isOneOf(words[state.to + 2]?.plain, 'capital capitaux investissements? participation'))
      return false
    state.to += 2
    return true
  }
  // `Secrétariat d'État suisse à l'économie`
  const office = state.last === 'head' || last === 'etat' || words[state.to - 1]?.plain === 'etat'
  if (
    !(office && isOneOf(head, 'commissariat secretariat delegation mission')) &&
    // `la Formation à l'occasion du Têt`: a field is in charge of nothing more
    (!GIVEN.test(isAdjective(words, state.to) ? words[state.to - 1]!.plain : last) ||
      words[state.to]!.capital)
  )
    return false
  const noun = ARTICLE.test(words[state.to + 2]?.plain ?? '') ? state.to + 3 : state.to + 2
  const word = words[noun]
  if (word === undefined || !continues(word)) return false
  // `Conseil de l'éducation à l'occasion du Têt`
  if (isOneOf(word.plain, 'occasion profit total cotes issue cours lieu titre')) return false
  // `Comité de soutien à Tran To Nga`
  if (
    isOneOf(last, 'soutien hommage memoire') &&
    word.capital &&
    word.gap === ' ' &&
    noun === state.to + 2
  ) {
    state.to = endOfCapitals(words, noun)
    state.complements += 1
    state.named = true
    state.last = 'closed'
    return true
  }
  const country = formalCountryAt(words, noun)
  const articled = noun > state.to + 2 || words[state.to + 1]!.plain !== 'a'
  if (country === undefined && !articled) return false
  state.to = country?.to ?? headOf(words, noun)
  state.complements += 1
  if (country !== undefined) state.countries.push(country.iso)
  state.portfolio ||= word.capital && isPortfolio(word)
  // `d'aide à l'enfance et à la famille`
  if (country === undefined) state.purpose = 'a'
  state.last = country === undefined ? 'theme' : 'closed'
  return true
}

/** `Comité de solidarité avec le Vietnam`, `avec le peuple cubain`. */
export function takeFellow(words: readonly Word[], state: State): boolean {
  if (!isOneOf(words[state.to]!.plain, 'solidarite amitie cooperation echanges? liaison relations'))
    return false
  let noun = ARTICLE.test(words[state.to + 2]?.plain ?? '') ? state.to + 3 : state.to + 2
  if (isOneOf(words[noun]?.plain, 'peuples?')) {
    const people = countryAt(words, noun + 1)
    state.to = people?.to ?? noun
    state.last = people === undefined ? 'theme' : 'closed'
    if (people !== undefined) state.countries.push(people.iso)
    return true
  }
  // `de liaison avec les écoles`
  if (
    isOneOf(words[state.to]!.plain, 'liaison relations') &&
    words[state.to + 2]?.plain === 'les' &&
    words[noun]?.capital === false
  ) {
    state.to = noun
    state.last = 'theme'
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
