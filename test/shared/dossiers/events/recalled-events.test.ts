import { describe, expect, test } from 'vitest'
import { page, relationIn } from '../dossiers-of.ts'

const HEADLINE = 'Le Vietnam et la Mongolie, une longue amitié'
const says = (lead: string, id = 'x-1', headline = HEADLINE) =>
  page(id, '2024-11-20', { headline, lead })
const eventsOf = (kind: string, ...pages: readonly ReturnType<typeof page>[]) =>
  (relationIn([pages], 'MN', 'VN')?.events ?? [])
    .filter((event) => event.kind === kind)
    .map(({ name, date, persons }) => [name, date, ...(persons === undefined ? [] : [persons])])

describe('a visit that a verb tells', () => {
  test.each([
    [
      'Le président Jamsran Sambu s’est rendu à Hanoï en septembre 1959.',
      [['visite de Jamsran Sambu', '1959-09', { MN: ['Jamsran Sambu'] }]],
    ],
    [
      'En 1961, le président mongol Jamsran Sambu avait visité le Vietnam.',
      [['visite de Jamsran Sambu', '1961', { MN: ['Jamsran Sambu'] }]],
    ],
    [
      'Le Premier ministre Pham Van Dong s’est rendu à Oulan-Bator le 3 mai 1958.',
      [['visite de Pham Van Dong', '1958-05-03', { VN: ['Pham Van Dong'] }]],
    ],
    [
      'Le président Jamsran Sambu s’est rendu à Hanoï en septembre 1959, le Premier ministre Batbold Enkhbat en mars 1979 et le ministre Otgon Sukhbat en 1994.',
      [
        ['visite de Jamsran Sambu', '1959-09', { MN: ['Jamsran Sambu'] }],
        ['visite de Batbold Enkhbat', '1979-03', { MN: ['Batbold Enkhbat'] }],
        ['visite d’Otgon Sukhbat', '1994', { MN: ['Otgon Sukhbat'] }],
      ],
    ],
    [
      'Le président Jamsran Sambu s’est rendu à Hanoï pour la première fois en septembre 1959.',
      [['visite de Jamsran Sambu', '1959-09', { MN: ['Jamsran Sambu'] }]],
    ],
    [
      'Le président Jamsran Sambu est venu à Hanoï lors d’une tournée en septembre 1959.',
      [['visite de Jamsran Sambu', '1959-09', { MN: ['Jamsran Sambu'] }]],
    ],
    [
      'Le président Jamsran Sambu a visité Hanoï à l’occasion de la fête nationale en 1959.',
      [['visite de Jamsran Sambu', '1959', { MN: ['Jamsran Sambu'] }]],
    ],
  ])('%s', (lead, events) => {
    expect(eventsOf('visit', says(lead))).toEqual(events)
  })

  test.each([
    'Le président Jamsran Sambu s’est rendu à Hanoï en septembre.',
    'Le président Jamsran Sambu s’est rendu à Paris en septembre 1959.',
    'Le président Jamsran Sambu s’est rendu en 1959.',
    'Le photographe Jamsran Sambu s’est rendu à Hanoï en septembre 1959.',
    'L’envoyé du président Jamsran Sambu s’est rendu à Hanoï en septembre 1959.',
    'L’épouse de Jamsran Sambu s’est rendue à Hanoï en septembre 1959.',
    'Le président Jamsran Sambu ne s’est jamais rendu à Hanoï, en 1959 ou après.',
    'Le président chinois Li Wei s’est rendu à Hanoï en septembre 1959.',
    'Le président Jamsran Sambu se rendra à Hanoï en septembre 2025.',
    'Le président Jamsran Sambu s’est rendu à Hanoï, où un accord a été signé en 1959.',
    'Le président mongol Jamsran Sambu s’est rendu à Oulan-Bator en septembre 1959.',
    'Le président Jamsran Sambu a visité le Vietnam pour se soigner en 1959.',
    'Le président Jamsran Sambu a visité le Vietnam pour les soigner en 1959.',
    'Le président Jamsran Sambu s’est rendu à Hanoï en 1959 pour y être soigné.',
    'En 1959, le président Jamsran Sambu s’est rendu à Hanoï en vacances.',
    'Le président Jamsran Sambu s’est rendu à Hanoï pour un voyage privé en 1959.',
    'Le président Jamsran Sambu est venu à Hanoï trois fois avant 1959.',
    'Le président Jamsran Sambu est venu à Hanoï avant la guerre de 1959.',
    'Le président Jamsran Sambu est venu à Hanoï pour la fête d’avant 1959.',
    'Le président Jamsran Sambu a visité Hanoï depuis 1959.',
    'Le président Jamsran Sambu a visité Hanoï après les combats de 1959.',
  ])('but not: %s', (lead) => {
    expect(eventsOf('visit', says(lead))).toEqual([])
  })

  test.each([
    'Le président mongol Jamsran Sambu s’est rendu à Hanoï en septembre 1959 et son épouse Otgon Sukhbat en 1994.',
    'Le président mongol Jamsran Sambu s’est rendu à Hanoï en septembre 1959, le photographe Batbold Enkhbat en mars 1979.',
    'Le président mongol Jamsran Sambu s’est rendu à Hanoï en septembre 1959, le fils de Batbold Enkhbat en mars 1979.',
    'Le président mongol Jamsran Sambu s’est rendu à Hanoï en septembre 1959, le fils du ministre Batbold Enkhbat en mars 1979.',
    'Le président mongol Jamsran Sambu s’est rendu à Hanoï en septembre 1959, puis à Paris le ministre Batbold Enkhbat en mars 1979.',
  ])('of one alone in: %s', (lead) => {
    expect(eventsOf('visit', says(lead)).map(([name]) => name)).toEqual(['visite de Jamsran Sambu'])
  })

  test('is the one that another page names by its kind', () => {
    const named = says(
      'Le président mongol Jamsran Sambu a effectué une visite d’État au Vietnam en septembre 1959.',
      'y-2',
    )
    const told = says('Le président Jamsran Sambu s’est rendu à Hanoï en septembre 1959.')
    expect(eventsOf('visit', told, named)).toEqual([
      ["visite d'État", '1959-09', { MN: ['Jamsran Sambu'] }],
    ])
  })
})

describe('when relations were established', () => {
  const NAME = 'établissement des relations diplomatiques'
  test.each([
    'Le Vietnam et la Mongolie ont établi leurs relations diplomatiques le 17 novembre 1954.',
    'Les relations diplomatiques entre les deux pays ont été établies le 17 novembre 1954.',
    'Établies le 17 novembre 1954, les relations diplomatiques entre le Vietnam et la Mongolie sont bonnes.',
    'Un séminaire a porté sur les relations diplomatiques nouées par le Vietnam et la Mongolie le 17 novembre 1954.',
    'Depuis l’établissement des relations diplomatiques, le 17 novembre 1954, le Vietnam aide la Mongolie.',
    'Les deux pays ont établi leurs relations diplomatiques le 17 novembre 1954.',
    'Le Vietnam a établi des relations diplomatiques avec la Mongolie le 17 novembre 1954.',
    'Il fête les 70 ans de l’établissement des relations diplomatiques entre le Vietnam et la Mongolie (17 novembre 1954).',
  ])('%s', (lead) => {
    expect(eventsOf('establishment', says(lead))).toEqual([[NAME, '1954-11-17']])
  })

  test.each([
    'Le Vietnam et la Mongolie fêtent leurs relations diplomatiques le 17 novembre 2024.',
    'Le Vietnam et la Mongolie ont établi leurs relations diplomatiques il y a 70 ans.',
    'Le Vietnam et la Mongolie ont rétabli leurs relations diplomatiques en 1979.',
    'Le Vietnam et la France ont établi leurs relations diplomatiques le 12 avril 1973.',
    'Les relations diplomatiques du Vietnam et de la Mongolie ont été élevées au rang de partenariat en 2022.',
    'Le 70e anniversaire de l’établissement des relations diplomatiques a été fêté le 17 novembre 2024.',
    'Le Vietnam a établi des relations diplomatiques avec 190 pays en 2020.',
    'Le Vietnam a établi des relations diplomatiques avec plusieurs voisins en 1950.',
    'Le Vietnam a établi des relations diplomatiques avec une dizaine de pays en 1950.',
    'Le Vietnam a établi des relations diplomatiques avec 11 pays en 1954, dont la Mongolie.',
    'Le Vietnam et onze autres pays, soit 12 pays, ont établi leurs relations diplomatiques en 1954.',
    'Les relations diplomatiques entre le Vietnam et 190 pays ont été établies avant 2020.',
    'Les relations diplomatiques entre le Vietnam et la Mongolie, rompues en 1979, ont été établies de nouveau en 1991.',
    'Le Vietnam et la Mongolie ont établi à nouveau leurs relations diplomatiques en 1991.',
  ])('not in: %s', (lead) => {
    expect(eventsOf('establishment', says(lead))).toEqual([])
  })
})

describe('whose somebody is, though the page leaves it out', () => {
  const signed =
    'En présence du Premier ministre Pham Minh Chinh et du président Batbold Enkhbat, le Vietnam et la Mongolie ont signé le 19 novembre 2024 un accord sur le riz.'
  const known = page('y-2', '2024-01-05', { lead: 'Le président mongol Batbold Enkhbat a parlé.' })
  const signers = (...others: readonly ReturnType<typeof page>[]) =>
    relationIn([[says(signed), ...others]], 'MN', 'VN')?.events[0]?.persons

  test('it is the one foreign country’s that the page names', () => {
    expect(signers()).toEqual({ MN: ['Batbold Enkhbat'], VN: ['Pham Minh Chinh'] })
  })

  test('not where other pages print several', () => {
    const lead = 'Le président lao Batbold Enkhbat a parlé.'
    expect(signers(known, page('z-3', '2024-01-06', { lead }))).toEqual({ VN: ['Pham Minh Chinh'] })
  })

  const among =
    'Le Vietnam, la Mongolie et le Laos ont parlé de riz. Le Vietnam et la Mongolie ont signé le 19 novembre 2024 un accord, en présence du Premier ministre Pham Minh Chinh et du président Batbold Enkhbat.'
  const others = (...pages: readonly ReturnType<typeof page>[]) =>
    relationIn([[says(among), ...pages]], 'MN', 'VN')?.events[0]?.persons

  test('beside a third country it is whose other pages have him in that office', () => {
    expect(others()).toEqual({ VN: ['Pham Minh Chinh'] })
    expect(others(known)).toEqual({ MN: ['Batbold Enkhbat'], VN: ['Pham Minh Chinh'] })
    const lead = 'Le ministre mongol de la Santé Batbold Enkhbat a parlé.'
    expect(others(page('z-3', '2024-01-06', { lead }))).toEqual({ VN: ['Pham Minh Chinh'] })
  })
})

describe('a page that leaves Vietnam unsaid', () => {
  const relation = (headline: string, lead: string) =>
    relationIn([[says(lead, 'x-1', headline)]], 'MN', 'VN')

  test('tells of it by its leader on a visit', () => {
    expect(
      relation(
        'Le président Batbold Enkhbat reçoit To Lam',
        'Le président mongol Batbold Enkhbat a reçu le 19 novembre le secrétaire général To Lam, en visite d’État en Mongolie du 18 au 20 novembre 2024.',
      ),
    ).toMatchObject({
      events: [
        {
          kind: 'visit',
          date: '2024-11-18/2024-11-20',
          persons: { MN: ['Batbold Enkhbat'], VN: ['To Lam'] },
        },
      ],
      persons: { VN: [{ name: 'To Lam' }] },
    })
  })

  test.each([
    ['without anybody of Vietnam', 'Le président mongol Batbold Enkhbat a reçu Do Van Ky.'],
    [
      'with a third country',
      'Le président mongol Batbold Enkhbat a reçu To Lam et le ministre lao de la Santé Do Van Ky.',
    ],
    ['that recalls one', 'Le président mongol a visité la statue du président Ho Chi Minh.'],
  ])('tells of nothing %s', (_, lead) => {
    expect(relation('La Mongolie en fête', lead)).toBeUndefined()
  })
})
