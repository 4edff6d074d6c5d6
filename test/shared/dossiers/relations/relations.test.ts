import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canBeOne, canNotMeet } from '../../../../shared/dossiers/time/date-spans.ts'
import type { DatedEvent } from '../../../../shared/dossiers/dossier.ts'
import { inOrder } from '../../../../shared/publishing/prepared.ts'
import { entityIn, page, relationIn } from '../dossiers-of.ts'

const told = ({ kind, date, printed, sources }: DatedEvent) => [kind, date, printed, sources]

const SESSION = page('vietnamplus-10', '2016-09-21', {
  headline: 'Vietnam - Mongolie : 16e réunion du Comité intergouvernemental',
  lead: 'La 16e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue le 20 septembre à Hanoï.',
  body: ['Les deux parties ont signé un protocole sur le commerce de la viande.'],
})

describe('what happened between two countries', () => {
  test('a session of which several pages tell is one event, with its nearest date', () => {
    const later = page('lecourrier-11', '2017-02-03', {
      lead: 'Le ministre a rappelé la 16e réunion du Comité intergouvernemental Vietnam-Mongolie, tenue en septembre 2016 à Hanoï.',
    })
    expect(relationIn([[SESSION, later]], 'VN', 'MN')?.events.map(told)).toEqual([
      ['session', '2016-09-20', '20 septembre', 2],
      ['agreement', undefined, undefined, 1],
    ])
  })

  test('a session on two dates stands on both, and as a contradiction', () => {
    const other = page('nhandan-12', '2016-11-02', {
      lead: 'La 16e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue le 30 octobre à Hanoï.',
    })
    const relation = relationIn([[SESSION, other]], 'MN', 'VN')
    expect(relation?.events.filter(({ kind }) => kind === 'session').map(told)).toEqual([
      ['session', '2016-09-20', '20 septembre', 1],
      ['session', '2016-10-30', '30 octobre', 1],
    ])
    expect(relation?.contradictions).toMatchObject([
      { claims: [{ article: 'vietnamplus-10' }, { article: 'nhandan-12' }] },
    ])
    const event = SESSION.entities.find(({ kind }) => kind === 'event')
    expect(entityIn([[SESSION, other]], event!.id)?.contradictions).toHaveLength(1)
  })

  test('two days of one session are none', () => {
    const second = page('nhandan-12', '2016-09-22', {
      lead: 'La 16e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue le 21 septembre à Hanoï.',
    })
    expect(relationIn([[SESSION, second]], 'MN', 'VN')?.contradictions).toEqual([])
  })

  test('a date that the page does not print stays as printed, and last', () => {
    const undated = page('x-1', undefined, {
      lead: 'La 7e session de la Commission mixte Vietnam-Cuba a eu lieu le 12 octobre à La Havane.',
    })
    expect(relationIn([[undated]], 'CU', 'VN')?.events.map(told)).toEqual([
      ['session', undefined, '12 octobre', 1],
    ])
  })

  test('a page whose guest is there on other days contradicts itself', () => {
    const torn = page('x-1', undefined, {
      lead: 'La 7e session de la Commission mixte Vietnam-Cuba a eu lieu le 12 octobre à Hanoï.',
      body: [
        'Elle était présidée par le ministre cubain du Commerce extérieur Rodrigo Malmierca, en visite de travail au Vietnam du 17 au 20 avril.',
      ],
    })
    const relation = relationIn([[torn]], 'CU', 'VN')
    expect(relation?.events.map(({ printed }) => printed)).toEqual([
      '12 octobre',
      'du 17 au 20 avril',
    ])
    expect(relation?.contradictions).toHaveLength(1)
  })

  test.each([
    ['Le Vietnam et le Laos ont signé un accord sur les visas le 3 mai 2018.', '2018-05-03'],
    [
      'Le Vietnam et le Laos se réfèrent au traité d’amitié signé le 18 juillet 1977.',
      '1977-07-18',
    ],
  ])('“%s” is of %s', (lead, date) => {
    const relation = relationIn([[page('x-1', '2019-01-02', { lead })]], 'LA', 'VN')
    expect(relation?.events).toMatchObject([{ kind: 'agreement', date }])
  })

  test.each([
    'Le Vietnam et le Laos vont signer un accord sur les visas.',
    'Un accord entre le Vietnam et le Laos devrait être signé en mai.',
    'Le Vietnam et le Laos appliquent les accords déjà signés.',
    'Le Vietnam et le Laos se félicitent du 14e Congrès national du Parti.',
    'Le Vietnam, le Laos et le Cambodge ont signé un accord sur les visas.',
  ])('“%s” tells of no event between two', (lead) => {
    expect(relationIn([[page('x-1', '2019-01-02', { lead })]], 'LA', 'VN')?.events).toEqual([])
  })

  test('who stood on each side is told by their roles', () => {
    const visit = page('x-1', '2019-03-05', {
      lead: 'Le ministre vietnamien de la Justice Le Thanh Long a reçu le 4 mars le ministre lao de la Justice Saysy Santivong, en visite officielle au Vietnam.',
    })
    const relation = relationIn([[visit]], 'LA', 'VN')
    expect(relation?.persons).toMatchObject({
      LA: [{ name: 'Saysy Santivong' }],
      VN: [{ name: 'Le Thanh Long' }],
    })
    expect(relation?.events).toMatchObject([
      { kind: 'visit', persons: { LA: ['Saysy Santivong'], VN: ['Le Thanh Long'] } },
    ])
  })

  test('no sentence and no name of an agreement where no text may be shown', () => {
    expect(JSON.stringify(relationIn([[SESSION]], 'MN', 'VN', 'none'))).not.toMatch(/viande|tenue/u)
  })
})

describe('towns of one session', () => {
  const held = (id: string, where: string) =>
    page(id, '2018-06-22', {
      lead: `La 3e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue jeudi à ${where}.`,
    })

  test('two pages that hold it in two towns contradict each other, and both are shown', () => {
    const relation = relationIn([[held('x-1', 'Hanoï')], [held('y-2', 'Oulan-Bator')]], 'MN', 'VN')
    expect(relation?.contradictions).toMatchObject([
      { about: expect.stringContaining('(Hanoï / Oulan-Bator)'), claims: [{}, {}] },
    ])
  })

  test('one town, or two on one page, is no contradiction', () => {
    const both = held('z-3', 'Hanoï et s’est achevée vendredi à Ha Long')
    expect(
      relationIn([[held('x-1', 'Hanoï'), held('y-2', 'Hanoï')]], 'MN', 'VN')?.contradictions,
    ).toEqual([])
    expect(relationIn([[held('x-1', 'Hanoï'), both]], 'MN', 'VN')?.contradictions).toEqual([])
  })
})

describe('dates of one event', () => {
  test.each([
    ['2018-06', '2018-06-20', true],
    ['2018', '2018-06-20', true],
    ['2018-06-19', '2018-06-20', true],
    ['2018-06-19/2018-06-21', '2018-06-20', true],
    ['2018-06-20', '2018-09-20', false],
    ['2018-06', '2019-06', false],
  ])('%s and %s: %s', (a, b, can) => {
    expect(canBeOne(a, b)).toBe(can)
    expect(canBeOne(b, a)).toBe(can)
  })

  test.each([
    ['12 octobre', 'du 17 au 20 avril', true],
    ['12 octobre', 'du 10 au 14 octobre', false],
    ['31 décembre', '2 janvier', false],
    ['lundi', '2 janvier', false],
  ])('%s and %s cannot be the same days: %s', (a, b, cannot) => {
    expect(canNotMeet({ printed: a }, { printed: b })).toBe(cannot)
  })
})

describe('segments', () => {
  const corpus = inOrder([
    SESSION,
    page('vietnamplus-20', '2018-05-02', {
      lead: 'Le ministre mongol des Affaires étrangères Damdin Tsogtbaatar a entamé lundi une visite officielle au Vietnam.',
      body: [
        'Il a été reçu par le vice-ministre vietnamien des Affaires étrangères Bui Thanh Son.',
      ],
    }),
    page('lecourrier-21', '2020-05-02', {
      lead: 'Le vice-ministre permanent des Affaires étrangères Bui Thanh Son a reçu l’ambassadeur de Mongolie Dash Bilegdorj.',
    }),
    page('x-3', undefined, {
      lead: 'Le ministre des Affaires étrangères Bui Thanh Son et son homologue mongol Damdin Tsogtbaatar.',
    }),
    page('nhandan-9', '2021-07-08', {
      lead: 'Le ministre vietnamien des Affaires étrangères Bui Thanh Son s’est rendu en Mongolie.',
    }),
  ])
  const names = ['person:bui-thanh-son', 'country:MN', 'country:VN']

  test('however the pages are cut into segments, the same is told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2 }), { minLength: corpus.length, maxLength: corpus.length }),
        (places) => {
          const segments = [0, 1, 2].map((n) => corpus.filter((_, at) => places[at] === n))
          for (const name of names) {
            const { companions, ...rest } = entityIn(segments, name)!
            const { companions: whole, ...others } = entityIn([corpus], name)!
            expect(rest).toEqual(others)
            expect(new Set(companions)).toEqual(new Set(whole))
          }
          expect(relationIn(segments, 'MN', 'VN')?.events).toEqual(
            relationIn([corpus], 'MN', 'VN')?.events,
          )
        },
      ),
      { numRuns: 25 },
    )
  })

  test('in whatever order the pages come', () => {
    for (const name of names) {
      expect(entityIn([corpus.toReversed()], name)).toEqual(entityIn([corpus], name))
    }
  })
})

test.each([
  ['Les 31es Jeux d’Asie du Sud-Est se sont ouverts le', false],
  ['La 9e session de l’Assemblée nationale du Vietnam s’est ouverte le', false],
  ['La 16e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue le', true],
])('%s two days ten days apart: a contradiction, %s', (said, is) => {
  const pages = ['12 mai', '22 mai'].map((day, at) =>
    page(`x-${at}`, '2022-05-24', { lead: `${said} ${day}.` }),
  )
  const event = pages[0]!.entities.find(({ kind }) => kind === 'event')
  expect(entityIn([pages], event!.id)?.contradictions ?? []).toHaveLength(is ? 1 : 0)
})
