import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const read = (text: string) => clean(readText(text)).article
const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'

test('the headline repeated before the mark is dropped', () => {
  const article = read(
    `La laque à l'honneur\n\n${PROSE}\nLa laque à l'honneur ảnh 1Des laques. Photo: VNA\n\nHanoï (VNA) - ${PROSE} -VNA`,
  )
  expect(article).toMatchObject({
    headline: "La laque à l'honneur",
    lead: PROSE,
    captions: [{ text: 'Des laques', credit: 'Photo: VNA' }],
  })
})

test('without a headline of its own the page has this one, accents lost', () => {
  const article = read(`La laque a l'honneur hinh anh 1Photo: VNA\n\n\nHanoï (VNA) - ${PROSE} -VNA`)
  expect(article).toMatchObject({
    headline: "La laque a l'honneur",
    captions: [{ credit: 'Photo: VNA' }],
  })
  expect(article.lead).toBeUndefined()
})

test('a second mark further down, and a dash before one', () => {
  const article = read(
    `La laque à l'honneur\n\n(VOVWORLD) - ${PROSE}\n\nLa laque à l'honneur - ảnh 1 Des laques. Photo: VOV\n\n${PROSE} Bis.\n\nLa laque à l'honneur - ảnh 2 Des soies. Photo: VOV\n\n${PROSE} Ter.`,
  )
  expect(article.captions.map(({ text }) => text)).toEqual(['Des laques', 'Des soies'])
  expect(article.body).toHaveLength(3)
})

test('a paragraph that runs into the repeated headline keeps its text', () => {
  const article = read(
    `La laque à l'honneur\n\nHanoï (VNA) - ${PROSE}La laque à l'honneur ảnh 1Des laques. Photo: VNA\n\n${PROSE} Bis. -VNA`,
  )
  expect(article.body[0]).toBe(PROSE)
})

test.each([
  ["L'écrivain Nguyên Anh 2e prix du concours de nouvelles."],
  ['Le poème Hinh anh a été lu par son auteur.'],
])('%s holds no mark', (line) => {
  expect(read(`Un titre\n\n${line}\n\n${PROSE}\n\n${PROSE} Bis.`).captions).toEqual([])
})
