/** What can go wrong between a reader and a library, in kinds that a reader can do something about. */

export type Problem =
  | { readonly kind: 'offline' }
  | { readonly kind: 'away' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'too-many'; readonly seconds: number }
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'older-corpus' }
  /** The one on this device: a download brings another. */
  | { readonly kind: 'older-index' }
  | { readonly kind: 'nonsense' }
  /** The question about the page could not be made: nobody was asked. */
  | { readonly kind: 'unprepared' }
  | { readonly kind: 'no-index' }
  /** The service is closed to who does not send its key, or sends another. */
  | { readonly kind: 'key-required' }
  /** Too long, or only words to leave out. */
  | { readonly kind: 'query-refused' }

/** What only the settings can mend: asking again would bring the same. */
export const isForSettings = ({ kind }: Problem): boolean =>
  kind === 'no-index' || kind === 'older-index' || kind === 'key-required'

export class Trouble extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`library: ${problem.kind}`)
    this.name = 'Trouble'
    this.problem = problem
  }
}

/** A defect must not leave the reader before an empty window: it is reported as uncaught, and worded. */
export function problemBehind(fault: unknown): Problem {
  if (fault instanceof Trouble) return fault.problem
  reportError(fault)
  return { kind: 'nonsense' }
}
