/** An event found in a run of words. */
export interface EventAt {
  readonly from: number
  readonly to: number
  readonly key: string
  readonly canonical: string
  readonly rule: string
  readonly session?: { readonly series: string; readonly ordinal: number }
}
