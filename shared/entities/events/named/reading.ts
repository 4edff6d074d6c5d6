export interface Reading {
  to: number
  adjectives: number
  complements: number
  /** A country, a place, a body or another proper name stands in it. */
  named: boolean
  closed: boolean
  /** What it is about stands in it: `sur la paix`. */
  aim: boolean
  /** Two partners: `Vietnam-France`. */
  pair: boolean
  /** Where it is held stands in it: `à Hanoï`. */
  where: boolean
}
