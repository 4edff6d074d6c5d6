/** What a reader can do about something that went wrong: ask again, go to the settings, or either. */
import { isForSettings, type Problem } from '../../problem.ts'
import type { Ink } from './ink.ts'
import { press } from './part.ts'

/** `at` keeps the buttons of two regions apart. */
export function remedies(
  problem: Problem,
  at: '' | 'place-',
  again: () => void,
  { words, act }: Ink,
): readonly HTMLElement[] {
  const settings = (look: string): HTMLElement =>
    press(words.settings, `${at}settings`, act.openSettings, look)
  if (isForSettings(problem)) return [settings('press')]
  // Of these the words say where to look.
  const mayBeTheAddress = problem.kind === 'away' || problem.kind === 'nonsense'
  return [
    press(words.again, `${at}again`, again),
    ...(mayBeTheAddress ? [settings('quiet-press')] : []),
  ]
}
