/** Whether a name stands as somebody's own, and not as whose envoy, wife or delegation a sentence tells of. */
import type { Person, Span } from '../../entities/entity.ts'
import { textOf, type Attesting } from './attesting.ts'
import { standsIn } from './place-in-text.ts'

/** `l'envoyé du président X`: what follows is said of the envoy. A delegation led by X is X's. */
export function isOwnerOfAnother({ article }: Attesting, { roles }: Person, at: Span): boolean {
  const text = textOf(article, at)
  if (text === undefined) return false
  const role = roles.find(
    ({ at: where }) =>
      standsIn(where, at, 0, at.start) &&
      where.start < at.start &&
      at.start - where.end <= WORDS_BETWEEN,
  )
  const start = role?.at.start ?? at.start
  return OF.test(text.slice(Math.max(0, start - 24), start))
}

/** `, M. `. */
const WORDS_BETWEEN = 6
const OF = /(?<!\p{L})(?:du|des|de|d[’']|de la|de l[’'])\s?(?:\p{L}+ )?$/u
