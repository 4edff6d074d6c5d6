/** What each place asks of the library, and what it shows when the answer comes or fails. */
import type { ChronicleLibrary } from '../../shared/library/library.ts'
import { Trouble, type Problem } from '../problem.ts'
import type { Opening } from './ink.ts'
import type { Place } from './model.ts'

/** Results a search shows at a time. */
export const HITS = 10

export function toPlace(opening: Opening): Place {
  const content = { kind: 'looking' } as const
  switch (opening.kind) {
    case 'search':
    case 'first':
    case 'entity':
    case 'relation':
    case 'story':
    case 'article':
      return { ...opening, content }
    case 'sent':
    case 'cite':
      return opening
  }
}

export async function answerFor(
  place: Place,
  library: ChronicleLibrary,
): Promise<Place | undefined> {
  try {
    switch (place.kind) {
      case 'search':
        return { ...place, content: got(await library.search({ q: place.q, limit: HITS })) }
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
    const content = { kind: 'failed', problem: problemOf(fault) } as const
    return 'content' in place ? { ...place, content } : undefined
  }
}

const got = <T>(answer: T | undefined) =>
  answer === undefined ? ({ kind: 'absent' } as const) : ({ kind: 'got', answer } as const)

/** A defect must not leave the reader before an empty window: it is reported as uncaught, and worded. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Trouble) return fault.problem
  reportError(fault)
  return { kind: 'nonsense' }
}
