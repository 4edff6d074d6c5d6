import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseEvents } from '../../../shared/entities/recognisers/event.ts'
import { candidatesIn, growthOf, printedIn } from './printed.ts'
import { anyTextOf } from '../french/any-text.ts'

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['la 19e réunion du Comité intergouvernemental Vietnam-Russie', '19e réunion'],
  ['a tenu sa 21e réunion en novembre', '21e réunion'],
  ['la première réunion du Comité intergouvernemental', 'première réunion'],
  ['la première république, la première fois, le premier semestre, le premier ministre'],
  ['le 14ᵉ Congrès national du PCV', '14ᵉ Congrès national'],
  ['le 13e Congrès national', '13e Congrès national'],
  ['le XIVᵉ Congrès et le XIV e Congrès', 'XIVᵉ Congrès', 'XIV e Congrès'],
  ['la 2e consultation politique entre les ministères', '2e consultation politique'],
  ['le 10e dialogue stratégique Vietnam-Russie', '10e dialogue stratégique'],
  ['le 12e Dialogue stratégique sur la diplomatie', '12e Dialogue stratégique'],
  ['le 80 e anniversaire et le 1er Forum économique', '80 e anniversaire', '1er Forum économique'],
  ['la 9e session de l’Assemblée nationale, en mai', '9e session'],
  ['le 30e anniversaire des relations diplomatiques', '30e anniversaire'],
  ['la 74ème fête nationale', '74ème fête nationale'],
  ['le 3e plénum du Comité central', '3e plénum'],
  ['la 10e édition du festival et la 3e place', '10e édition'],
  ['le 18e Sommet de l’ASEAN s’ouvre', '18e Sommet de l’ASEAN'],
  [
    'les 12es Assises de la coopération décentralisée ont lieu',
    '12es Assises de la coopération décentralisée',
  ],
  ['le sommet de l’APEC, un sommet'],
  ['les 60 ans de la venue du président'],
  ['la XVe législature, le 42e titre, le 21e siècle, le 2e rang'],
  [
    'les SEA Games 31 et les 31èmes Jeux d’Asie du Sud-Est',
    'SEA Games 31',
    '31èmes Jeux d’Asie du Sud-Est',
  ],
  ['les 33es SEA Games', '33es SEA Games'],
  ['aux SEA Games 31 médailles ont été gagnées', 'SEA Games'],
  ['la V-League 2025-2026 et l’Expo 2025 Osaka', 'V-League 2025-2026', 'Expo 2025 Osaka'],
  ['la COP29 à Bakou et la COP 26', 'COP29', 'COP 26'],
  [
    'les Jeux militaires internationaux 2019 (Army Games 2019)',
    'Jeux militaires internationaux 2019',
    'Army Games 2019',
  ],
  ['ouverture des « Army Games » 2019.', '« Army Games » 2019'],
  ['la Coupe du monde de football 2018', 'Coupe du monde de football 2018'],
  ['la Coupe AFF 2018 et la Coupe d’Asie', 'Coupe AFF 2018', 'Coupe d’Asie'],
  ['les Jeux olympiques de Paris 2024', 'Jeux olympiques de Paris 2024'],
  ['les Années croisées Vietnam-Russie (2019-2020)', 'Années croisées Vietnam-Russie'],
  ['les années croisées marquant le traité'],
  ['le Forum économique de Saint-Pétersbourg', 'Forum économique de Saint-Pétersbourg'],
  ['le Festival international du film de Hanoï', 'Festival international du film de Hanoï'],
  ['la Journée mondiale de l’eau', 'Journée mondiale de l’eau'],
  ['les Journées culturelles du Vietnam en Russie', 'Journées culturelles du Vietnam en Russie'],
  ['effectue une visite d’État en Azerbaïdjan', 'visite d’État'],
  ['une visite officielle au Vietnam', 'visite officielle'],
  [
    'une visite de travail, une visite d’amitié officielle',
    'visite de travail',
    'visite d’amitié officielle',
  ],
  ['une visite officielle d’amitié et une visite de courtoisie', 'visite officielle d’amitié'],
  ['en visite, une visite au centre, la première visite du Président, des visites de délégations'],
  ['pour la Fête nationale (2 septembre)', 'Fête nationale'],
  ['la Révolution d’Août et la Révolution d’Octobre', 'Révolution d’Août', 'Révolution d’Octobre'],
  [
    'l’encens du Têt du Dragon, le Têt traditionnel, le Têt',
    'Têt du Dragon',
    'Têt traditionnel',
    'Têt',
  ],
  ['pendant la Seconde Guerre mondiale', 'Seconde Guerre mondiale'],
  ['la victoire de Dien Bien Phu', 'victoire de Dien Bien Phu'],
  ['M. Ramadan et Bruce Toussaint'],
  ['le typhon Bualoi et la tempête tropicale Trami', 'typhon Bualoi', 'tempête tropicale Trami'],
  ['le super-typhon Yagi, un typhon, le typhon n°3', 'super-typhon Yagi'],
  ['le partenariat stratégique, l’accord de libre-échange, l’Ordre de Ho Chi Minh'],
]

test.each(CASES)('%s', (text, ...expected) => {
  expect(printedIn(recogniseEvents, text)).toEqual(expected)
})

describe('sessions', () => {
  test.each([
    [
      'la 19e réunion du Comité intergouvernemental Vietnam-Russie',
      'comite-intergouvernemental-ru-vn',
      19,
    ],
    [
      'la 21e réunion du Comité inter-gouvernemental Russie - Vietnam',
      'comite-intergouvernemental-ru-vn',
      21,
    ],
    [
      'Le Comité intergouvernemental Vietnam-Russie a tenu sa 19e réunion',
      'comite-intergouvernemental-ru-vn',
      19,
    ],
    ['le 10e dialogue stratégique Vietnam-Russie', 'dialogue-strategique-ru-vn', 10],
    ['le 44e Sommet de l’ASEAN', 'sommet-asean', 44],
    ['les 31es Jeux d’Asie du Sud-Est', 'sea-games', 31],
  ])('%s', (text, series, ordinal) => {
    const [event] = candidatesIn(recogniseEvents, text)
    expect(event?.session).toEqual({ series, ordinal })
  })

  test('the number of a shorter name is the longer one’s', () => {
    const text = 'Le Festival des fleurs de Da Lat s’achève. C’était le 9e Festival des fleurs.'
    const sessions = candidatesIn(recogniseEvents, text).flatMap(({ session }) => session ?? [])
    expect(sessions).toEqual([{ series: 'festival-des-fleurs-de-da-lat', ordinal: 9 }])
  })

  test('a number without a series is no session', () => {
    expect(candidatesIn(recogniseEvents, 'sa 19e réunion')[0]?.session).toBeUndefined()
  })
})

describe('one event, many prints', () => {
  const keysOf = (text: string) =>
    new Set(candidatesIn(recogniseEvents, text).map(({ key }) => key))

  test.each([
    'la 19e réunion du Comité intergouvernemental Vietnam-Russie ; sa 19e réunion',
    'les Jeux militaires internationaux 2019 (Army Games 2019) et « Army Games » 2019',
    'les Army Games, puis les Army Games 2019',
    'la 2e session et la 2e réunion',
    'SEA Games 31 : les 31es SEA Games',
    'le Festival des fleurs, le Festival des fleurs de Da Lat, le Festival des fleurs de Da Lat 2024',
  ])('%s', (text) => {
    expect(keysOf(text).size).toBe(1)
  })

  test.each([
    ['la COP28 et la COP29', 'cop 28', 'cop 29'],
    ['les SEA Games 31, puis les SEA Games 32', 'sea games 31', 'sea games 32'],
    [
      'la Coupe du monde 2018 et la Coupe du monde 2022',
      'coupe du monde 2018',
      'coupe du monde 2022',
    ],
    ['le Têt 2025, puis le Têt 2026', 'tet 2025', 'tet 2026'],
  ])('%s: each edition is its own', (text, ...keys) => {
    expect(candidatesIn(recogniseEvents, text).map(({ key }) => key)).toEqual(keys)
  })

  test('two numbers are two events', () => {
    expect(keysOf('la 18e réunion et la 19e réunion').size).toBe(2)
  })

  test('the canonical name spells the event out', () => {
    const [event] = candidatesIn(
      recogniseEvents,
      'sa 19ᵉ réunion du Comité intergouvernemental Vietnam-Russie',
    )
    expect(event?.canonical).toBe('19e réunion du Comité intergouvernemental Vietnam-Russie')
  })

  test.each([
    ['dix-neuvième', '19e'],
    ['vingt et unième', '21e'],
    ['vingt-et-unième', '21e'],
    ['quatre-vingt-cinquième', '85e'],
  ])('with its number in figures: %s', (written, figures) => {
    const [event] = candidatesIn(
      recogniseEvents,
      `La ${written} réunion du Comité mixte Vietnam-Laos`,
    )
    expect(event?.canonical).toBe(`${figures} réunion du Comité mixte Vietnam-Laos`)
  })
})

test('survives any text, and its offsets hold', () => {
  const texts = anyTextOf(
    'la ',
    '19e ',
    'réunion ',
    'du ',
    'Comité ',
    'Vietnam',
    '-',
    'Russie ',
    'visite ',
    "d'",
    'État ',
    'Têt ',
    '« ',
    ' » ',
    '2019 ',
    '(',
    ')',
    'COP',
    '29',
    'Années ',
    'SEA Games ',
  )
  fc.assert(
    fc.property(texts, (text) => {
      candidatesIn(recogniseEvents, text)
    }),
    { numRuns: 80 },
  )
})

test.each(['la 19e réunion du ', 'visite de travail et ', 'Journée de la '])(
  'no quadratic cost: %s',
  (piece) => {
    expect(growthOf(recogniseEvents, piece)).toBeLessThan(300)
  },
)
