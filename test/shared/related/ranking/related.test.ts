import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../../../shared/article/article.ts'
import type { EntityId } from '../../../../shared/entities/entity.ts'
import { numberOf } from '../../../../shared/related/number.ts'
import type { RelatedQuery } from '../../../../shared/related/query/query.ts'
import { profile } from '../profile.ts'
import type { Candidate, RankContext } from '../../../../shared/related/ranking/candidate.ts'
import { rankRelated } from '../../../../shared/related/ranking/related.ts'

const CONTEXT: RankContext = {
  documents: 1000,
  frequency: () => 3,
  words: () => [{ term: 'riz', word: 'riz' }],
}

const AZERBAIJAN = profile({ partners: [{ iso: 'AZ', share: 0.8 }] })
const query = (said: Partial<RelatedQuery> = {}): RelatedQuery => ({
  id: 'x-here' as ArticleId,
  terms: [],
  names: [],
  profile: AZERBAIJAN,
  ...said,
})
const candidate = (id: string, said: Partial<Candidate> = {}): Candidate => ({
  id: id as ArticleId,
  score: 1,
  profile: AZERBAIJAN,
  holds: () => true,
  ...said,
})
const idsOf = (q: RelatedQuery, candidates: readonly Candidate[], context = CONTEXT) =>
  rankRelated(q, candidates, context).map(({ id }) => id)

test('an article alike in words alone is not related', () => {
  expect(idsOf(query(), [candidate('x-a', { score: 99, profile: profile() })])).toEqual([])
})

describe('a share of the page’s own score', () => {
  // A quarter of what it says: it may be about tourism, and rather is not.
  const home = profile({
    topics: [
      { code: 't', weight: 4, isMain: false },
      { code: '7', weight: 8, isMain: false },
    ],
  })
  const unknown = profile()
  const mongolia = profile({ partners: [{ iso: 'MN', share: 0.8 }] })
  const passing = profile({ partners: [{ iso: 'AZ', share: 0.2 }] })
  const guest = profile({ ...home, partners: [{ iso: 'FR', share: 0.4 }] })
  const unesco = profile({ ...home, partners: [{ iso: 'sc', share: 0.6 }] })
  test.each([
    ['relates where it is half', 50, home, home, ['x-a']],
    ['relates where it is more than four tenths', 43, home, home, ['x-a']],
    ['relates nothing where it is a twentieth', 5, home, home, []],
    ['relates nothing by one name, where no subject is shared', 39, unknown, unknown, []],
    ['relates where it is half, whatever the subject', 50, unknown, unknown, ['x-a']],
    ['relates no two pages for a partner that one hardly names', 33, AZERBAIJAN, passing, []],
    ['relates no two partners: visits read alike', 60, AZERBAIJAN, mongolia, []],
    ['relates no visit to the home news of its province', 33, AZERBAIJAN, home, []],
    ['relates the fair to who came for it, where the subject is one', 43, guest, home, ['x-a']],
    ['relates home news to what a body says of it', 43, unesco, home, ['x-a']],
  ] as const)('%s', (_, score, here, there, expected) => {
    const found = idsOf(query({ profile: here }), [candidate('x-a', { score, profile: there })], {
      ...CONTEXT,
      own: 100,
    })
    expect(found).toEqual(expected)
  })
})

describe('pages that stand alone', () => {
  const onDesk = (code: string) => profile({ topics: [{ code, weight: 9, isMain: true }] })
  const among = (documents: number, score: number, code: string) =>
    idsOf(query({ profile: onDesk(code) }), [candidate('x-a', { score, profile: onDesk(code) })], {
      ...CONTEXT,
      documents,
      own: 100,
    })
  test.each([
    ['a small corpus has one health desk', 60, 6, ['x-a']],
    ['in a large one a subject alone says nothing', 10_000, 9, []],
    ['in a large one their words must agree too', 10_000, 21, ['x-a']],
  ] as const)('%s', (_, documents, score, expected) => {
    expect(among(documents, score, 's')).toEqual(expected)
  })

  test.each([
    ['a match against a country, and its president’s visit', 'p', '5'],
    ['a school olympiad held there, and its exports', 'b', 'c'],
  ])('%s are apart', (_, ours, theirs) => {
    const partners = [{ iso: 'LA', share: 0.77 }]
    const games = [
      { code: ours, weight: 9, isMain: true },
      ...(ours === 'b' ? [{ code: 'p', weight: 0, isMain: false }] : []),
    ]
    const here = query({ profile: profile({ partners, topics: games }) })
    const there = profile({ partners, topics: [{ code: theirs, weight: 5, isMain: true }] })
    expect(idsOf(here, [candidate('x-a', { profile: there })])).toEqual([])
  })
})

describe('news of the world', () => {
  const topics = [{ code: 'k', weight: 9, isMain: true }]
  const partners = [{ iso: 'LA', share: 0.7 }]
  const home = profile({ topics, partners })
  const world = profile({ topics, partners, isAbroad: true })
  const found = (here: typeof home, there: typeof home, score: number) =>
    idsOf(query({ profile: here }), [candidate('x-a', { score, profile: there })], {
      ...CONTEXT,
      documents: 60,
      own: 100,
    })
  test.each([
    ['a country in common is a partner', home, home, 5, ['x-a']],
    ['is none to a page that names nothing of Vietnam', home, world, 20, []],
    ['nor is a desk', world, home, 20, []],
    ['what tells the same is related', home, world, 50, ['x-a']],
    ['of the world alone a desk relates', world, world, 20, ['x-a']],
  ] as const)('%s', (_, here, there, score, expected) => {
    expect(found(here, there, score)).toEqual(expected)
  })
})

describe('messages of condolence', () => {
  const topics = [{ code: 'C', weight: 9, isMain: true }]
  const from = (iso: string) => profile({ topics, partners: [{ iso, share: 0.7 }] })
  test.each([
    ['all are worded alike', 'GB', 31, []],
    ['those to one country are related', 'JP', 5, ['x-a']],
  ] as const)('%s', (_, iso, score, expected) => {
    const there = candidate('x-a', { score, profile: from(iso) })
    expect(idsOf(query({ profile: from('JP') }), [there], { ...CONTEXT, own: 100 })).toEqual(
      expected,
    )
  })
})

test('a body of all states is a partner where a matter or a person is shared too', () => {
  const at = (code: string, persons: readonly number[] = []) =>
    profile({
      persons,
      partners: [{ iso: 'un', share: 0.7 }],
      topics: [{ code, weight: 6, isMain: true }],
    })
  const found = (there: typeof AZERBAIJAN) =>
    idsOf(query({ profile: at('P', [7]) }), [candidate('x-a', { score: 9, profile: there })], {
      ...CONTEXT,
      own: 100,
    })
  expect(found(at('z'))).toEqual([])
  expect(found(at('z', [7]))).toEqual(['x-a'])
})

test('two markets of a harvest are no two partners, two ambassadors who take leave are', () => {
  const both = ['SE', 'PE'].map((iso) => ({ iso, share: 0.4 }))
  const visit = candidate('x-a', { profile: profile({ partners: [{ iso: 'PE', share: 0.8 }] }) })
  const listBeside = (code: string) =>
    idsOf(
      query({ profile: profile({ partners: both, topics: [{ code, weight: 5, isMain: true }] }) }),
      [visit],
    )
  expect(listBeside('a')).toEqual([])
  expect(listBeside('6')).toEqual(['x-a'])
})

test('a body of all states that both name puts nothing first', () => {
  const heritage = (place: string) =>
    profile({
      partners: [{ iso: 'sc', share: 0.6 }],
      places: [numberOf(place)],
      topics: [{ code: 'H', weight: 9, isMain: true }],
    })
  const names = [{ kind: 'place' as const, id: 'place:yen-tu' as EntityId, name: 'Yên Tu' }]
  const found = idsOf(query({ names, profile: heritage('place:yen-tu') }), [
    candidate('x-listed', { score: 4, profile: heritage('place:ba-be') }),
    candidate('x-same', { score: 9, profile: { ...heritage('place:yen-tu'), partners: [] } }),
  ])
  expect(found).toEqual(['x-same', 'x-listed'])
})

test('nor do the names of such bodies, where another page shares the village', () => {
  const [un, unesco, village] = [
    'organisation:onu',
    'organisation:unesco',
    'place:thanh-ha',
  ] as EntityId[]
  const names = [
    { kind: 'organisation' as const, id: un!, name: 'ONU' },
    { kind: 'organisation' as const, id: unesco!, name: 'UNESCO' },
    { kind: 'place' as const, id: village!, name: 'Thanh Hà' },
  ]
  const topics = [{ code: 'H', weight: 9, isMain: true }]
  const bodies = [un!, unesco!].map(numberOf)
  const places = [numberOf(village!)]
  const found = idsOf(query({ names, profile: profile({ topics, bodies, places }) }), [
    candidate('x-listed', { score: 10, profile: profile({ topics, bodies }) }),
    candidate('x-village', { score: 9, profile: profile({ topics, places }) }),
  ])
  expect(found).toEqual(['x-village', 'x-listed'])
})

test('a place in common is worth what the words in common are', () => {
  const topics = (code: string) => [{ code, weight: 4, isMain: true }]
  const both = [...topics('v'), ...topics('a')]
  const place = numberOf('place:tay-nguyen')
  const names = [{ kind: 'place' as const, id: 'place:tay-nguyen' as EntityId, name: 'Tây Nguyên' }]
  const here = query({ names, profile: profile({ topics: both, places: [place] }) })
  // Of one region and fewer common words; of one story, elsewhere.
  const beside = profile({ topics: topics('a'), places: [place] })
  const same = profile({ topics: topics('v') })
  const found = (score: number) =>
    idsOf(here, [
      candidate('x-beside', { score, profile: beside }),
      candidate('x-story', { score: 10, profile: same }),
    ])
  expect(found(6)).toEqual(['x-story', 'x-beside'])
  expect(found(9)).toEqual(['x-beside', 'x-story'])
})

test('beside a copy, which repeats every word, a place in common is worth as much as without', () => {
  const place = numberOf('place:tay-nguyen')
  const names = [{ kind: 'place' as const, id: 'place:tay-nguyen' as EntityId, name: 'Tây Nguyên' }]
  const topics = [{ code: 'v', weight: 9, isMain: true }]
  const found = idsOf(
    query({ names, profile: profile({ topics, places: [place] }) }),
    [
      candidate('x-copy', { score: 50, dispatch: 'x-here' }),
      candidate('x-beside', { score: 16, profile: profile({ topics }) }),
      candidate('x-place', { score: 10, profile: profile({ topics, places: [place] }) }),
    ],
    { ...CONTEXT, dispatch: 'x-here', own: 100 },
  )
  expect(found).toEqual(['x-place', 'x-beside'])
})

test('another day of one visit comes before the same guest’s visit of years ago', () => {
  const guest = 'person:guest' as EntityId
  const names = [{ kind: 'person' as const, id: guest, name: 'Guest' }]
  const topics = [
    { code: '5', weight: 4, isMain: true },
    { code: '1', weight: 3, isMain: false },
  ]
  const visit = { partners: [{ iso: 'BY', share: 0.8 }], persons: [numberOf(guest)] }
  const here = query({ names, date: '2025-05-12', profile: profile({ ...visit, topics }) })
  const found = (day: string) =>
    idsOf(here, [
      candidate('x-ago', {
        date: '2015-12-09',
        profile: profile({ ...visit, topics: topics.slice(0, 1) }),
      }),
      candidate('x-day', { date: day, profile: profile({ ...visit, persons: [] }) }),
    ])
  expect(found('2025-05-13')).toEqual(['x-day', 'x-ago'])
  expect(found('2025-05-20')).toEqual(['x-ago', 'x-day'])
})

describe('a page whose matter alone joins others', () => {
  const about = (said: number) =>
    profile({
      topics: [
        { code: 'b', weight: said, isMain: true },
        { code: '3', weight: 10 - said, isMain: false },
      ],
    })
  const here = query({ profile: about(6) })
  const near = candidate('x-near', { profile: about(4.2) })
  const sure = candidate('x-sure', { profile: about(9) })

  test('is shown what is likely of it', () => {
    expect(idsOf(here, [sure])).toEqual(['x-sure'])
    expect(rankRelated(here, [sure], CONTEXT)[0]?.why).toEqual([
      { kind: 'term', word: 'éducation' },
    ])
  })

  test('is shown nothing where another only speaks of it', () => {
    expect(idsOf(here, [candidate('x-a', { profile: about(2) })])).toEqual([])
  })

  test('is shown nothing where no neighbour is sure, and beside a sure one what is less so', () => {
    expect(idsOf(here, [near])).toEqual([])
    expect(idsOf(here, [near, sure]).toSorted()).toEqual(['x-near', 'x-sure'])
  })

  test('is shown further down than a reader looks only what is sure', () => {
    const many = (said: number) =>
      Array.from({ length: 8 }, (_, i) => candidate(`x-${said}-${i}`, { profile: about(said) }))
    expect(idsOf(here, [sure, ...many(4.2)])).toHaveLength(5)
    expect(idsOf(here, [sure, ...many(9)])).toHaveLength(9)
  })

  test('is shown only what is likelier where it has a story of its own', () => {
    const sessions = [{ series: numberOf('s'), name: 'Forum', ordinal: 9, isNews: true }]
    const told = query({ profile: { ...about(6), sessions } })
    const story = candidate('x-story', { profile: profile({ sessions }) })
    expect(idsOf(told, [near, sure, story]).toSorted()).toEqual(['x-story', 'x-sure'])
  })
})

test.each([
  ['a rare name in common tells in favour', 3, ['x-a']],
  ['what every third article names does not', 300, []],
])('%s', (_, count, expected) => {
  const id = 'place:pagode-bao-son' as EntityId
  const places = [numberOf(id)]
  const topics = [
    { code: 'g', weight: 7, isMain: true },
    { code: 't', weight: 6, isMain: false },
  ]
  const here = query({
    names: [{ kind: 'place', id, name: 'Pagode Bao Son' }],
    profile: profile({ places, topics }),
  })
  const there = candidate('x-a', {
    profile: profile({ places, topics: [topics[0]!, { code: 'h', weight: 6, isMain: false }] }),
  })
  expect(idsOf(here, [there], { ...CONTEXT, frequency: () => count })).toEqual(expected)
})

test('two articles about one foreign country are related', () => {
  expect(idsOf(query(), [candidate('x-a')])).toEqual(['x-a'])
})

test('a country in passing relates nothing', () => {
  const passing = profile({ partners: [{ iso: 'AZ', share: 0.2 }] })
  expect(idsOf(query(), [candidate('x-a', { profile: passing })])).toEqual([])
})

describe('persons', () => {
  const [minister, leader, other] = ['person:a', 'person:to-lam', 'person:b'].map(numberOf) as [
    number,
    number,
    number,
  ]
  const names = ['person:a', 'person:to-lam', 'person:b'].map((id) => ({
    kind: 'person' as const,
    id: id as EntityId,
    name: id.slice(7),
  }))
  const here = (persons: readonly number[], leaders: readonly number[]) =>
    query({ names, profile: profile({ persons, leaders }) })
  const there = (persons: readonly number[], leaders: readonly number[]) =>
    candidate('x-a', { profile: profile({ persons, leaders }) })

  test.each([
    ['two of whom neither leads', [minister, other], [], [minister, other], [], 1],
    ['one and a leader', [minister], [leader], [minister], [leader], 1],
    ['one alone', [minister], [], [minister], [], 0],
    ['a leader alone', [], [leader], [], [leader], 0],
    ['a leader whom the other page does not call one', [], [leader], [leader], [], 0],
  ] as const)('in common, %s', (_, p, l, q, m, found) => {
    expect(idsOf(here(p, l), [there(q, m)])).toHaveLength(found)
  })

  test('a leader’s stay in one state of his journey to three is related to the journey', () => {
    const isos = ['KW', 'DZ', 'ZA']
    const journey = isos.map((iso) => ({ iso, share: 0.27 }))
    const found = ([leaderHere, leaderThere]: readonly [number[], number[]]) =>
      idsOf(query({ profile: profile({ partners: journey, leaders: leaderHere }) }), [
        candidate('x-a', {
          profile: profile({ partners: [{ iso: 'DZ', share: 0.8 }], leaders: leaderThere }),
        }),
      ])
    expect(found([[leader], [leader]])).toEqual(['x-a'])
    expect(found([[leader], []])).toEqual([])
  })

  test('whoever stands in every dispatch is named last', () => {
    const [found] = rankRelated(here([minister], [leader]), [there([minister], [leader])], CONTEXT)
    expect(found?.why.map((reason) => 'name' in reason && reason.name)).toEqual(['a', 'to-lam'])
  })

  test('the state that both are about is among the three that are told', () => {
    const bodies = ['organisation:parti', 'organisation:union', 'organisation:firme'] as EntityId[]
    const both = profile({
      partners: [{ iso: 'FI', share: 0.8 }],
      bodies: bodies.map(numberOf),
    })
    const state = { kind: 'country' as const, id: 'country:FI' as EntityId, name: 'Finlande' }
    const [found] = rankRelated(
      query({
        names: [
          ...bodies.map((id) => ({ kind: 'organisation' as const, id, name: id.slice(13) })),
          state,
        ],
        profile: both,
      }),
      [candidate('x-a', { profile: both })],
      CONTEXT,
    )
    expect(found?.why.map((reason) => 'name' in reason && reason.name)).toEqual([
      'parti',
      'union',
      'Finlande',
      'firme',
    ])
  })

  test('and not at all where a subject alone joins two pages', () => {
    const both = profile({ leaders: [leader], topics: [{ code: 'p', weight: 9, isMain: true }] })
    const [found] = rankRelated(
      query({ names, profile: both }),
      [candidate('x-a', { profile: both })],
      CONTEXT,
    )
    expect(found?.why).toEqual([{ kind: 'term', word: 'sport' }])
  })
})

test('the sessions of one committee are related, and the reason names both numbers', () => {
  const session = (ordinal: number) =>
    profile({
      sessions: [{ series: numberOf('comite RU'), name: 'comite RU', ordinal, isNews: true }],
    })
  const [found] = rankRelated(
    query({ profile: session(19) }),
    [candidate('x-a', { profile: session(21) })],
    CONTEXT,
  )
  expect(found?.why).toEqual([{ kind: 'series', name: 'comite RU', here: 19, there: 21 }])
})

test('one copy of each dispatch, and none of its own', () => {
  const copies = [
    candidate('x-a', { dispatch: 'd-1', outlet: 'vietnamplus', score: 2 }),
    candidate('x-b', { dispatch: 'd-1', outlet: 'lecourrier' }),
    candidate('x-own', { dispatch: 'd-0' }),
    candidate('x-sketch'),
  ]
  const context = { ...CONTEXT, dispatch: 'd-0', copies: new Set(['x-sketch' as ArticleId]) }
  expect(idsOf(query(), copies, context)).toEqual(['x-a'])
  expect(idsOf(query(), copies, { ...context, outlet: 'lecourrier' })).toEqual(['x-b'])
})

test('a tag page and the page itself never appear', () => {
  expect(idsOf(query(), [candidate('x-tag', { isList: true }), candidate('x-here')])).toEqual([])
})

test('an undated article shows the bound it prints, and no date', () => {
  const [found] = rankRelated(
    query({ date: '2019-03-12' }),
    [candidate('x-a', { profile: { ...AZERBAIJAN, printed: '(1919-2019)' } })],
    CONTEXT,
  )
  expect(found).toMatchObject({ when: 'undated', printed: '(1919-2019)' })
})

test('nearer in time comes first where all else is equal', () => {
  const candidates = [
    candidate('x-far', { date: '2014-01-01' }),
    candidate('x-near', { date: '2019-04-01' }),
  ]
  expect(idsOf(query({ date: '2019-03-12' }), candidates)).toEqual(['x-near', 'x-far'])
})

test('who says much of a page comes before who has its market in common', () => {
  const fruit = [{ code: 'a', weight: 9, isMain: true }]
  const here = query({ profile: profile({ topics: fruit, partners: [{ iso: 'DE', share: 0.4 }] }) })
  const order = (score: number) => {
    const library = profile({ partners: [{ iso: 'DE', share: 0.9 }] })
    const there = [
      candidate('x-library', { score, profile: library }),
      candidate('x-harvest', { score, profile: profile({ topics: fruit }) }),
    ]
    return idsOf(here, there, { ...CONTEXT, own: 100 })
  }
  expect(order(30)).toEqual(['x-harvest', 'x-library'])
  expect(order(15)).toEqual(['x-library', 'x-harvest'])
})

test('but not who tells of a minister’s meeting with another state', () => {
  const minister = numberOf('person:minister' as EntityId)
  const meets = (iso: string, persons: readonly number[]) =>
    profile({
      partners: [{ iso, share: 0.8 }],
      persons,
      topics: [{ code: 'd', weight: 9, isMain: true }],
    })
  const orderWith = (persons: readonly number[]) =>
    idsOf(
      query({ profile: meets('PE', persons) }),
      [
        candidate('x-other', { score: 40, profile: meets('SE', persons) }),
        candidate('x-same', { score: 2, profile: meets('PE', []) }),
      ],
      { ...CONTEXT, own: 100 },
    )
  expect(orderWith([minister])[0]).toBe('x-same')
})

test('the same candidates in any order give the same ten', () => {
  const candidates = Array.from({ length: 14 }, (_, i) => candidate(`x-${i}`, { score: i % 3 }))
  const expected = idsOf(query(), candidates)
  expect(expected).toHaveLength(10)
  fc.assert(
    fc.property(fc.shuffledSubarray(candidates, { minLength: 14 }), (shuffled) => {
      expect(idsOf(query(), shuffled)).toEqual(expected)
    }),
  )
})

test('what repeats whole sentences is related, whoever it is about, where its words do not deny it', () => {
  const elsewhere = profile({ partners: [{ iso: 'SG', share: 0.8 }] })
  const told = (score: number, isKin: boolean) =>
    idsOf(query(), [candidate('x-a', { profile: elsewhere, score, isKin })], {
      ...CONTEXT,
      own: 100,
    })
  expect(told(30, true)).toEqual(['x-a'])
  expect(told(30, false)).toEqual([])
  expect(told(15, true)).toEqual([])
})

test('one common person relates where the partner is the same, if hardly named', () => {
  const person = numberOf('person:a')
  const here = query({ profile: { ...AZERBAIJAN, persons: [person] } })
  const there = (iso: string) =>
    candidate('x-a', { profile: profile({ persons: [person], partners: [{ iso, share: 0.2 }] }) })
  expect(idsOf(here, [there('AZ')])).toEqual(['x-a'])
  expect(idsOf(here, [there('SG')])).toEqual([])
})

test('one common person relates no two pages that are each about another partner first', () => {
  const person = numberOf('person:a')
  const [argentina, uruguay] = [
    [{ iso: 'AR', share: 0.8 }],
    [
      { iso: 'UY', share: 0.6 },
      { iso: 'AR', share: 0.2 },
    ],
  ]
  const here = query({ profile: profile({ persons: [person], partners: argentina }) })
  const there = profile({ persons: [person], partners: uruguay })
  expect(
    idsOf(here, [candidate('x-a', { score: 60, profile: there })], { ...CONTEXT, own: 100 }),
  ).toEqual([])
})

describe('why, where no name that both marks hold says it', () => {
  const whyOf = (q: RelatedQuery, one: Candidate, context = { ...CONTEXT, own: 1 }) =>
    rankRelated(q, [one], context)[0]?.why
  const nothing = query({ profile: profile() })

  test('a state whose city is named', () => {
    expect(whyOf(query(), candidate('x-a'))).toEqual([
      { kind: 'entity', entity: 'country', id: 'country:AZ', name: 'Azerbaïdjan' },
    ])
  })

  test('a body that is dealt with like a state, by the name on the page', () => {
    const partners = [{ iso: 'an', share: 0.8 }]
    const asean = {
      kind: 'organisation' as const,
      id: 'organisation:anase' as EntityId,
      name: 'ASEAN',
    }
    const here = query({ profile: profile({ partners }), names: [asean] })
    expect(whyOf(here, candidate('x-a', { profile: profile({ partners }) }))).toEqual([
      { kind: 'entity', entity: 'organisation', id: asean.id, name: 'ASEAN' },
    ])
  })

  test('a name, then a subject in part, then words that both print', () => {
    const name = { kind: 'place' as const, id: 'place:ba-vi' as EntityId, name: 'Ba Vi' }
    const one = candidate('x-a', { profile: profile() })
    expect(whyOf({ ...nothing, names: [name] }, one)).toEqual([
      { kind: 'entity', entity: 'place', id: name.id, name: 'Ba Vi' },
    ])
    const inPart = profile({ topics: [{ code: 's', weight: 1, isMain: false }] })
    const partly = candidate('x-a', { profile: inPart })
    expect(whyOf(query({ profile: inPart }), partly)).toEqual([
      { kind: 'term', word: expect.any(String) },
    ])
    expect(whyOf(nothing, one)).toEqual([{ kind: 'term', word: 'riz' }])
  })

  test('a state that is no more is told as the page prints it', () => {
    const soviet = profile({ partners: [{ iso: 'RU', share: 0.8 }] })
    const name = {
      kind: 'country' as const,
      id: 'country:SU' as EntityId,
      name: 'Union soviétique',
    }
    const one = candidate('x-a', { profile: soviet })
    expect(whyOf(query({ profile: soviet, names: [name] }), one)).toEqual([
      { kind: 'entity', entity: 'country', id: name.id, name: 'Union soviétique' },
    ])
  })

  test('Vietnam, which nearly every dispatch names, is no reason', () => {
    const name = { kind: 'country' as const, id: 'country:VN' as EntityId, name: 'Vietnam' }
    const one = candidate('x-a', { profile: profile() })
    expect(whyOf({ ...nothing, names: [name] }, one)).toEqual([{ kind: 'term', word: 'riz' }])
  })

  test('what has no reason at all is not listed', () => {
    const one = candidate('x-a', { profile: profile(), holds: () => false })
    expect(whyOf(nothing, one)).toBeUndefined()
  })
})

describe('one number, years apart', () => {
  const whyIn = (name: string, year: number, ordinal = 9) => {
    const sessions = [{ series: numberOf('s'), name, ordinal: 9, isNews: true }]
    const there = profile({ sessions: [{ ...sessions[0]!, ordinal }] })
    const one = candidate('x-a', { profile: there, date: `${year}-05-20` })
    const here = query({ date: '2020-05-20', profile: profile({ sessions }) })
    return rankRelated(here, [one], CONTEXT)[0]?.why
  }
  test.each([
    ['an assembly newly elected counts again', 'Assemblée nationale', 2025, 9, {}],
    ['one session', 'Assemblée nationale', 2020, 9, { here: 9, there: 9 }],
    ['a later one', 'Assemblée nationale', 2025, 11, { here: 9, there: 11 }],
    ['a congress is prepared for years', 'Congrès du Parti', 2023, 9, { here: 9, there: 9 }],
  ])('%s', (_, name, year, ordinal, numbers) => {
    expect(whyIn(name, year, ordinal)).toEqual([{ kind: 'series', name, ...numbers }])
  })
})
