import { expect, test } from 'vitest'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import { writeQuery } from '../../../../shared/related/query/query-text.ts'
import { relatedQueryOf } from '../../../../shared/related/query/query.ts'
import { article, prepared } from '../../../builders.ts'
import { published } from '../published.ts'

const session = (ordinal: number, town: string, ...body: readonly string[]) =>
  article({
    id: `vietnamplus-${ordinal}`,
    headline: `Le Comité intergouvernemental Vietnam-Géorgie réuni à ${town}`,
    lead: `La ${ordinal}e session du Comité intergouvernemental Vietnam-Géorgie de coopération économique s'est tenue lundi à ${town}.`,
    body,
  })

const older = session(
  15,
  'Hanoï',
  'Les échanges de thé et de vin ont doublé en trois ans, a noté la partie hôte.',
  'Une liaison aérienne entre les deux capitales reste à l’étude, selon les compagnies.',
)
const here = session(
  19,
  'Tbilissi',
  'Un protocole sur la reconnaissance des diplômes a été paraphé par les ministres.',
  'Quarante étudiants vietnamiens apprennent la viticulture dans les vallées du Caucase.',
)
const newer = session(
  21,
  'Hanoï',
  'Les experts recommandent un guichet unique pour les douanes des ports de la mer Noire.',
  'La délégation a ensuite visité une usine de café soluble de la province de Dông Nai.',
)
const whenOf = (answer: Awaited<ReturnType<ReturnType<typeof storedLibrary>['related']>>) =>
  Object.fromEntries((answer?.related ?? []).map(({ card, when }) => [card.id, when]))
const expected = { 'vietnamplus-15': 'before', 'vietnamplus-21': 'after' }
const libraryOf = (...pages: readonly (typeof here)[]) =>
  storedLibrary(published(pages.map((page) => prepared(page, [...recognise(page)]))))

test('a page as a browser sends it, none of them dated', async () => {
  const query = writeQuery(relatedQueryOf(here, recognise(here)))
  const answer = await libraryOf(older, newer).related({ kind: 'page', page: { query } })
  expect(whenOf(answer)).toEqual(expected)
})

test('an article of the corpus, whose marks keep no names', async () => {
  const answer = await libraryOf(older, here, newer).related({ kind: 'article', id: here.id })
  expect(whenOf(answer)).toEqual(expected)
})
