/**
 * What the whole of a page makes of its words: a school olympiad's medals are no sport, the schools a typhoon has hit no
 * education.
 *
 * Facts about fields, none about one event. Pure: weighs anew what was counted.
 */
import type { PartRef } from '../article/article.ts'
import type { TopicCode } from './topics.ts'

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
/** Schools, hospitals, roads, power lines, factories, those who work there and the soldiers who clear the mud. */
const STRUCK: readonly TopicCode[] = [EDUCATION, 's', 'l', 'd', 'i', 'w', 'e']
const AS_IN_A_HEADLINE = 3

/** A message of sympathy is about what befell: what it names of it, if only once, is its matter. */
const SYMPATHY =
  /(?<![a-z0-9])(?:condoleance|sympathie|compassion|solidarite-avec-l|aide-aux-sinistr)/u
const BY_NATURE =
  /(?<![a-z0-9])(?:typhon|tempete|ouragan|cyclone|inondation|crues?(?![a-z])|seisme|tremblement-de-terre|tsunami|intemperie|depression-tropicale|glissement|eruption)/u
const OLYMPIAD = /(?<![a-z0-9])(?:olympiades?(?!-d-echecs|-des-echecs)|worldskills)/u
const PRIZES: readonly string[] = [
  'medaill',
  'champion',
  'championne',
  'vice-champion',
  'finale',
  'finaliste',
  'podium',
  'victoire',
]
export function settle(tallies: Map<TopicCode, Tally>, parts: readonly SettingPart[]): void {
  const isTold = (pattern: RegExp) =>
    parts.some(({ part, text }) => part !== 'body' && pattern.test(text))
  const isSaid = (pattern: RegExp) => parts.some(({ text }) => pattern.test(text))
  const disaster = tallies.get(CATASTROPHE)
  if (disaster !== undefined && isTold(SYMPATHY)) {
    disaster.hits.set('', AS_IN_A_HEADLINE)
    disaster.isHeadline = true
  }
  if (disaster !== undefined && isTold(BY_NATURE))
    for (const code of STRUCK) weaken(tallies.get(code))
  const sport = tallies.get(SPORT)
  if (sport !== undefined && isSaid(OLYMPIAD)) {
    const games = [...sport.hits].filter(([word]) => !PRIZES.includes(word))
    if (sumOf(games) < sumOf([...(tallies.get(EDUCATION)?.hits ?? [])]))
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
