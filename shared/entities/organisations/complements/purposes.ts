/**
 * What a body is for, against or about: `pour la coopération`, `contre le sida, la tuberculose et le paludisme`. A
 * reason (`pour son aide`) is none.
 */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isPortfolio, isTheme } from '../lexicon/adjectives.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isHead } from '../lexicon/heads.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { continues, type Word } from '../../words.ts'
import { formalCountryAt } from '../appositions/pairs.ts'
import { ARTICLE, PRENOMINAL, type State } from '../phrase.ts'

/** `pour la coopération technique`, `contre la corruption`: a theme, never a reason (`pour son aide`). */
export function takePurpose(words: readonly Word[], state: State): boolean {
  const preposition = words[state.to + 1]!.plain
  const article = words[state.to + 2]?.plain ?? ''
  // `contre des catastrophes naturelles`
  if (!ARTICLE.test(article) && !(preposition === 'contre' && article === 'des')) return false
  const noun = state.to + 3
  const word = words[noun]
  if (word === undefined || !continues(word)) return false
  const body = fixedAt(words, noun)
  const people = formalCountryAt(words, noun)
  if (body !== undefined || people !== undefined) {
    state.to = (body ?? people)!.to
    if (body?.acronym === true) state.to = otherRegion(words, state.to) ?? state.to
    else if (preposition === 'sur') state.to = otherLand(words, state.to) ?? state.to
    state.complements += 1
    state.named ||= body !== undefined
    if (body === undefined) state.countries.push(people!.iso)
    state.last = 'closed'
    return true
  }
  // `pour l'Asie et le Pacifique`, `pour l'Asie du Sud-Est`: a part of the world it works for
  const region =
    word.capital && isOneOf(preposition, 'pour sur') ? knownPlaceAt(words, noun) : undefined
  if (region?.rule === 'place/wide' || (region !== undefined && word.plain === 'extreme')) {
    state.to = otherRegion(words, region.to) ?? region.to
    state.complements += 1
    state.named = true
    state.last = 'closed'
    return true
  }
  // `sur la mer Orientale`
  const sea = isOneOf(word.plain, 'mer ocean') ? knownPlaceAt(words, noun) : undefined
  if (sea !== undefined && sea.to > noun) {
    state.to = sea.to
    state.complements += 1
    state.last = 'closed'
    return true
  }
  const disease = isAllCapitals(word.text, 3) || isOneOf(word.text, 'Covid')
  if (!disease && !isPurpose(words, noun, preposition)) return false
  state.to = headOf(words, noun)
  state.complements += 1
  state.purpose = preposition
  state.last = 'theme'
  return true
}

/** `sur le Vietnam et l'ASEAN`: what else is studied. */
function otherLand(words: readonly Word[], last: number): number | undefined {
  if (words[last + 1]?.plain !== 'et' || !ARTICLE.test(words[last + 2]?.plain ?? ''))
    return undefined
  const land = words[last + 3]?.capital === true ? fixedAt(words, last + 3) : undefined
  return land?.kind === 'international'
    ? land.to
    : (formalCountryAt(words, last + 3)?.to ?? otherRegion(words, last))
}

/** `et le Pacifique`, `et l'Asie de l'Est` */
function otherRegion(words: readonly Word[], last: number): number | undefined {
  if (words[last + 1]?.plain !== 'et' || !ARTICLE.test(words[last + 2]?.plain ?? ''))
    return undefined
  const region = words[last + 3]?.capital === true ? knownPlaceAt(words, last + 3) : undefined
  return region?.rule === 'place/wide' ? region.to : undefined
}

/** Behind `pour` these say when, how often or for whom the sentence goes on. */
const NO_PURPOSE = oneOf(
  'an annees? ans cas compte cours debut derniers? derniere deuxieme exercice fete fin fois gouvernement heure instant jours? journee lancement mandat match matin meme mois moment monde occasion part pays periode plus premiere? premiers presse prochaine? region reste saison seconde? semaine semestre seule? siege sixieme soir somme suite trimestre troisieme quatrieme vice week',
)

/** What a body may be for: a theme; against or about anything (`contre la faim`, `sur le riz`). */
const isPurpose = (words: readonly Word[], at: number, preposition: string): boolean => {
  const word = words[at]!
  // `une lettre d'intention entre … et le Centre national d'innovation sur le renforcement de …`
  if (preposition === 'sur' && isOneOf(word.plain, 'renforcement projet terrain')) return false
  if (PRENOMINAL.test(word.plain))
    return words[at + 1] !== undefined && !/^(?:premi|derni)/u.test(word.plain)
  return (
    isTheme(word) ||
    isPortfolio(word) ||
    (!word.capital && (preposition !== 'pour' || !NO_PURPOSE.test(word.plain)))
  )
}

/** The noun behind an adjective that stands before it: `les nouvelles technologies`, `petites et moyennes entreprises`. */
export const headOf = (words: readonly Word[], at: number): number =>
  words[at + 1]?.plain === 'et' && isOneOf(words[at + 2]?.plain, 'moyennes grandes petites')
    ? at + 3
    : PRENOMINAL.test(words[at]!.plain) && words[at + 1]?.gap === ' ' && !words[at + 1]!.capital
      ? at + 1
      : at

/** `et le crime`, `, la tuberculose et le paludisme`: what else it is for. `at` is the article. */
export function takeMore(words: readonly Word[], state: State, at: number): boolean {
  const noun = words[at + 1]
  if (state.purpose === undefined || !ARTICLE.test(words[at]?.plain ?? '') || noun === undefined)
    return false
  // `pour l'Alimentation et l'Agriculture`
  const fields = noun.capital && isPortfolio(noun) && words[state.to]!.capital
  if (
    (noun.capital && !fields) ||
    !continues(noun) ||
    isHead(noun.plain) ||
    NO_COORDINATE.test(noun.plain)
  )
    return false
  // `sur la mer et les îles`
  const studied = state.purpose === 'sur' && isOneOf(noun.plain, 'iles? zones? littoral societes?')
  if (state.purpose !== 'contre' && !studied && !isTheme(noun) && !isPortfolio(noun)) return false
  state.to = headOf(words, at + 1)
  state.last = 'theme'
  return true
}

/** What `et` joins to a body, and no part of its name: `du Comité et des représentants`. */
export const NO_COORDINATE = oneOf(
  'organisations delegation gouvernement ambassade ambassades consulats ministere ministeres gouvernements president premier vice secretaire peuple pays autres? representants? responsables? entreprises? dirigeants? membres? chef directeur ministre ambassadeur parti etat populations population autorites presence celui celle leurs partie cadre visite province provinces villes ville localites secteurs organismes collectivites communes districts fournisseurs participants donateurs sponsors mecenes',
)
