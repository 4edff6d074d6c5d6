import { expect, test } from 'vitest'
import { entityId } from '../../../builders.ts'
import { fold } from '../../../../shared/french/fold.ts'
import { stemOf } from '../../../../shared/french/analyse.ts'
import type {
  LabelEntry,
  WordCounts,
} from '../../../../shared/search/dictionary/dictionary-build.ts'
import { shardOf } from '../../../../shared/search/postings/shards.ts'
import { signpostsAt, writeSignposts } from '../../../../shared/search/dictionary/signposts.ts'

const wordsFrom = (counts: Readonly<Record<string, number>>): WordCounts => {
  const words = new Map<string, Map<string, number>>()
  for (const [form, count] of Object.entries(counts)) {
    const key = fold(form)
    words.set(key, (words.get(key) ?? new Map()).set(form, count))
  }
  return words
}

const labelled = (key: string, id: string, documents = 3): LabelEntry => ({
  key,
  id: entityId(id),
  kind: entityId(id).slice(0, id.indexOf(':')) as LabelEntry['kind'],
  name: key,
  documents,
})

/** What a query learns of a word typed so, from the shard of the term it gives. */
const learnt = (posts: readonly string[], typed: string) =>
  signpostsAt(posts[shardOf(stemOf(typed), posts.length)]!, fold(typed))

const WORDS = wordsFrom({
  intéressé: 4,
  pétrole: 9,
  côté: 30,
  cote: 6,
  bui: 80,
  thanh: 12,
  son: 900,
  états: 70,
  unis: 75,
  vietnam: 1000,
})
const LABELS = [
  labelled('bui thanh son', 'person:bui-thanh-son', 7),
  labelled('etats unis', 'country:US', 60),
  labelled('son', 'person:bui-thanh-son', 7),
]

test.each([1, 16, 400])('a word typed without accents finds its forms, of %i shards', (shards) => {
  const posts = writeSignposts(WORDS, [], { documents: 100, shards })
  const forms = stemOf('cote') === stemOf('côté') ? [] : ['côté', 'cote']
  expect(learnt(posts, 'cote').map((entry) => entry.kind === 'word' && entry.form)).toEqual(forms)
})

test('a word whose accents change nothing needs no signpost', () => {
  const posts = writeSignposts(WORDS, [], { documents: 100, shards: 16 })
  expect(learnt(posts, 'petrole')).toEqual([])
  expect(posts.join('')).not.toContain('petrole')
})

test.each([
  ['thanh', 'person:bui-thanh-son'],
  ['états', 'country:US'],
  ['etats', 'country:US'],
])('a name stands at its rarest word, with accents or without: %s', (typed, id) => {
  const posts = writeSignposts(WORDS, LABELS, { documents: 100, shards: 64 })
  expect(learnt(posts, typed)).toMatchObject([{ id }])
})

test('a last name alone may be anyone', () => {
  const posts = writeSignposts(WORDS, LABELS, { documents: 100, shards: 64 })
  expect(learnt(posts, 'son')).toEqual([])
})

test('what one article of thousands names is left to its words', () => {
  const once = [labelled('bui thanh son', 'person:bui-thanh-son', 1)]
  expect(writeSignposts(WORDS, once, { documents: 10_000, shards: 1 })[0]).not.toContain('thanh')
  expect(writeSignposts(WORDS, once, { documents: 100, shards: 1 })[0]).toContain('thanh')
})

test.each(['', '>', 'a\tb', 'x\ny', '\n>thanh\t', 'thanh son'])(
  'no word leads nowhere: %j',
  (word) => {
    const [post] = writeSignposts(WORDS, LABELS, { documents: 100, shards: 1 })
    expect(signpostsAt(post!, word)).toEqual([])
  },
)
