import { describe, expect, test } from 'vitest'
import type { Article, ArticleId } from '../../../../shared/article/article.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { stateOf } from '../../../../shared/related/partners/capitals.ts'
import { isTopLeader, isTopPost } from '../../../../shared/related/partners/leaders.ts'
import { profileOf } from '../../../../shared/related/query/profile.ts'
import { sessionsOf } from '../../../../shared/related/series/sessions.ts'
import { isMatter, topicName, topicsOf } from '../../../../shared/related/subjects/topics.ts'
import { daysBetween, whenOf } from '../../../../shared/related/ranking/when.ts'

const article = (said: Partial<Article>): Article => ({
  id: 'x-a' as ArticleId,
  kind: 'article',
  body: [],
  captions: [],
  links: [],
  ...said,
})
const partnersOf = (said: Partial<Article>) => {
  const whole = article(said)
  return profileOf(whole, recognise(whole)).partners.map(({ iso }) => iso)
}

describe('the partner of an article', () => {
  test.each([
    [
      'the country of its headline',
      { headline: 'Le Vietnam et la Mongolie signent un accord' },
      ['MN'],
    ],
    ['a state named by its capital', { body: ['Le ministre est arrivé à Oulan-Bator.'] }, ['MN']],
    ['never Vietnam', { headline: 'Le Vietnam célèbre sa Fête nationale' }, []],
    [
      'the European Union, as a state',
      { headline: 'Le Vietnam et l’Union européenne signent un accord' },
      ['EU'],
    ],
    [
      'a body, under the name of its meeting',
      { headline: 'Le Vietnam au XIXᵉ Sommet de la Francophonie' },
      ['fo'],
    ],
    [
      'a body in passing, where no state is named',
      { body: ['La ville attend des visiteurs.', 'L’OIF compte 88 États.'] },
      ['fo'],
    ],
    [
      'no body in passing beside a state',
      { body: ['Le Laos reçoit le ministre.', 'L’OIF compte 88 États.', 'Le Laos aussi.'] },
      ['LA'],
    ],
    [
      'no state at whose capital a body sits',
      { headline: 'L’Unesco se réunit', body: ['Le Comité siège à Paris.', 'Paris l’a voulu.'] },
      ['sc'],
    ],
    [
      'the state, where its capital is its own',
      { headline: 'Une exposition à Paris', body: ['Paris la montre jusqu’en mai.'] },
      ['FR'],
    ],
  ] as const)('is %s', (_, said, expected) => {
    expect(partnersOf(said as Partial<Article>)).toEqual(expected)
  })

  test('a place that holds the name of a capital is counted once, as the capital is', () => {
    const sharesIn = (town: string) => {
      const said = article({
        headline: `Des architectes pour ${town}`,
        body: ['La France les choisit.'],
      })
      return profileOf(said, recognise(said)).partners
    }
    expect(sharesIn('le Grand Paris')).toEqual(sharesIn('Paris'))
  })

  test.each([
    ['a head of government', 'Le Premier ministre cambodgien Hun Manet', true],
    ['a minister', 'La ministre finlandaise Aino Virtanen', true],
    ['a firm', 'Un groupe finlandais', false],
  ])('whom the news begins with speaks for a state: %s', (_, who, isPartner) => {
    const whole = article({ body: [`${who} a visité lundi une école de Hanoï.`, 'Il a neigé.'] })
    const [partner] = profileOf(whole, recognise(whole)).partners
    expect((partner?.share ?? 0) >= 0.35).toBe(isPartner)
  })

  test.each([
    [
      'a foreign town of the headline',
      'Grenoble et Vinh, dix ans de jumelage',
      'Des luthiers',
      true,
    ],
    ['not where it stands further down', 'Dix ans de jumelage', 'Des luthiers de Grenoble', false],
    ['an ambassador of no country', 'Vingt luthiers', 'L’ambassadeur Paul Garnier', true],
    ['no other person', 'Vingt luthiers', 'Le luthier Paul Garnier', false],
  ])('the only state named is what the page deals with: %s', (_, headline, who, isPartner) => {
    const whole = article({
      headline,
      lead: `${who} et leurs élèves français jouent à Vinh.`,
      body: ['La salle était pleine.'],
    })
    const [france] = profileOf(whole, recognise(whole)).partners
    expect(france?.iso).toBe('FR')
    expect(france!.share >= 0.35).toBe(isPartner)
  })

  test('a body that the news names is dealt with where it is named again', () => {
    const shareOf = (said: Partial<Article>) => {
      const whole = article(said)
      const { partners } = profileOf(whole, recognise(whole))
      return partners.find(({ iso }) => iso === 'an')?.share ?? 0
    }
    const news = 'Le Sommet de l’ASEAN s’ouvre à Hanoï.'
    const again = 'Le Laos salue l’ASEAN.'
    const twice = shareOf({ body: [news, again] })
    expect(twice).toBeGreaterThan(0.35)
    expect(shareOf({ body: [news, 'Le Laos y vient.'] })).toBeLessThan(0.35)
    // The first paragraph of a page without a lead is its lead.
    expect(shareOf({ lead: 'Les ministres arrivent.', body: [news, again] })).toBeLessThan(twice)
  })

  test('of two states none has the town of the headline', () => {
    const lead = 'Des luthiers français et italiens jouent à Vinh.'
    const whole = article({ headline: 'Grenoble et Vinh, dix ans', lead, body: ['Il a plu.'] })
    for (const { share } of profileOf(whole, recognise(whole)).partners)
      expect(share).toBeLessThan(0.35)
  })

  test.each([
    ['who has come for it speaks for a state', 'L’ambassadeur de Finlande Pekka Voutilainen', true],
    ['and so does a chargé d’affaires', 'La chargée d’affaires de Finlande, Aino Virtanen,', true],
    ['a minister who is quoted does not', 'Le ministre finlandais Pekka Voutilainen', false],
    ['nor does a buyer', 'Un acheteur de Finlande', false],
  ])('below the news %s: %s', (_, who, isPartner) => {
    const whole = article({
      headline: 'Une classe de forêt ouvre à Hoa Binh',
      lead: 'Trente écoliers l’ont essayée.',
      body: ['La classe compte deux cabanes.', `${who} a loué leur patience.`],
    })
    const [finland] = profileOf(whole, recognise(whole)).partners
    expect(finland?.iso).toBe('FI')
    expect(finland!.share >= 0.35).toBe(isPartner)
  })

  test('a state named only below the news is one in passing', () => {
    const whole = article({
      headline: 'Le site inscrit au patrimoine mondial',
      lead: 'Le Comité l’a décidé.',
      body: ['La joie est grande.', 'La Corée du Sud accueillera la suite, à Busan.'],
    })
    const [korea] = profileOf(whole, recognise(whole)).partners
    expect(korea?.iso).toBe('KR')
    expect(korea?.share).toBeLessThan(0.35)
  })

  test('countries of one long list count little beside the one the article is about', () => {
    const [first, ...others] = partnersOf({
      headline: 'Jeux militaires : la Russie accueille les équipages',
      body: ['Ouganda, Ouzbékistan, Cuba, Chine, Inde et Iran y prennent part.'],
    })
    expect(first).toBe('RU')
    expect(others).toHaveLength(0)
  })
})

test.each([
  ['Moscou', 'RU'],
  ['Addis-Abeba', 'ET'],
  ['Tokyo', 'JP'],
  ['Hanoï', undefined],
])('%s stands for %s', (city, iso) => {
  expect(stateOf(city)).toBe(iso)
})

describe('leaders who stand in every dispatch', () => {
  test.each([
    ['secrétaire général du Parti communiste du Vietnam', true],
    ['président de l’Assemblée nationale du Vietnam', true],
    ['ministre vietnamien des Affaires étrangères', true],
    ['vice-ministre vietnamien des Affaires étrangères', false],
    ['président azerbaïdjanais', false],
    ['président', false],
    ['président du sous-comité vietnamien', false],
  ])('%s: %s', (text, expected) => {
    expect(isTopPost({ text })).toBe(expected)
  })

  test.each([
    ['Nguyên Phu Trong', true],
    ['Trân Dai Quang', true],
    ['Ramiz Hasanov', false],
  ])('%s: %s', (name, expected) => {
    expect(isTopLeader(name)).toBe(expected)
  })
})

describe('numbered sessions', () => {
  const sessions = (text: string, partner?: string) =>
    sessionsOf([{ part: 'body', index: 0, text }], partner).map(
      ({ name, ordinal }) => `${name} ${ordinal}`,
    )
  test.each([
    ['La 15e réunion du Comité intergouvernemental', 'RU', ['Comité 15']],
    ['Le Comité intergouvernemental a tenu sa 19ᵉ réunion à Hanoï', 'RU', ['Comité 19']],
    ['le XIVᵉ Congrès national du Parti', undefined, ['Congrès (Parti) 14']],
    ['Le 10e dialogue stratégique', 'RU', ['Dialogue stratégique 10']],
    ['la première réunion du Comité mixte', 'DZ', ['Comité 1']],
    ['le 60e anniversaire de la visite', 'AZ', []],
    ['La XLᵉ session du Comité intergouvernemental a loué le commerce', 'CU', ['Comité 40']],
    ['La 4e session des consultations politiques', 'DZ', ['Consultation politique 4']],
    ['Ce comité', 'AZ', []],
  ] as const)('%s', (text, partner, expected) => {
    expect(sessions(text, partner)).toEqual(expected)
  })
})

describe('topics', () => {
  const topics = (said: Partial<Article>) =>
    topicsOf(article(said))
      .filter(({ code, isMain }) => isMain && isMatter(code))
      .map(({ code }) => topicName(code))
  test.each([
    [{ headline: 'Le typhon Bualoi cause des inondations' }, ['catastrophe']],
    [{ headline: 'Football : le Vietnam bat la Thaïlande en finale' }, ['sport']],
    [{ headline: 'Les exportations de riz progressent' }, ['agriculture', 'commerce']],
    [
      { headline: 'Condoléances du Laos', body: ['Un naufrage a fait dix morts.'] },
      ['catastrophe', 'condoléances'],
    ],
    [{ headline: 'Le président reçoit le Premier ministre' }, []],
    [{ body: ['Pétrole, éducation, culture et tourisme sont cités.'] }, []],
  ])('%j', (said, expected) => {
    expect(topics(said).toSorted()).toEqual(expected)
  })
})

test('a name is no word of a topic', () => {
  const said = article({ body: ['Roman Golovtchenko est arrivé. Roman Golovtchenko repart.'] })
  expect(profileOf(said, recognise(said)).topics).toEqual([])
})

test.each([
  ['2019-03-12', '2019-03-10', 'same-days'],
  ['2019-03-12', '2018-01-10', 'before'],
  ['2019-03-12', '2020', 'after'],
  ['2019-03-12', '2019', 'undated'],
  ['2019-03-12', undefined, 'undated'],
  [undefined, '2019', 'undated'],
  ['2019-03', '2019-03-30', 'same-days'],
] as const)('seen from %s, %s is %s', (here, there, when) => {
  expect(whenOf(here, there)).toBe(when)
})

test('days are not counted to a date that is none', () => {
  expect(daysBetween('2019-03-12', 'hier')).toBeUndefined()
  expect(daysBetween('2019-03-12', '2019-03-14')).toBe(2)
})
