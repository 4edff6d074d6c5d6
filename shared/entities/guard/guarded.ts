/** What stands where a person's name could be read, and is none. Words, both ends included. */
export interface Guarded {
  readonly kind: 'place' | 'organisation' | 'event' | 'date'
  readonly from: number
  readonly to: number
}
