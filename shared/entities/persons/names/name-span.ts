/** Where a name may stand in one part, and what form it has. */
export interface NameSpan {
  /** Tokens, end excluded. */
  readonly start: number
  readonly end: number
  readonly form: 'vietnamese' | 'rare-vietnamese' | 'other'
}
