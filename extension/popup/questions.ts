/** What each place asks of the library, and what it shows when the answer comes or fails. Loaded with the first place. */
import type { ChronicleLibrary } from '../../shared/library/library.ts'
import type { SearchRequest } from '../../shared/library/searched.ts'
import type { Place } from './model/place.ts'
import { problemBehind } from '../problem.ts'

/** Results a search shows at a time. */
const HITS = 10

export async function answerFor(
  place: Place,
  library: ChronicleLibrary,
): Promise<Place | undefined> {
  try {
    switch (place.kind) {
      case 'search':
        return { ...place, content: got(await library.search(requestOf(place))) }
      case 'first': {
        const answer = await library.firstMention({ kind: 'phrase', q: place.q })
        return { ...place, content: got(answer) }
      }
      case 'entity':
        return { ...place, content: got(await library.entity(place.id)) }
      case 'relation':
        return { ...place, content: got(await library.relation(place.a, place.b)) }
      case 'story':
        return { ...place, content: got(await library.story(place.id)) }
      case 'article':
        return { ...place, content: got(await library.article(place.id)) }
      case 'sent':
      case 'cite':
        return undefined
    }
  } catch (fault) {
    const content = { kind: 'failed', problem: problemBehind(fault) } as const
    return 'content' in place ? { ...place, content } : undefined
  }
}

const requestOf = ({ q, refined }: Place & { readonly kind: 'search' }): SearchRequest => ({
  q,
  limit: HITS,
  ...refined,
})

const got = <T>(answer: T | undefined) =>
  answer === undefined ? ({ kind: 'absent' } as const) : ({ kind: 'got', answer } as const)

/** A search with the results that come after those it has. */
export async function moreFor(place: Place, library: ChronicleLibrary): Promise<Place | undefined> {
  if (place.kind !== 'search' || place.content.kind !== 'got') return undefined
  const { answer } = place.content
  try {
    const more = await library.search({ ...requestOf(place), offset: answer.hits.length })
    const hits = [...answer.hits, ...more.hits]
    // A service that has no more says so by its total, whatever it promised before.
    const total = more.hits.length === 0 ? answer.hits.length : answer.total
    return { ...place, content: got({ ...answer, hits, total }), failed: undefined }
  } catch (fault) {
    // What the reader looks at stays.
    return { ...place, failed: problemBehind(fault) }
  }
}
