import { expect, test } from 'vitest'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { page } from './dossiers-of.ts'

const BODY =
  'Les deux ministres ont signé hier un protocole secret sur les orchidées bleues du haut plateau voisin.'
const PAGE = page('vietnamplus-1', '2019-05-06', {
  headline: 'Vietnam - Laos : une rencontre',
  lead: 'Le ministre lao de la Justice Saysy Santivong, en visite officielle au Vietnam, admire longuement les jardins de la citadelle.',
  body: [BODY],
})

/** Every run of three words of a text: what no published value may hold under the policy `none`. */
const runs = (text: string): readonly string[] => {
  const words = text.split(' ')
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))
}

test('where no text may be shown, no run of words of the body stands in any value', () => {
  const values = [...publicationOf([PAGE], { text: 'none' })].map(([, value]) => value).join('\n')
  expect(runs(BODY).filter((run) => values.includes(run))).toEqual([])
  expect(values).not.toContain('les jardins de la citadelle')
})

test('under the default, sentences are quoted', () => {
  const values = [...publicationOf([PAGE], { text: 'excerpt' })].map(([, value]) => value)
  expect(values.join('\n')).toContain('signé hier un protocole')
})
