/**
 * Lines behind a shard's postings, about the words that lead to it: they say where a query goes on from there.
 *
 * A word typed without its accents may stem to another term than the word printed (`cote`: `cot`, `côté`), and
 * a word may be part of a name. Both stand with the term that the word as typed gives, so that a query learns
 * them from the shards it reads anyway and opens no dictionary:
 *
 *     >cote TAB w3a côte TAB wk cote                the forms, where one of them has another term
 *     >thanh TAB p7 bui thanh son                    a name, at its rarest word
 *     >vietnam TAB c5k vietnam=VN                    with its identifier, where that is not its words
 *
 * A line begins with a sign that begins no term. Nothing here ranks: postings do.
 */
import { readEntityId } from '../../entities/entity.ts'
import { isStopWord, stemOf } from '../../french/analyse.ts'
import { KIND_LETTERS, KIND_OF, type DictionaryEntry } from './dictionary.ts'
import type { LabelEntry, WordCounts } from './dictionary-build.ts'
import { compare } from '../order.ts'
import { shardOf, SIGNPOST } from '../postings/shards.ts'
import { offeredLabels } from './labels.ts'

/** The lines each of so many shards ends with. */
export function writeSignposts(
  words: WordCounts,
  labels: readonly LabelEntry[],
  { documents, shards }: { readonly documents: number; readonly shards: number },
): readonly string[] {
  const posts = Array.from({ length: shards }, () => new Map<string, string[]>())
  const put = (term: string, key: string, entries: readonly string[]) => {
    const post = posts[shardOf(term, shards)]!
    post.set(key, [...(post.get(key) ?? []), ...entries])
  }
  for (const [key, forms] of words) {
    const term = stemOf(key)
    if ([...forms.keys()].every((form) => stemOf(form) === term)) continue
    const ordered = [...forms].sort(([a, x], [b, y]) => y - x || compare(a, b))
    put(
      term,
      key,
      ordered.map(([form, count]) => `w${count.toString(36)} ${form}`),
    )
  }
  const ordered = offeredLabels(labels, documents)
    .filter(({ kind, key }) => kind !== 'person' || key.includes(' '))
    .sort((a, b) => b.documents - a.documents || compare(a.key, b.key) || compare(a.id, b.id))
  for (const { key, kind, id, documents: count } of ordered) {
    const rarest = rarestIn(key, words)
    if (rarest === undefined) continue
    const slug = id.slice(kind.length + 1)
    const shown = slug === slugOf(key) ? key : `${key}=${slug}`
    // One line a shard, however many of the word's terms fall into it.
    const homes = new Map(termsOf(rarest, words).map((term) => [shardOf(term, shards), term]))
    for (const term of homes.values()) {
      put(term, rarest, [`${KIND_LETTERS[kind]}${count.toString(36)} ${shown}`])
    }
  }
  return posts.map((post) =>
    [...post]
      .sort(([a], [b]) => compare(a, b))
      .map(([key, entries]) => `\n${SIGNPOST}${[key, ...entries].join('\t')}`)
      .join(''),
  )
}

/** What a shard says of a folded word: its forms, and the names of which it is the rarest word. */
export function signpostsAt(shard: string, word: string): readonly DictionaryEntry[] {
  // A word that holds a separator would match across columns.
  const start = word === '' || /\s/u.test(word) ? -1 : shard.indexOf(`\n${SIGNPOST}${word}\t`)
  if (start === -1) return []
  const end = shard.indexOf('\n', start + 1)
  const [, ...entries] = shard.slice(start + 1, end === -1 ? shard.length : end).split('\t')
  return entries.flatMap((entry) => entryOf(word, entry))
}

function entryOf(word: string, entry: string): readonly DictionaryEntry[] {
  const space = entry.indexOf(' ')
  const documents = Number.parseInt(entry.slice(1, space), 36)
  const rest = entry.slice(space + 1)
  if (entry[0] === 'w') return [{ kind: 'word', key: word, form: rest, documents }]
  const kind = KIND_OF.get(entry[0] ?? '')
  const [key = '', slug = slugOf(key)] = rest.split('=')
  const id = kind === undefined ? undefined : readEntityId(`${kind}:${slug}`)
  return kind === undefined || id === undefined ? [] : [{ kind, key, id, name: key, documents }]
}

/** Of a name's words that a query would look for, the one that fewest documents print. */
function rarestIn(key: string, words: WordCounts): string | undefined {
  const counted = key.split(' ').flatMap((word) => {
    const forms = isStopWord(word) ? undefined : words.get(word)
    return forms === undefined
      ? []
      : [{ word, count: [...forms.values()].reduce((sum, one) => sum + one, 0) }]
  })
  return counted.sort((a, b) => a.count - b.count || compare(a.word, b.word))[0]?.word
}

const slugOf = (key: string): string => key.replaceAll(' ', '-')

/** The terms by which a reader may look for a folded word: without its accents, and in each form printed. */
const termsOf = (word: string, words: WordCounts): readonly string[] => [
  ...new Set([word, ...(words.get(word)?.keys() ?? [])].map(stemOf)),
]
