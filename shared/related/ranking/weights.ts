/**
 * What was fitted, and to what: how likely a page is about a matter by what it says of it, and how likely two pages are
 * related that no story, partner or person joins.
 *
 * `npm run eval -- --fit` prints what would be fitted now, none further than .4 from these, and what both give: logistic
 * regressions on 29 judged shelves, 1,153 pages that carry their matters, some 47,400 pairs; the 68 pages made as what is
 * asked for count six times. Of `lent`, what crops lend is fitted; the rest of it, `least` and the desk of laws, held
 * lower than would be fitted, are chosen. Near these numbers any will do. Pure.
 */
import type { TopicCode } from '../subjects/subject.ts'

export interface Weights {
  /** Log-odds that a reader would file a page under a matter, by the logarithm of its share of what the page says. */
  readonly filed: { readonly bias: number; readonly share: number }
  /** Under trade: sooner, but not where some other matter is the news. */
  readonly trade: { readonly bias: number; readonly share: number; readonly other: number }
  /**
   * What saying one matter says of another, as a part of it: crops are there to be traded, economies deal in trade,
   * heritage is culture.
   */
  readonly lent: readonly {
    readonly from: TopicCode
    readonly to: TopicCode
    readonly part: number
  }[]
  /** Added to the bias: what a desk is told by is its own (storms), or stands in pages on every other (roads); else 0. */
  readonly desks: Readonly<Record<TopicCode, number>>
  /**
   * Log-odds that two pages are related: by those that both are about one matter, by what one says of the other's words,
   * by the likeness of all they speak of, by rare names.
   */
  readonly related: {
    readonly bias: number
    readonly matter: number
    readonly told: number
    readonly theme: number
    readonly names: number
  }
  /**
   * Beside a story of its own a page needs no neighbour by its matter: more is asked there. A page without one has
   * neighbours only where the `first`, its likeliest, is sure. So much more is asked of what stands further down a list
   * than a reader looks.
   */
  readonly least: {
    readonly besideStory: number
    readonly first: number
    readonly alone: number
    readonly further: number
  }
}

const DESKS = {
  // Economy: energy, crops, livestock, goods, sea, investment, firms, tourism, roads, finance, growth, labour.
  e: 1.5,
  a: -0.4,
  B: -0.2,
  i: 1,
  m: -0.7,
  f: -0.4,
  G: 0.3,
  t: 0.3,
  l: -0.8,
  n: -1.1,
  r: 1.3,
  w: -0.3,
  // Society: health, schools, justice, disasters, environment, science, computers, religion, rights, diaspora, press.
  s: 0.3,
  b: -0.8,
  j: -0.2,
  k: 1.3,
  v: 1,
  o: -1.1,
  N: -0.2,
  g: -1.1,
  z: 0.6,
  h: 2.6,
  y: -1.9,
  // Culture: arts, heritage, crafts, sport, French.
  u: -0.8,
  H: 1,
  q: 1.4,
  p: 0.9,
  x: 1,
  // Public life: defence, offices, elections, peoples, borders, the young, women, blue helmets, housing, population, memory, welfare, Agent Orange, laws.
  d: -0.6,
  A: -0.3,
  E: -0.9,
  K: -0.8,
  F: -0.3,
  J: -0.2,
  P: -2,
  L: -0.7,
  D: -0.1,
  M: 0.8,
  S: 0.1,
  O: 0.6,
  V: -1.5,
}

export const WEIGHTS: Weights = {
  filed: { bias: 4.6, share: 3.3 },
  trade: { bias: 5.4, share: 2.6, other: -4.3 },
  lent: [
    { from: '4', to: 'c', part: 1 },
    { from: 'a', to: 'c', part: 0.2 },
    { from: 'H', to: 'u', part: 0.2 },
  ],
  desks: DESKS,
  related: { bias: -0.7, matter: 1, told: 6.8, theme: 0.2, names: 0.9 },
  least: { besideStory: 0.3, first: 0.6, alone: 0, further: 1 },
}
