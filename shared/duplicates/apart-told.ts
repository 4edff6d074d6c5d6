/** The differences that two copies kept beforehand (`apart.ts`), read without comparing a text. */
import type { Difference } from './difference.ts'

export const LETTERS = { figure: 'f', date: 'd', name: 'n', rank: 'r' } as const
export const PARAGRAPH = 'p'
/** Stands last where more sets the two apart than is kept. */
export const MORE = '+'

/** Whether a list leaves out some of what sets the two apart. */
export const isCut = (list: readonly string[] | undefined): boolean => list?.at(-1) === MORE

/** The differences that two lists tell together; `undefined` where they were not made together. */
export function differencesApart(
  ours: readonly string[] | undefined,
  theirs: readonly string[] | undefined,
): readonly Difference[] | undefined {
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return undefined
  const found: Difference[] = []
  for (const [at, mine] of ours.entries()) {
    if (mine === MORE && theirs[at] === MORE) continue
    const [letter, here, there] = [mine.slice(0, 1), mine.slice(1), theirs[at]!.slice(1)]
    const kind = kindOf(letter, here)
    if (kind === undefined || !theirs[at]!.startsWith(letter)) return undefined
    found.push({ kind, ...(here && { here }), ...(there && { there }) })
  }
  return found
}

function kindOf(letter: string, here: string): Difference['kind'] | undefined {
  if (letter === PARAGRAPH) return here === '' ? 'paragraph-added' : 'paragraph-missing'
  return FACTS.get(letter)
}

const FACTS: ReadonlyMap<string, keyof typeof LETTERS> = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as keyof typeof LETTERS]),
)
