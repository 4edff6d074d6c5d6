/** A corpus published in memory: plans carried out on it, and what readers then get. */
import type { Library } from '../../../shared/library/library.ts'
import { memoryStore } from '../../../shared/stored/memory.ts'
import type { PreparedArticle } from '../../../shared/publishing/prepared.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import type { Plan, Refused } from '../../../shared/publishing/upkeep.ts'
import { entityId } from '../../builders.ts'

export type Values = Map<string, string>

export const published = (
  corpus: readonly PreparedArticle[],
  text: 'none' | 'excerpt' | 'full' = 'full',
) => memoryStore(publicationOf(corpus, { text }))

export function planned<Planned extends Plan>(answer: Planned | Refused): Planned {
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.reason}: ${answer.detail}`)
  return answer
}

export function carryOut({ writes, deletes }: Plan, values: Values): void {
  for (const [key, value] of writes) values.set(key, value)
  for (const key of deletes) values.delete(key)
}

/** What a reader gets of a corpus, whatever its segments. */
export async function told(library: Library) {
  const queries = ['archives du Laos', 'riz', 'réunion', 'dossier du port', 'Pham Van Long']
  const { version: _version, updated: _updated, ...coverage } = await library.coverage()
  return {
    coverage,
    searches: await Promise.all(
      queries.map(async (q) => {
        const { total, hits } = await library.search({ q, limit: 50, rank: 'lunr' })
        return {
          total,
          hits: hits.map(({ card, score }) => [card.id, score.toFixed(9), card.headline]),
        }
      }),
    ),
    long: await library.entity(entityId('person:pham-van-long')),
    relation: await library.relation('LA', 'VN'),
  }
}
