import { expect, test } from 'vitest'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import { article, prepared } from '../../../builders.ts'
import { published } from '../published.ts'

// The same subject, and no word in common.
const typhoon = article({ id: 'vietnamplus-1', headline: 'Typhon sur le Centre' })
const quake = article({ id: 'vietnamplus-2', headline: 'Un séisme secoue Kon Tum' })
const others = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    article({ id: `vietnamplus-${100 + n}`, headline: `Lettre numéro ${n}` }),
  )

test.each([
  ['of a hundred articles all are looked at', 100, ['vietnamplus-2']],
  ['of one more only what answers: which others would be chance', 101, []],
])('%s', async (_, size, expected) => {
  const pages = [typhoon, quake, ...others(size - 2)]
  const library = storedLibrary(published(pages.map((page) => prepared(page))))
  const answer = await library.related({ kind: 'article', id: typhoon.id })
  expect(answer?.related.map(({ card }) => card.id)).toEqual(expected)
})
