/**
 * `Première mention`: the first article known to say something, and those that may have said it before.
 *
 * To be shown beside the coverage of the corpus, never as a bare "first". An undated article, or one dated no finer
 * than the month or year that the first falls into, may precede it; so may one that is not known to say it. Copies are
 * one source: one of them precedes, and none that is undated precedes its own. Pure.
 */

export interface Mentioning {
  readonly id: string
  /** `2019`, `2019-03` or `2019-03-12`; absent where nobody knows. */
  readonly date?: string
  /** Whether it says it: absent, it does; `false`, it may. */
  readonly isKnown?: boolean
  /** The same for every copy of one dispatch; absent for a text that is known to be printed once. */
  readonly source?: string
}

export interface FirstMention<One extends Mentioning> {
  readonly first?: One
  /** In order of date, the undated last. */
  readonly mayPrecede: readonly One[]
}

export function firstMentionOf<One extends Mentioning>(all: readonly One[]): FirstMention<One> {
  const sorted = all.toSorted(inTime)
  const known = sorted.filter(({ isKnown }) => isKnown !== false)
  const first =
    known.find(({ date }) => isDay(date)) ?? known.find(({ date }) => date !== undefined)
  const seen = new Set<string>()
  const mayPrecede = sorted.filter((one) => {
    if (one === first || !mayComeBefore(one, first?.date)) return false
    const { id, date, source = id } = one
    if (date === undefined && source === first?.source) return false
    return !seen.has(source) && seen.add(source) !== undefined
  })
  return { ...(first === undefined ? {} : { first }), mayPrecede }
}

const isDay = (date: string | undefined): boolean => date !== undefined && date.length >= 10

function mayComeBefore({ date, isKnown }: Mentioning, first: string | undefined): boolean {
  if (date === undefined || first === undefined) return true
  if (isDay(date) && isKnown !== false) return false
  const finest = Math.min(date.length, first.length)
  return date.slice(0, finest) <= first.slice(0, finest)
}

/** By date, the undated last, then by identifier: no order of reading shows. */
function inTime(a: Mentioning, b: Mentioning): number {
  const [left, right] = [a.date ?? '9999-99', b.date ?? '9999-99']
  if (left !== right) return left < right ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
