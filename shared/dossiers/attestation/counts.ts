/** What is printed how often, added up over pages and segments; a source counts once. */
import { compare } from '../../search/order.ts'

/** By what is counted. */
export type Counts = Readonly<Record<string, number>>

/** Counts added up, the highest first. */
export function summed(counts: readonly Counts[], limit: number): Counts {
  const sums = new Map<string, number>()
  for (const count of counts) {
    for (const [name, n] of Object.entries(count)) sums.set(name, (sums.get(name) ?? 0) + n)
  }
  return Object.fromEntries(
    [...sums].sort((x, y) => y[1] - x[1] || compare(x[0], y[0])).slice(0, limit),
  )
}

/** How many things some lines count together; what each line still lists of them tells what they share. */
export function distinctIn(
  lines: readonly { readonly count: number; readonly seen: readonly string[] }[],
): number {
  const seen = lines.flatMap((line) => [...new Set(line.seen)])
  return total(lines.map(({ count }) => count)) - (seen.length - new Set(seen).size)
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)
