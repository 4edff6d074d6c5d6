/** What the page prints of a name is shown in whole sentences. */
import { expect, test } from 'vitest'
import type { FullInk } from '../../../../extension/popup/parts/ink.ts'
import { drawHere, sentencesOf } from '../../../../extension/popup/places/entity-here.ts'
import { laterWordsIn, wordsIn } from '../../../../extension/words/words.ts'
import { readArticleId, type Article } from '../../../../shared/article/article.ts'
import type { Entity } from '../../../../shared/entities/entity.ts'

const NAME = 'Lê Thu Hà'

/** As far as they are asked: a body, and each place where the name stands in it. */
function told(...body: string[]): readonly string[] {
  const mentions = body.flatMap((text, index) =>
    [...text.matchAll(new RegExp(NAME, 'gu'))].map(({ index: start }) => ({
      part: 'body',
      index,
      start,
      end: start + NAME.length,
    })),
  )
  const article = { id: readArticleId('vietnamplus-9000001'), captions: [], body, links: [] }
  return sentencesOf({ mentions } as unknown as Entity, article as unknown as Article)
}

test.each([
  `La directrice ${NAME} et son homologue E. Safarov ont signé l’accord.`,
  `M. Bùi, Mme ${NAME} et MM. A. Safarov et B. Aliyev étaient présents.`,
  `Selon ${NAME}, 3.500 tonnes ont été vendues.`,
  `« Rien n’est perdu », a dit ${NAME}.`,
])('no initial and no title ends a sentence: %s', (sentence) => {
  expect(told(`Le marché est ouvert. ${sentence} La suite en mai.`)).toEqual([sentence])
})

test('each sentence once, three at most', () => {
  const one = `${NAME} est à Bakou.`
  expect(told(one, `${one} ${NAME} part lundi.`, `${NAME} revient.`, `${NAME} dort.`)).toEqual([
    one,
    `${NAME} part lundi.`,
    `${NAME} revient.`,
  ])
})

test('a role that another one begins with, a comma behind it, is not told twice', async () => {
  const roles = [
    'secrétaire du Comité',
    'secrétaire du Comité, présidente de la Commission',
    'députée',
  ]
  const person = {
    kind: 'person',
    canonical: NAME,
    surfaces: [NAME],
    roles: roles.map((text) => ({ text })),
    mentions: [],
  }
  const article = { captions: [], body: [], links: [] }
  const words = { ...(await wordsIn('fr')), ...(await laterWordsIn('fr')) }
  const ink = { words } as unknown as FullInk
  const drawn = drawHere(person as unknown as Entity, article as unknown as Article, ink)
  expect([...drawn.querySelectorAll('.role')].map(({ textContent }) => textContent)).toEqual(
    roles.slice(1),
  )
})
