import { describe, expect, test } from 'vitest'
import type { DatedEvent } from '../../../../shared/dossiers/dossier.ts'
import { page, relationIn } from '../dossiers-of.ts'

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

  test('from the first day to the last, where a dispatch of those days prints both', () => {
    const from =
      'La visite d’État du président mongol au Vietnam, du 1er au 5 novembre 2023, a commencé.'
    const ended = 'La visite d’État du président mongol au Vietnam s’est achevée dimanche.'
    const spans = (day: string) =>
      relationIn(
        [[session('x-1', day, from), session('x-2', '2023-11-06', ended)]],
        'MN',
        'VN',
      )!.events.map(({ date, ends }) => [date, ends])
    expect(spans('2023-11-02')).toEqual([['2023-11-01/2023-11-05', undefined]])
    expect(spans('2023-10-20')).toEqual([['2023-11-05', true]])
  })

  test('today’s visit by the name of the day', () => {
    const today = session(
      'x-1',
      '2024-11-06',
      'Le ministre mongol entame mercredi une visite de travail au Vietnam, afin de préparer la 4e réunion conjointe des cabinets.',
    )
    expect(relationIn([[today]], 'MN', 'VN')?.events.map(({ date }) => date)).toEqual([
      '2024-11-06',
    ])
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

describe('a visit of which only the last day is known', () => {
  test.each([
    'Le président mongol effectue jusqu’au 31 mai une visite d’État au Vietnam.',
    'La visite d’État au Vietnam du président mongol s’achève le 31 mai.',
    'La visite d’État au Vietnam du président mongol prendra fin le 31 mai.',
  ])('%s: it goes on, and is not announced', (text) => {
    const [event] = relationIn([[session('x-1', '2024-05-28', text)]], 'MN', 'VN')?.events ?? []
    expect(event).toMatchObject({ date: '2024-05-31', ends: true })
    expect(event).not.toHaveProperty('announced')
  })

  test('one that is still to begin is announced', () => {
    const [event] =
      relationIn(
        [
          [
            session(
              'x-1',
              '2024-05-20',
              'Le président mongol effectuera du 28 au 31 mai une visite d’État au Vietnam.',
            ),
          ],
        ],
        'MN',
        'VN',
      )?.events ?? []
    expect(event).toMatchObject({ announced: true })
    expect(event).not.toHaveProperty('ends')
  })
})

test.each([
  [
    'Le ministre mongol Bat Erdene est en visite officielle au Vietnam.',
    'Le ministre mongol Gan Bold est en visite officielle au Vietnam.',
  ],
  [
    'Le Vietnam et la Mongolie ont signé un mémorandum.',
    'Le Vietnam et la Mongolie ont signé un mémorandum.',
  ],
])('undated, and years apart, two of a kind are two: %s', (one, other) => {
  const events = eventsOf(session('x-1', '2019-05-07', one), session('y-2', '2022-03-01', other))
  expect(events).toHaveLength(2)
  expect(
    eventsOf(session('x-1', '2019-05-07', one), session('y-2', '2019-05-08', other)),
  ).toHaveLength(1)
})

test.each([
  'La 10e Réunion élargie des ministres de la Défense de l’ASEAN s’est tenue à Oulan-Bator, en Mongolie.',
  'Le 4e Sommet de la Commission du Mékong a réuni le Vietnam et la Mongolie.',
  'Le Vietnam et la Mongolie fêtent le 58e anniversaire de l’établissement scolaire.',
])('%s: everybody’s, or nobody’s', (text) => {
  expect(eventsOf(session('x-1', '2019-05-07', text))).toEqual([])
})

test.each([
  'Les deux pays veulent tenir en mai la 9e réunion du Comité intergouvernemental Vietnam-Mongolie.',
  'Le procès-verbal prévoit une 9e réunion du Comité intergouvernemental Vietnam-Mongolie.',
  'La 9e réunion du Comité intergouvernemental Vietnam-Mongolie serait organisée avant la fin de l’année.',
])('%s: no event yet', (text) => {
  expect(eventsOf(session('x-1', '2019-05-07', text))).toEqual([])
})

test('a page of no known day that speaks beforehand announces', () => {
  const [event] =
    relationIn(
      [
        [
          page('x-1', undefined, {
            headline: 'Vietnam et Mongolie se concertent',
            lead: 'Le Comité intergouvernemental Vietnam-Mongolie prépare sa 9e réunion, prévue en 2027 à Hanoï.',
          }),
        ],
      ],
      'MN',
      'VN',
    )?.events ?? []
  expect(event).toMatchObject({ date: '2027', announced: true })
})

test('from the first to the last day says more than the day on which it opens', () => {
  const whole = page('x-1', '2017-10-26', {
    headline: 'Vietnam et Mongolie se concertent',
    lead: 'La 9e réunion du Comité intergouvernemental Vietnam-Mongolie s’est ouverte mercredi.',
    body: [
      'Hanoï abrite les 25 et 26 octobre la 9e réunion du Comité intergouvernemental Vietnam-Mongolie.',
    ],
  })
  expect(eventsOf(whole)).toEqual([
    [
      'session',
      '9e réunion du Comité intergouvernemental Vietnam-Mongolie',
      '2017-10-25/2017-10-26',
    ],
  ])
})

describe('who was there', () => {
  const personsOf = (...pages: readonly ReturnType<typeof page>[]) =>
    (relationIn([pages], 'MN', 'VN')?.events ?? []).map(({ persons }) => persons)

  test('who recalls a session was not at it', () => {
    expect(
      personsOf(
        page('x-1', '2025-09-18', {
          headline: 'Vietnam et Mongolie se concertent',
          lead: 'Le commerce progresse.',
          body: [
            'Tout va bien.',
            'Le ministre mongol Bat Erdene a rappelé que la 1re réunion du Comité intergouvernemental Vietnam-Mongolie datait de 1983.',
          ],
        }),
      ),
    ).toEqual([undefined])
  })

  test('who is named far from the news of a session was not at it, who led it was', () => {
    expect(
      personsOf(
        page('x-1', '2025-09-18', {
          headline: 'Vietnam et Mongolie se concertent',
          lead: 'La 9e réunion du Comité intergouvernemental Vietnam-Mongolie s’est tenue le 17 septembre à Hanoï.',
          body: [
            'Le commerce progresse.',
            'Elle était présidée par le ministre mongol du Commerce, Bat Erdene.',
            'Le président mongol, Gan Bold, viendra en mai.',
          ],
        }),
      ),
    ).toEqual([{ MN: ['Bat Erdene'] }])
  })
})

test('the 5th session some months after the 6th contradicts it', () => {
  const at = (id: string, date: string, ordinal: string, day: string) =>
    session(
      id,
      date,
      `La ${ordinal} consultation politique entre le Vietnam et la Mongolie s’est tenue le ${day} à Hanoï.`,
    )
  const [sixth, fifth] = [
    at('x-1', '2023-06-22', '6e', '21 juin'),
    at('y-2', '2023-12-08', '5e', '7 décembre'),
  ]
  expect(relationIn([[sixth, fifth]], 'MN', 'VN')?.contradictions).toMatchObject([
    {
      about:
        '6e consultation politique entre le Vietnam et la Mongolie (21 juin 2023) / 5e consultation politique entre le Vietnam et la Mongolie (7 décembre 2023)',
      claims: [{ article: 'x-1' }, { article: 'y-2' }],
    },
  ])
  const seventh = at('y-2', '2023-12-08', '7e', '7 décembre')
  expect(relationIn([[sixth, seventh]], 'MN', 'VN')?.contradictions).toEqual([])
})

test.each([
  ['Le Vietnam et la Mongolie ont signé un accord portant à 200 le nombre de bourses.', 'accord'],
  [
    'Le Vietnam et la Mongolie ont signé un accord portant sur la laine.',
    'accord portant sur la laine',
  ],
  [
    'Le Vietnam et la Mongolie ont signé un procès-verbal de douze points et un accord sur la laine.',
    'procès-verbal de douze points',
  ],
])('%s: %s', (text, name) => {
  const events = relationIn([[session('x-1', '2019-06-07', text)]], 'MN', 'VN')?.events ?? []
  expect(events.map((event) => event.name)).toEqual([name])
})
