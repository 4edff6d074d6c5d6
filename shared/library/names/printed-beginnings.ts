/**
 * How a name may begin that sounds like another: `sahbazov` stands for `Chahbazov` and `Shakhbazov`.
 *
 * The inverse of what `shared/entities/persons/sameness/sound.ts` undoes, as far as a dictionary in alphabetical order needs it:
 * the first letters, by which a part of it is found.
 */
import { spellingOf } from '../../entities/persons/sameness/sound.ts'

/** How the first letter of a shared spelling may be printed. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'e'],
  e: ['e', 'a', 'ye', 'ie'],
  f: ['f', 'ph'],
  g: ['g', 'gh', 'gu'],
  h: ['h', 'kh', 'x'],
  i: ['i', 'y'],
  j: ['j', 'dj', 'dzh', 'zh'],
  k: ['k', 'c', 'q'],
  n: ['n', 'gn', 'nh'],
  s: ['s', 'ch', 'sh', 'sch', 'tch'],
  t: ['t', 'th'],
  u: ['u', 'ou', 'oo'],
  v: ['v', 'w'],
}

/** Of both first letters: `perviz` gives `pe`, `pa`; `iuri` gives `iu`, `io`, `yu`, `yo`. */
export function printedBeginnings(word: string): readonly string[] {
  const spelled = spellingOf(word)
  const [first = '', second = ''] = spelled
  const seconds = new Set((PRINTED[second] ?? [second]).map((printed) => printed.slice(0, 1)))
  return (PRINTED[first] ?? [first]).flatMap((printed) =>
    [...seconds].map((next) => printed + next),
  )
}
