/**
 * Fits the weights of related articles (`shared/related/ranking/weights.ts`) to judged pages, and prints what they give.
 *
 *   node test/bench/related-fit.ts [DIR...]      (npm run eval -- --fit; default: ../shared/eval/dev, which counts six
 *                                                 times, and all of test/judged; some sets of it are kept apart)
 *
 * First by pages: how likely one is filed under a matter, by what it says of it and by the matters its judge gave it.
 * Then by pairs that no story joins: how likely they are related. Then each shelf by what all others give, and by all.
 * The bounds of `least` and the desk of laws are chosen, not fitted: what a list may hold is a matter of taste.
 */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { commonOf, standardOf, type Common } from '../../shared/related/ranking/likeness.ts'
import {
  aboutOf,
  chanceOfOne,
  largestApart,
  sharedMatters,
  withLent,
} from '../../shared/related/ranking/matter.ts'
import { fold } from '../../shared/french/fold.ts'
import type { Profile } from '../../shared/related/query/profile.ts'
import { CONDOLENCES, CROPS, isMatter, TRADE } from '../../shared/related/subjects/topics.ts'
import type { TopicCode } from '../../shared/related/subjects/subject.ts'
import { rankRelated } from '../../shared/related/ranking/related.ts'
import { SUBJECTS } from '../../shared/related/subjects/subjects.ts'
import { isOfOneStory, logOdds, rareNamesIn } from '../../shared/related/ranking/threshold.ts'
import { WEIGHTS, type Weights } from '../../shared/related/ranking/weights.ts'
import { table } from '../../tools/program/terminal.ts'
import { scoresOf, type Scores } from '../judged/score.ts'
import { shelvesIn, type Shelf, type ShelvedPage } from '../relevance/judged-shelves.ts'
import { fitLogistic, type Observation } from '../relevance/logistic.ts'

/** Pages made as those that are asked for. */
const NEAREST = 'dev'
const NEAREST_COUNTS = 6
/** Sets that nothing is fitted to: how the weights do where they have read nothing. */
const KEPT_APART: ReadonlySet<string> = new Set([
  'digest',
  'epilogue',
  'journal',
  'relay',
  'harvest',
  'courier',
  'vesper',
  'lantern',
  'meridian',
  'compass',
  'beacon',
  'tide',
])
/** How strongly a desk is held to what holds for all. */
const DESK_RIDGE = 1

/** What a parliament passes: chosen, not fitted. */
const LAWS: TopicCode = 'V'

/** What judges call a matter, beside its own name. */
const CALLED: Readonly<Record<TopicCode, string>> = {
  a: 'riz cafe poivre fruits cajou noix-de-coco',
  e: 'petrole nucleaire',
  V: 'loi parlement assemblee',
  i: 'automobile semiconducteurs semi-conducteurs mines',
  l: 'transport aviation chemin-de-fer infrastructure infrastructures pont',
  m: 'peche mer aquaculture',
  n: 'banque assurance',
  o: 'science sciences technologie espace',
  p: 'football volley cyclisme echecs',
  q: 'estampes laque marionnettes',
  r: 'statistiques prix',
  s: 'epidemie transplantation greffe',
  t: 'randonnee',
  u: 'cinema danse festival gastronomie marionnettes',
  v: 'climat eau foret biodiversite nature tortues salinite',
  w: 'emploi travailleurs syndicats',
  z: 'droits droits-homme',
  F: 'frontiere',
  G: 'startup start-up',
  H: 'archeologie',
  L: 'logement foncier',
  M: 'histoire veterans',
  N: 'telecoms cybersecurite',
  P: 'paix',
  S: 'humanitaire solidarite aide',
  b: 'lecture',
  j: 'proces contrebande',
  k: 'secours',
}

/** What judges name beside matters; a page of which nothing else is known says nothing of any. */
const FORMS =
  'visite diplomatie reception ambassadeur condoleances anniversaire partenariat signature accord parlement partis congres felicitations'.split(
    ' ',
  )

const DESKS = SUBJECTS.filter(
  ({ code }) => isMatter(code) && code !== TRADE && code !== CONDOLENCES,
)
const PLAIN = (name: string): string => fold(name).replace(/[^a-z]+/gu, '-')
/** The matters that a judge's word means. */
const MEANT = new Map<string, Set<TopicCode>>()
for (const { code, name } of SUBJECTS)
  for (const word of [PLAIN(name), ...(CALLED[code] ?? '').split(' ')])
    MEANT.set(word, (MEANT.get(word) ?? new Set()).add(code))

/** Two pages that no story joins. */
interface Pair {
  readonly here: Profile
  readonly there: Profile
  readonly common: Common
  readonly isRelated: boolean
  readonly weight: number
}

interface Read {
  readonly shelf: Shelf
  readonly pairs: readonly Pair[]
}

function judgedFolders(): readonly string[] {
  return readdirSync('test/judged').map((name) => resolve('test/judged', name))
}

function report(all: readonly Read[]): void {
  const apart = all.filter(({ shelf }) => KEPT_APART.has(shelf.name))
  const read = all.filter((one) => !apart.includes(one))
  const weights = fitted(read)
  console.log(JSON.stringify(weights, undefined, 2))
  const systems: Readonly<Record<string, (shelf: Shelf) => Weights>> = {
    'in use': () => WEIGHTS,
    'fitted to all': () => weights,
    'fitted to all others': (shelf) => fitted(read.filter((other) => other.shelf !== shelf)),
  }
  const rows = (shelves: readonly Read[], called: string): readonly (readonly string[])[] => {
    const columns = Object.values(systems).map((weightsFor) =>
      shelves.map(({ shelf }) => measured(shelf, weightsFor(shelf))),
    )
    const empties = shelves.reduce((sum, { shelf }) => sum + emptiesOf(shelf), 0)
    return [
      ...shelves.map(({ shelf }, i) => [
        shelf.name,
        ...columns.map((column) => shown(column[i]!, emptiesOf(shelf))),
      ]),
      [called, ...columns.map((column) => shown(meanOf(shelves, column), empties))],
    ]
  }
  const pairs = read.reduce((sum, one) => sum + one.pairs.length, 0)
  console.log(
    `${read.length} shelves, ${filedPages(read).length} pages with matters, ${pairs} pairs`,
  )
  console.log('nDCG@5, first of the best grade, precision, empty lists kept')
  console.log(
    table([
      ['', ...Object.keys(systems)],
      ...rows(read, 'mean'),
      ...(apart.length > 0 ? rows(apart, 'mean, kept apart') : []),
    ]),
  )
}

/** Articles that nothing is related to. */
const emptiesOf = ({ pages }: Shelf): number =>
  pages.filter(({ judged }) => judged.related.length === 0 && judged.page_kind === 'article').length

/** Of the shelves on which something is related; of all what is empty. */
function meanOf(all: readonly Read[], column: readonly Scores[]): Scores {
  const joined = column.filter((_, i) =>
    all[i]!.shelf.pages.some(({ judged }) => judged.related.length > 0),
  )
  const mean = (key: keyof Scores) =>
    joined.reduce((sum, scores) => sum + scores[key], 0) / joined.length
  const empties = all.map(({ shelf }) => emptiesOf(shelf))
  const kept = column.reduce((sum, { emptyKept }, i) => sum + emptyKept * empties[i]!, 0)
  return {
    ndcg5: mean('ndcg5'),
    first: mean('first'),
    precision: mean('precision'),
    dispatchF1: mean('dispatchF1'),
    emptyKept: kept / empties.reduce((sum, count) => sum + count, 0),
  }
}

function countsOf({ name }: Shelf): number {
  return name === NEAREST ? NEAREST_COUNTS : 1
}

function fitted(all: readonly Read[]): Weights {
  const weights = { ...WEIGHTS, ...filedBy(all), ...tradedBy(all) }
  const observations = all.flatMap(({ pairs }) => observedPairs(pairs, weights))
  const [bias, matter, told, theme, names] = fitLogistic(observations, [0, 0, 0, 0, 0])
  const related = { bias, matter, told, theme, names } as Weights['related']
  return { ...weights, related: rounded(related) }
}

const rounded = <Numbers extends object>(numbers: Numbers): Numbers =>
  Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [key, Math.round(10 * Number(value)) / 10]),
  ) as Numbers

interface Filed {
  readonly shares: ReadonlyMap<TopicCode, number>
  readonly meant: ReadonlySet<TopicCode>
  readonly weight: number
}

const isKnown = (topic: string): boolean => MEANT.has(PLAIN(topic)) || FORMS.includes(topic)

/** Pages whose judge named matters, or that they have none. */
const filedPages = (all: readonly Read[]): readonly Filed[] =>
  all.flatMap(({ shelf }) =>
    shelf.pages
      .filter(({ judged: { topics = [] } }) => topics.some(isKnown))
      .map(({ judged: { topics = [] }, query: { profile } }) => ({
        shares: aboutOf(profile).shares,
        meant: new Set(topics.flatMap((topic) => [...(MEANT.get(PLAIN(topic)) ?? [])])),
        weight: countsOf(shelf),
      })),
  )

function filedBy(all: readonly Read[]): Pick<Weights, 'filed' | 'desks'> {
  const at = new Map(DESKS.map(({ code }, i) => [code, i]))
  const observations = filedPages(all).flatMap(({ shares, meant, weight }) =>
    [...withLent(shares, WEIGHTS.lent)].flatMap(([code, share]): Observation[] => {
      const desk = at.get(code)
      if (desk === undefined) return []
      const marks = [1, Math.log(share), ...DESKS.map((_, i) => (i === desk ? 1 : 0))]
      return [{ marks, isSo: meant.has(code), weight }]
    }),
  )
  const [bias = 0, share = 0, ...own] = fitLogistic(observations, [
    0,
    0,
    ...DESKS.map(() => DESK_RIDGE),
  ])
  const desks = Object.fromEntries(DESKS.map(({ code }, i) => [code, own[i]!]))
  return {
    filed: rounded({ bias, share }),
    desks: { ...rounded(desks), [LAWS]: WEIGHTS.desks[LAWS]! },
  }
}

const PARTS = [0.05, 0.1, 0.15, 0.2, 0.3]

/** What is traded by trying, the rest by regression. */
function tradedBy(all: readonly Read[]): Pick<Weights, 'trade' | 'lent'> {
  const pages = filedPages(all)
  let best = { loss: Infinity, trade: WEIGHTS.trade, lent: WEIGHTS.lent }
  for (const part of PARTS) {
    const lent = WEIGHTS.lent.map((one) => (one.from === CROPS ? { ...one, part } : one))
    const observations = pages.flatMap(({ shares, meant, weight }): Observation[] => {
      const share = withLent(shares, lent).get(TRADE) ?? 0
      if (share === 0) return []
      return [{ marks: [1, Math.log(share), largestApart(shares)], isSo: meant.has(TRADE), weight }]
    })
    const weights = fitLogistic(observations, [0, 0, 0])
    const loss = lossOf(observations, weights)
    const [bias, share, other] = weights
    if (loss < best.loss)
      best = { loss, trade: rounded({ bias, share, other } as Weights['trade']), lent }
  }
  return { trade: best.trade, lent: best.lent }
}

function lossOf(observations: readonly Observation[], weights: readonly number[]): number {
  return observations.reduce((sum, { marks, isSo, weight }) => {
    const odds = marks.reduce((total, mark, i) => total + mark * weights[i]!, 0)
    return sum + weight * Math.log1p(Math.exp(isSo ? -odds : odds))
  }, 0)
}

function pairsOf(shelf: Shelf): readonly Pair[] {
  return shelf.pages.flatMap(({ judged, query, candidates, context }) => {
    const related = new Set(judged.related.flatMap(({ file, alt }) => [file, ...alt]))
    const best = Math.max(...candidates.map(({ score }) => score), 1e-9)
    const leaders = new Set(
      [query.profile, ...candidates.map(({ profile }) => profile)].flatMap((p) => p.leaders),
    )
    const standard = standardOf(query, leaders, context)
    return candidates.flatMap((candidate): Pair[] => {
      const file = shelf.fileOf.get(candidate.id)!
      const isCopy = candidate.dispatch !== undefined && candidate.dispatch === context.dispatch
      if (isCopy || judged.related_dont_care.includes(file)) return []
      const common = commonOf(standard, candidate, candidate.score / best)
      if (isOfOneStory(common) || common.isWorldApart || !common.isHeard) return []
      return [
        {
          here: query.profile,
          there: candidate.profile,
          common,
          isRelated: related.has(file),
          weight: countsOf(shelf),
        },
      ]
    })
  })
}

function observedPairs(pairs: readonly Pair[], weights: Weights): readonly Observation[] {
  const known = new Map<Profile, ReturnType<typeof aboutOf>>()
  const about = (profile: Profile) => {
    const found = known.get(profile) ?? aboutOf(profile, weights)
    known.set(profile, found)
    return found
  }
  return pairs.map(({ here, there, common, isRelated, weight }) => {
    const matter = logOdds(chanceOfOne(sharedMatters(about(here), about(there))))
    return {
      marks: [1, matter, common.told, common.theme, rareNamesIn(common)],
      isSo: isRelated,
      weight,
    }
  })
}

function measured(shelf: Shelf, weights: Weights): Scores {
  const listOf = ({ query, candidates, context }: ShelvedPage) => {
    const ranked = rankRelated(query, candidates, { ...context, weights })
    const accounts = ranked.filter(({ isAccount }) => isAccount === true)
    const related = [...accounts, ...ranked.filter((one) => !accounts.includes(one))]
    return related.map(({ id }) => shelf.fileOf.get(id)!)
  }
  const answers = new Map(
    shelf.pages.map((page) => [
      page.judged.file,
      { story: page.context.dispatch, related: listOf(page) },
    ]),
  )
  return scoresOf(
    shelf.pages.map(({ judged }) => judged),
    answers,
  )
}

const shown = ({ ndcg5, first, precision, emptyKept }: Scores, empties: number): string =>
  [
    ...[ndcg5, first, precision].map((share) => share.toFixed(3)),
    `${Math.round(emptyKept * empties)}/${empties}`,
  ].join(' ')

const dirs = process.argv.slice(2).map((dir) => resolve(dir))
const folders = dirs.length > 0 ? dirs : [resolve('../shared/eval', NEAREST), ...judgedFolders()]
const shelves = folders.flatMap(shelvesIn).map((shelf): Read => ({ shelf, pairs: pairsOf(shelf) }))
if (shelves.length < 2) console.log('related-fit: fewer than two judged folders, nothing fitted')
else report(shelves)
