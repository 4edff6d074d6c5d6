/** What stands ahead of the name of a company and tells that it is one: who is held, dealt with or named by it. */
import { hasCapitals, isCapitalised } from '../../../french/letters.ts'
import { isOneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import type { Word } from '../../words.ts'
import { isAdjective } from '../lexicon/adjectives.ts'
import { countsSales } from './analysts.ts'
import { isDealt, isDealtTo, isOfFirms, isShare } from './deals.ts'
import { isFirmsPair, isInside, type Run } from '../runs.ts'
import { DOES, HELD, isNoPerson, isUnmet, type Others } from './company-cues.ts'

/** What firms of analysts publish; a person's own is another's too. */
const STUDIES =
  /^(?:enquetes?|classement|donnees|barometre|estimations?|statistiques|previsions?|palmares|calculs?)$/u

/** What a firm has and a person may have too. */
const HAD =
  /^(?:capital|fusion|medicament|vaccin|titres|bilan|cotation|introduction|magasins?|boutiques?|succursales?)$/u

const MADE =
  /^(?:constru|develop|financ|organis|publi|lanc|vendu|control|oper|ger|concu|men|realis|mis)/u
/** What a person does as well. */
const DONE_BY_ALL = /^(?:organis|publi|lanc|control|men|realis|mis)/u

/** `de X`; behind `du` only what is written as no common noun is: `le président du MoDem`. */
const isHolder = (words: readonly Word[], { from }: Run): boolean =>
  isOneOf(words[from - 1]!.plain, "d de d'") ||
  (words[from - 1]!.plain === 'du' && hasCapitals(words[from]!.text))

export function isToldBefore(words: readonly Word[], run: Run, known: () => Others): boolean {
  const at = run.from
  const before = words[at - 1]
  if (before === undefined || !/^(?: ["«“]? ?|')$/u.test(words[at]!.gap)) return false
  const { plain, capital } = before
  const second = words[at - 2]?.plain ?? ''
  // `le président du conseil d'administration de KMW`
  if (second === 'administration' && words[at - 4]?.plain === 'conseil') return true
  // `détient 15% de Pharmacity`
  if (isShare(words, at)) return true
  // `qui évolue au Länk Vilaverdense`
  if (plain === 'au' && second.startsWith('evolu')) return true
  if (plain === 'chez' || (isHolder(words, run) && HELD.test(nounBefore(words, at - 2))))
    return true
  const unmet = () => run.to > at || isUnmet(words[at]!, known())
  if (isOneOf(plain, "d de d'")) {
    // `une enquête de NielsenIQ`, `les données de Kpler`, `la fusion de Tolaram`
    if ((STUDIES.test(second) || HAD.test(second)) && isNoPerson(words, run)) return unmet()
    // `les Finlandais de Joho Pyro`: a team or a firm; towns have one word
    if (isTeamsPeople(words, at - 2) && run.to > at) return !isFirmsPair(words, run)
    // `le chiffre d'affaires de Sagota`
    if (second === 'affaires' && words[at - 4]?.plain === 'chiffre') return unmet()
  }
  // `le japonais Sumitomo`, `du sud-coréen Hyosung`, `le russe Power Machines`: a person's demonym has a capital
  if (isNational(words, at, capital)) return true
  if (!isNoPerson(words, run)) return false
  // A lone word written like a surname may be one: `Selon Dupont`, `un accord avec Poutine`.
  const lone = run.to === at && isCapitalised(words[at]!.text)
  // `selon VCBS`; a lone word is a spokesman's as well, unless it says what the house does: `selon Euromonitor`.
  if (plain === 'selon' || (plain === 'apres' && second === 'd'))
    return !lone || (countsSales(words, at) && unmet() && !isInside(words, at + 1))
  // `élue meilleure banque de l'année par AsiaMoney`; not `défendue par McConnell`
  const camelled = /^(?!Ma?c|D[eiu]|L[ae]|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u
  if (plain === 'par' && run.to === at && camelled.test(words[at]!.text))
    return words.slice(Math.max(0, at - 10), at - 1).some(({ text }) => /ée?s?$/u.test(text))
  // `le contrat a été attribué à Zorvex`
  if (isDealtTo(words, at)) return unmet()
  // `un rapport publié par Savitel`, `un contrat remporté par Strukton`
  if (plain === 'par' && lone && isOfFirms(words, at - 2, second)) return unmet()
  // `a racheté Domesco`, `s'est associé à Silvaco`
  if (
    lone &&
    (/^(?:rachet|acquis|absorbe)/u.test(plain) ||
      (plain === 'a' && /^(?:associe|allie)e?$/u.test(second)))
  )
    return unmet()
  if (plain === 'par')
    return DOES.test(second) || (MADE.test(second) && !(lone && DONE_BY_ALL.test(second)))
  if (plain === 'avec' || plain === 'entre' || second === 'aupres')
    return isDealt(words, at - 2, lone)
  return false
}

/** `les Finlandais de`, `aux Chinois de`; Vietnamese live in towns that no list has. */
const isTeamsPeople = (words: readonly Word[], at: number): boolean => {
  const people = words[at]?.capital === true ? countryAt(words, at) : undefined
  return (
    people?.form === 'demonym' &&
    people.iso !== 'VN' &&
    isOneOf(words[at - 1]?.plain, 'les des aux') &&
    /[sxz]$/u.test(words[at]!.text)
  )
}

const isNational = (words: readonly Word[], at: number, capital: boolean): boolean => {
  if (capital) return false
  const long = countryAt(words, at - 2)
  const demonym = long?.to === at - 1 ? long : countryAt(words, at - 1)
  if (demonym?.form !== 'demonym') return false
  const lone = isCapitalised(words[at]!.text)
  return (lone ? /^(?:le|l|du|au|un)$/u : /^(?:la|l|le|du|au|une?)$/u).test(
    words[demonym.from - 1]?.plain ?? '',
  )
}

/** The noun that adjectives follow: `directeur` in `directeur général adjoint de`. */
function nounBefore(words: readonly Word[], from: number): string {
  let at = from
  while (
    at > from - 3 &&
    at > 0 &&
    !HELD.test(words[at]!.plain) &&
    (isAdjective(words, at) || isOneOf(words[at]!.plain, 'adjointe?'))
  )
    at -= 1
  return words[at]?.plain ?? ''
}
