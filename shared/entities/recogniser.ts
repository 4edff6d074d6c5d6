/**
 * What a recogniser is: a function from an article's texts to candidate spans of one kind.
 *
 * Recognisers do not call each other. `recognise.ts` runs them in their listed order, each with what
 * those before it found, lets the longest span win (countries count everywhere), and groups what is
 * left into entities by `key`.
 */
import type { Part, Published } from '../article/article.ts'
import type { Candidate } from './candidate.ts'
import type { Role } from './entity.ts'
import type { Reading } from './persons/reading.ts'
import type { RoleSpan } from './persons/roles/role-span.ts'

export interface Context {
  readonly parts: readonly Part[]
  readonly published?: Published
  /** What the recognisers listed earlier found: where a name cannot be, and where a role's words end. */
  readonly found?: readonly Candidate[]
  /** What is read from a role; its printed words, where nothing is said. */
  readonly roleOf?: RoleReader
}

export type RoleReader = (reading: Reading, role: RoleSpan) => Role

export type Recogniser = (context: Context) => readonly Candidate[]
