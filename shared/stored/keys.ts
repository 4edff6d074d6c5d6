/** The keys of the storage format: `current`, `m/<hash>`, `l/<hash>` and the parts of a segment. */
import type { Layout, Manifest, SegmentEntry } from './manifest.ts'

/** The key of the pointer. */
export const CURRENT = 'current'

/** A part of a segment: `table`, `t/12`, `c/3`, `x/3`, `p/1`, `e/0`, `d/7`, `w/2`, `v/1`. */
export type Part = 'table' | `${Letter}/${number}`

/** Shards, cards, texts, marks, names, dossiers, dictionary, vocabulary. */
export type Letter = 't' | 'c' | 'x' | 'p' | 'e' | 'd' | 'w' | 'v'

/** The key under which a part, or the value that holds it, is stored. */
export function keyOf(segment: SegmentEntry, part: Part): string {
  const stored = segment.layout.single ? 'all' : part
  const patch = segment.patches[stored]
  return `${segment.name}/${stored}${patch === undefined ? '' : `~${patch}`}`
}

/** Every part of a segment, in the order in which they are written. */
export function partsOfLayout(layout: Layout): readonly Part[] {
  const numbered = (letter: Letter, count: number): Part[] =>
    Array.from({ length: count }, (_, n): Part => `${letter}/${n}`)
  return [
    'table',
    ...numbered('t', layout.shards),
    ...numbered('c', layout.cards.packs),
    ...numbered('x', layout.texts.packs),
    ...numbered('p', layout.marks.packs),
    ...numbered('e', layout.names),
    ...numbered('d', layout.dossiers),
    ...numbered('w', layout.dictionary.length),
    ...numbered('v', layout.vocabulary.length),
  ]
}

/** Every key a version is made of, its manifest's own excepted. */
export const keysOf = (manifest: Manifest): readonly string[] => [
  ...manifest.segments.flatMap((segment) => [
    ...new Set(partsOfLayout(segment.layout).map((part) => keyOf(segment, part))),
  ]),
  ...(manifest.lunr === undefined ? [] : [lunrKey(manifest.lunr)]),
]

// `current`, `m/0123…`, `l/0123…`, `s0123…/t/12`, `s0123…/x/3~0123…`, `s0123…/all`; nothing of others.
const PUBLISHED_KEY =
  /^(?:current|[ml]\/[0-9a-f]{16}|s[0-9a-f]{16}\/(?:all|table|[tcxpedwv]\/\d{1,6})(?:~[0-9a-f]{16})?)$/u

/** Whether a key can be one of this format: what may be served, and what may be pruned. */
export const isPublishedKey = (key: string): boolean => PUBLISHED_KEY.test(key)

/** Of a hash of 16 hexadecimal digits, as `manifestKey`. */
export const lunrKey = (hash: string): string => `l/${hash}`

export const manifestKey = (hash: string): string => `m/${hash}`
