/** What went wrong, in words that say what to do. */
import type { Problem } from '../problem.ts'
import type { Ink } from './ink.ts'

export function problemWords(problem: Problem, { words, now }: Ink): string {
  if (problem.kind !== 'too-many') return words.problem[problem.kind]
  const back = new Date(now().getTime() + problem.seconds * 1_000)
  return words.problem['too-many'](
    back.toLocaleTimeString(words.locale, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
  )
}
