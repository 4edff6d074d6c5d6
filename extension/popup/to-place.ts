/** A place as it is opened, before anything is known of it; and what a question that failed is told as. */
import { Trouble, type Problem } from '../problem.ts'
import type { Opening } from './ink.ts'
import type { Place } from './model.ts'

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

/** A defect must not leave the reader before an empty window: it is reported as uncaught, and worded. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Trouble) return fault.problem
  reportError(fault)
  return { kind: 'nonsense' }
}
