import { expect, test } from 'vitest'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import { article, prepared } from '../../../builders.ts'
import { published } from '../published.ts'

const dialogue = (ordinal: number, town: string, ...body: readonly string[]) =>
  article({
    id: `vietnamplus-${ordinal}`,
    headline: `Le Vietnam et la Géorgie tiennent leur ${ordinal}e dialogue stratégique à ${town}`,
    lead: `Le ${ordinal}e Dialogue stratégique Vietnam-Géorgie sur la diplomatie et la politique étrangère s'est tenu lundi à ${town}.`,
    body,
  })
const second = dialogue(
  2,
  'Hanoï',
  'Les deux ministères des Affaires étrangères se consulteront chaque année.',
)
const third = dialogue(
  3,
  'Tbilissi',
  'Les diplomates géorgiens ont salué la politique étrangère du Vietnam.',
)
/** Of the partner's diplomacy, and no session. */
const visit = article({
  id: 'vietnamplus-40',
  headline: 'Le ministre des Affaires étrangères de la Géorgie reçu à Hanoï',
  lead: 'Le ministre géorgien des Affaires étrangères effectue une visite officielle au Vietnam pour renforcer les relations diplomatiques.',
  body: ['La Géorgie entend ouvrir une ambassade au Vietnam, selon les diplomates.'],
})

async function toldBeside(...pages: readonly (typeof second)[]): Promise<readonly string[]> {
  const library = storedLibrary(
    published(pages.map((page) => prepared(page, [...recognise(page)]))),
  )
  const answer = await library.related({ kind: 'article', id: third.id })
  return (answer?.stories ?? []).map(({ id }) => id)
}

test('a series and a matter of the same steps are one story', async () => {
  expect(await toldBeside(second, third)).toEqual(['serie-dialogue-strategi-ge'])
})

test('a matter that has more steps than the series is another', async () => {
  expect(await toldBeside(second, third, visit)).toEqual(['serie-dialogue-strategi-ge', 'GE-3'])
})
