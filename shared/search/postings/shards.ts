/**
 * The index cut by term, so that a query loads only the terms it names.
 *
 * lunr scores with `dot(query, field) / |query|`: weights of terms outside the query never count. A
 * part that holds the query's terms therefore ranks exactly as the whole does. This is true of plain
 * terms only; prefixes, misspellings and purely negative queries need the whole vocabulary, and are
 * turned into plain terms or refused before they come here.
 *
 * A shard is lines of terms in code-unit order, each beginning with a line feed; it is never parsed
 * whole, only searched for the lines that are wanted.
 */
import { holdersIn, readPostings, termOfLine } from './postings-read.ts'
import type { Postings } from './postings.ts'

/** Begins the lines behind the postings that say where a word leads (`signposts.ts`); begins no term. */
export const SIGNPOST = '>'

/** The shard that holds a term, among so many. */
export function shardOf(term: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  }
  // FNV leaves its low bits poorly mixed for short words.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) % shards
}

/** Lines of postings, in code-unit order of their terms, dealt to shards. */
export function writeShards(lines: Iterable<string>, shards: number): readonly string[] {
  const parts = Array.from({ length: shards }, (): string[] => [])
  for (const line of lines) parts[shardOf(termOfLine(line), shards)]!.push(`\n${line}`)
  return parts.map((part) => part.join(''))
}

/** What a shard says of a term; undefined where no document holds it. */
export const postingsOf = (shard: string, term: string): Postings | undefined =>
  postingsAt(shard, lineOf(shard, term))

/** The same of the line at a place that `lineOf` gave. */
export function postingsAt(shard: string, start: number): Postings | undefined {
  if (start === -1) return undefined
  const end = shard.indexOf('\n', start + 1)
  return readPostings(shard, start + 1, end === -1 ? shard.length : end)
}

/** In how many documents the term of a line stands, without reading which. */
export const holdersAt = (shard: string, start: number): number =>
  start === -1 ? 0 : holdersIn(shard, start + 1)

/**
 * Where a term's line begins; -1 where the shard has none. Terms come from outside too; one that holds a separator would
 * match across columns.
 */
export const lineOf = (shard: string, term: string): number =>
  /[\t\n]/u.test(term) ? -1 : shard.indexOf(`\n${term}\t`)

/** Every line of postings in a shard, for whoever needs the whole index. */
export const linesOf = (shard: string): readonly string[] =>
  shard
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith(SIGNPOST))
