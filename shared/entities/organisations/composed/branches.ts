/** A church's half, a party's school: brackets that belong to the name, `Église évangélique du Vietnam (Nord)`, `Parti communiste d'Inde (marxiste)`. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import type { Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'

/** The body with its branch, where one stands in brackets behind it. */
export function withBranch(part: Part, words: readonly Word[], body: FoundBody): FoundBody {
  const first = words[body.to + 1]
  if (first?.gap !== ' (' || !isOneOf(body.words[0]!.plain, 'parti eglise congregation'))
    return body
  if (!isOneOf(first.text, 'Nord Sud marxiste maoïste unifié socialiste')) return body
  let to = body.to + 1
  // `(marxiste-léniniste unifié)`
  while (words[to + 1] !== undefined && /^[ -]$/u.test(words[to + 1]!.gap)) to += 1
  if (!part.text.startsWith(')', words[to]!.end)) return body
  const { canonical: _, ...own } = body
  return { ...own, to, words: words.slice(body.from, to + 1), tail: ')' }
}
