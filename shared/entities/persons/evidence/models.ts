/** What a thing is numbered by, behind its name: `Ariane 6`, `Long March 5`; a person has no number. */
import { isOneOf } from '../../../french/word-list.ts'
import { opensName } from '../../gazetteer/given-names.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Reading } from '../reading.ts'

/** Whether a number of its own closes a name that no given name opens; not `Usain Bolt 9 secondes`, `Merkel 15 mai`. */
export function isModel({ tokens }: Reading, { start, end }: NameSpan): boolean {
  if (end > start + 1 && opensName(tokens[start]!.plain)) return false
  const [number, next] = [tokens[end], tokens[end + 1]]
  if (number === undefined || !/^\d{1,3}$/u.test(number.text)) return false
  if (next === undefined) return true
  if (next.shape !== 'lower') return next.plain === '.'
  return !(
    next.plain.endsWith('s') ||
    isOneOf(
      next.plain,
      'an janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre million milliard h heure km kg m',
    )
  )
}
