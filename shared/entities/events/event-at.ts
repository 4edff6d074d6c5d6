/** An event found in a run of words. */
export interface EventAt {
  readonly from: number
  readonly to: number
  /** Where the longest printed name ends, when the span is shorter: `10e Réunion` of the ministers it gathers. */
  readonly end?: number
  readonly key: string
  readonly canonical: string
  readonly rule: string
  /** Whose a counted one is, where that is printed beside it. */
  readonly owner?: string
  readonly session?: { readonly series: string; readonly ordinal: number }
}
