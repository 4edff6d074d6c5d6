/**
 * Names that a common noun introduces: `la société russe Binnopharm`, `le groupe vietnamien T&T`, `le
 * journal Lao Dong`. The noun and its adjectives stay outside the name.
 */
import { hasSmall } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { countryAt } from '../../countries/words.ts'
import { isNoBodys } from '../letters/acronyms.ts'
import { isInstitutional } from '../../gazetteer/not-names.ts'
import { fixedAt, isFirmsOwn } from '../lexicon/fixed.ts'
import type { BodyAt } from '../found-body.ts'
import {
  endOfCause,
  endOfDetails,
  endOfLettered,
  endOfImprint,
  endOfQuotation,
  endOfTitle,
  isOwnNumber,
} from './introduced-ends.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { isTrade } from '../lexicon/trades.ts'
import { tellsPerson } from './tradespeople.ts'
import { isFree } from './free-runs.ts'
import { beforePerson, endOfForm, isPersonal, type Run, runEnd } from '../runs.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'

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

export function introducedAt(words: readonly Word[], at: number): BodyAt | undefined {
  const head = words[at]!
  const { plain } = head
  // `l'institut de sondage Ipsos`, `le bureau d'études Artelia`: a trade's house and its name
  const house = isHouse(words, at)
  if (!(house || introduces(head)) || (head.gap === '-') !== isSecond(words, at)) return undefined
  // `la jeune pousse AirX`, `le chantier naval Pha Rung`
  if (plain === 'pousse' && words[at - 1]?.plain !== 'jeune') return undefined
  // `le chef d'orchestre Honna Tetsuji`
  if (plain === 'orchestre' && words[at - 2]?.plain === 'chef') return undefined
  if (plain === 'chantier' && words[at + 1]?.plain !== 'naval') return undefined
  // `le Groupe Hoa Phat`: the capital changes nothing where the name follows at once.
  const large = isOneOf(head.text, 'Groupe') && isOneOf(words[at - 1]?.plain, 'le du au')
  // `la SARL de transformation Viet Hai`: what comes at once is read with it (`SARL Tan Thanh`).
  const form = isOneOf(head.text, 'SARL Sarl') && words[at + 1]?.capital === false
  if (head.capital && head.text !== 'ONG' && !large && !form) return undefined
  const before = words[isSecond(words, at) || plain === 'pousse' ? at - 2 : at - 1]
  // `(marque JW Marriott)`
  if (!DETERMINERS.test(before?.plain ?? 'le') && head.gap !== ' (') return undefined
  const from = endOfDetails(words, at)
  // `le centre de recherche antiraciste de l'université Hoa Sen`
  if (plain === 'centre' && from > at + 3) return undefined
  const start = words[from]
  if (start === undefined || !start.capital || !/^ ["«“]? ?$/u.test(start.gap)) return undefined
  // `l'hebdomadaire L'Express`, `le site Le Huffington Post`
  // `l'association Les enfants de la rizière`
  const small =
    isOneOf(plain, 'association ong collectif') &&
    isOneOf(start.text, 'Les Le La') &&
    words[from + 1]?.capital === false
  const titled = small || (isOneOf(start.plain, 'le la l les') && words[from + 1]?.capital === true)
  if (
    (large && from > at + 1) ||
    (NOT_NAMES.test(start.plain) && !titled) ||
    // `le groupe IV`, not `le club XV`: a count of a few
    /^(?:I{2,3}|IV|VI{1,3}|IX)$/u.test(start.text) ||
    countryAt(words, from)?.form === 'demonym' ||
    // `la troupe belge Théâtre du Tilleul`
    (plain === 'troupe' && start.plain === 'theatre') ||
    fixedAt(words, from) !== undefined
  )
    return undefined
  // `le site Internet`, `l’ensemble ASEAN`: such nouns want a name that is nothing else.
  // `le collectif « Vive l'APL »`: the marks say where it ends
  const quoted = /["«“]/u.test(start.gap) ? endOfQuotation(words, from) : undefined
  let to = quoted ?? beforePerson(words, from, runEnd(words, from))
  if (
    isOneOf(
      plain,
      `site choeur quatuor quintette ensemble parti up maison raffinerie reseau ${WORKS}`,
    ) &&
    (!isFree(words, { from, to: from }) ||
      !isFree(words, { from, to }) ||
      (isPersonal(words, { from, to }) &&
        words[at + 2]?.plain !== 'edition' &&
        !isOneOf(plain, WORKS)) ||
      isInstitutional(start.plain))
  )
    return undefined
  // `l'affaire Viet A`; `l'affaire Nguyen Van Hai` is somebody's, `l'affaire Dreyfus` too
  if (isOneOf(plain, 'affaire proces scandale') && !isVietnameseFirm(words, { from, to }))
    return undefined
  if (tellsPerson(words, at, { from, to })) return undefined
  // `la marque G7`: what it sells
  if (plain === 'marque' && to === from && /^\p{Lu}{1,2}\d{1,3}$/u.test(start.text))
    return undefined
  // `la SARL d'import-export Dak Lak`: a province's own firm has no name but this.
  if (form && knownPlaceAt(words, from)?.to === to)
    return { from: at, to, rule: 'organisation/introduced:form' }
  // `l'usine IA`, `une entreprise IDE sur trois`; `la société GPS` is called so
  if (
    from === to &&
    isNoBodys(start.text) &&
    (NEVER.test(start.text) ||
      !isOneOf(plain, 'societe compagnie groupe entreprise') ||
      !isOneOf(before?.plain, 'le la l du au'))
  )
    return undefined
  // `le président de ce groupe Lim Ming Yan`
  if (before?.plain === 'ce' && isPersonal(words, { from, to })) return undefined
  // A country alone, or a long run of capitals, is no company: `le groupe Vietnam`, `Nguyen Van A`.
  const country = countryAt(words, from)
  if (country !== undefined && (country.to === to || words[country.to + 1]!.gap === '-'))
    return undefined
  if (to - from > 4 && quoted === undefined) return undefined
  // `le groupe E` of a cup, `le groupe A`
  if (
    to === from &&
    start.text.length === 1 &&
    (isOneOf(plain, 'groupe club ensemble') || from > at + 1)
  )
    return undefined
  if (words[from - 1]!.plain === 'edition') to = endOfImprint(words, to)
  if (isOneOf(plain, 'journal magazine revue hebdomadaire fonds')) to = endOfTitle(words, to)
  if (
    isOneOf(plain, 'association club fonds marque radio chaine cabinet revue filiale') &&
    to - from > 3 &&
    quoted === undefined
  )
    return undefined
  // `le cabinet Bourdon et Associés`
  if (words[to + 1]?.plain === 'et' && isOneOf(words[to + 2]?.text, 'Associés Fils Frères Cie'))
    to += 2
  // `la chaîne Channel 8`
  if (
    isOneOf(plain, 'chaine radio') &&
    words[to + 1]?.gap === ' ' &&
    /^\d{1,2}$/u.test(words[to + 1]!.text)
  )
    to += 1
  // `la société May 10`, `l'entreprise Song Da 9`
  if (isOneOf(plain, 'societe compagnie entreprise filiale usine') && isOwnNumber(words, to + 1))
    to += 1
  // `le quotidien Página/12`, `l'organisation ACDI/VOCA`
  if (words[to + 1]?.gap === '/' && !hasSmall(words[to + 1]!.text)) to += 1
  // `l'ONG Vétérans pour la paix`
  if (isOneOf(plain, 'association ong collectif'))
    to = endOfLettered(words, from) ?? endOfCause(words, small ? to + 1 : to)
  // `l'agence Moody's`
  if (words[to + 1]?.text === 's' && words[to + 1]!.gap === "'")
    to = words[to + 2]?.gap === ' ' && words[to + 2]!.capital ? runEnd(words, to + 2) : to + 1
  // `l'association Enfants du Mékong`, `la compagnie Électricité du Cambodge`
  const noun = isOneOf(words[to + 2]?.plain, 'la l') ? to + 3 : to + 2
  if (
    isOneOf(words[to + 1]?.plain, 'du des? d') &&
    words[to + 1]!.gap === ' ' &&
    words[noun]?.capital === true &&
    (/^(?:association|ong)$/iu.test(plain) ||
      (to === from && countryAt(words, noun) !== undefined && fixedAt(words, noun) === undefined) ||
      // `l'entreprise Les Vergers du Mékong`
      (titled && knownPlaceAt(words, noun) !== undefined))
  )
    to = runEnd(words, noun)
  // `le chantier naval Pha Rung`: a yard keeps its noun, as a hospital does
  const whole = plain === 'chantier' ? at : from
  return { from: whole, to: endOfForm(words, to), rule: `organisation/introduced:${plain}` }
}
