import { describe, expect, test } from 'vitest'
import { inWords } from '../../../../shared/dossiers/time/date-spans.ts'
import { mongoliaIn } from '../dossiers-of.ts'

const eventsOf = (date: string | undefined, lead: string) =>
  (mongoliaIn([date, lead])?.events ?? []).map((event) => [
    event.kind,
    event.date ?? event.printed,
    ...(event.ends === undefined ? [] : ['ends']),
  ])

describe('what is dated before an event may be another thing', () => {
  test('a visit of months before, or one to come', () => {
    const after =
      'Le vice-ministre a reçu les députés mongols le 11 avril, sept mois après la visite officielle du président Bat Erdene au Vietnam.'
    expect(eventsOf('2019-04-12', after)).toEqual([['visit', undefined]])
    const before =
      'Le forum a ouvert le 11 avril à Oulan-Bator, avant la visite d’État du président Luong Cuong en Mongolie.'
    expect(eventsOf('2019-04-12', before)).toEqual([])
  })

  test('an anniversary, at whose occasion something was played', () => {
    const played =
      'L’opéra a été créé le 22 septembre à Hanoï à l’occasion du 50e anniversaire des relations diplomatiques entre le Vietnam et la Mongolie.'
    expect(eventsOf('2023-09-23', played)).toEqual([['anniversary', undefined]])
    const kept =
      'La cérémonie du 50e anniversaire des relations diplomatiques entre le Vietnam et la Mongolie s’est tenue le 22 septembre à Hanoï.'
    expect(eventsOf('2023-09-23', kept)).toEqual([['anniversary', '2023-09-22']])
    const inItsYear =
      'Les deux ministres se sont entretenus le 10 octobre à Hanoï, l’année du 50e anniversaire des relations diplomatiques entre le Vietnam et la Mongolie.'
    expect(eventsOf('2023-10-11', inItsYear)).toEqual([['anniversary', undefined]])
    const remembered =
      'La fête s’inscrit dans le 70e anniversaire des relations diplomatiques entre la Mongolie et le Vietnam (17 novembre 1954).'
    expect(eventsOf('2024-06-12', remembered)).toEqual([
      ['establishment', '1954-11-17'],
      ['anniversary', undefined],
    ])
  })

  test('a session of the day before', () => {
    const lead =
      'Le vice-Premier ministre a quitté mardi 6 février la Mongolie, où il avait présidé la veille la 40e session du Comité mixte Vietnam-Mongolie.'
    expect(eventsOf('2018-02-07', lead)).toEqual([['session', '2018-02-05']])
  })

  test('a session for which they will meet', () => {
    expect(
      eventsOf(
        '2018-02-07',
        'Les délégations se retrouveront à Hanoï pour la 10e session du Comité mixte Vietnam-Mongolie.',
      ),
    ).toEqual([])
  })

  test.each([
    'Le ministre Le Minh Tri a reçu le 10 mai l’ambassadeur mongol, venu préparer la 9e session du Comité mixte Vietnam-Mongolie.',
    'Réunis le 10 mai à Hanoï, les experts vietnamiens et mongols ont préparé la 9e session du Comité mixte Vietnam-Mongolie.',
    'Le 10 mai, les deux vice-ministres préparent la 9e session du Comité mixte Vietnam-Mongolie.',
  ])('a session that is prepared is still to come: %s', (lead) => {
    expect(eventsOf('2022-05-11', lead)).toEqual([])
  })

  test('a session whose programme was drawn up was not held for that', () => {
    const lead =
      'La vice-ministre et l’ambassadeur de Mongolie ont mis au point mardi 20 septembre le programme de la 10e session du Comité mixte Vietnam-Mongolie.'
    expect(eventsOf('2022-09-21', lead)).toEqual([])
  })
})

describe('dates that are said of an event', () => {
  test('the last day of a visit, whatever else its sentence dates', () => {
    const lead =
      'Le Minh Tri s’est entretenu mercredi 13 août avec son homologue mongol, Bat Erdene, en visite officielle au Vietnam jusqu’au 16 août.'
    expect(eventsOf('2025-08-14', lead)).toEqual([['visit', '2025-08-16', 'ends']])
  })

  test('the day of an arrival, beside a day of history', () => {
    const lead =
      'Le Premier ministre mongol Bat Erdene est arrivé lundi 14 avril à Hanoï pour une visite officielle, la première depuis l’ouverture des relations, le 23 février 1976.'
    expect(eventsOf('2025-04-15', lead)).toEqual([['visit', '2025-04-14']])
  })

  test('the year right behind it', () => {
    const lead =
      'Le commerce entre le Vietnam et la Mongolie a dépassé 200 millions de dollars en 2024, cinq fois plus qu’au moment de la 7e session du Comité mixte Vietnam-Mongolie, en 2018.'
    expect(eventsOf('2025-10-31', lead)).toEqual([['session', '2018']])
  })

  test('the month of a visit', () => {
    const lead =
      'Le Premier ministre mongol avait défendu la même idée lors de sa visite officielle de décembre 2023 au Vietnam.'
    expect(eventsOf('2024-03-20', lead)).toEqual([['visit', '2023-12']])
  })

  test('the day behind the verb, however long it was negotiated', () => {
    const lead =
      'Le Vietnam et la Mongolie ont signé mardi 25 juillet l’accord de libre-échange, négocié depuis 2015.'
    expect(eventsOf('2023-07-25', lead)).toEqual([['agreement', '2023-07-25']])
  })
})

describe('who was there', () => {
  const personsOf = (date: string, lead: string) =>
    mongoliaIn([date, lead])?.events.map(({ kind, persons }) => [kind, persons?.['VN'] ?? []])

  test('whoever travelled months before was not at the session', () => {
    const lead =
      'La 9e session du Comité mixte Vietnam-Mongolie a eu lieu le 11 avril à Oulan-Bator, sept mois après la visite officielle du secrétaire général Nguyen Phu Trong.'
    expect(personsOf('2019-04-12', lead)).toEqual([
      ['session', []],
      ['visit', ['Nguyen Phu Trong']],
    ])
  })

  test('nor whoever travels while it meets', () => {
    const lead =
      'La 5e réunion du Comité mixte Vietnam-Mongolie s’est tenue le 11 novembre à Oulan-Bator, en marge de la visite officielle du président Luong Cuong.'
    expect(personsOf('2024-11-12', lead)?.find(([kind]) => kind === 'session')).toEqual([
      'session',
      [],
    ])
  })

  test('nor whose visit of last year it recalls', () => {
    const lead =
      'Les deux parties ont noté, à la 4e consultation politique entre le Vietnam et la Mongolie, que la visite officielle du président Luong Cuong avait porté ses fruits.'
    expect(personsOf('2025-07-24', lead)?.find(([kind]) => kind === 'session')).toEqual([
      'session',
      [],
    ])
    const during =
      'La 4e consultation politique entre le Vietnam et la Mongolie s’est tenue jeudi lors de la visite officielle du président Luong Cuong.'
    expect(personsOf('2025-07-24', during)?.find(([kind]) => kind === 'session')).toEqual([
      'session',
      ['Luong Cuong'],
    ])
  })

  test('who renews an agreement did not sign it then', () => {
    const lead =
      'Le ministre vietnamien de l’Agriculture Le Minh Hoan veut renouveler l’accord entre le Vietnam et la Mongolie, signé en 2014.'
    expect(personsOf('2022-10-05', lead)).toEqual([['agreement', []]])
  })
})

test.each([
  [
    'Le Vietnam et la Mongolie ont signé une déclaration commune et assisté à l’échange de sept documents.',
    'déclaration commune',
  ],
  [
    'Le Vietnam a signé lundi deux protocoles sanitaires avec le ministre mongol de l’Agriculture.',
    'deux protocoles sanitaires',
  ],
  [
    'Premier accord du Vietnam avec un pays des steppes, le VMFTA a été signé à Hanoï avec la Mongolie.',
    'VMFTA',
  ],
])('“%s” is of the %s', (lead, name) => {
  expect(mongoliaIn(['2024-05-06', lead])?.events).toMatchObject([{ kind: 'agreement', name }])
})

test.each([
  ['2024-08-01', '1er août 2024'],
  ['2024-08-12', '12 août 2024'],
  ['2024-08', 'août 2024'],
  ['2024', '2024'],
  ['2023-06-27/2023-07-01', '27 juin 2023 – 1er juillet 2023'],
])('%s is said %s', (date, words) => {
  expect(inWords(date)).toBe(words)
})

test('a paper signed with a union of states is none of two countries', () => {
  const lead =
    'Le Vietnam et la Mongolie appliqueront l’accord signé en mai 2015 avec l’Union économique eurasiatique.'
  expect(mongoliaIn(['2015-12-09', lead])?.events ?? []).toEqual([])
})

describe('dialogues by their subject', () => {
  const held = (n: number) =>
    `Le ${n}e Dialogue sur la politique de défense Vietnam-Mongolie s’est tenu le 1er août à Oulan-Bator.`

  test('a number says of what', () => {
    expect(mongoliaIn(['2024-08-02', held(15)])?.events).toMatchObject([
      { name: '15e Dialogue sur la politique de défense', date: '2024-08-01' },
    ])
  })

  test('two numbers on one day contradict each other', () => {
    expect(
      mongoliaIn(['2024-08-02', held(15)], ['2024-08-03', held(14)])?.contradictions,
    ).toMatchObject([{ claims: [{ article: 'x-0' }, { article: 'x-1' }] }])
    expect(mongoliaIn(['2024-08-02', held(15)], ['2024-08-03', held(15)])?.contradictions).toEqual(
      [],
    )
  })
})
