/**
 * Companies and bodies that only what is said of them tells: `le PDG de Pandora`, `un contrat avec
 * Sembcorp`, `produit par Thaco`, `le sud-coréen Hyosung`, `Savills Vietnam`, `Nidec exploite …`.
 *
 * A name that could be a person's is left alone, and so is one that the page shows to be a person's or a
 * place's. What is found here is found again wherever the page prints it.
 */
import { opensName } from '../gazetteer/given-names.ts'
import { isInstitutional, SPEAKS } from '../gazetteer/not-names.ts'
import { isOfficeOrOccupation } from '../gazetteer/titles.ts'
import { isRank } from '../gazetteer/ranks.ts'
import { countryAt } from '../countries/words.ts'
import { opensSentence, type Word } from '../words.ts'
import { isAdjective } from './adjectives.ts'
import { isBareAcronym } from './introduced.ts'
import { isFree, isInside, isPersonal, runEnd, type Run } from './runs.ts'

/** Who works for a company and what it has, before `de`. */
const HELD =
  /^(?:pdg$|dg$|filiale|succursale|actionnaire|salarie|employe|effectif|benefice|actions?$|capital$|siege|concurrent|client|partenaire|franchise|marque|logiciel|plateforme|application|flotte|avion|analyste|economiste|ingenieur|technicien|chercheur|cadres$|dirigeant|patron|fondat|cofondat|gerant|administrat|directeur|directrice|president|responsable|membres?$|attachee?$|rachat|acquisition|produits$|ventes$|vaccins?$|usines$|magasin|boutique|reseau)/u

/** What persons may have too. */
const TOLD = /^(?:(?:rapport|etude|sondage|classement|enquete|experte?|representante?)s?|parole)$/u

const DEAL =
  /^(?:accord|contrat|partenariat|protocole|memorandum|coentreprise|alliance|fusion|venture|sign|conclu|associ|negoci|coop|collabor|convention)/u

const MADE =
  /^(?:produi|fabriqu|constru|developp|edit|exploit|fourni|financ|organis|publi|lanc|vendu|rachet|acqui|detenu|control|commercialis|assembl|livr|oper|ger|invest|sponsoris|parrain|assur|distribu|emis|install|concu|men|realis|command|etabli|mis)\w*e?s?$/u

const LENT = /^(?:lev|emprunt|command|achet|acqui|depos|souscri|investi)/u

const DOES =
  /^(?:livr|fabriqu|exploit|commercialis|emploie|employ|export|desser|detien|rachet|acqui|acquier|produi|assembl|investi|embauch|recrut|licenci|factur|distribu|fourni|approvisionn|equip|implant|transporte)/u

const AUXILIARY =
  /^(?:a|ont|va|vont|vient|doit|devrait|peut|pourrait|compte|entend|prevoit|avait|aura)$/u
const BETWEEN = /^(?:de|d|deja|aussi|ainsi|egalement|recemment|notamment|en|outre)$/u

/** What a page shows to be no company: surnames and places. */
export interface Others {
  readonly surnames: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

export const others = (texts: readonly (readonly Word[])[]): Others => {
  const surnames = new Set<string>()
  const places = new Set<string>()
  for (const words of texts) {
    for (const [at, { capital, text, plain }] of words.entries()) {
      if (/^(?:M|MM|Mme|Mmes)$/u.test(text) || (!capital && isTitle(plain))) {
        const next = words[at + 1]
        if (next?.capital === true)
          surnames.add(words[runEnd(words, at + 1)]!.plain).add(next.plain)
      } else if (text === 'à' && words[at + 1]?.capital === true) places.add(words[at + 1]!.plain)
      else if (capital && !isInside(words, at)) {
        const run = { from: at, to: runEnd(words, at) }
        if (isPersonal(words, run)) surnames.add(words[run.to]!.plain)
      }
    }
  }
  return { surnames, places }
}

const isTitle = (plain: string): boolean => isOfficeOrOccupation(plain) || isRank(plain)

/** The name that begins at this word, if the words around it tell a company's. */
export function cuedAt(words: readonly Word[], at: number, known: Others): Run | undefined {
  const word = words[at]!
  if (!word.capital || (isInside(words, at) && !isCapitalOfSentence(words, at - 1)))
    return undefined
  const run = { from: at, to: beforePerson(words, at, runEnd(words, at)) }
  const next = words[run.to + 1]
  if (next?.gap === '-' || (next?.gap === ' ' && /^\d/u.test(next.text))) return undefined
  if (!isFree(words, run) || isPersonal(words, run) || isInstitutional(word.plain)) return undefined
  if (run.to === at && word.text === word.text.toUpperCase() && !isBareAcronym(words, at))
    return undefined
  if (known.surnames.has(words[run.to]!.plain) || known.places.has(word.plain)) return undefined
  if (/\d/u.test(words[run.to]!.text) || words[run.to]!.text.length < 2) return undefined
  if (run.to === at && opensName(word.plain)) return undefined
  return isHouse(words, run) || isToldBefore(words, run) || isToldAfter(words, run)
    ? run
    : undefined
}

/** `le patron de Tesla Elon Musk`: whoever leads the company is named behind it. */
function beforePerson(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (opensName(words[at]!.plain)) return at - 1
  return to
}

/** `Chez Samsung`, `Selon Savills`: the capital is the sentence's. */
const isCapitalOfSentence = (words: readonly Word[], at: number): boolean =>
  opensSentence(words, at) && /^(?:chez|selon|pour|avec|groupe)$/u.test(words[at]!.plain)

/** `Savills Vietnam`: a company's house in a country. */
const isHouse = (words: readonly Word[], { from, to }: Run): boolean =>
  to > from &&
  words[to]!.gap === ' ' &&
  countryAt(words, to)?.form === 'name' &&
  !/^(?:miss|mister|team|visit)$/u.test(words[from]!.plain)

/** One word, or written as no person's name is: `Savills`, `AP-HP`, `ProChile`, `Larsen & Toubro`. */
const isNoPerson = (words: readonly Word[], { from, to }: Run): boolean =>
  from === to ||
  words
    .slice(from, to + 1)
    .some(({ text, gap }) => /\p{Lu}.*\p{Lu}/u.test(text) || gap.includes('&'))

function isToldBefore(words: readonly Word[], run: Run): boolean {
  const at = run.from
  const before = words[at - 1]
  if (before === undefined || !/^(?: ["«“]? ?|')$/u.test(words[at]!.gap) || isTitle(before.plain))
    return false
  const { plain } = before
  if (/^d[eu]?$/u.test(plain) && HELD.test(nounBefore(words, at - 2))) return true
  if (plain === 'chez') return true
  if (!isNoPerson(words, run)) return false
  if (/^d[eu]?$/u.test(plain) && TOLD.test(nounBefore(words, at - 2))) return true
  if (plain === 'selon') return true
  if (plain === 'par') return MADE.test(words[at - 2]?.plain ?? '')
  if (plain === 'avec' || plain === 'entre') return isSaidNear(words, at - 2, DEAL)
  if (plain === 'aupres') return false
  const demonym = countryAt(words, at - 1) ?? countryAt(words, at - 2)
  if (demonym?.form !== 'demonym' || before.capital || demonym.to !== at - 1)
    return words[at - 2]?.plain === 'aupres' && plain === 'de' && isSaidNear(words, at - 3, LENT)
  return /^(?:le|l|du|au|un)$/u.test(words[demonym.from - 1]?.plain ?? '')
}

/** The noun that adjectives follow: `directeur` in `directeur général adjoint de`. */
function nounBefore(words: readonly Word[], from: number): string {
  let at = from
  while (
    at > from - 3 &&
    at > 0 &&
    !HELD.test(words[at]!.plain) &&
    (isAdjective(words, at) || /^adjointe?$/u.test(words[at]!.plain))
  )
    at -= 1
  return words[at]?.plain ?? ''
}

function isSaidNear(words: readonly Word[], from: number, cue: RegExp): boolean {
  for (let at = from; at > from - 8 && at >= 0; at -= 1) {
    if (!words[at]!.capital && cue.test(words[at]!.plain)) return true
    if (/[.;:!?]/u.test(words[at]!.gap)) return false
  }
  return false
}

function isToldAfter(words: readonly Word[], { from, to }: Run): boolean {
  let at = to + 1
  if (words[at]?.gap !== ' ') return false
  if (AUXILIARY.test(words[at]!.plain)) {
    at += 1
    while (BETWEEN.test(words[at]?.plain ?? '')) at += 1
  }
  const verb = words[at]
  if (verb === undefined || verb.capital || !/^[ ']$/u.test(verb.gap)) return false
  if (DOES.test(verb.plain) || hasOwn(words, at)) return isNoPerson(words, { from, to })
  // `Vinachem et Yara ont signé`
  if (words[to + 1]!.plain === 'ont' && /^(?:sign|conclu|cree|fond)/u.test(verb.plain))
    return words[from - 1]?.plain === 'et' && words[from - 2]?.capital === true && from === to
  // Who speaks and is written as no person is: `VCBS estime`, `ProChile a annoncé`.
  return /\p{Lu}.*\p{Lu}/u.test(words[from]!.text) && SPEAKS.has(verb.plain)
}

const OWN =
  /^(?:usine|filiale|siege|magasin|boutique|production|reseau|capacite|flotte|gamme|vols?$|lignes?$|clientele|salarie|produits|ventes|exportations|benefice|resultat|investissements|chiffre)/u

/** `Lego a inauguré mercredi son usine`: what companies have. */
function hasOwn(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at]
    if (word === undefined || /[.;:!?,]/u.test(word.gap)) return false
    if (/^(?:son|sa|ses)$/u.test(word.plain)) {
      const noun = /^(?:premiere?|nouvelle?|nouveau|deuxieme|seconde?)$/u.test(
        words[at + 1]?.plain ?? '',
      )
        ? at + 2
        : at + 1
      return OWN.test(words[noun]?.plain ?? '')
    }
  }
  return false
}
