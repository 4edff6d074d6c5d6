/** Funds whose name stands between marks: `Fonds "Pour les pauvres"`, `Fonds de bourses « Vu A Dinh »`. */
import type { Part } from '../../../article/article.ts'
import type { Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'

/** The fund that begins at `from` and whose noun ends at `last`, up to the closing mark. */
export function quotedAt(
  part: Part,
  words: readonly Word[],
  from: number,
  last: number,
): FoundBody | undefined {
  if (!/^ ["«“] ?$/u.test(words[last + 1]?.gap ?? '')) return undefined
  for (let to = last + 1; to < last + 9 && words[to] !== undefined; to += 1) {
    const tail = /^ ?["»”]/u.exec(part.text.slice(words[to]!.end, words[to]!.end + 2))?.[0]
    if (tail === undefined) continue
    return {
      part,
      from,
      to,
      words: words.slice(from, to + 1),
      head: 'fonds',
      countries: [],
      rule: 'organisation/fonds',
      tail,
    }
  }
  return undefined
}
