/**
 * Words, names and headlines to the parts of a dictionary, cut by first letters into texts of one size.
 * What the parts look like is said in `dictionary.ts`, which reads them.
 */
import type { EntityId, EntityKind } from '../../entities/entity.ts'
import {
  KIND_LETTERS,
  keyOf,
  nameSlug,
  OF_ITS_NAME,
  partOf,
  type DictionaryPart,
} from './dictionary.ts'
import { compare } from '../order.ts'

/** Folded word → printed form → documents. */
export type WordCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A name under one of the keys it is found by. */
export interface LabelEntry {
  readonly key: string
  readonly kind: EntityKind
  readonly id: EntityId
  readonly name: string
  readonly documents: number
}

export interface DictionaryContents {
  readonly words: WordCounts
  readonly labels: readonly LabelEntry[]
  readonly headlines: readonly (readonly [document: number, headline: string])[]
}

/** A line of the list of completions. */
const LONGEST_HEADLINE = 64

/** One key in so many is written whole, so that a reader can begin near the one it wants. */
const KEYS_A_BLOCK = 16

/** Cuts the contents into at most so many parts of about the same size. */
export function buildDictionary(
  { words, labels, headlines }: DictionaryContents,
  parts: number,
): readonly DictionaryPart[] {
  const entries = new Map<string, string[]>()
  const add = (key: string, entry: string) => {
    const known = entries.get(key)
    if (known === undefined) entries.set(key, [entry])
    else known.push(entry)
  }
  for (const [key, forms] of words) {
    for (const [form, count] of [...forms].sort(([a, x], [b, y]) => y - x || compare(a, b))) {
      add(key, `w${count.toString(36)}${form === key ? '' : ` ${form}`}`)
    }
  }
  const ordered = [...labels].sort((a, b) => b.documents - a.documents || compare(a.id, b.id))
  for (const { key, kind, id, name, documents } of ordered) {
    const shown = oneLine(name)
    const slug = id.slice(kind.length + 1)
    const said = slug === nameSlug(shown) ? OF_ITS_NAME : slug
    add(key, `${KIND_LETTERS[kind]}${documents.toString(36)} ${said} ${shown}`)
  }
  const keyed = headlines
    .map(([document, headline]) => ({ key: keyOf(headline), document, headline }))
    .sort((a, b) => compare(a.key, b.key) || a.document - b.document)
    .map(({ key, document, headline }) => ({
      key,
      line: `${document.toString(36)} ${shortened(oneLine(headline))}`,
    }))
  const keys = [...entries.keys()].sort(compare)
  const size =
    keys.reduce((sum, key) => sum + entryRoom(key, entries.get(key)!), 0) +
    keyed.reduce((sum, { line }) => sum + line.length, 0)
  return cutInto(keys, entries, keyed, Math.max(1, size / Math.max(1, parts)))
}

const entryRoom = (key: string, entries: readonly string[]): number =>
  entries.reduce((sum, entry) => sum + entry.length + 1, key.length / 2)

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const shortened = (headline: string): string => {
  if (headline.length <= LONGEST_HEADLINE) return headline
  const space = headline.lastIndexOf(' ', LONGEST_HEADLINE - 1)
  const end = space > LONGEST_HEADLINE / 2 ? space : LONGEST_HEADLINE - 1
  // Never between the halves of a surrogate pair.
  const cut = /[\uD800-\uDBFF]$/u.test(headline.slice(0, end)) ? end - 1 : end
  return `${headline.slice(0, cut)}…`
}

function cutInto(
  keys: readonly string[],
  entries: ReadonlyMap<string, readonly string[]>,
  headlines: readonly { readonly key: string; readonly line: string }[],
  room: number,
): readonly DictionaryPart[] {
  const parts: DictionaryPart[] = []
  let from = ''
  let lines: string[] = []
  let below: string[] = []
  let used = 0
  let before = ''
  const close = (next: string) => {
    parts.push({ from, text: partOf(lines.join('\n'), below.join('\n')) })
    ;[from, lines, below, used, before] = [next, [], [], 0, '']
  }
  for (let key = 0, line = 0; key < keys.length || line < headlines.length;) {
    const word = keys[key]
    const headline = headlines[line]
    const isWord = headline === undefined || (word !== undefined && word <= headline.key)
    const next = isWord ? word! : headline.key
    // Equal keys stay together, so that one part answers for one key.
    const last = isWord ? keys[key - 1] : headlines[line - 1]?.key
    if (used >= room && next !== last && next !== from) close(next)
    if (isWord) {
      const shared = lines.length % KEYS_A_BLOCK === 0 ? 0 : sharedLength(before, next)
      lines.push([shared.toString(36) + next.slice(shared), ...entries.get(next)!].join('\t'))
      used += lines.at(-1)!.length + 1
      before = next
      key += 1
    } else {
      below.push(headline.line)
      used += headline.line.length + 1
      line += 1
    }
  }
  close('')
  return parts
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1
  return length
}
