/** The query's words that a hit holds, as its article prints them. */
import { fold } from '../../french/fold.ts'
import type { Expanded } from '../../search/query/expand.ts'
import { printedAt, type Postings } from '../../search/postings/postings.ts'
import type { PostingsOf, RankedHit } from '../../search/ranking/asked.ts'

export function matchedForms(
  postingsOf: PostingsOf,
  { words }: Expanded,
  { segment, document }: RankedHit,
): readonly string[] {
  const forms = words.flatMap(({ word, terms }) => {
    if (word.presence === 'prohibited') return []
    return terms.flatMap(({ term }) => {
      const postings = postingsOf(segment, term)
      const printed = postings === undefined ? [] : printedIn(postings, document)
      const typed = fold(word.form)
      return printed.find((form) => fold(form) === typed) ?? printed[0] ?? []
    })
  })
  return [...new Set(forms)]
}

function printedIn(postings: Postings, document: number): readonly string[] {
  const at = placeOf(postings.documents, document)
  if (at === -1) return []
  const printed = printedAt(postings, at)
  return postings.forms.filter((_, form) => (printed & (1 << form)) !== 0)
}

function placeOf(documents: Int32Array, wanted: number): number {
  let low = 0
  let high = documents.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = documents[middle]!
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
