/** A query that is understood and cannot be answered. */
import type { EntityId, EntityKind } from '../entities/entity.ts'

/** A name that a search is to be narrowed to, and whom it may mean: nobody, or several. */
export interface UnfitName {
  readonly kind: EntityKind
  readonly said: string
  readonly fits: readonly EntityId[]
}

/** Too long, only words to leave out, or by a name that fits no one. */
export class QueryRefused extends Error {
  readonly reason: 'too_long' | 'only_excluded' | 'name'
  readonly unfit: UnfitName | undefined
  constructor(reason: 'too_long' | 'only_excluded')
  constructor(reason: 'name', unfit: UnfitName)
  constructor(reason: QueryRefused['reason'], unfit?: UnfitName) {
    super(`library: query refused: ${reason}`)
    this.name = 'QueryRefused'
    this.reason = reason
    this.unfit = unfit
  }
}
