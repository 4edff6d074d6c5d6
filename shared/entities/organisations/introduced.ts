/**
 * Names that a common noun introduces: `la société russe Binnopharm`, `le groupe vietnamien T&T`, `le
 * journal Lao Dong`. The noun and its adjectives stay outside the name.
 */
import { countryAt } from '../countries/words.ts'
import { fixedAt } from './fixed.ts'
import { isAdjective } from './adjectives.ts'
import type { Word } from '../words.ts'

const INTRODUCERS =
  /^(?:groupe|societe|compagnie|entreprise|firme|coentreprise|constructeur|laboratoire|operateur|fabricant|geant|startup|holding|conglomerat|transporteur|editeur|armateur|cabinet|filiale|journal|quotidien|magazine|hebdomadaire|mensuel|revue|agence|chaine|radio|portail|banque|studio|marque|fonds|club|ong|association|cooperative)$/u
const DETAILS =
  /^(?:de|d|des|presse|information|television|telecommunications?|aerienne?|low|cost|energie|electricite|petrole|gaz|assurances?|recherche|technologies?|logiciels?|vaccins?|automobiles?|commerce|en|ligne|petrogaziere|publique?|privee?|mere|leader|numerique|joint|venture|foot|football)$/u
const NOT_NAMES =
  /^(?:m|mm|mme|le|la|les|l|du|de|et|ministre|president|parti|etat|asie|europe|afrique|amerique|nord|sud|est|ouest|covid|internet|premier)$/u

// `un sondage mensuel Elabe`: without a determiner the noun is an adjective.
const DETERMINERS =
  /^(?:le|la|l|les|un|une|du|de|d|au|son|sa|ce|cet|cette|leur|notre|par|ancien|ancienne|grand|grande|petite?|premier|premiere|jeune|celebre|puissant|nouvelle?|nouveau)$/u

export interface Introduced {
  readonly from: number
  readonly to: number
  readonly rule: string
}

export function introducedAt(words: readonly Word[], at: number): Introduced | undefined {
  const head = words[at]!
  if (
    (head.capital && head.text !== 'ONG') ||
    !INTRODUCERS.test(head.plain) ||
    !DETERMINERS.test(words[at - 1]?.plain ?? 'le')
  )
    return undefined
  let from = at + 1
  while (
    from < at + 8 &&
    words[from] !== undefined &&
    /^[ '-]$/u.test(words[from]!.gap) &&
    !words[from]!.capital &&
    (isAdjective(words, from) || DETAILS.test(words[from]!.plain))
  )
    from += 1
  const start = words[from]
  if (start === undefined || !start.capital || !/^ ["«“]? ?$/u.test(start.gap) || from === at)
    return undefined
  if (
    /^(?:de|d|des|en)$/u.test(words[from - 1]!.plain) ||
    NOT_NAMES.test(start.plain) ||
    countryAt(words, from)?.form === 'demonym'
  )
    return undefined
  if (fixedAt(words, from) !== undefined) return undefined
  let to = from
  while (
    words[to + 1] !== undefined &&
    ((words[to + 1]!.capital && /^[ -]$/u.test(words[to + 1]!.gap)) ||
      words[to + 1]!.gap === '&' ||
      (/^(?:'|\+)$/u.test(words[to + 1]!.gap) && words[to + 1]!.capital) ||
      (/^(?:of|for|and|the)$/u.test(words[to + 1]!.text) && words[to + 1]!.gap === ' '))
  )
    to += 1
  // A country alone, or a long run of capitals, is no company: `le groupe Vietnam`, `Nguyen Van A`.
  const country = countryAt(words, from)
  if ((country !== undefined && country.to === to) || to - from > 4) return undefined
  if (
    /^(?:association|club|fonds|marque|radio|chaine|cabinet|revue|filiale)$/u.test(head.plain) &&
    to - from > 2
  )
    return undefined
  return { from, to, rule: `organisation/introduced:${head.plain}` }
}

const FOREIGN_HEADS =
  /^(?:Airways|Airlines|Bank|Group|Corporation|Corp|Holdings?|University|Company|Ltd|Inc|JSC|Foundation|Association|Institute|Fund|Agency|Council|Federation|Ministry|Department|Party|Times|News|Industries|Motors|Energy|Electronics|Pharma|Technologies|Partners|Ventures|Investment|Investments|Organization|Society|Committee|Authority|Chamber|Air|Force|Army|Navy|Auto|Automotive|Credit|International|Vision|Steel|Chemicals?|Motor|Heavy|Finance|Financial|Capital|Insurance|Securities|Telecom|Mobile|Networks?|Aerospace|Semiconductors?|Solutions|Software|Systems|Services|Resources|Petroleum|Oil|Gas|Power|Foods?|Beverage|Brewery|Pharmaceuticals?|Logistics|Shipping|Lines|Railways?|Development|League|School|Academy|College|Hospital|Museum|Orchestra|Bureau|Office|Labs?|Studios?|Media|Digital|Entertainment|Engineering|Trading|Global|Express)$/u

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

/** `Uzbekistan Airways`, `Vietnam Food Association`: a name in English says what it is at its end. */
export function foreignBodyAt(words: readonly Word[], at: number): Introduced | undefined {
  const joined = (word: Word | undefined) =>
    word !== undefined && (word.gap === ' ' || word.gap === '-' || word.gap === '&')
  const before = words[at - 1]
  if (!words[at]!.capital || ARTICLE.test(words[at]!.text)) return undefined
  if (before?.capital === true && joined(words[at]) && !ARTICLE.test(before.text)) return undefined
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
    joined(words[to + 1]) &&
    to - at < 6 &&
    (words[to + 1]!.capital || /^(?:of|for|and|the)$/u.test(words[to + 1]!.text))
  ) {
    to += 1
    if (words[to]!.gap === ' ' && FOREIGN_HEADS.test(words[to]!.text)) end = to
  }
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

/** `la CSIRO`, `de la NASA`: an acronym with an article, which nothing explains. */
export function acronymAt(words: readonly Word[], at: number): Introduced | undefined {
  const word = words[at]!
  if (!/^\p{Lu}(?:\p{Lu}{2,5}|\p{Ll}\p{Lu})$/u.test(word.text) || NO_ACRONYM.has(word.text))
    return undefined
  if (countryAt(words, at) !== undefined || fixedAt(words, at) !== undefined) return undefined
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
