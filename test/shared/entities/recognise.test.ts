import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../../shared/article/article.ts'
import { readEntityId, type Span } from '../../../shared/entities/entity.ts'
import { recognise } from '../../../shared/entities/recognise.ts'
import { articleOf } from './recognisers/persons-in.ts'
import { anyText } from '../french/any-text.ts'
import { cpuOf } from '../../cpu.ts'

const kindsAndSurfaces = (text: string): readonly string[] =>
  recognise(articleOf([text])).map(({ kind, surfaces }) => `${kind}: ${surfaces.join(' = ')}`)

describe('spans', () => {
  test('a person, the country of the role and the place are found side by side', () => {
    expect(
      kindsAndSurfaces('Le président azerbaïdjanais Ilham Aliyev a quitté Hanoï jeudi.'),
    ).toEqual(['country: azerbaïdjanais', 'person: Ilham Aliyev', 'place: Hanoï', 'date: jeudi'])
  })

  test('a longer name wins over a name inside it, a country counts all the same', () => {
    expect(
      kindsAndSurfaces("La Fondation Heydar Aliyev d'Azerbaïdjan a financé l'exposition."),
    ).toEqual(["organisation: Fondation Heydar Aliyev d'Azerbaïdjan", 'country: Azerbaïdjan'])
  })

  test('a country word inside a name of a person is none', () => {
    expect(kindsAndSurfaces('Mme Tran Lao Chi est artisane.')).toEqual(['person: Tran Lao Chi'])
  })

  test('mentions of one entity are gathered in order of appearance', () => {
    const [entity] = recognise({
      ...articleOf(['Bùi Thanh Son a répondu.', 'M. Son a remercié.']),
      headline: 'Bui Thanh Son à Moscou',
    })
    expect(entity?.id).toBe('person:bui-thanh-son')
    expect(entity?.surfaces).toEqual(['Bui Thanh Son', 'Bùi Thanh Son', 'Son'])
    expect(entity?.mentions.map(({ part }) => part)).toEqual(['headline', 'body', 'body'])
    expect(entity?.mentions.map(({ rule }) => rule)).toEqual([
      'person/vietnamese-name',
      'person/vietnamese-name',
      'person/civility',
    ])
  })
})

const PIECES = [
  'le ',
  'La ',
  "l'",
  'président ',
  'vice-ministre ',
  'des Affaires étrangères ',
  'du ',
  'de ',
  'Vietnam',
  'azerbaïdjanais ',
  'Nguyen ',
  'Van ',
  'Tô ',
  'Lâm',
  'Ilham ',
  'Aliyev',
  'M. ',
  'Mme ',
  'V.',
  'V.K ',
  ', ',
  '. ',
  ' ; ',
  '(',
  ')',
  '«',
  '»',
  'et ',
  'son ',
  'épouse ',
  '20 novembre ',
  '2e réunion ',
  'Fondation ',
  'Samdech ',
  'Techo ',
  'Datuk ',
  'Seri ',
  'a déclaré ',
  '–',
  '-',
  '\u00a0',
  '’',
  'Hô Chi Minh-Ville ',
  'É',
  '\ud83d\ude00',
  '\ud800',
  'ẩ',
  'AN ',
  'oglu ',
  'bin ',
  'al-',
  '1er ',
  'dont ',
  'qui ',
] as const

describe('properties', () => {
  const texts = fc.oneof(
    anyText(300),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  )

  test('offsets point at their text, identifiers are well formed, order does not matter twice', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), texts, (body, headline) => {
        const article = { ...articleOf(body), headline }
        const parts = partsOf(article)
        const entities = recognise(article)
        const printed = ({ part, index, start, end }: Span): string | undefined =>
          parts
            .find((other) => other.part === part && other.index === index)
            ?.text.slice(start, end)
        const mentions = entities.flatMap((entity) => entity.mentions)
        expect(mentions.map(printed)).toEqual(mentions.map(({ surface }) => surface))
        const roles = entities.flatMap((entity) => (entity.kind === 'person' ? entity.roles : []))
        expect(roles.map(({ at }) => printed(at))).toEqual(roles.map(({ text }) => text))
        const ids = entities.map(({ id }) => id)
        expect(ids.map(readEntityId)).toEqual(ids)
        expect(entities.filter(({ surfaces }) => surfaces.length === 0)).toEqual([])
        expect(recognise(article)).toEqual(entities)
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['one role without end', 'le président de la '.repeat(3000)],
    ['capitals without end', 'Xu Yi Zo '.repeat(4000)],
    ['Vietnamese names without end', 'Nguyen Van An '.repeat(3000)],
    ['one unit in another without end', 'Régiment 141 de la '.repeat(4000)],
    ['open brackets', 'Nguyen Van An ('.repeat(2000)],
    ['commas', 'ministre, '.repeat(4000)],
    ['initials', 'A.'.repeat(10_000)],
    ['hyphens', 'a-'.repeat(10_000)],
    [
      'a thousand persons',
      Array.from({ length: 1000 }, (_, i) => `M. Ali${'abcdefghij'[i % 10]}ov${i} Khan`).join(', '),
    ],
  ])(
    '%s: time stays bounded',
    (_, text) => {
      expect(cpuOf(() => void recognise(articleOf([text])), 1)).toBeLessThan(8000)
    },
    20_000,
  )
})
