import type { Draft } from '../draft.ts'
import type { Evidence } from '../evidence.ts'

export interface Repair {
  readonly line: number
  readonly printed: string
  readonly mended: string
  readonly rule: string
}

export const mend = (
  draft: Draft,
  _evidence?: Evidence,
): { draft: Draft; repairs: readonly Repair[] } => ({ draft, repairs: [] })
