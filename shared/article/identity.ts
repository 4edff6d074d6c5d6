/**
 * An article's name for life: outlet and number, else a hash of its own words.
 *
 * Never the URL string: one VNA article has many. Two captures of one page without an address share an
 * identifier exactly when their cleaned headline and body are the same, whatever their layout was.
 */
import { readArticleId, type ArticleId } from './article.ts'
import type { Address } from './raw.ts'
import { folded } from './prose.ts'

export function identify(
  address: Address | undefined,
  texts: readonly (string | undefined)[],
): ArticleId {
  const number = address?.number?.toLowerCase()
  const named =
    address === undefined || number === undefined
      ? undefined
      : readArticleId(`${address.outlet}-${number}`)
  return named ?? (`x-${hash64(texts.map((text) => folded(text ?? '')).join('\n'))}` as ArticleId)
}

/** 64 bits of FNV-1a as two lanes of 32, over UTF-16 units: sixteen hexadecimal digits, the same everywhere. */
export function hash64(text: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + index), 0x85ebca6b)
    high ^= high >>> 13
  }
  low ^= high >>> 16
  low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35)
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
