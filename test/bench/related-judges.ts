/**
 * How far two judges agree on what is related: more than that no program can be asked for.
 *
 *   node test/bench/related-judges.ts
 *
 * The lists that follow from a second judge's tags (`test/judged/second-judge.json`), scored by the first judge's as if
 * they were a program's; then with the topics alone, and with all but the topics, taken from the second.
 */
import { readFileSync } from 'node:fs'
import { fold } from '../../shared/french/fold.ts'
import { isTopLeader } from '../../shared/related/partners/leaders.ts'
import { daysBetween } from '../../shared/related/ranking/when.ts'
import { table } from '../../tools/program/terminal.ts'
import { scoresOf, type Judged } from '../judged/score.ts'

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

console.log(table([['set', 'taken', 'nDCG@5', 'first', 'precision', 'empty kept'], ...agreement()]))
