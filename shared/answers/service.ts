/** What the service says of itself: why it refuses, how it is. */
import { object } from './compound.ts'
import { moment } from './fields.ts'
import { count, described, just, named, optional, otherwise, text, token } from './form.ts'
import type { Form } from './form.ts'

interface ProblemAnswer<Code extends string> {
  readonly problem: Code
  readonly detail: string
}

/** The codes are the service's own: it describes those it has, a reader takes those of another version too. */
export const problemAnswerOf = <Code extends string>(code: Form<Code>): Form<ProblemAnswer<Code>> =>
  named(
    'Problem',
    object({ problem: code, detail: otherwise(text(500), 'The service does not say why.') }),
  )

export const problemAnswer = problemAnswerOf(token(/^[\w-]+$/u, 60))

interface Health {
  readonly status: 'ok'
  readonly version: string
  readonly corpus: string
  readonly articles: number
  readonly updated?: string
  readonly age?: number
}

export const health = named(
  'Health',
  object<Health>({
    status: just('ok'),
    version: described('Of the code.', text(100)),
    corpus: described('Of the corpus: changes with every publication.', text(100)),
    articles: count,
    updated: optional(moment),
    age: optional(described('Seconds since the last publication.', count)),
  }),
)
