/** The whole lunr index as one value, for corpora that fit: what plain `lunr.Index.load` takes. */
import type { SearchDocument } from '../search/index/document.ts'
import { lunrIndex } from '../search/index/lunr-index.ts'
import { contentHash } from '../stored/hash.ts'
import { lunrKey } from '../stored/keys.ts'
import { seal } from '../stored/sealed.ts'

/** A thousand articles make five megabytes, and six seconds of building. */
export const WHOLE_INDEX_LIMIT = 1000

export function wholeIndex(
  documents: readonly Fields[],
): { readonly hash: string; readonly value: string } | undefined {
  if (documents.length > WHOLE_INDEX_LIMIT) return undefined
  const body = JSON.stringify(lunrIndex(documents.map(inTermOrder)))
  const hash = contentHash([body])
  return { hash, value: seal(lunrKey(hash), body) }
}

type Fields = Pick<SearchDocument, 'id' | 'text' | 'names'>

/** lunr numbers terms as it meets them: in one order, whatever the documents came from. */
const inTermOrder = ({ id, text, names }: Fields): Fields => ({
  id,
  text: sorted(text),
  names: sorted(names),
})

const sorted = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
