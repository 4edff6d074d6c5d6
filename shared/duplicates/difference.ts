/** What sets two copies of one dispatch apart, facts first: figures, dates, names, ranks, then wording. */

export interface Difference {
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
