/**
 * Places: towns, provinces, regions, seas, named buildings and sites.
 *
 * The noun of a territory stays outside the span (`province de Quang Tri` gives `Quang Tri`), that of a
 * building or a water belongs to the name (`stade national My Dinh`, `delta du Mékong`). A capital that
 * stands for its government is a place still. A name that is also a person's wants evidence.
 */
import { countryAt, countrySpan } from './country.ts'
import { PROVINCES } from '../gazetteer/provinces.ts'
import {
  AMBIGUOUS_PLACES,
  NAMED_SITES,
  VIETNAMESE_PLACES,
  WIDE_PLACES,
  WORLD_CITIES,
  WORLD_REGIONS,
} from '../gazetteer/places.ts'
import { lexicon, type Lexicon } from '../gazetteer/lexicon.ts'
import { isSyllable } from '../../french/syllable.ts'
import type { Part } from '../../article/article.ts'
import type { Candidate, Recogniser } from '../recogniser.ts'
import { continues, opensSentence, wordsOf, type Word } from '../words.ts'

type PlaceKind = 'vietnamese' | 'ambiguous' | 'world' | 'wide' | 'site'
interface PlaceName {
  readonly name: string
  readonly kind: PlaceKind
}

const rowsOf = (table: string, kind: PlaceKind): (readonly [string, PlaceName])[] =>
  table.split(';').flatMap((row) => {
    const [name = '', ...others] = row.split('=')
    return [name, ...others].map((form) => [form, { name, kind }] as const)
  })

let known: Lexicon<PlaceName> | undefined
const places = (): Lexicon<PlaceName> =>
  (known ??= lexicon([
    ...rowsOf(WIDE_PLACES, 'wide'),
    ...rowsOf(NAMED_SITES, 'site'),
    ...rowsOf(AMBIGUOUS_PLACES, 'ambiguous'),
    ...rowsOf(PROVINCES, 'vietnamese'),
    ...rowsOf(VIETNAMESE_PLACES, 'vietnamese'),
    ...rowsOf(WORLD_CITIES, 'world'),
    ...rowsOf(WORLD_REGIONS, 'world'),
  ]))

interface PlaceAt {
  readonly from: number
  readonly to: number
  readonly canonical: string
  readonly rule: string
}

/** A place the gazetteer knows, beginning at this word. */
export function knownPlaceAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const found = places()(words, at)
  if (found === undefined) return undefined
  const { name, kind } = found.value
  const to = at + found.length - 1
  if (!hasCapitals(words, at, to, kind)) return undefined
  // `Nouvelle-Angleterre`, `Grande-Bretagne`: part of another name.
  if (
    words[at]!.gap === '-' &&
    /^(?:nouve(?:lle|au)|grande?|saint|sainte|petite?|basse?|haute?|mi)$/u.test(
      words[at - 1]?.plain ?? '',
    )
  )
    return undefined
  if (kind === 'ambiguous' && !isLocated(words, at)) return undefined
  if ((kind === 'vietnamese' || kind === 'ambiguous') && isPartOfName(words, at, to))
    return undefined
  if (kind === 'world' && found.length === 1 && isPartOfName(words, at, to)) return undefined
  return { from: at, to, canonical: name, rule: `place/${kind}` }
}

function hasCapitals(words: readonly Word[], from: number, to: number, kind: PlaceKind): boolean {
  const span = words.slice(from, to + 1)
  if (kind === 'wide') return span.some(({ capital }) => capital)
  if (kind === 'site')
    return (
      (span.some(({ capital }) => capital) &&
        (span.length > 1 || span[0]!.capital) &&
        !/^palais presidentiel$/u.test(span.map(({ plain }) => plain).join(' '))) ||
      span[0]!.capital
    )
  return span[0]!.capital && (span.length === 1 || span[1]!.capital || span.at(-1)!.capital)
}

const LOCATIVES = /^(?:a|de|d|vers|depuis|ville|capitale|aeroport|gare|port)$/u

const isLocated = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    before !== undefined &&
    !before.capital &&
    LOCATIVES.test(before.plain) &&
    (continues(words[at]!) || words[at]!.gap === ', ')
  )
}

/** `Hoa Binh` in `Nguyen Hoa Binh`, `Vinh` in `Vinh Quang`: a longer name that is a person's. */
function isPartOfName(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]
  const after = words[to + 1]
  const joined = (word: Word | undefined) => word !== undefined && word.gap === ' '
  if (before?.capital === true && joined(words[from]) && isNameWord(words, from - 1)) return true
  if (/^(?:m|mm|mme|mlle|dr)$/u.test(before?.plain ?? '')) return true
  return (
    to === from &&
    after?.capital === true &&
    joined(after) &&
    isSyllable(after.text) &&
    isSyllable(words[to]!.text)
  )
}

const isNameWord = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (
    /^(?:a|au|aux|de|du|d|en|le|la|les|l|et|selon|depuis|vers|pour|entre|ville|province|hanoi)$/u.test(
      word.plain,
    )
  ) {
    return word.plain === 'le' && !opensSentence(words, at)
  }
  return /^\p{Lu}\p{Ll}+$/u.test(word.text) && countryAt(words, at) === undefined
}

const TERRITORIES =
  /^(?:provinces?|villes?|districts?|communes?|villages?|regions?|localites?|arrondissements?|cantons?|comtes?|prefectures?|oblasts?|municipalites?|gouvernorats?|wilayas?|hameaux?|hameau|bourgs?|bourgade|metropoles?|agglomeration|banlieue|capitale|iles?|archipels?|ilots?|territoires?|republique autonome)$/u
const TERRITORY_ADJECTIVES =
  /^(?:centrale|septentrionale|meridionale|cotiere|frontaliere|montagneuse|portuaire|balneaire|imperiale|autonome|speciale|voisines?|urbain|rural|rurale|insulaire|touristique|administrative|economique|limitrophes?|du|nord|sud|centre|est|ouest)$/u

/** `les provinces de Quang Binh, Ha Tinh et Quang Tri`: names no gazetteer needs to know. */
function territoriesFrom(words: readonly Word[], at: number): readonly PlaceAt[] {
  if (!TERRITORIES.test(words[at]!.plain) || words[at]!.capital) return []
  let next = at + 1
  while (
    words[next] !== undefined &&
    continues(words[next]!) &&
    !words[next]!.capital &&
    TERRITORY_ADJECTIVES.test(words[next]!.plain)
  )
    next += 1
  const found: PlaceAt[] = []
  for (let first = true; ; first = false) {
    if (/^(?:de|d|du|et|la)$/u.test(words[next]?.plain ?? '') && continues(words[next]!)) {
      next += 1
      if (/^(?:de|d)$/u.test(words[next]?.plain ?? '')) next += 1
    } else if (
      first &&
      !/^(?:capitale|ville|ile|province|commune|district)$/u.test(words[at]!.plain)
    )
      return found
    const start = words[next]
    if (
      start === undefined ||
      !start.capital ||
      !(continues(start) || (!first && start.gap === ', '))
    )
      return found
    const to = nameEnd(words, next)
    if (countryAt(words, next) !== undefined || NOT_PLACES.test(start.plain)) return found
    const place = knownPlaceAt(words, next)
    if (place === undefined) {
      found.push({
        from: next,
        to,
        canonical: textOf(words, next, to),
        rule: `place/${words[at]!.plain}`,
      })
    }
    next = Math.max(to, place?.to ?? 0) + 1
    const follower = words[next]
    if (follower === undefined || !(follower.gap === ', ' || follower.plain === 'et')) return found
    if (!/s$/u.test(words[at]!.plain)) return found
  }
}

const NOT_PLACES =
  /^(?:president|secretaire|premier|comite|ministere|parti|assemblee|etat|union|asean|onu|ue|m|mme|nord|sud|est|ouest|centre)$/u

/** The last word of a run of capitals: `Quang Phu Câu`, `Saint-Pétersbourg`, `Ba Ria-Vung Tau`. */
function nameEnd(words: readonly Word[], from: number): number {
  let to = from
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at]!
    if (!(word.gap === ' ' || word.gap === '-' || word.gap === "'")) break
    if (word.capital) to = at
    else if (!(word.gap === '-' && words[at + 1]?.capital === true && words[at + 1]!.gap === '-'))
      break
  }
  return to
}

const SITES =
  /^(?:aeroport|stade|parc|pagode|temple|palais|opera|pont|port|gare|place|theatre|mausolee|cathedrale|basilique|eglise|mosquee|monastere|citadelle|cite|baie|lac|plage|mont|fleuve|riviere|grotte|grottes|cimetiere|chateau|tour|col|golfe|mer|detroit|peninsule|canal|delta|cap|barrage|marche|rue|avenue|boulevard|quai|jardin|gymnase|hippodrome|velodrome|patinoire|piscine|hotel|autoroute|cosmodrome|maison|porte|complexe|rotonde|villa)$/u
const SITE_ADJECTIVES =
  /^(?:international|internationale|national|nationale|central|centrale|municipal|municipale|provincial|olympique|militaire|flottant|flottante|naturel|botanique|zoologique|sportif|imperial|imperiale|royal|royale|presidentiel|commercial|commerciale|memorial|historique|couvert|maritime|fluvial|routier|ferroviaire|communal|grand|grande|nouveau|nouvel|vieux|vieille|ancien|ancienne|culturel|technologique|industriel|des|sports|de)$/u
const CENTRES =
  /^(?:commercial|sportif|omnisports|de (?:conferences?|convention|conventions|congres|expositions?)|(?:national|international) (?:de|des) (?:conferences?|convention|conventions|congres|expositions?|sports)|d expositions?|d exposition)/u

/** `stade national My Dinh`, `aéroport international de Noi Bai`, `Opéra de Hanoï`, `baie d'Ha Long`. */
function siteAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const head = words[at]!
  const centre =
    head.plain === 'centre' &&
    CENTRES.test(
      words
        .slice(at + 1, at + 5)
        .map(({ plain }) => plain)
        .join(' '),
    )
  if (!SITES.test(head.plain) && !centre) return undefined
  if (head.plain === 'maison' && !head.capital) return undefined
  let next = at + 1
  let plainWords = 0
  for (
    let word = words[next];
    word !== undefined && continues(word) && !word.capital && plainWords < 6;
    word = words[next]
  ) {
    if (
      !(
        SITE_ADJECTIVES.test(word.plain) ||
        /^(?:du|d|la|l)$/u.test(word.plain) ||
        (centre &&
          /^(?:conferences?|conventions?|congres|expositions?|commercial|sportif)$/u.test(
            word.plain,
          ))
      )
    )
      break
    next += 1
    plainWords += 1
  }
  if (
    /^(?:president|marechal|general|roi|reine|heros|oncle|saint|sainte|saints)$/u.test(
      words[next]?.plain ?? '',
    )
  )
    next += 1
  const start = words[next]
  if (start === undefined || !start.capital || !continues(start) || next === at) return undefined
  // `la place du Vietnam`, `le marché de Chine`, `la tour Hanoi`: common nouns before a country.
  const country = countryAt(words, next)
  if (country !== undefined) {
    if (
      !/^(?:golfe|mer|detroit|opera|maison)$/u.test(head.plain) ||
      (head.plain !== 'golfe' && head.plain !== 'mer' && !head.capital)
    )
      return undefined
    return site(words, at, countrySpan(words, country).to, head.plain)
  }
  if (
    /^(?:place|tour|port|marche|maison|porte|cite|villa|canal|cap|col|rue|complexe)$/u.test(
      head.plain,
    ) &&
    knownPlaceAt(words, next)?.rule === 'place/wide'
  )
    return undefined
  if (
    /^(?:place|tour|marche|cap|maison|porte|col)$/u.test(head.plain) &&
    !head.capital &&
    next > at + 1 &&
    !/^(?:d|de|du|la|l)$/u.test(words[at + 1]!.plain)
  )
    return undefined
  const inner = knownPlaceAt(words, next)
  const end = inner === undefined ? nameEnd(words, next) : inner.to
  return site(words, at, Math.max(end, next), head.plain)
}

const site = (words: readonly Word[], from: number, to: number, head: string): PlaceAt => ({
  from,
  to,
  canonical: textOf(words, from, to),
  rule: `place/site:${head}`,
})

const FOREIGN_SITES =
  /^(?:Park|Stadium|Arena|Tower|Plaza|Hall|Airport|Palace|Square|Bay|Bridge|Garden|Gardens|Island|Center|Centre)$/u

/** `Patriot Park`, `Times Square`: a foreign site says what it is at its end. */
function foreignSiteAt(words: readonly Word[], at: number): PlaceAt | undefined {
  if (!words[at]!.capital || (at > 0 && words[at - 1]!.capital && words[at]!.gap === ' '))
    return undefined
  let to = at
  while (words[to + 1]?.capital === true && words[to + 1]!.gap === ' ') to += 1
  if (to === at || to - at > 3 || !FOREIGN_SITES.test(words[to]!.text)) return undefined
  return site(words, at, to, 'foreign')
}

const COMPASS = /^(?:nord|sud|est|ouest|centre)$/u

/** `Centre du Vietnam`, `Sud de l'Ukraine`, `Nord-Est de la Thaïlande`: a part of a country or region. */
function partAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const head = words[at]!
  if (!head.capital || !COMPASS.test(head.plain) || (words[at - 1]?.gap === undefined && at > 0))
    return undefined
  let next = at + 1
  if (words[next]?.gap === '-' && COMPASS.test(words[next]!.plain)) next += 1
  if (!/^(?:du|de|d|des)$/u.test(words[next]?.plain ?? '')) return undefined
  next += 1
  if (/^(?:la|l|le)$/u.test(words[next]?.plain ?? '')) next += 1
  const start = words[next]
  if (start === undefined || !continues(start)) return undefined
  const country = countryAt(words, next)
  if (country !== undefined && country.form === 'name') return site(words, at, country.to, 'part')
  const wide = knownPlaceAt(words, next)
  return wide?.rule === 'place/wide' ? site(words, at, wide.to, 'part') : undefined
}

/** `à Kazan (Russie)`, `à Shahrtuz, au Tadjikistan`: an unknown town beside its country. */
function townAt(words: readonly Word[], at: number): PlaceAt | undefined {
  if (words[at]!.plain !== 'a' || words[at]!.text.length !== 1) return undefined
  const start = words[at + 1]
  if (
    start === undefined ||
    !start.capital ||
    start.gap !== ' ' ||
    knownPlaceAt(words, at + 1) !== undefined
  )
    return undefined
  if (countryAt(words, at + 1) !== undefined || NOT_PLACES.test(start.plain)) return undefined
  const to = nameEnd(words, at + 1)
  const after = words[to + 1]
  if (after === undefined || to - at > 4) return undefined
  const country =
    after.gap === ' ('
      ? countryAt(words, to + 1)
      : after.gap === ', ' && /^(?:en|au|aux)$/u.test(after.plain)
        ? countryAt(words, to + 2)
        : undefined
  if (country === undefined || country.form !== 'name') return undefined
  return site(words, at + 1, to, 'town')
}

/** Whose name is a place's: `Comité populaire de X`, `X, le village`, `commune de X`. */
const LOCAL_BODIES = /^(?:populaire|primaire|secondaire|maternelle)$/u
function localityAt(words: readonly Word[], at: number): PlaceAt | undefined {
  const word = words[at]!
  if (
    LOCAL_BODIES.test(word.plain) &&
    /^(?:comite|conseil|ecole)$/u.test(words[at - 1]?.plain ?? '') &&
    /^(?:de|d)$/u.test(words[at + 1]?.plain ?? '')
  ) {
    const start = words[at + 2]
    if (start?.capital !== true || knownPlaceAt(words, at + 2) !== undefined) return undefined
    return site(words, at + 2, nameEnd(words, at + 2), 'locality')
  }
  if (!word.capital || (at > 0 && words[at - 1]!.capital && continues(word))) return undefined
  if (NOT_PLACES.test(word.plain)) return undefined
  const to = nameEnd(words, at)
  const [article, noun] = [words[to + 1], words[to + 2]]
  // `Alabino, près de Moscou`
  if (
    article?.gap === ', ' &&
    /^(?:pres|non|aux)$/u.test(article.plain) &&
    /^(?:de|d|loin|environs)$/u.test(noun?.plain ?? '') &&
    LOCATIVES.test(words[at - 1]?.plain ?? '') &&
    countryAt(words, at) === undefined &&
    knownPlaceAt(words, at) === undefined
  )
    return site(words, at, to, 'locality')
  if (article?.gap !== ', ' || noun === undefined || !/^(?:le|la|l|un|une)$/u.test(article.plain))
    return undefined
  if (
    !/^(?:village|ville|commune|capitale|district|province|hameau|bourg|ile|localite|metropole|cite|port)$/u.test(
      noun.plain,
    )
  )
    return undefined
  return countryAt(words, at) === undefined && knownPlaceAt(words, at) === undefined
    ? site(words, at, to, 'locality')
    : undefined
}

export const recognisePlaces: Recogniser = ({ parts }) => {
  const found: Candidate[] = []
  const learnt = new Set<string>()
  const add = (part: Part, words: readonly Word[], { from, to, canonical, rule }: PlaceAt) => {
    found.push({
      kind: 'place',
      part: part.part,
      index: part.index,
      start: words[from]!.start,
      end: words[to]!.end,
      rule,
      key: keyOf(canonical),
      canonical,
    })
  }
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      const locality = localityAt(words, at)
      if (locality !== undefined) learnt.add(keyOf(locality.canonical))
      const town = townAt(words, at)
      for (const place of [...territoriesFrom(words, at), ...(town === undefined ? [] : [town])]) {
        add(part, words, place)
        learnt.add(keyOf(place.canonical))
      }
      const place =
        partAt(words, at) ??
        siteAt(words, at) ??
        foreignSiteAt(words, at) ??
        knownPlaceAt(words, at)
      if (place === undefined) continue
      add(part, words, place)
      if (place.rule !== 'place/site:part') at = place.to
    }
  }
  return learnt.size === 0 ? found : [...found, ...echoes(parts, learnt, found)]
}

/** A name the article shows to be a place's is one wherever it stands whole. */
function echoes(
  parts: readonly Part[],
  learnt: ReadonlySet<string>,
  known: readonly Candidate[],
): readonly Candidate[] {
  const taken = new Set(known.map(({ part, index, start }) => `${part} ${index} ${start}`))
  const found: Candidate[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    for (let at = 0; at < words.length; at += 1) {
      if (!words[at]!.capital) continue
      const to = nameEnd(words, at)
      const canonical = textOf(words, at, to)
      if (
        learnt.has(keyOf(canonical)) &&
        !taken.has(`${part.part} ${part.index} ${words[at]!.start}`)
      ) {
        found.push({
          kind: 'place',
          part: part.part,
          index: part.index,
          start: words[at]!.start,
          end: words[to]!.end,
          rule: 'place/echo',
          key: keyOf(canonical),
          canonical,
        })
      }
      at = to
    }
  }
  return found
}

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map(({ text, gap }, i) => (i === 0 ? '' : gap) + text)
    .join('')

const keyOf = (canonical: string): string =>
  canonical
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-–’' ]+/gu, ' ')
    .toLowerCase()
