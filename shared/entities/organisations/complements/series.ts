/**
 * What goes on with `et` or a comma inside a body's name: adjectives, complements, purposes. A list is the name's own
 * if it closes with an `et` of its kind before anything else happens.
 */
import { isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isAdjective, isPortfolio, isTheme } from '../lexicon/adjectives.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { SPORTS } from '../../gazetteer/sports.ts'
import { GRAMMAR } from '../../gazetteer/not-names.ts'
import { countryFrom } from './closings.ts'
import { takeComplement } from './complements.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isHead, LOWER } from '../lexicon/heads.ts'
import { countryAt } from '../../countries/words.ts'
import { continues, type Word } from '../../words.ts'
import { formalCountryAt } from '../appositions/pairs.ts'
import { isTitle } from '../../persons/title.ts'
import { ARTICLE, DE, PRENOMINAL, type State } from '../phrase.ts'
import { NO_COORDINATE, takeMore } from './purposes.ts'

/** Whose second owner is another body: `la délégation du Parti et de l'État`. */
const UNPAIRED = oneOf(
  'delegation mission gouvernement ambassade consulat parlement assemblee police armee corps bourse lycee region marine garde cabinet presidium congres programme parti senat brasserie hopital anniversaire',
)

/** `économique, commerciale et technique`; `du Travail, des Invalides et des Affaires sociales`. */
export function continueList(words: readonly Word[], state: State, head: string): boolean {
  if (state.last === 'closed' || state.last === 'head' || UNPAIRED.test(head)) return false
  // `une délégation de l'université Al-Azhar, de cuisiniers et de familles`
  if (state.named && state.complements === 0) return false
  const at = state.to + 1
  if (isDenied(words, at) && words[at + 2]?.plain === 'et' && isDenied(words, at + 3)) {
    state.to = at + 4
    return true
  }
  if (ARTICLE.test(words[at]!.plain))
    return closesBeforeLong(words, at) && takeMore(words, state, at)
  if (isAdjective(words, at) && !words[at]!.capital && isAdjective(words, state.to)) {
    for (let next = at; next < at + 6; next += 1) {
      const word = words[next]
      if (word === undefined) return false
      if (word.plain === 'et' && isAdjective(words, next + 1)) {
        state.to = next + 1
        return true
      }
      if (!isAdjective(words, next) && !/^[,-] ?$/u.test(word.gap)) return false
    }
    return false
  }
  if (!DE.test(words[at]!.plain)) return false
  // `le Département de la coopération internationale, du ministère de la Culture`: whose it is
  if (isOneOf(words[at + 1]?.plain, 'ministere comite commandement departement')) return false
  // `, du Comité populaire de Quang Nam et de`, `, de l'UNESCO et de`: another body
  const first = ARTICLE.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1
  if (
    isOtherBody(words, first) ||
    isLetters(words[first]) ||
    // `des Affaires étrangères, du Commonwealth et du Développement`
    (fixedAt(words, first) !== undefined &&
      !isOneOf(words[first]!.plain, 'commonwealth francophonie'))
  )
    return false
  // The list is the body's own if it closes with `et de …` before anything else happens.
  for (let next = at; next < at + 12; next += 1) {
    const word = words[next]
    if (word === undefined || /[.;:()!?"«»]/u.test(word.gap)) return false
    if (
      word.plain === 'et' &&
      (DE.test(words[next + 1]?.plain ?? '') ||
        (head === 'ministere' && words[next + 1]?.capital === true))
    ) {
      const themed = head === 'ministere' || words.slice(at, next).some(({ capital }) => !capital)
      return themed && takeComplement(words, state, at, head)
    }
  }
  return false
}

/** `la pêche illicite, non déclarée et non réglementée` */
const isDenied = (words: readonly Word[], at: number): boolean =>
  words[at]?.plain === 'non' && /ée?s?$/u.test(words[at + 1]?.text ?? '')

/** `, la tuberculose et le paludisme`: an `et` with an article closes the list. */
function closesBeforeLong(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 8; at += 1) {
    const word = words[at]
    if (word === undefined || word.capital || !/^(?:[ '-]|, )$/u.test(word.gap)) return false
    if (word.plain === 'et') return ARTICLE.test(words[at + 1]?.plain ?? '')
  }
  return false
}

const BODIES = oneOf(
  'comites? conseils? commissions? universites? ecoles? lycees? instituts? academies? hopital hopitaux parlements? assemblees? ministeres? associations? unions? federations? front cours? parquets? tribunal ambassades? departements? agence confederation direction region chambre centre fonds fondation service bureau bourse banque office autorite administration musee armee syndicat laboratoire ordre maison theatre police consulat',
)

/** `AIMS`, `VTV4` */
const isLetters = (word: Word | undefined): boolean =>
  word !== undefined && isAllCapitals(word.text.replace(/\d$/u, ''), 3)

/** `et du Comité populaire de Hanoï`, `et de la compagnie Getinge`, `et de l'hôpital central de Huê`: with a name of its own. */
function isOtherBody(words: readonly Word[], noun: number): boolean {
  const [head, next] = [words[noun], words[noun + 1]]
  if (head === undefined || next?.gap !== ' ') return false
  const { plain, capital } = head
  if (next.capital) return isHead(plain)
  const goesOn = DE.test(next.plain) || isAdjective(words, noun + 1)
  return capital
    ? BODIES.test(plain) && (goesOn || next.plain === 'pour')
    : isOneOf(plain, 'brigade regiment division') ||
        (LOWER.test(plain) &&
          plain !== 'societe' &&
          goesOn &&
          words.slice(noun + 2, noun + 5).some((each) => each.capital))
}

/** `du Travail et des Affaires sociales`, `et technique`, `et le crime`. */
export function coordinate(words: readonly Word[], state: State, head: string): boolean {
  const at = state.to + 2
  const word = words[at]
  if (word === undefined || !continues(word) || state.last === 'head') return false
  if (state.last === 'closed') return takeSecondHome(words, state, head)
  // `membre du Bureau politique et permanent du Secrétariat`: who is permanent is a person.
  if (isOneOf(word.plain, 'permanente?') && words[at + 1]?.plain === 'du') return false
  // `membre du Bureau politique et ancien président`
  if (PRENOMINAL.test(word.plain) && isTitle(words[at + 1]?.plain ?? '')) return false
  if (isAdjective(words, at) && isAdjective(words, state.to) && !word.capital) {
    if (countryAt(words, at)?.form === 'demonym') return false
    state.to = at
    while (words[state.to + 1]?.gap === '-') state.to += 1
    return true
  }
  if (takeMore(words, state, at)) return true
  if (state.last === 'adjective')
    // `Banque agricole et de développement rural du Vietnam`
    return (
      head === 'banque' &&
      word.plain === 'de' &&
      words[at + 1]?.capital === false &&
      isTheme(words[at + 1]!) &&
      takeComplement(words, state, at, head)
    )
  const noun = ARTICLE.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1
  // `Parti de la justice et du développement`
  const cause =
    head === 'parti' &&
    !words[state.to]!.capital &&
    words[noun]?.capital === false &&
    (isTheme(words[noun]) || isPortfolio(words[noun]))
  // `l'université Kanazawa et de l'Agence de presse`: whose name is borne has no second theme.
  if (DE.test(word.plain) && state.named && state.complements === 0) return false
  // `aux personnes handicapées et aux orphelins`
  if (word.text === 'aux' && words[at + 1]?.capital === false) {
    if (!words.slice(Math.max(0, state.to - 5), state.to).some(({ text }) => text === 'aux'))
      return false
    state.to = at + 1
    state.last = 'theme'
    return true
  }
  // `des fédérations d'athlétisme et de l'AIMS`: letters of another body
  if (isOneOf(word.plain, 'de du') && isLetters(words[noun])) return false
  if (DE.test(word.plain) && isOtherBody(words, noun)) return false
  // `Armée de l'air et de l'espace`
  const armed = head === 'armee' && isOneOf(words[noun]?.plain, 'air defense espace')
  if (DE.test(word.plain) && (cause || armed || !UNPAIRED.test(head))) {
    if (
      (words[noun]?.capital !== true && NO_COORDINATE.test(words[noun]?.plain ?? '')) ||
      formalCountryAt(words, noun) !== undefined ||
      // `du Mouvement des non-alignés et de l'ONU`: another body.
      (fixedAt(words, noun) !== undefined &&
        // `des Relations internationales et de la Francophonie`
        !(head === 'ministere' && words[noun]?.plain === 'francophonie'))
    )
      return false
    return words[noun] !== undefined && takeComplement(words, state, at, head)
  }
  // `Fédération vietnamienne de lutte et sambo`
  if (state.last === 'bare-theme' && head === 'federation' && SPORTS.test(word.plain)) {
    state.to = at
    return true
  }
  const hyphenated = words[at + 1]?.gap === '-'
  // `des scientifiques et experts`, `des eaux et forêts`: two plurals; no verb ends so.
  if (
    state.last === 'theme' &&
    !word.capital &&
    !hyphenated &&
    word.plain.length > 4 &&
    /[sx]$/u.test(words[state.to]!.plain) &&
    /[^é][sx]$/u.test(word.text) &&
    // `des ponts et chaussées`
    (!word.text.endsWith('ées') || word.plain === 'chaussees') &&
    !NO_COORDINATE.test(word.plain) &&
    !GRAMMAR.has(word.plain)
  ) {
    state.to = at
    return true
  }
  if (
    (state.last === 'bare-theme' ||
      (state.last === 'theme' &&
        (isAdjective(words, at + 1) || words[state.to]!.plain.endsWith('s')))) &&
    !word.capital &&
    isTheme(word) &&
    !hyphenated &&
    word.plain.length > 4
  ) {
    state.to = at
    return true
  }
  return false
}

/** `Association des Vietnamiens de Lyon et du Rhône`: a people that lives in a town and around it. */
function takeSecondHome(words: readonly Word[], state: State, head: string): boolean {
  if (!isOneOf(head, 'association amicale union communaute federation maison club')) return false
  const of = state.to + 2
  // `Association des Vietnamiens en Inde et au Népal`
  const there = isOneOf(words[of]?.plain, 'en au aux') ? formalCountryAt(words, of + 1) : undefined
  if (there !== undefined && isOneOf(words[countryFrom(words, state.to) - 1]?.plain, 'en au aux')) {
    state.to = there.to
    state.countries.push(there.iso)
    return true
  }
  if (!DE.test(words[of]?.plain ?? '')) return false
  const people = words.slice(Math.max(0, state.to - 6), state.to)
  if (
    !people.some(
      ({ capital, text }) => capital && /(?:ens?|ais|ois|iens)$/u.test(text) && text.endsWith('s'),
    )
  )
    return false
  const noun = ARTICLE.test(words[of + 1]?.plain ?? '') ? of + 2 : of + 1
  const place = words[noun]?.capital === true ? knownPlaceAt(words, noun) : undefined
  if (place === undefined) return false
  state.to = place.to
  return true
}
