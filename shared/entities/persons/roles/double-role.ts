/**
 * A double role as its titles: one phrase to the letter, and two offices to a dossier.
 */
import type { Reading } from '../reading.ts'
import type { RoleSpan } from './role-span.ts'
import { isHead } from '../title.ts'

/** Cut where `et` or a comma opens another title: `secrétaire général du PPRL` and `président lao`. */
export function titlesOf({ tokens }: Reading, role: RoleSpan): readonly RoleSpan[] {
  const titles: RoleSpan[] = []
  let { start, head } = role
  let brackets = 0
  for (let at = head + 1; at < role.end; at += 1) {
    const { plain } = tokens[at]!
    if (plain === '(') brackets += 1
    if (plain === ')') brackets -= 1
    if (brackets > 0 || (plain !== ',' && plain !== 'et')) continue
    const next = [at + 1, at + 2].find((i) => i < role.end && isHead(tokens, i))
    // `président de l'Union des écrivains et artistes`: the plural is of the body.
    if (next === undefined || isPlural(tokens[next]!.plain) !== isPlural(tokens[head]!.plain))
      continue
    titles.push({ ...role, start, end: at, head })
    start = at + 1
    head = next
  }
  return [...titles, { ...role, start, head }]
}

const isPlural = (plain: string): boolean => plain.endsWith('s') && plain !== 'fils'
