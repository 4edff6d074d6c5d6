import { describe, expect, test } from 'vitest'
import { mongoliaIn } from '../dossiers-of.ts'

describe('what an event is called', () => {
  test.each([
    [
      'Le groupe de pilotage stratégique Vietnam-Mongolie a tenu mardi 3 mars 2020 sa première réunion.',
      '1re réunion du groupe de pilotage stratégique Vietnam-Mongolie',
    ],
    [
      'Le Comité mixte Vietnam-Mongolie a tenu mardi 3 mars 2020 sa 3e réunion de l’année.',
      "3e réunion de l'année du Comité mixte Vietnam-Mongolie",
    ],
    [
      'Le Vietnam et la Mongolie ont signé le 3 mars 2020 un traité d’amitié et de coopération.',
      'traité d’amitié et de coopération',
    ],
    [
      'Le Vietnam et la Mongolie ont signé le 3 mars 2020 un accord sur le riz et d’autres textes.',
      'accord sur le riz',
    ],
    ['Cinq accords ont été signés par le Vietnam et la Mongolie.', 'cinq accords'],
  ])('%s', (lead, name) => {
    expect(mongoliaIn(['2020-03-04', lead])?.events.map((event) => event.name)).toEqual([name])
  })
})

test('one session of a body in two translations is one event, under the name that its sentence prints', () => {
  const told = mongoliaIn(
    [
      '2020-03-04',
      'La 9e réunion du Comité mixte Vietnam-Mongolie s’est tenue le 3 mars 2020 à Oulan-Bator.',
    ],
    [
      '2020-03-04',
      'La 9e session de la Commission mixte Vietnam-Mongolie s’est tenue le 3 mars 2020 à Oulan-Bator.',
    ],
  )
  expect(told?.events).toMatchObject([
    { name: '9e réunion du Comité mixte Vietnam-Mongolie', sources: 2, date: '2020-03-03' },
  ])
})

test.each([
  [
    'Le président mongol Bat Erdene a quitté Hanoï samedi 3 septembre 2016, au terme d’une visite officielle au Vietnam.',
    { kind: 'visit', date: '2016-09-03', ends: true },
  ],
  [
    'Le président Luong Cuong a quitté Oulan-Bator dans l’après-midi du 13 juillet 2024, au terme de deux journées de visite d’État en Mongolie.',
    { kind: 'visit', date: '2024-07-13', ends: true },
  ],
  [
    'Le ministre a reçu mercredi 8 juin 2022 le président mongol Bat Erdene, arrivé la veille pour une visite officielle au Vietnam.',
    { kind: 'visit', date: '2022-06-07' },
  ],
  [
    'La 6e consultation politique entre le Vietnam et la Mongolie a permis, jeudi 23 novembre 2023 à Oulan-Bator, de dresser le bilan des projets lancés en août.',
    { kind: 'session', date: '2023-11-23' },
  ],
])('%s', (lead, event) => {
  expect(mongoliaIn(['2023-11-24', lead])?.events).toMatchObject([event])
})

test('a dialogue of and on a policy is one, and a forum on the future of many is nobody’s', () => {
  const events = mongoliaIn(
    [
      '2024-08-02',
      'Le Vietnam et la Mongolie ont tenu jeudi 1er août le 14e dialogue de politique de défense.',
    ],
    [
      '2024-08-02',
      'Le Vietnam et la Mongolie ont tenu le 1er août le 14e dialogue sur la politique de défense.',
    ],
    [
      '2024-08-02',
      'Le Vietnam et la Mongolie ont parlé au 2e Forum sur l’avenir de l’ASEAN, mardi 30 juillet.',
    ],
  )?.events
  expect(events?.map(({ date, sources }) => [date, sources])).toEqual([['2024-08-01', 2]])
})

test('two numbers of one day’s session, by three pages, contradict each other once', () => {
  const held = (ordinal: number) =>
    `Le Vietnam et la Mongolie ont tenu le 1er août le ${ordinal}e dialogue sur la politique de défense.`
  const told = mongoliaIn(
    ['2024-08-01', held(14)],
    ['2024-08-02', held(15)],
    ['2024-08-03', held(14)],
  )
  expect(told?.contradictions).toHaveLength(1)
})

test('an anniversary is not the day of its feast', () => {
  const lead =
    'Le 30e anniversaire des relations diplomatiques entre le Vietnam et la Mongolie (23 janvier) a donné lieu, le 21 janvier à Hanoï, à une fête.'
  expect(mongoliaIn(['2022-01-21', lead])?.events[0]?.date).toBeUndefined()
})

test('two days on which relations were established are both kept, and contradict each other', () => {
  const told = mongoliaIn(
    [
      '2021-03-26',
      'Le Vietnam et la Mongolie ont établi leurs relations diplomatiques le 17 novembre 1954.',
    ],
    [
      '2021-03-27',
      'Le Vietnam et la Mongolie ont établi leurs relations diplomatiques le 17 novembre 1964.',
    ],
  )
  expect(told?.events.map(({ date }) => date)).toEqual(['1954-11-17', '1964-11-17'])
  expect(told?.contradictions).toMatchObject([
    { about: 'établissement des relations diplomatiques' },
  ])
})

describe('who was there', () => {
  test.each([
    [
      'Le Vietnam et la Mongolie ont adopté un plan. Un accord sur le riz a été signé le 3 mars 2020 par les ministres des Affaires étrangères Tran Van Hai et Bat Erdene.',
      { MN: ['Bat Erdene'], VN: ['Tran Van Hai'] },
    ],
    [
      'La vice-présidente Vo Thi Anh Xuan a accueilli lundi 2 mars 2020 la princesse Sarangerel Bold, venue de Mongolie pour une visite officielle au Vietnam.',
      { MN: ['Sarangerel Bold'], VN: ['Vo Thi Anh Xuan'] },
    ],
    [
      'Arrivé mardi 3 mars 2020 au Vietnam pour une visite officielle, le dirigeant mongol était accompagné du ministre de la Santé Bat Erdene.',
      undefined,
    ],
  ])('%s', (lead, persons) => {
    expect(mongoliaIn(['2020-03-04', lead])?.events[0]?.persons).toEqual(persons)
  })
})
