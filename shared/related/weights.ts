/**
 * What was fitted, and to what: how likely a page is about a matter by what it says of it, and how likely two pages are
 * related that no story, partner or person joins.
 *
 * Logistic regressions on 23 judged shelves: 926 pages that carry their matters, 38,000 pairs; the 68 pages made as what
 * is asked for count six times. Fitted to all shelves but one they give the one left out what bounds set by hand gave on
 * shelves that they had been set by (docs/performance.md). Near these numbers any will do. Pure.
 */
import type { TopicCode } from './topics.ts'

/** Log-odds that a reader would file a page under a matter, by the logarithm of its share of what the page says. */
export const FILED = { bias: 3.1, share: 2.7 } as const

/** Under trade: sooner, but not where some other matter is the news. */
export const FILED_TRADE = { bias: 4, share: 2, other: -2.7 } as const

/** Crops and goods are there to be traded: so much of what is said of them is said of trade; and where economies deal. */
export const TRADED = { crops: 0.2, goods: 0.1, dealings: 0.05 } as const

/** Added to the bias: what a desk is told by is its own (storms), or stands in pages on every other (roads); else 0. */
export const DESKS: Readonly<Record<TopicCode, number>> = {
  // Economy: energy, crops, goods, sea, firms, tourism, roads, finance, growth.
  e: 1.5,
  a: -0.5,
  i: 0.8,
  m: -0.5,
  G: -0.5,
  t: 0.3,
  l: -0.8,
  n: -0.9,
  r: 1,
  // Society: health, schools, disasters, environment, science, computers, religion, diaspora, press.
  s: 0.3,
  b: -0.5,
  k: 1.2,
  v: 0.6,
  o: -0.9,
  N: -0.5,
  g: -0.7,
  h: 2.1,
  y: -1.1,
  // Culture: arts, heritage, crafts, sport, French.
  u: -0.4,
  H: 0.7,
  q: 0.7,
  p: 0.8,
  x: 0.7,
  // Public life: offices, elections, peoples, borders, blue helmets, housing, memory, Agent Orange.
  A: -0.3,
  E: -0.4,
  K: -0.5,
  F: 0.3,
  P: -1.2,
  L: -0.6,
  M: -0.3,
  O: 0.4,
}

/**
 * Log-odds that two pages are related: by those that both are about one matter, by what one says of the other's words,
 * by the likeness of all they speak of, by rare names.
 */
export const RELATED = { bias: -0.8, matter: 1, told: 4.7, theme: 0.9, names: 0.9 } as const

/** Beside a story of its own a page needs no neighbour by its matter: more is asked there. */
export const LEAST = { besideStory: 0.6, alone: 0.3 } as const
