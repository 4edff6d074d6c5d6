/** What the service says of itself. */
import { object } from './compound.ts'
import { moment } from './fields.ts'
import { count, described, just, named, optional, text } from './form.ts'

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
