import { describe, expect, test } from 'vitest'
import type { DatedEvent } from '../../../shared/dossiers/dossier.ts'
import { page, relationIn } from './dossiers-of.ts'

const told = ({ kind, name, date, announced }: DatedEvent) => [
  kind,
  name,
  ...(date === undefined ? [] : [date]),
  ...(announced === undefined ? [] : ['announced']),
]

const eventsOf = (...pages: readonly ReturnType<typeof page>[]) =>
  (relationIn([pages], 'MN', 'VN')?.events ?? []).map(told)

const session = (id: string, date: string, text: string) =>
  page(id, date, { headline: 'Vietnam et Mongolie se concertent', lead: text })

describe('what is told as one event', () => {
  test('a session without its body is that of the one series with its number and days', () => {
    expect(
      eventsOf(
        session(
          'x-1',
          '2019-05-07',
          'La 8e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue le 6 mai 2019 à Hanoï.',
        ),
        session(
          'y-2',
          '2021-03-04',
          'Le Vietnam et la Mongolie ont fait le bilan depuis la 8e réunion, tenue en mai 2019.',
        ),
      ),
    ).toEqual([
      ['session', '8e réunion du Comité intergouvernemental Vietnam-Mongolie', '2019-05-06'],
    ])
  })

  test('one paper signed on one day, named shorter and longer, is one', () => {
    expect(
      eventsOf(
        session(
          'x-1',
          '2019-05-07',
          'Le Vietnam et la Mongolie ont signé un accord le 6 mai 2019.',
        ),
        session(
          'y-2',
          '2019-05-08',
          'Le Vietnam et la Mongolie ont signé un accord sur la viande le 6 mai 2019.',
        ),
      ),
    ).toEqual([['agreement', 'accord sur la viande', '2019-05-06']])
  })

  test('two undated visits beside a dated one are told, and nothing breaks', () => {
    const visit = (id: string, text: string) => session(id, '2023-11-02', text)
    expect(
      eventsOf(
        visit(
          'x-1',
          'Le président mongol est en visite d’État au Vietnam du 1er au 5 novembre 2023.',
        ),
        visit('y-2', 'Le président mongol est en visite d’État au Vietnam.'),
        visit('z-3', 'La visite d’État au Vietnam du président mongol se passe bien.'),
      ),
    ).toEqual([['visit', "visite d'État", '2023-11-01/2023-11-05']])
  })
})

describe('what is still to come', () => {
  test.each([
    'La 9e réunion du Comité intergouvernemental Vietnam-Mongolie se tiendra à Oulan-Bator.',
    'Les deux pays préparent la 9e réunion du Comité intergouvernemental Vietnam-Mongolie.',
    'La 9e réunion du Comité intergouvernemental Vietnam-Mongolie reste à fixer.',
    'À l’approche du 70e anniversaire des relations entre le Vietnam et la Mongolie, on peint.',
  ])('%s: no event yet', (text) => {
    expect(eventsOf(session('x-1', '2019-05-07', text))).toEqual([])
  })

  test('with its day it is told as announced, and no longer when a later page tells it', () => {
    const ahead = session(
      'x-1',
      '2019-05-07',
      'La 9e réunion du Comité intergouvernemental Vietnam-Mongolie se tiendra le 20 mai 2019.',
    )
    const after = session(
      'y-2',
      '2019-05-21',
      'La 9e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue le 20 mai 2019.',
    )
    const event = [
      'session',
      '9e réunion du Comité intergouvernemental Vietnam-Mongolie',
      '2019-05-20',
    ]
    expect(eventsOf(ahead)).toEqual([[...event, 'announced']])
    expect(eventsOf(ahead, after)).toEqual([event])
  })

  test('a day of the week that a present tense names is not the last one', () => {
    const leaving = session(
      'x-1',
      '2023-11-06',
      'La visite d’État du président mongol au Vietnam s’achève mardi.',
    )
    expect(eventsOf(leaving)).toEqual([['visit', "visite d'État"]])
  })
})

test.each([
  ['Le Vietnam et la Mongolie ont signé un accord sur la laine fin mai.', ['accord sur la laine']],
  ['Le Vietnam et la Mongolie ont signé un accord qu’ils gardent secret.', ['accord']],
  ['Le Vietnam et la Mongolie auraient signé un accord sur la laine.', []],
  ['Le Vietnam parle à la Mongolie d’un accord qu’elle aurait signé en mai.', []],
])('%s', (text, names) => {
  const events = relationIn([[session('x-1', '2019-06-07', text)]], 'MN', 'VN')?.events ?? []
  expect(events.map(({ name }) => name)).toEqual(names)
})

test('an agreement that another country signed is not Vietnam’s', () => {
  const others = page('x-1', '2019-06-07', {
    headline: 'Une foire du cuir ouvre à Hanoï',
    lead: 'Le Vietnam y expose.',
    body: [
      'La Mongolie y est venue.',
      'Un accord sur la laine a été signé en mai par la Mongolie.',
    ],
  })
  expect(eventsOf(others)).toEqual([])
})

test('a visit lasts from the arrival to the day that it ends', () => {
  const guest = session(
    'x-1',
    '2021-06-28',
    'Arrivé lundi matin 28 juin à Hanoï, le président mongol effectue jusqu’au 30 juin une visite d’État au Vietnam.',
  )
  expect(eventsOf(guest)).toEqual([['visit', "visite d'État", '2021-06-28/2021-06-30']])
})

test('who is on a page that recalls a session was not at it', () => {
  const recalled = session(
    'x-1',
    '2019-05-07',
    'Le bilan depuis la 8e réunion du Comité intergouvernemental Vietnam-Mongolie est bon. Le ministre mongol du Commerce Bat Erdene a pris la parole.',
  )
  const [event] = relationIn([[recalled]], 'MN', 'VN')?.events ?? []
  expect(event).toMatchObject({ kind: 'session' })
  expect(event).not.toHaveProperty('persons')
})

test('a session of a body of many, held by the other country, is not about the two', () => {
  const many = page('x-1', '2025-07-14', {
    headline: 'Un paysage de Hung Yen au patrimoine mondial',
    lead: 'Le Vietnam compte un bien de plus.',
    body: ['La 49e session se tiendra en 2027 à Oulan-Bator, en Mongolie.'],
  })
  expect(eventsOf(many)).toEqual([])
})
