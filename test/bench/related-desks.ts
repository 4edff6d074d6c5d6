/**
 * How evenly judges call what one desk holds related: where they differ, no weight of that desk can please all.
 *
 *   node test/bench/related-desks.ts
 *
 * A desk a row: of the pairs of pages filed under it that nothing else joins, how many are judged of one topic, over all
 * judged sets, and in how many sets nearly none (a fifth) or nearly all (four fifths) are.
 */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { aboutOf } from '../../shared/related/ranking/matter.ts'
import { topicName } from '../../shared/related/subjects/topics.ts'
import { table } from '../../tools/program/terminal.ts'
import { shelvesIn, type ShelvedPage } from '../relevance/judged-shelves.ts'

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
    for (const { name, pages, fileOf } of shelvesIn(resolve('test/judged', set))) {
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

console.log(
  table([['desk', 'pairs', 'related', 'sets', 'of these few', 'nearly all'], ...consistency()]),
)
