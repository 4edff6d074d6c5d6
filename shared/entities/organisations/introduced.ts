/**
 * Names that a common noun introduces: `la société russe Binnopharm`, `le groupe vietnamien T&T`, `le
 * journal Lao Dong`. The noun and its adjectives stay outside the name.
 */
import { GRAMMAR, isInstitutional } from '../gazetteer/not-names.ts'
import { countryAt } from '../countries/words.ts'
import { fixedAt } from './fixed.ts'
import { isAdjective } from './adjectives.ts'
import { isFree, isPersonal, runEnd } from './runs.ts'
import { bySpelling } from '../spelling.ts'
import type { Word } from '../words.ts'

const INTRODUCERS: ReadonlySet<string> = new Set(
  'groupe societe compagnie entreprise firme coentreprise constructeur laboratoire operateur fabricant geant startup holding conglomerat transporteur editeur armateur cabinet filiale journal quotidien magazine hebdomadaire mensuel revue agence chaine radio portail banque studio marque fonds club ong association cooperative equipementier avionneur assureur brasseur cimentier promoteur distributeur detaillant fournisseur chaebol up multinationale parti syndicat ensemble troupe site maison raffinerie galerie reseau usine hotelier'.split(
    ' ',
  ),
)
const NOT_NAMES =
  /^(?:m|mm|mme|le|la|les|l|du|de|et|ministre|president|parti|etat|asie|europe|afrique|amerique|nord|sud|est|ouest|covid|internet|premier|youtube)$/u

// `un sondage mensuel Elabe`: without a determiner the noun is an adjective.
const DETERMINERS =
  /^(?:le|la|l|les|un|une|du|de|d|au|son|sa|ce|cet|cette|leur|notre|par|ancien|ancienne|grand|grande|petite?|premier|premiere|jeune|celebre|puissant|nouvelle?|nouveau)$/u

export interface Introduced {
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Whether a name may follow this noun: `société`, `journal`. */
export const introduces = (plain: string): boolean => INTRODUCERS.has(plain)

export function introducedAt(words: readonly Word[], at: number): Introduced | undefined {
  const head = words[at]!
  const { plain } = head
  if (!INTRODUCERS.has(plain) || (head.gap === '-') !== (plain === 'up')) return undefined
  // `le Groupe Hoa Phat`: the capital changes nothing where the name follows at once.
  const large = /^Groupe$/u.test(head.text) && /^(?:le|du|au)$/u.test(words[at - 1]?.plain ?? '')
  if (head.capital && head.text !== 'ONG' && !large) return undefined
  const before = words[plain === 'up' ? at - 2 : at - 1]
  if (!DETERMINERS.test(before?.plain ?? 'le')) return undefined
  const from = endOfDetails(words, at)
  const start = words[from]
  if (start === undefined || !start.capital || !/^ ["«“]? ?$/u.test(start.gap)) return undefined
  if (
    (large && from > at + 1) ||
    NOT_NAMES.test(start.plain) ||
    countryAt(words, from)?.form === 'demonym' ||
    fixedAt(words, from) !== undefined
  )
    return undefined
  // `le site Internet`, `l’ensemble ASEAN`: such nouns want a name that is nothing else.
  let to = runEnd(words, from)
  if (
    /^(?:site|ensemble|parti|up|maison|raffinerie|galerie|reseau|usine)$/u.test(plain) &&
    (!isFree(words, { from, to: from }) ||
      !isFree(words, { from, to }) ||
      isPersonal(words, { from, to }) ||
      isInstitutional(start.plain))
  )
    return undefined
  // A country alone, or a long run of capitals, is no company: `le groupe Vietnam`, `Nguyen Van A`.
  const country = countryAt(words, from)
  if (country !== undefined && (country.to === to || words[country.to + 1]!.gap === '-'))
    return undefined
  if (to - from > 4) return undefined
  if (
    /^(?:association|club|fonds|marque|radio|chaine|cabinet|revue|filiale)$/u.test(plain) &&
    to - from > 3
  )
    return undefined
  // `l'agence Moody's`
  if (words[to + 1]?.text === 's' && words[to + 1]!.gap === "'") to += 1
  // `l'association Enfants du Mékong`, `la compagnie Électricité du Cambodge`
  const noun = /^(?:la|l)$/u.test(words[to + 2]?.plain ?? '') ? to + 3 : to + 2
  if (
    /^(?:du|des?|d)$/u.test(words[to + 1]?.plain ?? '') &&
    words[noun]?.capital === true &&
    (/^(?:association|ong)$/iu.test(plain) || (to === from && countryAt(words, noun) !== undefined))
  )
    to = runEnd(words, noun)
  return { from, to, rule: `organisation/introduced:${plain}` }
}

/** Behind `société`, `immobilière`, `de conseil`, `par actions`, `de produits laitiers`. */
function endOfDetails(words: readonly Word[], head: number): number {
  let at = head + 1
  while (at < head + 8) {
    const word = words[at]
    if (word === undefined || word.capital || !/^[ '-]$/u.test(word.gap)) break
    const noun = words[at + 1]
    const link =
      /^(?:de|d|en|par)$/u.test(word.plain) &&
      noun?.capital === false &&
      !GRAMMAR.has(noun.plain) &&
      !/^\d|^l$/u.test(noun.text)
    if (
      !link &&
      !isAdjective(words, at) &&
      !/iere?s?$/u.test(word.plain) &&
      !DETAILS.test(word.plain)
    )
      break
    at += link ? 2 : 1
  }
  return at
}

const DETAILS =
  /^(?:low|cost|petrogaziere|publique?|privee?|mere|leader|joint|venture|foot|football)$/u

const UNITS: ReadonlySet<string> = new Set(
  'Région Zone Division Brigade Régiment Bataillon Flotte Escadre Corps Flottille Escadron'.split(
    ' ',
  ),
)
/** In lower case only what nothing but an army has is a unit: `régiment 82`, `146e brigade`. */
const SMALL_UNITS: ReadonlySet<string> = new Set(
  'regiment brigade bataillon escadron flottille division'.split(' '),
)

/** Whether a unit's name may begin at a word in lower case or a number. */
export const isUnitWord = (plain: string): boolean => {
  const first = plain.charCodeAt(0)
  return (first >= 48 && first <= 57) || SMALL_UNITS.has(plain)
}

/** `5e Région militaire`, `Brigade 162`, `146e brigade de la Marine`: units that are counted. */
export function unitAt(words: readonly Word[], at: number): Introduced | undefined {
  const counted =
    !words[at]!.capital &&
    words[at + 1]?.gap === ' ' &&
    /^\d{1,3}(?:e|re|er)$/u.test(words[at]!.plain)
  const head = counted ? at + 1 : at
  const { text = '', plain = '' } = words[head] ?? {}
  const small = SMALL_UNITS.has(text === plain || text === 'régiment' ? plain : '')
  if (!UNITS.has(text) && !small) return undefined
  let to = head
  if (/^(?:militaire|navale|aerienne|blindee?|mecanisee?)$/u.test(words[to + 1]?.plain ?? ''))
    to += 1
  else if (words[to + 1]?.plain === 'd' && ARMS.test(words[to + 2]?.plain ?? '')) to += 2
  if (!counted) {
    const number = words[to + 1]
    if (number?.gap !== ' ' || !/^\d{1,3}$/u.test(number.text)) return undefined
    // `division 2` is a league's.
    if (plain === 'division' && number.text.length < 3) return undefined
    to += 1
  } else if (to === head && /^(?:Région|Zone|Corps|division)$/u.test(text)) return undefined
  const [link, article, owner] = [words[to + 1], words[to + 2], words[to + 3]]
  if (
    link?.plain === 'de' &&
    /^(?:la|l)$/u.test(article?.plain ?? '') &&
    /^(?:marine|air|armee|garde)$/u.test(owner?.plain ?? '') &&
    owner!.capital
  )
    to += 3
  return { from: at, to, rule: 'organisation/unit' }
}

const ARMS = /^(?:armee|infanterie|artillerie|assaut|aviation)$/u

const FOREIGN_HEADS =
  /^(?:Airways|Airlines|Bank|Group|Corporation|Corp|Holdings?|University|Company|Ltd|Inc|JSC|Foundation|Association|Institute|Fund|Agency|Council|Federation|Ministry|Department|Party|Times|News|Industries|Motors|Energy|Electronics|Pharma|Technologies|Partners|Ventures|Investment|Investments|Organization|Society|Committee|Authority|Chamber|Air|Force|Army|Navy|Auto|Credit|International|Steel|Chemicals?|Motor|Finance|Financial|Capital|Insurance|Securities|Telecom|Mobile|Networks?|Solutions|Software|Systems|Services|Resources|Petroleum|Oil|Gas|Power|Foods?|Logistics|Shipping|Lines|Railways?|Development|League|School|Academy|College|Hospital|Museum|Bureau|Office|Labs?|Studios?|Media|Digital|Engineering|Trading|Global|Express|Retail|Electric|Land|Ports?|Aviation|Defence|Health|Education|Research|FC|Technology|Université|Post|LLC|GmbH|Plc|PLC|Bhd|Tbk)$/u

function genitiveAt(words: readonly Word[], at: number): Introduced | undefined {
  let to = at
  let genitive = false
  for (let next = at + 1; next < at + 7; next += 1) {
    const word = words[next]
    if (word === undefined) break
    if (word.text === 's' && word.gap === "'") genitive = true
    else if (!(word.capital && /^[ &-]$/u.test(word.gap))) break
    to = next
  }
  const ends = words[to]!.text
  return genitive && !/^(?:Cup|Day|Park|Square|Bay|Open|Games)$/u.test(ends)
    ? { from: at, to, rule: 'organisation/introduced:genitive' }
    : undefined
}

const ARTICLE = /^(?:La|Le|Les|L|The|Une?|Des)$/u

const opensForeign = bySpelling(
  ({ capital, text, plain }) => capital && !ARTICLE.test(text) && !GRAMMAR.has(plain),
)

/** `Uzbekistan Airways`, `Vietnam Food Association`: a name in English says what it is at its end. */
export function foreignBodyAt(words: readonly Word[], at: number): Introduced | undefined {
  const joined = (next: number) => {
    const word = words[next]
    // `B.Grimm Power`
    const initial = word?.gap === '.' && /^[A-LN-Z]$/u.test(words[next - 1]!.text)
    return initial || (word !== undefined && /^(?:[ &-]| & )$/u.test(word.gap))
  }
  const before = words[at - 1]
  if (!opensForeign(words[at]!)) return undefined
  if (
    before?.capital === true &&
    joined(at) &&
    !GRAMMAR.has(before.plain) &&
    !ARTICLE.test(before.text)
  )
    return undefined
  // `TPBank`: the noun is part of the word. `Air Astana`: it comes first.
  if (/^\p{Lu}[\p{L}]*\p{L}Bank$/u.test(words[at]!.text))
    return { from: at, to: at, rule: 'organisation/introduced:foreign' }
  if (
    words[at]!.text === 'Air' &&
    words[at + 1]?.capital === true &&
    words[at + 1]!.gap === ' ' &&
    words[at + 1]!.text !== 'Force'
  ) {
    const country = countryAt(words, at + 1)
    const second = words[at + 2]
    const two =
      second?.capital === true && second.gap === ' ' && /^(?:New|India)$/u.test(words[at + 1]!.text)
    return {
      from: at,
      to: country?.to ?? (two ? at + 2 : at + 1),
      rule: 'organisation/introduced:air',
    }
  }
  // `Grupo Bimbo`, `Banco do Brasil`
  if (/^(?:Grupo|Banco)$/u.test(words[at]!.text) && words[at + 1]?.capital === true) {
    const two = words[at + 2]?.capital === true && words[at + 2]!.gap === ' '
    return { from: at, to: two ? at + 2 : at + 1, rule: 'organisation/introduced:foreign' }
  }
  // `Moody's`, `Save Vietnam's Wildlife`: the English genitive is nobody else's.
  const genitive = genitiveAt(words, at)
  if (genitive !== undefined) return genitive
  let to = at
  let end = -1
  while (
    joined(to + 1) &&
    to - at < 6 &&
    (words[to + 1]!.capital || /^(?:of|for|and|the)$/u.test(words[to + 1]!.text))
  ) {
    to += 1
    if (/^ (?:& )?$/u.test(words[to]!.gap) && FOREIGN_HEADS.test(words[to]!.text)) end = to
  }
  // `Massachusetts Institute of Technology`
  if (end !== -1 && words[end + 1]?.text === 'of' && words[to]!.capital) end = to
  return end === -1 ? undefined : { from: at, to: end, rule: 'organisation/introduced:foreign' }
}

// What copy writes in capitals and no body is: measures, treaties, money, illnesses, offices, techniques.
const NO_ACRONYM = new Set(
  (
    'PIB PNB IDE TVA USD VND EUR GMT TIC ODD OMD PME TPE VIH SIDA COVID SRAS ADN ARN GNL GPL ALE TLE APE ZEE DOC COC CNUDM ONG PDG RDC USA RPDC RDP ' +
    'URSS RFA RDA HCM HCMV GPS BTP APD ODA IPC IPP PMI CEO BOT PPP UAV GES COP TGV QR SMS VAR VIP DVD CD IA ESG RSE TPP PTP PTPGP RCEP CPTPP FTA EVFTA EVIPA UKVFTA ' +
    'JCPOA RSA PMA GPA ISF SMIC CDI CDD VTT ASIAD SEA DMZ JO GMS IELTS MBA PCR FOB SWIFT WEB TNP INN INDC NDC JETP AOC DOP CV HD VOD IP MW KW GW TNT OGM BD ETF'
  ).split(' '),
)

/** Letters that could be a body's: `CSIRO`; not `PIB`, not a country's. */
export const isBareAcronym = (words: readonly Word[], at: number): boolean =>
  isLetters(words[at]!) && countryAt(words, at) === undefined

const isLetters = bySpelling(
  ({ text }) => /^\p{Lu}(?:\p{Lu}{2,5}|\p{Ll}\p{Lu})$/u.test(text) && !NO_ACRONYM.has(text),
)

/** `la CSIRO`, `de la NASA`: an acronym with an article, which nothing explains. */
export function acronymAt(words: readonly Word[], at: number): Introduced | undefined {
  const word = words[at]!
  if (!isBareAcronym(words, at) || fixedAt(words, at) !== undefined) return undefined
  const before = words[at - 1]
  if (before === undefined) return undefined
  const article = word.gap === ' ' ? /^(?:la|le|du|au)$/u : word.gap === "'" ? /^l$/u : undefined
  if (article?.test(before.plain) !== true) return undefined
  const after = words[at + 1]
  if (
    after !== undefined &&
    (after.gap === '-' || (after.gap === ' ' && (after.capital || /^\d/u.test(after.text))))
  )
    return undefined
  return { from: at, to: at, rule: 'organisation/acronym' }
}
