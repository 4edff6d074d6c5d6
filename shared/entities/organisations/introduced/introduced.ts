/**
 * Names that a common noun introduces: `la société russe Binnopharm`, `le groupe vietnamien T&T`, `le
 * journal Lao Dong`. The noun and its adjectives stay outside the name.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { countryAt } from '../../countries/words.ts'
import { isInstitutional } from '../../gazetteer/not-names.ts'
import { FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'
import type { BodyAt } from '../found-body.ts'
import { isNoBodys } from '../letters/acronyms.ts'
import { fixedAt, isFirmsOwn } from '../lexicon/fixed.ts'
import { isTrade } from '../lexicon/trades.ts'
import { beforePerson, endOfForm, isPersonal, type Run, runEnd } from '../runs.ts'
import { endOfDetails } from './details.ts'
import { isFree } from './free-runs.ts'
import { endOfQuotation } from './introduced-ends.ts'
import { tellsPerson } from './tradespeople.ts'
import { endOfName, isTitled } from './whole-names.ts'

/** Houses that make and sell, under the name of their founder as often as under one of their own. */
const WORKS = 'galerie usine fabrique imprimerie scierie briqueterie boulangerie patisserie'

const NOT_NAMES = oneOf(
  'm mm mme le la les l du de et un une ministre president parti etat asie europe afrique amerique nord sud est ouest covid internet web premier youtube',
)

// `un sondage mensuel Elabe`: without a determiner the noun is an adjective.
const DETERMINERS =
  /^(?:le|la|l|les|un|une|du|de|d|au|aux|son|sa|ce|cet|cette|leur|notre|par|ancien|ancienne|grand|grande|petite?|premier|premiere|jeune|celebre|puissant|nouvelle?|nouveau)$/u

/** Whether a name may follow this noun: `société`, `journal`. */
export const introduces = bySpelling(
  ({ plain }) => NOUNS.test(plain) || isOneOf(plain, WORKS) || isTrade(plain),
)

const NOUNS = oneOf(
  'groupe sarl societe compagnie entreprise firme coentreprise laboratoire geant startup holding consortium conglomerat cabinet filiale journal quotidien magazine hebdomadaire mensuel revue agence chaine radio portail banque studio marque fonds club ong association chaebol up multinationale parti syndicat ensemble troupe collectif site maison raffinerie reseau laiterie confiserie sucrerie cimenterie papeterie acierie filature biscuiterie editions pharmacie enseigne plateforme application fintech portefeuille conserverie distillerie rizerie verrerie cristallerie manufacture organisation orchestre incubateur accelerateur atelier supermarche hypermarche magasins? pousse chantier librairie licorne biotech medtech edtech proptech foodtech agritech prestataire acieriste loueur affaire proces scandale choeur quatuor quintette venture',
)

/** What no company is called for short, but what many are or deal with. */
const NEVER = oneOf('IDE FDI BOT PME TPE BTP VIP PIB ODD IA')

/** `Viet A`, `Tan Hoang Minh`: a letter alone or three syllables that no family's name begins and no place has; `Thanh Lan` sings. */
const isVietnameseFirm = (words: readonly Word[], { from, to }: Run): boolean =>
  (to - from === 2 || (to - from === 1 && words[to]!.text.length === 1)) &&
  words
    .slice(from, to + 1)
    .every(({ text, gap }, at) => isSyllable(text) && (at === 0 || gap === ' ')) &&
  !FAMILY_NAMES.has(words[from]!.plain) &&
  knownPlaceAt(words, from) === undefined

/** `start-up`, `tour-opérateur` */
const isSecond = (words: readonly Word[], at: number): boolean =>
  words[at]!.plain === 'up' ||
  (isOneOf(words[at]!.plain, 'venture traitant') && words[at]!.gap === '-') ||
  (words[at]!.plain === 'operateur' && words[at]!.gap === '-' && words[at - 1]?.plain === 'tour')

const HOUSES = new Map([
  ['institut', /^(?:d etudes?|de (?:sondages?|conjoncture|statistiques?))$/u],
  ['bureau', /^(?:d etudes|d architectes?|de (?:conseil|design))$/u],
  ['service', /^(?:de (?:livraison|vtc|taxis?|covoiturage|messagerie|streaming))$/u],
  ['regie', /^(?:de transports?)$/u],
  ['centre', /^(?:d (?:etudes?|analyses?)|de recherches?)$/u],
])

const mayBeHouse = bySpelling(({ plain }) => HOUSES.has(plain))

export const isHouse = (words: readonly Word[], at: number): boolean =>
  // `l'institut Kantar`, `l'institut BioCubaFarma`; an eponym keeps the noun: `l'institut Pasteur`
  (words[at]!.plain === 'institut' && isFirmsOwn(words, at + 1)) ||
  (mayBeHouse(words[at]) &&
    HOUSES.get(words[at]!.plain)!.test(
      `${words[at + 1]?.plain ?? ''} ${words[at + 2]?.plain ?? ''}`,
    ))

/** The name that the noun at `at` introduces, if one does. */
export function introducedAt(words: readonly Word[], at: number): BodyAt | undefined {
  if (!isIntroduction(words, at)) return undefined
  const { plain } = words[at]!
  const from = endOfDetails(words, at)
  if (!mayStart(words, at, from)) return undefined
  // `le collectif « Vive l'APL »`: the marks say where it ends
  const quoted = /["«“]/u.test(words[from]!.gap) ? endOfQuotation(words, from) : undefined
  const run = { from, to: quoted ?? beforePerson(words, from, runEnd(words, from)) }
  if (tellsPerson(words, at, run) || isGoods(words, at, run)) return undefined
  // `la SARL d'import-export Dak Lak`: a province's own firm has no name but this.
  if (isForm(words, at) && knownPlaceAt(words, from)?.to === run.to)
    return { from: at, to: run.to, rule: 'organisation/introduced:form' }
  if (isNoName(words, at, run) || (run.to - from > 4 && quoted === undefined)) return undefined
  const to = endOfName(words, at, run, quoted !== undefined)
  // `le chantier naval Pha Rung`: a yard keeps its noun, as a hospital does
  const first = plain === 'chantier' ? at : from
  return to === undefined
    ? undefined
    : { from: first, to: endOfForm(words, to), rule: `organisation/introduced:${plain}` }
}

/** `le groupe « Logement et matériaux de construction » a augmenté de 0,2%`: goods that prices are counted by. */
const isGoods = (words: readonly Word[], at: number, { from, to }: Run): boolean => {
  const rest = words.slice(from + 1, to + 1)
  return (
    words[at]!.plain === 'groupe' &&
    words[from]!.gap !== ' ' &&
    rest.some(({ plain }) => plain === 'et') &&
    rest.every(({ capital }) => !capital) &&
    // not `le groupe « Paix et amour »`, who sing
    words.slice(Math.max(0, at - 12), to + 12).some(({ plain }) => PRICED.test(plain))
  )
}

const PRICED = /^(?:prix|indice|inflation|augment|progress|recul|baiss|hauss|grimp|diminu|stable)/u

/** `la SARL de transformation Viet Hai`: what comes at once is read with it (`SARL Tan Thanh`). */
const isForm = (words: readonly Word[], at: number): boolean =>
  isOneOf(words[at]!.text, 'SARL Sarl') && words[at + 1]?.capital === false

/** `le Groupe Hoa Phat`: the capital changes nothing where the name follows at once. */
const isLarge = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'Groupe' && isOneOf(words[at - 1]?.plain, 'le du au')

/** Whether the noun stands as one that introduces: with its determiner, in small letters. */
function isIntroduction(words: readonly Word[], at: number): boolean {
  const { capital, gap, plain, text } = words[at]!
  const second = isSecond(words, at)
  // `l'institut de sondage Ipsos`, `le bureau d'études Artelia`: a trade's house and its name
  if (!(isHouse(words, at) || introduces(words[at])) || (gap === '-') !== second) return false
  // `la jeune pousse AirX`, `le chantier naval Pha Rung`; not `le chef d'orchestre Honna Tetsuji`
  if (
    (plain === 'pousse' && words[at - 1]?.plain !== 'jeune') ||
    (plain === 'orchestre' && words[at - 2]?.plain === 'chef') ||
    (plain === 'chantier' && words[at + 1]?.plain !== 'naval') ||
    (capital && text !== 'ONG' && !isLarge(words, at) && !isForm(words, at))
  )
    return false
  const before = words[second || plain === 'pousse' ? at - 2 : at - 1]
  // `(marque JW Marriott)`
  return DETERMINERS.test(before?.plain ?? 'le') || gap === ' ('
}

/** Whether a name may begin at `from`, behind the noun and what describes it. */
function mayStart(words: readonly Word[], at: number, from: number): boolean {
  const { plain } = words[at]!
  const start = words[from]
  return (
    start !== undefined &&
    start.capital &&
    /^ ["«“]? ?$/u.test(start.gap) &&
    // `le centre de recherche antiraciste de l'université Hoa Sen`
    !(plain === 'centre' && from > at + 3) &&
    !(isLarge(words, at) && from > at + 1) &&
    (!NOT_NAMES.test(start.plain) || isTitled(words, at, from)) &&
    // `le groupe IV`, not `le club XV`: a count of a few
    !/^(?:I{2,3}|IV|VI{1,3}|IX)$/u.test(start.text) &&
    countryAt(words, from)?.form !== 'demonym' &&
    // `la troupe belge Théâtre du Tilleul`
    !(plain === 'troupe' && start.plain === 'theatre') &&
    fixedAt(words, from) === undefined
  )
}

/** Whether a run of capitals behind the noun names something else: a matter, a product, somebody, a country. */
function isNoName(words: readonly Word[], at: number, run: Run): boolean {
  const { plain } = words[at]!
  const before = words[at - (isSecond(words, at) || plain === 'pousse' ? 2 : 1)]?.plain
  const { from, to } = run
  const { plain: name, text } = words[from]!
  // `le site Internet`, `l’ensemble ASEAN`: such nouns want a name that is nothing else.
  if (
    isOneOf(
      plain,
      `site choeur quatuor quintette ensemble parti up maison raffinerie reseau ${WORKS}`,
    ) &&
    (!isFree(words, { from, to: from }) ||
      !isFree(words, run) ||
      (isPersonal(words, run) && words[at + 2]?.plain !== 'edition' && !isOneOf(plain, WORKS)) ||
      isInstitutional(name))
  )
    return true
  // `l'affaire Viet A`; `l'affaire Nguyen Van Hai` is somebody's, `l'affaire Dreyfus` too
  if (isOneOf(plain, 'affaire proces scandale') && !isVietnameseFirm(words, run)) return true
  // `le président de ce groupe Lim Ming Yan`
  if (before === 'ce' && isPersonal(words, run)) return true
  // A country alone, or a long run of capitals, is no company: `le groupe Vietnam`, `Nguyen Van A`.
  const country = countryAt(words, from)
  if (country !== undefined && (country.to === to || words[country.to + 1]!.gap === '-'))
    return true
  return (
    from === to &&
    // `la marque G7`: what it sells
    ((plain === 'marque' && /^\p{Lu}{1,2}\d{1,3}$/u.test(text)) ||
      // `l'usine IA`, `une entreprise IDE sur trois`; `la société GPS` is called so
      (isNoBodys(text) &&
        (NEVER.test(text) ||
          !isOneOf(plain, 'societe compagnie groupe entreprise') ||
          !isOneOf(before, 'le la l du au'))) ||
      // `le groupe E` of a cup, `le groupe A`
      (text.length === 1 && (isOneOf(plain, 'groupe club ensemble') || from > at + 1)))
  )
}
