/**
 * Known-item search on real French news, which stays where it is: `orangesum.ts` reports with this.
 *
 * A query is made of an article's title, which is not indexed; the article is what it must find.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface NewsArticle {
  readonly id: string
  readonly heading: string
  readonly text: string
  readonly date: string
}

export interface KnownItem {
  readonly id: string
  /** In the order of `FORMS`. */
  readonly queries: readonly string[]
}

export const FORMS = [
  'title',
  'title, no accents',
  '3 words',
  '3 words, no accents',
  'inflected',
  'inflected, no accents',
] as const

/** The articles that the queries are judged over; their titles are left behind here. */
export function readArticles(folder: string): readonly NewsArticle[] {
  const wanted = new Set(
    (JSON.parse(readFileSync(`${folder}/search-corpus-ids.json`, 'utf8')) as unknown[]).map(String),
  )
  const lines = gunzipSync(readFileSync(`${folder}/articles.jsonl.gz`))
    .toString('utf8')
    .split('\n')
  return lines.flatMap((line) => {
    if (line === '') return []
    const { id, heading, text, date } = JSON.parse(line) as Record<string, string>
    const article = { id: String(id), heading: heading ?? '', text: text ?? '', date: date ?? '' }
    return wanted.has(article.id) ? [article] : []
  })
}

export const readKnownItems = (folder: string): readonly KnownItem[] =>
  readFileSync(`${folder}/search-queries.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [id = '', ...queries] = line.split('\t')
      return { id, queries }
    })

/** 1 over the place of the article, 0 beyond the tenth. */
export function reciprocalRank(found: readonly string[], wanted: string): number {
  const place = found.slice(0, 10).indexOf(wanted)
  return place === -1 ? 0 : 1 / (place + 1)
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Rows counted from 1: the odd ones to tune on, the even ones to report. */
export const isEven = (index: number): boolean => index % 2 === 1

/** The middle 95 % of the mean difference of pairs, resampled with a fixed seed. */
export function bootstrapInterval(
  ours: readonly number[],
  theirs: readonly number[],
): readonly [number, number] {
  const differences = ours.map((value, at) => value - theirs[at]!)
  const draw = generator(20190312)
  const means = Array.from({ length: 2000 }, () => {
    let sum = 0
    for (let n = 0; n < differences.length; n += 1) {
      sum += differences[Math.floor(draw() * differences.length)]!
    }
    return sum / differences.length
  }).sort((a, b) => a - b)
  return [means[50]!, means[1949]!]
}

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
