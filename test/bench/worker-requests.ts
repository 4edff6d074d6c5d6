/** What the bench asks of a Worker: sets of searches, keystrokes and pages, drawn from the corpus that it holds. */
import type { PreparedArticle } from '../../shared/publishing/prepared.ts'
import { pageOf, wordsOf, type Asked } from '../soak/requests.ts'
import { generator } from './search/known-items.ts'

export type RequestSets = Readonly<Record<string, readonly Asked[]>>

/** Each request once: no two of a set are alike but by chance. */
export function requestSets(
  sample: readonly PreparedArticle[],
  seed: number,
  count: number,
): RequestSets {
  const draw = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const search = (words: number): Asked => {
    const printed = wordsOf(pick(sample))
    const chosen = Array.from({ length: words }, () => pick(printed))
    return { path: `/v1/search?q=${encodeURIComponent(chosen.join(' '))}`, expected: 200 }
  }
  const keystroke = (): Asked => {
    const word = pick(wordsOf(pick(sample)))
    const typed = word.slice(0, 2 + Math.floor(draw() * 4))
    return { path: `/v1/suggest?q=${encodeURIComponent(typed)}`, expected: 200 }
  }
  const set = (make: () => Asked) => Array.from({ length: count }, make)
  return {
    '1 word': set(() => search(1)),
    '3 words': set(() => search(3)),
    'a keystroke': set(() => keystroke()),
    'related, 25 terms and more': set(() => pageOf(pick(sample))),
  }
}
