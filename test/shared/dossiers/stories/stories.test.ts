import { describe, expect, test } from 'vitest'
import type { Article, ArticleId } from '../../../../shared/article/article.ts'
import type { Attestation, StoryDossier } from '../../../../shared/dossiers/dossier.ts'
import { isStepOf } from '../../../../shared/dossiers/stories/story-steps.ts'
import { storiesAbout, storyOf, type Told } from '../../../../shared/dossiers/stories/stories.ts'
import { partnerName, seriesTitle } from '../../../../shared/dossiers/stories/story-titles.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { readProfile, writeProfile } from '../../../../shared/related/query/profile-text.ts'
import { profileOf } from '../../../../shared/related/query/profile.ts'
import { storyLinesOf } from './story-lines.ts'

function told(
  id: string,
  date: string | undefined,
  headline: string,
  said: Partial<Article> = {},
): Told {
  const article: Article = {
    id: id as ArticleId,
    kind: 'article',
    headline,
    body: [],
    captions: [],
    links: [],
    ...(date === undefined ? {} : { published: { date, basis: 'metadata' } }),
    ...said,
  }
  return { article, entities: recognise(article) }
}

const attest = ({ id, headline = '', published }: Article): Attestation => ({
  article: id,
  sentence: headline,
  ...(published === undefined ? {} : { published }),
})

const session = (ordinal: number) =>
  `Russie : ${ordinal}e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire`
const COMMITTEE = [
  told('x-19', '2017-10-12', session(19)),
  told('x-15', '2013-10-11', session(15)),
  told('x-17', undefined, session(17)),
  told('x-21', '2019-11-20', session(21)),
]

/** Every story of a corpus, by its name. */
const storiesOf = (
  corpus: readonly Told[],
  shown: (article: Article) => Attestation,
): readonly StoryDossier[] =>
  [...storyLinesOf(corpus, shown)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, line]) => storyOf([line]) ?? [])

const seriesIn = (stories: readonly StoryDossier[]) =>
  stories.find(({ id }) => id.startsWith('serie-'))!
const shownOf = (story: StoryDossier) =>
  story.steps.map((step) => (step.kind === 'missing' ? `missing ${step.ordinal}` : step.ordinal))

test('committees of the world that sit in one town are two, and no committee with the country of that town', () => {
  const at = (id: string, date: string, lead: string) =>
    told(id, date, 'Un nouveau site vietnamien distingué', {
      lead,
      body: ['La France et le Vietnam coopèrent. La délégation a remercié la France.'],
    })
  const heritage = (id: string, date: string, ordinal: number) =>
    at(
      id,
      date,
      `Réuni à Paris pour sa ${ordinal}e session, le Comité du patrimoine mondial a voté.`,
    )
  const stories = storiesOf(
    [
      heritage('x-1', '2015-07-13', 39),
      heritage('x-2', '2016-07-13', 40),
      at(
        'x-3',
        '2017-12-07',
        'Le Comité intergouvernemental de sauvegarde tient à Paris sa 12e session.',
      ),
    ],
    attest,
  ).filter(({ id }) => id.startsWith('serie-'))
  expect(stories.map(({ title, steps }) => [title, steps.length])).toEqual([
    ['Comité du patrimoine mondial', 2],
  ])
})

test('a dialogue on defence policy is one series, wherever its page says what it is on', () => {
  const lead = (ordinal: number) =>
    `Le ${ordinal}e dialogue sur la politique de défense Vietnam-Mongolie s’est tenu mardi à Oulan-Bator, en Mongolie.`
  const stories = storiesOf(
    [
      told('x-1', '2021-03-04', 'Vietnam-Mongolie : 2e dialogue à Oulan-Bator', { lead: lead(2) }),
      told('x-2', '2022-03-04', 'Le Vietnam et la Mongolie élargissent leurs liens', {
        lead: lead(3),
      }),
    ],
    attest,
  ).filter(({ id }) => id.startsWith('serie-'))
  expect(stories.map((story) => [story.title, shownOf(story)])).toEqual([
    ['Dialogue de défense · Mongolie', [2, 3]],
  ])
})

test('a committee is followed from session to session, the missing ones shown as missing', () => {
  const story = seriesIn(storiesOf(COMMITTEE, attest))
  expect(story.title).toBe('Comité militaire · Russie')
  expect(shownOf(story)).toEqual([15, 'missing 16', 'missing 18', 19, 'missing 20', 21])
})

describe('a session that is called off', () => {
  const of = (ordinal: number, what: string) =>
    `La ${ordinal}e session du Comité intergouvernemental Vietnam-Russie${what}`
  const story = (how: string) =>
    seriesIn(
      storiesOf(
        [
          told('x-1', '2019-03-04', of(18, ' réunie à Hanoï'), {
            lead: of(18, ' s’est tenue le 3 mars à Hanoï.'),
          }),
          told('x-2', '2020-03-05', of(19, ` est ${how}`), {
            lead: of(19, `, prévue le 10 mars à Moscou, a été ${how}.`),
          }),
          told('x-3', '2022-04-12', of(20, ' réunie à Hanoï'), {
            lead: of(20, ' s’est ouverte le 12 avril à Hanoï.'),
          }),
        ],
        attest,
      ),
    )

  test('has no number where it is cancelled, and is not missing', () => {
    const told = story('annulée')
    expect(shownOf(told)).toEqual([18, undefined, 20])
    expect(told.steps[1]).toMatchObject({ kind: 'article', calledOff: 'cancelled' })
  })

  test('may have been held since where it is put off', () => {
    const told = story('reportée')
    expect(shownOf(told)).toEqual([18, undefined, 'missing 19', 20])
    expect(told.steps[1]).toMatchObject({ kind: 'article', calledOff: 'postponed' })
  })
})

test('one body is one series in both translations', () => {
  const held = (id: string, date: string, body: string) =>
    told(id, date, `La ${body} Vietnam-Russie à Hanoï`, {
      lead: `La ${body} Vietnam-Russie a eu lieu le 3 mars.`,
    })
  const stories = storiesOf(
    [
      held('x-1', '2019-03-04', '18e réunion de la Commission mixte'),
      held('x-2', '2020-03-04', '19e réunion du Comité mixte'),
    ],
    attest,
  )
  expect(shownOf(seriesIn(stories))).toEqual([18, 19])
})

test('an undated session stands apart and is not missing', () => {
  const story = seriesIn(storiesOf(COMMITTEE, attest))
  expect(story.undated.map(({ article }) => article)).toEqual(['x-17'])
})

test('copies of a dispatch are one step, the earliest dated one', () => {
  const copies = [
    { ...told('x-b', '2017-10-13', session(19)), dispatch: 'd-1' },
    { ...told('x-a', '2017-10-12', session(19)), dispatch: 'd-1' },
    told('x-c', '2019-11-20', session(21)),
  ]
  const { steps } = seriesIn(storiesOf(copies, attest))
  expect(
    steps.map((step) => (step.kind === 'article' ? step.attestation.article : step.kind)),
  ).toEqual(['x-a', 'missing', 'x-c'])
})

test('one dispatch is no story', () => {
  expect(storiesOf([COMMITTEE[0]!], attest)).toEqual([])
})

test('a misprinted number does not open a gap of a hundred sessions', () => {
  const story = seriesIn(
    storiesOf(
      [told('x-a', '2017-10-12', session(19)), told('x-b', '2018-10-12', session(190))],
      attest,
    ),
  )
  expect(shownOf(story)).toEqual([19, 190])
})

test('segments that each know a part tell the whole when read together', () => {
  const id = seriesIn(storiesOf(COMMITTEE, attest)).id
  const lines = [COMMITTEE.slice(0, 2), COMMITTEE.slice(2)].map((segment) =>
    storyLinesOf(segment, attest).get(id)!,
  )
  const whole = storyOf(lines)
  expect(whole).toEqual(seriesIn(storiesOf(COMMITTEE, attest)))
  expect(storyOf([...lines].reverse())).toEqual(whole)
})

test('the outlet’s own link draws an article into the story it points to', () => {
  const linked = told('x-link', '2019-12-01', 'Les vétérans se souviennent à Hanoï', {
    links: [session(21)],
  })
  const { steps } = seriesIn(storiesOf([...COMMITTEE, linked], attest))
  expect(steps.at(-1)).toMatchObject({ attestation: { article: 'x-link' } })
})

test('what marks call a step of a story is one, and a session of a series is called so', () => {
  const pages = [
    ...COMMITTEE,
    told('x-trade', '2020-02-01', 'Le commerce avec la Russie progresse, exportations en hausse'),
    told(
      'x-trade-2',
      '2021-02-01',
      'Russie : les exportations et le commerce de produits reculent',
    ),
    told('x-arms', '2019-07-01', 'Jeux militaires : l’armée de la Russie et ses soldats'),
    told('x-laos', '2019-08-01', 'Le commerce avec le Laos, exportations en hausse'),
  ]
  const lines = storyLinesOf(pages, attest)
  const marksOf = ({ article, entities }: Told) =>
    readProfile(writeProfile(profileOf(article, entities)))!
  const called = pages.flatMap((page) =>
    storiesAbout(page.article, page.entities).flatMap(({ id }) =>
      pages
        .filter((other) => other !== page && isStepOf(id, marksOf(page), marksOf(other)))
        .map((other) => [id, other.article.id] as const),
    ),
  )
  for (const [id, article] of called) {
    expect(lines.get(id)?.steps.map(({ attestation }) => attestation.article)).toContain(article)
  }
  expect(new Set(called.map(([id]) => id)).size).toBeGreaterThan(1)
})

test('a page that recalls a session is not called by it; the only one that tells of it is', () => {
  const recalling = (id: string, date: string, ordinal: number) =>
    told(id, date, 'Vietnam et Russie parlent de coopération', {
      body: [
        'Hanoï - Les ministres de la Défense du Vietnam et de la Russie se sont rencontrés.',
        `Ils ont salué la ${ordinal}e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire.`,
      ],
    })
  const story = seriesIn(
    storiesOf(
      [...COMMITTEE, recalling('x-a', '2018-01-05', 19), recalling('x-b', '2019-12-05', 20)],
      attest,
    ),
  )
  const numbers = story.steps.flatMap((step) =>
    step.kind === 'missing' ? [] : [[step.attestation.article, step.ordinal]],
  )
  expect(numbers).toEqual([
    ['x-15', 15],
    ['x-19', 19],
    ['x-a', undefined],
    ['x-21', 21],
    ['x-b', 20],
  ])
})

test('a committee is one series whatever a page says it is on; a defence committee is another', () => {
  const commission = (id: string, date: string, ordinal: number, rest = '') =>
    told(id, date, `Inde : ${ordinal}e session de la Commission mixte Vietnam-Inde${rest}`)
  const stories = storiesOf(
    [
      commission('x-16', '2015-08-21', 16),
      commission('x-17', '2017-10-05', 17, ' sur la coopération économique et scientifique'),
      commission('x-19', '2021-10-05', 19),
      told('x-d1', '2018-03-02', 'Inde : 12e dialogue sur la politique de défense Vietnam-Inde'),
      told('x-d2', '2019-03-02', 'Inde : 13e dialogue sur la défense Vietnam-Inde'),
    ],
    attest,
  ).filter(({ id }) => id.startsWith('serie-'))
  expect(stories.map(({ title }) => title)).toEqual([
    'Commission mixte · Inde',
    'Dialogue de défense · Inde',
  ])
  expect(shownOf(stories[0]!)).toEqual([16, 17, 'missing 18', 19])
})

test('a festival goes by its fullest name, without its number', () => {
  const [story] = storiesOf(
    [
      told('x-7', '2017-12-24', 'Da Lat ouvre son 7e Festival des fleurs', {
        lead: 'Le 7e Festival des fleurs de Da Lat réunit les producteurs.',
      }),
      told('x-8', '2019-12-21', 'Ouverture du 8e Festival des fleurs de Da Lat'),
    ],
    attest,
  )
  expect(story?.title).toBe('Festival des fleurs de Da Lat')
  expect(shownOf(story!)).toEqual([7, 8])
})

test('a session that its page dates a year before is not reported by it', () => {
  const late = told('x-a', '2020-11-05', 'Vietnam et Russie parlent de défense', {
    body: [
      'Hanoï - Les ministres de la Défense du Vietnam et de la Russie se sont rencontrés.',
      'Ils ont salué la 21e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire, tenue en novembre 2019.',
    ],
  })
  const story = seriesIn(
    storiesOf([...COMMITTEE.filter(({ article }) => article.id !== 'x-21'), late], attest),
  )
  expect(story.steps.at(-1)).toMatchObject({ attestation: { article: 'x-a' } })
  expect(story.steps.at(-1)).not.toHaveProperty('ordinal')
})

test.each([
  'Les deux présidents préparent la 21e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire.',
  'La 21e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire se tiendra en mai.',
])('what is still to come reports no session: %s', (lead) => {
  const ahead = told('x-a', '2019-01-05', 'Vietnam et Russie parlent de défense', { lead })
  const story = seriesIn(
    storiesOf([...COMMITTEE.filter(({ article }) => article.id !== 'x-21'), ahead], attest),
  )
  expect(story.steps.at(-1)).toMatchObject({ attestation: { article: 'x-a' } })
  expect(story.steps.at(-1)).not.toHaveProperty('ordinal')
})

test('numbers that fall again with the years miss no session', () => {
  const story = seriesIn(
    storiesOf(
      [
        told('x-a', '2012-10-12', session(19)),
        told('x-b', '2015-10-12', session(22)),
        told('x-c', '2018-10-12', session(2)),
      ],
      attest,
    ),
  )
  expect(shownOf(story)).toEqual([19, 22, 2])
})

test('a parliament counts its sessions anew: they are no series', () => {
  const stories = storiesOf(
    [9, 11].map((n) =>
      told(`x-${n}`, `20${n + 8}-05-20`, `La ${n}e session de l’Assemblée nationale s’est ouverte`),
    ),
    attest,
  )
  expect(stories.filter(({ id }) => id.startsWith('serie-'))).toEqual([])
})

test.each([
  ['Comité sc', undefined, 'Comité · UNESCO'],
  ['Comité militaire', 'Russie', 'Comité militaire · Russie'],
  ['Sommet (Francophonie)', undefined, 'Sommet de la Francophonie'],
  ['Sommet ASEAN', undefined, 'Sommet de l’ASEAN'],
  ['Dialogue stratégique', undefined, 'Dialogue stratégique'],
])('the series %s of %s is called %s', (name, owner, title) => {
  expect(seriesTitle(name, owner)).toBe(title)
})

test.each([
  ['FR', 'France'],
  ['bm', 'Banque mondiale'],
  ['EU', 'Union européenne'],
  ['zz', 'zz'],
])('%s is called %s', (code, name) => {
  expect(partnerName(code, [])).toBe(name)
})

test.each([
  [
    'loi-pech',
    'Loi sur la pêche',
    ['Les députés débattent de la loi sur la pêche', 'La loi sur la pêche adoptée à Hanoï'],
  ],
  [
    'evenement-storm-yagi',
    'Typhon Yagi',
    ['Le typhon Yagi se dirige vers Quang Ninh', 'Après le typhon Yagi, Hanoï se relève'],
  ],
  [
    'ouvrage-pont-rach-mieu-2',
    'Pont Rach Mieu 2',
    ['Le pont Rach Mieu 2 sort de terre', 'Le pont Rach Mieu 2 ouvert à la circulation'],
  ],
])('%s is followed from page to page', (id, title, headlines) => {
  const pages = headlines.map((headline, n) => told(`n-${n}`, `2024-0${n + 1}-10`, headline))
  const story = storiesOf(pages, attest).find((one) => one.id === id)
  expect(story?.title).toBe(title)
  expect(story?.steps).toHaveLength(2)
  const [here, there] = pages.map(({ article, entities }) =>
    readProfile(writeProfile(profileOf(article, entities)))!,
  )
  expect(isStepOf(id, here!, there!)).toBe(true)
})

test('a law named in passing is no story of its own', () => {
  const pages = ['2023-05-02', '2023-09-02'].map((date, n) =>
    told(`p-${n}`, date, 'Huit bateaux rentrent au port', {
      body: ['Ils ont passé un mois en mer.', 'La loi sur la pêche date de 2017.'],
    }),
  )
  expect(storiesOf(pages, attest).filter(({ id }) => id.startsWith('loi-'))).toEqual([])
})
