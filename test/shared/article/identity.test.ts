import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticleId } from '../../../shared/article/article.ts'
import { clean } from '../../../shared/article/clean.ts'
import { hash64, identify } from '../../../shared/article/identity.ts'
import { readText } from '../../../shared/article/raw.ts'
import { anyText } from '../french/any-text.ts'

test('outlet and number name an article', () => {
  expect(identify({ outlet: 'vietnamplus', number: '9000102' }, ['Un titre'])).toBe(
    'vietnamplus-9000102',
  )
})

test('without a number its words do, in whatever layout', () => {
  const modern = clean(
    readText(
      'Un titre à lire\n\nUn lead à lire ici.\n\nPhoto : VNA/CVN\n\nLe comité s’est réuni « à Hanoï » hier.',
    ),
  )
  const other = clean(
    readText(
      'Un titre à lire\n\nUn lead à lire ici.\n\nPhoto: VNA\n\nHanoï (VNA) - Le  comité s\'est réuni "à Hanoï" hier. -VNA\n\nVoir plus',
    ),
  )
  expect(modern.article.id).toMatch(/^x-[0-9a-f]{16}$/u)
  expect(modern.article.id).toBe(other.article.id)
})

test('other words, another name', () => {
  expect(clean(readText('Un titre\n\nDu texte.')).article.id).not.toBe(
    clean(readText('Un titre\n\nDu texte, autre.')).article.id,
  )
})

test.each([
  [{ outlet: 'vietnamplus' }],
  [{ outlet: 'a b', number: '1' }],
  [{ outlet: 'vietnamplus', number: '../x' }],
])('%o names nothing', (address) => {
  expect(identify(address, ['Un titre'])).toMatch(/^x-/u)
})

test('every identifier can be read back', () => {
  fc.assert(
    fc.property(anyText(40), fc.string(), fc.string(), (text, outlet, number) => {
      expect(readArticleId(identify({ outlet, number }, [text]))).toBeDefined()
    }),
  )
})

test('the hash is one text’s, on every machine', () => {
  expect([hash64(''), hash64('a'), hash64('Hanoï')]).toMatchInlineSnapshot(`
    [
      "cbf29ce4871dc5e7",
      "74fcfa6dcfee028c",
      "53d7703455b61c4a",
    ]
  `)
  const texts = Array.from({ length: 20_000 }, (_, i) => `titre ${i}`)
  expect(new Set(texts.map(hash64)).size).toBe(texts.length)
})
