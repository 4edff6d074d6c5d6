/** What one recogniser says stands in a page: where, of which kind, and what it shares with its other mentions. */
import type { EntityKind, Role, Session, Span } from './entity.ts'

export interface Candidate extends Span {
  readonly kind: EntityKind
  readonly rule: string
  /** Mentions with the same kind and key are one entity. */
  readonly key: string
  readonly canonical: string
  readonly iso?: string
  readonly session?: Session
  readonly roles?: readonly Role[]
}
