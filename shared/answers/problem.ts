/** Why the service does not answer. */
import { object } from './compound.ts'
import { named, otherwise, text, token, type Form } from './form.ts'

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
