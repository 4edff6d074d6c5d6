import { expect, test } from 'vitest'
import {
  articlePage,
  DISPATCH,
  EMPTY_PAGE,
  LIST_PAGE,
  REPRINT,
  STRANGER,
} from '../../../tools/stage/hosts/pages.ts'
import { pageRead, readingOf, readPage } from './read-page.ts'

test('a dispatch is read whole: headline, body, persons with their roles', async () => {
  const { article, entities, copy } = await readPage()
  expect(article.headline).toBe(DISPATCH.headline)
  expect(article.published?.date).toBe('2019-03-12')
  expect(article.body.join(' ')).not.toContain('Voir plus')
  expect(copy).toBe('outlet')
  const persons = entities.filter((entity) => entity.kind === 'person')
  expect(persons.map(({ canonical }) => canonical)).toContain('Elnur Safarov')
  expect(persons.find(({ canonical }) => canonical === 'Elnur Safarov')?.roles[0]?.text).toBe(
    'ambassadeur d’Azerbaïdjan au Vietnam',
  )
})

test.each([
  ['an outlet’s list', LIST_PAGE, 'not-an-article'],
  ['an article with nothing in it yet', EMPTY_PAGE, 'unreadable'],
  [
    'a form on another site',
    { host: 'banque.test', path: '/compte', html: '<p>Solde : 12 euros</p>' },
    'not-an-article',
  ],
] as const)('%s is refused as %s', async (_, page, why) => {
  expect(await readingOf(pageRead(page))).toEqual({ kind: 'refused', why })
})

test.each([
  ['the agency’s copy on another site', REPRINT, 'vna-copy'],
  ['a page of somebody else', STRANGER, 'unknown'],
  [
    'a translation by machine',
    {
      host: 'www.vietnam.vn',
      path: '/fr/nang-luong-viet-nam-azerbaijan',
      html: articlePage(DISPATCH).html.replace(/<link rel="canonical"[^>]*>/u, ''),
    },
    'machine-translation',
  ],
] as const)('%s is seen to be %s', async (_, page, copy) => {
  expect((await readPage(page)).copy).toBe(copy)
})

test('words glued at lost line ends are put apart', async () => {
  const page = articlePage(DISPATCH)
  const html = page.html.replaceAll(/ (?<small>du|de|la) (?=\p{Lu})/gu, ' $<small>')
  expect(html).not.toBe(page.html)
  const { article } = await readPage({ ...page, html })
  expect(article.body.join(' ')).not.toMatch(/(?<!\p{L})(?:du|de|la)\p{Lu}/u)
})

test('of a rank in a caption and an office in the text, the office is shown', async () => {
  const page = articlePage({
    ...DISPATCH,
    body: [
      '<img src="a.jpg"> Le général de brigade Trân Quang Lôc. Photo : VNA',
      'Hanoï (VNA) - Le général de brigade Trân Quang Lôc, vice-ministre de la Défense, a reçu le 12 mars à Hanoï une délégation venue de Bakou, pour préparer la session du comité. -VNA',
    ],
  })
  const { entities } = await readPage(page)
  const person = entities.find(({ id }) => id === 'person:tran-quang-loc')
  expect(person?.kind === 'person' && person.roles.map(({ text }) => text)).toEqual([
    'vice-ministre de la Défense',
    'général de brigade',
  ])
})
