/**
 * What the whole of a page makes of its words: a school olympiad's medals are no sport, the schools a typhoon has hit no
 * education, the beef of a soup no harvest, a pupil's bourse no exchange.
 *
 * Facts about fields, none about one event. Pure: weighs anew what was counted.
 */
import type { PartRef } from '../../article/article.ts'
import type { TopicCode } from './subject.ts'

/** What was counted of one subject. */
export interface Tally {
  /** How much each of its words says. */
  readonly hits: Map<string, number>
  isHeadline: boolean
  isLead: boolean
  /** What a disaster has struck is not what the page is about, however much is said of it. */
  isScenery?: true
}

/** Folded, its words parted by one hyphen. */
export interface SettingPart {
  readonly part: PartRef['part']
  readonly text: string
}

const CATASTROPHE: TopicCode = 'k'
const EDUCATION: TopicCode = 'b'
const SPORT: TopicCode = 'p'
const AGRICULTURE: TopicCode = 'a'
const TRANSPORT: TopicCode = 'l'
const FINANCE: TopicCode = 'n'
const CULTURE: TopicCode = 'u'
const LIVESTOCK: TopicCode = 'B'
const HEALTH: TopicCode = 's'
const TOURISM: TopicCode = 't'
const DIASPORA: TopicCode = 'h'
/** Schools, hospitals, roads, power lines, factories, those who work there and the soldiers who clear the mud. */
const STRUCK: readonly TopicCode[] = [EDUCATION, 's', 'l', 'd', 'i', 'w', 'e']
const AS_IN_A_HEADLINE = 3

/** A message of sympathy is about what befell: what it names of it, if only once, is its matter. */
const SYMPATHY =
  /(?<![a-z0-9])(?:condoleance|sympathie|compassion|solidarite-avec-l|aide-aux-sinistr)/u
const BY_NATURE =
  /(?<![a-z0-9])(?:typhon|tempete|ouragan|cyclone|inondation|crues?(?![a-z])|seisme|tremblement-de-terre|tsunami|intemperie|depression-tropicale|glissement|eruption|coulees?-de-boue|torrents?-de-boue|eboulement)/u
/** A mishap on the road, which is no news of roads; not the rules that are to prevent it. */
const BY_MISHAP =
  /(?<![a-z0-9])(?:(?:accidents?|collision|incendie|carambolage|deraillement|crash|embardee)(?![a-z])|(?:a-pris|prend|prendre)-feu(?![a-z]))/u
const ON_ROADS =
  /(?<![a-z0-9])(?:bus|autocars?|camions?|voitures?|motos?|automobilistes?|poids-lourds?)(?![a-z0-9])/u
const ELSEWHERE =
  /(?<![a-z0-9])(?:trains?|ferroviaires?|voies?-ferrees?|avions?|helicopteres?|vols?|navires?|bateaux?|ferry|metros?)(?![a-z0-9])/u
const SAFETY =
  /(?<![a-z0-9])(?:securite-(?:routiere|aerienne|ferroviaire|de-la-circulation)|code-de-la-route)/u
/** What is cooked and eaten. */
const AT_TABLE =
  /(?<![a-z0-9])(?:plats?|soupes?|mets|cuisines?|culinaires?|gastronomi(?:e|que)s?|vermicelles?|nouilles?|bouillon|recettes?-de-cuisine|banh-mi|pho|bun-cha)(?![a-z0-9])/u
/** What ails beasts: no news of hospitals. */
const OF_BEASTS =
  /(?<![a-z0-9])(?:pestes?-porcines?|fievre-aphteuse|dermatose-nodulaire|epizooti|elevages?|eleveurs?|betail|cheptels?|porcs?|bovins?|veterinaires?)/u
/** A new way to fly, which is told for those who will: at home or from abroad, guests come by it. No line of tickets sold `en ligne`. */
const LINK =
  /(?<![a-z0-9])(?:liaisons?|(?<!en-)lignes?(?!-(?:rouges?|directrices|de-front|electriques?|ferroviaires?))|dessertes?|escales?|relien?t?|vols?-(?:charters?|directs?|reguliers?|inaugura))(?![a-z])/u
const BY_AIR =
  /(?<![a-z0-9])(?:airlines|aerien(?:nes?)?|aeroports?|avions?(?!-(?:de-chasse|de-combat|militaires?))|airbus|boeing|vols?)(?![a-z0-9])/u
/** A warship that calls at a port: no news of ports. */
const OF_A_NAVY =
  /(?<![a-z0-9])(?:gardes?-cot(?:es?|ieres?)|(?:navires?|batiments?)-de-guerre|fregates?|corvettes?|destroyers?|patrouilleurs?)(?![a-z0-9])/u
/** A grant, where nothing else speaks of finance. */
const GRANT: ReadonlySet<string> = new Set(['bourse', 'bourses'])
/** Vietnamese is taught to those who live abroad: no news of schools. */
const OF_VIETNAMESE =
  /(?<![a-z0-9])(?:classes?|cours|ecoles?|appren(?:dre|nent|tissage)|parle(?:r|nt)|enseign(?:er|ent|ement)|transmettre|langue)-(?:de-|du-|le-|en-)?vietnamien(?:ne)?(?![a-z])/u
const OLYMPIAD = /(?<![a-z0-9])(?:olympiades?(?!-d-echecs|-des-echecs)|worldskills)/u
/** Won at fireworks, in kitchens and on stages as well. */
const PRIZES: ReadonlySet<string> = new Set([
  'medaill',
  'champion',
  'championne',
  'vice-champion',
  'finale',
  'demi-finale',
  'finaliste',
  'podium',
  'victoire',
  'jeux',
])

export function settle(tallies: Map<TopicCode, Tally>, parts: readonly SettingPart[]): void {
  const isTold = (pattern: RegExp) =>
    parts.some(({ part, text }) => part !== 'body' && pattern.test(text))
  const hitsOf = (code: TopicCode) => [...(tallies.get(code)?.hits ?? [])]
  const isSaid = (pattern: RegExp) => parts.some(({ text }) => pattern.test(text))
  const disaster = tallies.get(CATASTROPHE)
  if (disaster !== undefined && isTold(SYMPATHY)) {
    disaster.hits.set('', AS_IN_A_HEADLINE)
    disaster.isHeadline = true
  }
  if (disaster !== undefined && isTold(BY_NATURE)) {
    if (STRUCK.some((code) => sumOf(hitsOf(code)) > sumOf(hitsOf(CATASTROPHE))))
      disaster.hits.set('', AS_IN_A_HEADLINE)
    for (const code of STRUCK) weaken(tallies.get(code))
  } else if (disaster !== undefined && isTold(BY_MISHAP) && isSaid(ON_ROADS))
    if (!isSaid(ELSEWHERE) && !isSaid(SAFETY)) weaken(tallies.get(TRANSPORT))
  if (isTold(OF_A_NAVY)) weaken(tallies.get(TRANSPORT))
  if (disaster === undefined && isTold(LINK) && isTold(BY_AIR)) {
    const tourism = tallies.get(TOURISM) ?? { hits: new Map(), isHeadline: false, isLead: true }
    tourism.hits.set('', AS_IN_A_HEADLINE)
    tallies.set(TOURISM, { ...tourism, isLead: true })
  }
  if (isTold(AT_TABLE)) {
    weaken(tallies.get(AGRICULTURE))
    weaken(tallies.get(LIVESTOCK))
  }
  if (isTold(OF_BEASTS) && sumOf(hitsOf(LIVESTOCK)) >= AS_IN_A_HEADLINE) weaken(tallies.get(HEALTH))
  const abroad = tallies.get(DIASPORA)
  if (abroad !== undefined && isTold(OF_VIETNAMESE)) {
    weaken(tallies.get(EDUCATION))
    abroad.hits.set('', sumOf(hitsOf(EDUCATION)))
  }
  const finance = tallies.get(FINANCE)
  if (finance !== undefined && tallies.has(EDUCATION))
    if ([...finance.hits.keys()].every((word) => GRANT.has(word))) tallies.delete(FINANCE)
  const sport = tallies.get(SPORT)
  if (sport !== undefined) {
    const games = sumOf([...sport.hits].filter(([word]) => !PRIZES.has(word)))
    const isContest = games < 1 && sumOf(hitsOf(CULTURE)) >= AS_IN_A_HEADLINE
    if (isContest || (isSaid(OLYMPIAD) && games < sumOf(hitsOf(EDUCATION))))
      for (const word of PRIZES) sport.hits.delete(word)
  }
}

function weaken(tally: Tally | undefined): void {
  if (tally === undefined) return
  for (const [word, hit] of tally.hits) tally.hits.set(word, hit / 2)
  tally.isScenery = true
}

const sumOf = (hits: readonly (readonly [string, number])[]): number =>
  hits.reduce((sum, [, hit]) => sum + hit, 0)
