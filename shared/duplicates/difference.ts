/** One fact, wording or paragraph in which two copies of one dispatch part. */
export interface Difference {
  /** `paragraph-added`: the other copy has one more; `paragraph-missing`: it lacks one. */
  readonly kind:
    | 'figure'
    | 'date'
    | 'name'
    | 'rank'
    | 'headline'
    | 'lead'
    | 'paragraph-added'
    | 'paragraph-missing'
  /** As this copy prints it; absent where it has none. */
  readonly here?: string
  /** As the other copy prints it; absent where it has none. */
  readonly there?: string
}
