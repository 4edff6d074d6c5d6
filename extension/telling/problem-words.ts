/** What went wrong, in words that say what to do. */
import type { Problem } from '../problem.ts'
import type { Words } from '../words/worded.ts'

/** A clock has no seconds: what is told is never too early. */
const A_MINUTE = 60_000

export function problemWords(
  problem: Problem,
  { words, now }: { readonly words: Words; readonly now: () => Date },
  length: 'problem' | 'problemShort' = 'problem',
): string {
  if (problem.kind !== 'too-many') return words[length][problem.kind]
  const back = new Date(now().getTime() + problem.seconds * 1_000 + A_MINUTE - 1)
  return words[length]['too-many'](`${back.getHours()}`, `${back.getMinutes()}`.padStart(2, '0'))
}
