/** What is said before and behind a name that tells a company's: who works for it, what it makes, what it concludes. */
import { hasCapitals, isAllCapitals, isCapitalised } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { SPEAKS } from '../../gazetteer/not-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { Word } from '../../words.ts'
import { isBareAcronym } from '../letters/acronyms.ts'
import { isAdjective } from '../lexicon/adjectives.ts'
import { countsSales } from './analysts.ts'
import { DEAL, isDealt, isDealtTo, isOfFirms, isShare } from './deals.ts'
import { doesAsFirm } from './doings.ts'
import { isFirmsPair, isInside, type Run } from '../runs.ts'

/** Who works for a company and what it has, before `de` and behind `son`. */
const HELD =
  /^(?:pdg|dg$|filial|actionnair|obligataire|salarie|employe|benefice|siege|client|partenaire$|marque|flotte|avions?$|analyst|economist|ingenieur|cadres$|dirigeant|patron|fondat|cofondat|direct(?:eur|rice)|president|responsabl|membres?$|rachat|acquisition|produits$|ventes$|reseau|chercheur|attachee?$|rapports?$|etudes?$|sondage|expert|representant|parole$)/u

/** What firms of analysts publish; a person's own is another's too. */
const STUDIES =
  /^(?:enquetes?|classement|donnees|barometre|estimations?|statistiques|previsions?|palmares|calculs?)$/u

/** What a firm has and a person may have too. */
const HAD =
  /^(?:capital|fusion|medicament|vaccin|titres|bilan|cotation|introduction|magasins?|boutiques?|succursales?)$/u

const DOES =
  /^(?:livr|fabriqu|exploit|commercialis|emplo|export|desser|deten|detien|rachet|acqu|produi|assembl|investi|embauch|recrut|distribu|fourni|equip|implant)/u

const MADE =
  /^(?:constru|develop|financ|organis|publi|lanc|vendu|control|oper|ger|concu|men|realis|mis)/u
/** What a person does as well. */
const DONE_BY_ALL = /^(?:organis|publi|lanc|control|men|realis|mis)/u

/** What a page shows to be no company: surnames and places. */
export interface Others {
  readonly surnames: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Last words of longer names, whosever they are: `Goledzinowski`. */
  readonly ends: ReadonlySet<string>
}

/** `Savills Vietnam`: a company's house in a country. */
export const isHouse = (words: readonly Word[], { from, to }: Run): boolean =>
  to > from &&
  words[to]!.gap === ' ' &&
  countryAt(words, to)?.to === to &&
  countryAt(words, to)!.form !== 'demonym' &&
  !isOneOf(words[from]!.plain, 'miss mister team visit pavillon stand espace festival maison')

/** One word, or written as no person's name is: `Savills`, `AP-HP`, `ProChile`, `Larsen & Toubro`. */
const isNoPerson = (words: readonly Word[], { from, to }: Run): boolean =>
  from === to ||
  // `Vietnam Report`
  countryAt(words, from)?.form === 'name' ||
  words.slice(from, to + 1).some(({ text, gap }) => hasCapitals(text) || gap.includes('&'))

/** `de X`; behind `du` only what is written as no common noun is: `le président du MoDem`. */
const isHolder = (words: readonly Word[], { from }: Run): boolean =>
  isOneOf(words[from - 1]!.plain, "d de d'") ||
  (words[from - 1]!.plain === 'du' && hasCapitals(words[from]!.text))

/** A word that ends no longer name of the page, and by which copy means no government. */
const isUnmet = ({ text, plain }: Word, { ends }: Others): boolean =>
  text.length > 4 && !isSyllable(plain) && !ends.has(plain) && !SEATS.test(plain)

/** Where governments sit, for the governments. */
export const SEATS = oneOf(
  'matignon bercy beauvau elysee kremlin washington bruxelles whitehall westminster downing brasilia canberra zhongnanhai',
)

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
    // `les usines de Regina Miracle à Tay Ninh`: what stands there is somebody's
    if (isOneOf(second, 'usines? ateliers?') && isSeated(words, run.to + 1)) return unmet()
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

/** `à Tay Ninh`, `en Inde`, `dans la province de`: where something stands. */
const isSeated = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' &&
  isOneOf(words[at]!.plain, 'a en au dans') &&
  (knownPlaceAt(words, at + 1) !== undefined ||
    countryAt(words, at + 1) !== undefined ||
    words[at]!.plain === 'dans')

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
  // `le taïwanais Compal`
  if (isOneOf(words[at - 1]!.plain, 'taiwanais hongkongais'))
    return isOneOf(words[at - 2]?.plain, 'le l du au un')
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

/** `avec Saigontel (SGT)`: a share's letters are drawn from the firm's one word, in order; `le Bitcoin (BTC)` is no firm. */
function isCoded(words: readonly Word[], { from, to }: Run): boolean {
  const code = words[to + 1]
  if (from < to || code?.gap !== ' (' || !isAllCapitals(code.text, 3, 5)) return false
  if (isOneOf(words[from - 1]?.plain, 'le la l un une du des ce cette')) return false
  const { plain } = words[from]!
  let at = -1
  for (const letter of code.text.toLowerCase()) {
    const next = plain.indexOf(letter, at + 1)
    if (next < 0 || (at < 0 && next > 0)) return false
    at = next
  }
  return words[to + 2]?.gap.startsWith(')') !== false
}

export function isToldAfter(words: readonly Word[], run: Run, known: () => Others): boolean {
  const first = words[run.to + 1]
  if (isCoded(words, run)) return isUnmet(words[run.from]!, known())
  if (first?.gap !== ' ' || first.capital) return false
  // `le maire de Béziers a ouvert`, `le constructeur d'Ingolstadt a livré`: who does it stands before
  const plainly = words.slice(run.from, run.to + 1).every(({ text }) => isCapitalised(text))
  if (plainly && isOneOf(words[run.from - 1]?.plain, "de d d' du des")) return false
  if (isOneOf(first.plain, 'de d')) return false
  let at = run.to + 1
  while (
    at < run.to + 4 &&
    isOneOf(words[at]?.plain, 'a ont va vont vient doit compte avait de d deja aussi egalement')
  )
    at += 1
  const { plain = '' } = words[at] ?? {}
  // `le vaccin Nanocovax produit par`: what is made
  if (at === run.to + 1 && words[at + 1]?.plain === 'par') return false
  if (DOES.test(plain) || hasOwn(words, at)) return isNoPerson(words, run)
  // `Vinachem et Yara ont signé`
  if (first.plain === 'ont' && DEAL.test(plain))
    return words[run.from - 1]?.plain === 'et' && words[run.from - 2]?.capital === true
  // Who speaks and is written as no person is: `VCBS estime`, `ProChile a annoncé`.
  if (hasCapitals(words[run.from]!.text) && SPEAKS.has(plain)) return true
  // `ASEAF mobilisera des capitaux`: letters that will do something
  if (
    at === run.to + 1 &&
    run.to === run.from &&
    words[run.to]!.text.length > 3 &&
    isBareAcronym(words, run.to) &&
    /(?:er|i)a$/u.test(plain) &&
    plain.length > 6 &&
    !isOneOf(words[run.from - 1]?.plain, 'le la l de du d les des')
  )
    return true
  // `Napas a traité 20 millions de transactions`
  return (
    isNoPerson(words, run) &&
    doesAsFirm(words, run.to, run.to === run.from && isCapitalised(words[run.to]!.text)) &&
    (run.to > run.from || isBareAcronym(words, run.to) || isUnmet(words[run.to]!, known()))
  )
}

/** `Lego a inauguré mercredi son usine`: what companies have. */
function hasOwn(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at]
    if (word === undefined || /[.;:!?,]/u.test(word.gap)) return false
    if (!isOneOf(word.plain, 'son sa ses')) continue
    const nouns = words.slice(at + 1, at + 3)
    return nouns.some(
      ({ plain }) =>
        HELD.test(plain) || /^(?:usine|production|chiffre|exportation|vols$)/u.test(plain),
    )
  }
  return false
}
