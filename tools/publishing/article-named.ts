/** Which article is meant: by its identifier or its address; and which others it may be, where no version holds it. */
import { readArticleId, type ArticleId } from '../../shared/article/article.ts'
import { identify } from '../../shared/article/identity.ts'
import { readParts } from '../../shared/library/shelf/parts-read.ts'
import { addressOf } from '../../shared/page/detect.ts'
import { isOneLetterAway } from '../../shared/search/query/correct.ts'
import { readTable } from '../../shared/search/index/table.ts'
import { compare } from '../../shared/search/order.ts'
import type { Manifest } from '../../shared/stored/manifest.ts'
import type { Store } from '../../shared/stored/store.ts'

/** `vietnamplus-160915`, or the address of a page whose outlet numbers its articles. */
export function articleNamed(text: string): ArticleId | undefined {
  if (!URL.canParse(text)) return readArticleId(text.toLowerCase())
  const address = addressOf(new URL(text))
  return address?.number === undefined ? undefined : identify(address, [])
}

const MOST = 3

/** Identifiers that a version holds with the same number, or else one letter away: at most three. */
export async function nearTo(
  id: string,
  { segments }: Manifest,
  store: Store,
): Promise<readonly string[]> {
  const number = numberOf(id)
  const alike: string[] = []
  const near: string[] = []
  for (const segment of segments) {
    const struck = new Set(segment.withdrawn.map(([document]) => document))
    const table = readTable((await readParts(store, segment, 'table'))[0]!)
    for (let document = 0; document < table.size; document += 1) {
      if (struck.has(document)) continue
      const other = table.idOf(document)
      if (number !== undefined && numberOf(other) === number) alike.push(other)
      else if (isOneLetterAway(id, other)) near.push(other)
    }
  }
  return [...alike.sort(compare), ...near.sort(compare)].slice(0, MOST)
}

const numberOf = (id: string): string | undefined => /\d{3,}$/u.exec(id)?.[0]
