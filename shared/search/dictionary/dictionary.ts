/**
 * The words, names and headlines of a segment in alphabetical order, cut by first letters.
 *
 * Serves what stems cannot: words typed without accents, beginnings of words, one wrong letter, and
 * suggestions while typing. Each part is read alone:
 *
 *     <length of the entries>                                           then the entries, a key a line:
 *     <shared><rest of the folded key> TAB <entry> TAB <entry> …      front-coded, in code-unit order
 *     w<count> [<printed form>]                                         a word
 *     <kind><count> <id without its kind, or = > <name>                 an entity; = where the name says it
 *     <document> <headline>                                             then headlines, by their keys
 *
 * One key in sixteen is written whole, so that a reader begins near the one it wants. Lengths, counts
 * and numbers are written in base 36. Stems are not stored: `stemOf` makes them.
 */
import type { EntityId, EntityKind } from '../../entities/entity.ts'
import { readEntityId } from '../../entities/entity.ts'
import { fold } from '../../french/fold.ts'
import { pattern } from '../../french/letters.ts'
import { isStopWord } from '../../french/analyse.ts'

export interface DictionaryPart {
  /** The first key of the part; all keys before the next part's are here. */
  readonly from: string
  readonly text: string
}

export const KIND_LETTERS = {
  person: 'p',
  organisation: 'o',
  country: 'c',
  place: 'l',
  event: 'e',
  date: 'd',
} as const satisfies Readonly<Record<EntityKind, string>>

export const KIND_OF: ReadonlyMap<string, EntityKind> = new Map(
  (Object.keys(KIND_LETTERS) as EntityKind[]).map((kind) => [KIND_LETTERS[kind], kind]),
)

const notWords = pattern('[^\\p{L}\\p{N}]+', 'gu')
// Most of what is typed: an expression of all letters costs a first request a third of a millisecond.
const PLAIN_WORDS = /^[a-z0-9à-öø-ÿœ ]*$/u

/** What a name or a headline is filed under: folded words, leading articles left out. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase().normalize('NFC')
  const parted = PLAIN_WORDS.test(lower) ? lower : lower.replace(notWords(), ' ')
  const words = parted.trim().split(/ +/u)
  const first = words.findIndex((word) => !isStopWord(word))
  return words.slice(Math.max(0, first)).map(fold).join(' ')
}

/** Places, in a list of first keys, of the parts where keys that begin with a prefix may stand. */
export function partsFor(prefix: string, froms: readonly string[]): readonly number[] {
  return froms.flatMap((from, at) => {
    const next = froms[at + 1]
    const startsLater = at > 0 && from > prefix && !from.startsWith(prefix)
    const endsBefore = next !== undefined && next <= prefix
    return startsLater || endsBefore ? [] : [at]
  })
}

export type DictionaryEntry =
  | {
      readonly kind: 'word'
      readonly key: string
      readonly form: string
      readonly documents: number
    }
  | {
      readonly kind: EntityKind
      readonly key: string
      readonly id: EntityId
      readonly name: string
      readonly documents: number
    }

/** Stands for an identifier that is its name's words: most are. */
export const OF_ITS_NAME = '='

export const nameSlug = (name: string): string => fold(name.toLowerCase()).replaceAll(' ', '-')

/** The entries of a part whose keys begin with a prefix, in order. */
export const entriesUnder = (part: string, prefix: string): readonly DictionaryEntry[] =>
  entriesFrom(part, prefix, (key) => key.startsWith(prefix))

/** The entries of one key. */
export const entriesAt = (part: string, key: string): readonly DictionaryEntry[] =>
  entriesFrom(part, key, (other) => other === key)

function entriesFrom(
  part: string,
  from: string,
  wanted: (key: string) => boolean,
): readonly DictionaryEntry[] {
  const found: DictionaryEntry[] = []
  const [start, end] = entriesSpan(part)
  let key = ''
  for (let at = blockOf(part, from, start, end); at < end;) {
    const next = part.indexOf('\n', at)
    const line = part.slice(at, next === -1 ? end : next)
    at = next === -1 ? end : next + 1
    const tab = line.indexOf('\t')
    if (tab === -1) continue
    key = key.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1, tab)
    if (key < from) continue
    if (!wanted(key)) break
    for (const entry of line.slice(tab + 1).split('\t')) {
      const read = readEntry(key, entry)
      if (read !== undefined) found.push(read)
    }
  }
  return found
}

/** A part from its two halves, the length of the first before them. */
export const partOf = (entries: string, headlines: string): string =>
  `${entries.length.toString(36)}\n${entries}\n${headlines}`

/** Where the entries begin and end; headlines stand below them. */
export function entriesSpan(part: string): readonly [start: number, end: number] {
  const start = part.indexOf('\n') + 1
  const length = Number.parseInt(part.slice(0, Math.max(0, start - 1)), 36)
  return [start, Math.min(part.length, start + (length >= 0 ? length : 0))]
}

/** Where to begin reading for a key: the last whole key that is not after it. */
function blockOf(part: string, key: string, start: number, end: number): number {
  let low = start
  let high = end
  // `low` is always the start of a line with a whole key not after the one looked for.
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const found = part.indexOf('\n0', middle)
    if (found === -1 || found + 1 >= high) {
      high = middle
      continue
    }
    const whole = part.slice(found + 2, part.indexOf('\t', found))
    if (whole <= key) low = found + 1
    else high = middle
  }
  return low
}

function readEntry(key: string, entry: string): DictionaryEntry | undefined {
  const [count = '', second = '', ...rest] = entry.slice(1).split(' ')
  const documents = Number.parseInt(count, 36)
  if (entry[0] === 'w') return { kind: 'word', key, form: second === '' ? key : second, documents }
  const kind = KIND_OF.get(entry[0] ?? '')
  const name = rest.join(' ')
  const id = readEntityId(`${kind}:${second === OF_ITS_NAME ? nameSlug(name) : second}`)
  return kind === undefined || id === undefined ? undefined : { kind, key, id, name, documents }
}
