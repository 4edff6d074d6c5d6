/** What a corpus holds, counted: per outlet, per year, from when to when, and how much without a date. */
import { compare } from '../search/order.ts'
import type { Card } from '../library/holdings.ts'
import type { Holding } from './manifest.ts'

/** Under what articles of no known outlet are counted, and asked for. */
export const UNKNOWN_OUTLET = 'inconnu'

const NOTHING: Holding = { articles: 0, outlets: {}, years: {}, undated: 0 }

export const holdingOf = (cards: Iterable<Pick<Card, 'outlet' | 'published'>>): Holding =>
  joinedHoldings(
    [...cards].map(({ outlet, published }): Holding => ({
      articles: 1,
      outlets: { [outlet ?? UNKNOWN_OUTLET]: 1 },
      years: published === undefined ? {} : { [published.date.slice(0, 4)]: 1 },
      ...(published === undefined ? {} : { first: published.date, last: published.date }),
      undated: published === undefined ? 1 : 0,
    })),
  )

export function joinedHoldings(holdings: readonly Holding[]): Holding {
  const firsts = holdings.flatMap(({ first }) => first ?? []).sort(compare)
  const lasts = holdings.flatMap(({ last }) => last ?? []).sort(compare)
  const [first, last] = [firsts[0], lasts.at(-1)]
  return {
    ...NOTHING,
    articles: total(holdings.map(({ articles }) => articles)),
    outlets: summed(holdings.map(({ outlets }) => outlets)),
    years: summed(holdings.map(({ years }) => years)),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    undated: total(holdings.map(({ undated }) => undated)),
  }
}

/** Counts without one article. First and last stay: what was covered, was. */
export function holdingWithout(
  holding: Holding,
  { outlet, published }: Pick<Card, 'outlet' | 'published'>,
): Holding {
  const year = published?.date.slice(0, 4)
  return {
    ...holding,
    articles: holding.articles - 1,
    outlets: oneLess(holding.outlets, outlet ?? UNKNOWN_OUTLET),
    years: year === undefined ? holding.years : oneLess(holding.years, year),
    undated: holding.undated - (published === undefined ? 1 : 0),
  }
}

const oneLess = (counts: Readonly<Record<string, number>>, name: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts)
      .map(([key, count]) => [key, key === name ? count - 1 : count] as const)
      .filter(([, count]) => count > 0),
  )

function summed(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const count of counts) {
    for (const [name, value] of Object.entries(count)) sums.set(name, (sums.get(name) ?? 0) + value)
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => compare(a, b)))
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)
