/** Names of one firm on one page: with what kind of firm it is and without, long and short. */
import { textOf } from '../../words.ts'
import type { Named } from './canonical.ts'
import { calledAlone, shortFirm } from './short-firms.ts'

/** `Hoang Gia` is the `Compagnie Hoang Gia` of its page. */
export function joinCalledAlone(named: readonly Named[]): void {
  const whole = new Map<string, Named>()
  for (const each of named) {
    const own = calledAlone(each.body)
    if (own !== undefined) whole.set(own, each)
  }
  if (whole.size === 0) return
  for (const each of named) {
    const full = isFirm(each) ? whole.get(textOf(each.body.words)) : undefined
    if (full === undefined) continue
    each.key = full.key
    each.canonical = full.canonical
  }
}

/** `Gelex` is `Gelex Group` where a page prints both; `Samsung Electronics` is another than `Samsung`. */
export function joinFirms(named: readonly Named[]): void {
  const lone = new Map<string, Named>()
  for (const each of named)
    if (each.body.words.length < 4 && isFirm(each)) lone.set(textOf(each.body.words), each)
  for (const each of named) {
    const count = isFirm(each) ? shortFirm(each.body.words) : undefined
    if (count === undefined) continue
    const short = lone.get(textOf(each.body.words.slice(0, count)))
    if (short === undefined) continue
    each.key = short.key
    each.canonical = short.canonical
  }
}

const isFirm = ({ body }: Named): boolean => body.head === 'company'
