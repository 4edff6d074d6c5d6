/**
 * How far two judges agree on what is related: more than that no program can be asked for.
 *
 *   node test/bench/related-judges.ts
 *
 * First the lists that follow from a second judge's tags (`test/judged/second-judge.json`), scored by the first judge's as
 * if they were a program's; then with the topics alone, and with all but the topics, taken from the second. Then, a desk a
 * row, how often two pages filed under it are called one topic where nothing else joins them: over all judged sets, and in
 * how many sets nearly none (a fifth) or nearly all (four fifths) are.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fold } from '../../shared/french/fold.ts'
import { isTopLeader } from '../../shared/related/partners/leaders.ts'
import { aboutOf } from '../../shared/related/ranking/matter.ts'
import { daysBetween } from '../../shared/related/ranking/when.ts'
import { topicName } from '../../shared/related/subjects/topics.ts'
import { table } from '../../tools/program/terminal.ts'
import { scoresOf, type Judged } from '../judged/score.ts'
import { shelvesIn, type ShelvedPage } from '../relevance/judged-shelves.ts'

/** What a judge says of a page, beside its persons. */
interface Tags {
  readonly cluster?: Judged['cluster']
  readonly thread?: string | null
  readonly relation?: readonly string[] | null
  readonly topics?: readonly string[]
}

type Tagged = Judged &
  Tags & {
    readonly published: string | null
    readonly entities: readonly { readonly type: string; readonly canonical: string }[]
  }

type TagsOf = (page: Tagged) => Tags

/** The forms of diplomacy are no topics. */
const FORMS: ReadonlySet<string> = new Set(
  'diplomatie visite reception ambassadeur anniversaire partis signature accord partenariat congres'.split(
    ' ',
  ),
)

const goldOf = (set: string): readonly Tagged[] =>
  JSON.parse(readFileSync(`test/judged/${set}/gold.json`, 'utf8')) as readonly Tagged[]

const personsOf = ({ entities }: Tagged): ReadonlySet<string> =>
  new Set(
    entities
      .filter(({ type }) => type === 'person')
      .map(({ canonical }) => fold(canonical.toLowerCase())),
  )

const shared = <T>(a: Iterable<T> | null = [], b: Iterable<T> | null = []): readonly T[] => {
  const known = new Set(b)
  return [...(a ?? [])].filter((one) => known.has(one))
}

/** By the definition of `test/judged/README.md`. */
function gradeOf(a: Tagged, b: Tagged, tagsOf: TagsOf): number {
  const [here, there] = [tagsOf(a), tagsOf(b)]
  if (here.thread && here.thread === there.thread) return 3
  if (shared(here.relation, there.relation).length > 0) return 2
  const persons = shared(personsOf(a), personsOf(b)).filter((name) => name !== 'ho chi minh')
  if (persons.length >= 2 && persons.some((name) => !isTopLeader(name))) return 2
  return shared(here.topics, there.topics).some((topic) => !FORMS.has(topic)) ? 1 : 0
}

/** The best grade first, then who has more persons in common that are no leaders, then the nearest; one of several copies. */
function listOf(page: Tagged, gold: readonly Tagged[], tagsOf: TagsOf): readonly string[] {
  const { cluster } = tagsOf(page)
  const seen = new Set<string>()
  return gold
    .filter((other) => other !== page && ![page, other].some((one) => one.page_kind === 'tag'))
    .filter((other) => !cluster || tagsOf(other).cluster !== cluster)
    .map((other) => ({
      other,
      grade: gradeOf(page, other, tagsOf),
      persons: shared(personsOf(page), personsOf(other)).filter((name) => !isTopLeader(name))
        .length,
      days: daysBetween(page.published ?? undefined, other.published ?? undefined) ?? Infinity,
    }))
    .filter(({ grade }) => grade > 0)
    .sort((a, b) => b.grade - a.grade || b.persons - a.persons || (a.days < b.days ? -1 : 1))
    .flatMap(({ other }) => {
      const copies = tagsOf(other).cluster ?? other.file
      if (seen.has(copies)) return []
      seen.add(copies)
      return [other.file]
    })
    .slice(0, 10)
}

function agreement(): readonly (readonly string[])[] {
  const second = JSON.parse(readFileSync('test/judged/second-judge.json', 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, Tags>>>
  >
  return Object.entries(second).flatMap(([set, tags]) => {
    const gold = goldOf(set)
    const theirs: TagsOf = ({ file }) => tags[file]!
    const ways: Readonly<Record<string, TagsOf>> = {
      'all tags': theirs,
      topics: (page) => ({ ...page, topics: theirs(page).topics ?? [] }),
      'all but topics': (page) => ({ ...theirs(page), topics: page.topics ?? [] }),
    }
    return Object.entries(ways).map(([way, tagsOf]) => {
      const answers = new Map(
        gold.map((page) => [page.file, { story: undefined, related: listOf(page, gold, tagsOf) }]),
      )
      const scores = scoresOf(gold, answers)
      const figures = [scores.ndcg5, scores.first, scores.precision, scores.emptyKept]
      return [set, way, ...figures.map((figure) => figure.toFixed(3))]
    })
  })
}

/** What the program files under a desk. */
const FILED = 0.6
/** A set in which fewer pairs are of a desk tells nothing of its judge. */
const LEAST_PAIRS = 3

interface Pairs {
  related: number
  all: number
}

function consistency(): readonly (readonly string[])[] {
  const desks = new Map<string, Map<string, Pairs>>()
  for (const set of readdirSync('test/judged')) {
    for (const { name, pages, fileOf } of shelvesIn(resolve(join('test/judged', set)))) {
      if (pages.every(({ judged }) => (judged.topics ?? []).length === 0)) continue
      const chances = new Map(
        pages.map(({ judged, query }) => [judged.file, aboutOf(query.profile).chances]),
      )
      for (const page of pages) {
        for (const { id, dispatch } of page.candidates) {
          const other = fileOf.get(id)!
          const grade = gradeBeside(page, other)
          const isCopy = dispatch !== undefined && dispatch === page.context.dispatch
          if (isCopy || grade === undefined || other < page.judged.file) continue
          for (const [code, chance] of chances.get(page.judged.file)!) {
            if (chance < FILED || (chances.get(other)?.get(code) ?? 0) < FILED) continue
            const sets = desks.get(code) ?? new Map<string, Pairs>()
            const pairs = sets.get(name) ?? { related: 0, all: 0 }
            pairs.all += 1
            pairs.related += grade
            desks.set(code, sets.set(name, pairs))
          }
        }
      }
    }
  }
  return [...desks]
    .map(([code, sets]) => {
      const told = [...sets.values()].filter(({ all }) => all >= LEAST_PAIRS)
      const shares = told.map(({ related, all }) => related / all)
      const pairs = told.reduce((sum, { all }) => sum + all, 0)
      const related = told.reduce((sum, one) => sum + one.related, 0)
      return { code, sets: told.length, pairs, share: related / pairs, shares }
    })
    .filter(({ sets }) => sets >= 3)
    .sort((a, b) => a.share - b.share)
    .map(({ code, sets, pairs, share, shares }) => [
      topicName(code),
      `${pairs}`,
      share.toFixed(2),
      `${sets}`,
      `${shares.filter((one) => one <= 0.2).length}`,
      `${shares.filter((one) => one >= 0.8).length}`,
    ])
}

/** 1 for a topic in common, 0 for nothing; undefined where more joins the two, or it does not matter. */
function gradeBeside({ judged }: ShelvedPage, other: string): number | undefined {
  if (judged.related_dont_care.includes(other)) return undefined
  const found = judged.related.find(({ file, alt }) => file === other || alt.includes(other))
  return found === undefined ? 0 : found.grade > 1 ? undefined : 1
}

console.log('a second judge’s tags, by the first’s')
console.log(table([['set', 'taken', 'nDCG@5', 'first', 'precision', 'empty kept'], ...agreement()]))
console.log('pairs of one desk that only a topic may join')
console.log(
  table([['desk', 'pairs', 'related', 'sets', 'of these few', 'nearly all'], ...consistency()]),
)
