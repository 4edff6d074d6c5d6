import type { Role } from '../../entity.ts'
import type { Reading } from '../reading.ts'
import type { RoleSpan } from './role-span.ts'

/** A role in its printed words, and where they stand. */
export function printedRole({ tokens, part }: Reading, { start, end }: RoleSpan): Role {
  const at = {
    part: part.part,
    index: part.index,
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
  }
  return { text: part.text.slice(at.start, at.end), at }
}
