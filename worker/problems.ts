/**
 * Everything that can go wrong at this edge: the public code, its status, and when to come back.
 *
 * Reasons inside are many, codes are few. A code never changes its meaning; its sentence may.
 */
import { QueryRefused, type UnfitName } from '../shared/library/query-refused.ts'
import { LibraryFault } from '../shared/stored/store.ts'

const STATUS = {
  request_invalid: 400,
  key_required: 401,
  not_found: 404,
  article_unknown: 404,
  entity_unknown: 404,
  relation_unknown: 404,
  story_unknown: 404,
  segment_unknown: 404,
  lunr_index_absent: 404,
  method_not_allowed: 405,
  request_too_large: 413,
  too_many_requests: 429,
  unexpected: 500,
  corpus_unpublished: 503,
  corpus_format: 503,
  corpus_unavailable: 503,
} as const

export type ProblemCode = keyof typeof STATUS

export const PROBLEM_CODES = Object.keys(STATUS) as readonly ProblemCode[]

export interface ProblemAnswer<Code extends ProblemCode = ProblemCode> {
  readonly problem: Code
  readonly detail: string
}

// Seconds after which asking again makes sense.
const RETRY_AFTER: Partial<Record<ProblemCode, number>> = {
  too_many_requests: 60,
  corpus_unpublished: 60,
  corpus_format: 300,
  corpus_unavailable: 30,
}

const A_DAY = 86_400

/** Thrown where a request is refused; answered in one place. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly headers: Readonly<Record<string, string>>
  constructor(code: ProblemCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.name = 'Refusal'
    this.code = code
    this.headers = headers
  }
}

export const statusOf = <Code extends ProblemCode>(code: Code): (typeof STATUS)[Code] =>
  STATUS[code]

export const headersOf = (code: ProblemCode): Record<string, string> => {
  const seconds = RETRY_AFTER[code]
  return {
    'cache-control': 'no-store',
    ...(seconds === undefined ? {} : { 'retry-after': String(seconds) }),
  }
}

export const problem = <Code extends ProblemCode>(
  code: Code,
  detail: string,
): ProblemAnswer<Code> => ({ problem: code, detail })

/** Quotas of the platform begin anew at midnight, universal time. */
const secondsToMidnight = (now: number): number => A_DAY - (Math.floor(now / 1000) % A_DAY)

const SEVERAL_TOLD = 5

/** A name that fits no entity, or several. */
const unfitName = ({ kind, said, fits }: UnfitName): Refusal =>
  fits.length === 0
    ? new Refusal(
        'entity_unknown',
        `The corpus holds no ${kind} ${said}: a name must be whole, as articles print it; /v1/suggest tells names and their identifiers.`,
      )
    : new Refusal(
        'request_invalid',
        `${kind} ${said} may be ${fits.slice(0, SEVERAL_TOLD).join(' or ')}: say which.`,
      )

/** The public problem for an error of the library, or for any other. */
export function refusalOf(error: unknown, now: number): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof QueryRefused) {
    if (error.unfit !== undefined) return unfitName(error.unfit)
    return error.reason === 'too_long'
      ? new Refusal('request_too_large', 'q is too long.')
      : new Refusal(
          'request_invalid',
          'q must hold a word to look for, not only words to leave out.',
        )
  }
  if (!(error instanceof LibraryFault)) {
    return new Refusal('unexpected', 'This is a defect of the service, not of the request.')
  }
  switch (error.reason) {
    case 'unpublished':
      return new Refusal(
        'corpus_unpublished',
        'No corpus has been published yet: run `npm run reperes -- build DIR --out OUT`, then `npm run reperes -- publish OUT`.',
      )
    case 'format':
      return new Refusal(
        'corpus_format',
        'The published corpus was written by another version of this service: publish it again with this one.',
      )
    case 'missing':
    case 'damaged':
      return new Refusal(
        'corpus_unavailable',
        'A part of the published corpus is missing or damaged: publish it again if this lasts.',
      )
    case 'unreachable':
      return new Refusal(
        'corpus_unavailable',
        'The store of the corpus does not answer: try again.',
      )
    case 'exhausted':
      return new Refusal(
        'corpus_unavailable',
        'The service has used up what it may read today: try again after midnight, universal time.',
        { 'retry-after': String(secondsToMidnight(now)) },
      )
  }
}
