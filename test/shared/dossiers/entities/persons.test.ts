import { describe, expect, test } from 'vitest'
import type { NormalRole } from '../../../../shared/entities/entity.ts'
import {
  companionsWithout,
  toldCompanions,
} from '../../../../shared/dossiers/entities/companions.ts'
import { isPublicRole } from '../../../../shared/dossiers/offices/public-role.ts'
import { article, country, person, prepared } from '../../../builders.ts'
import { entityIn, page } from '../dossiers-of.ts'

const ID = 'person:ly-thi-hoa'
const DEPUTY: NormalRole = { office: 'vice-ministre', body: 'énergie', country: 'VN' }

/** A page that says one thing of Ly Thi Hoa. */
function says(
  id: string,
  date: string | undefined,
  text: string,
  normal?: NormalRole,
  dispatch?: string,
) {
  const one = article({
    id,
    outlet: id.slice(0, id.lastIndexOf('-')),
    lead: `La réunion a été ouverte par ${text} Ly Thi Hoa.`,
    ...(date === undefined ? {} : { published: { date, basis: 'metadata' } }),
  })
  const role = { text, ...(normal === undefined ? {} : { normal }) }
  return prepared(one, [person(one, 'Ly Thi Hoa', role)], dispatch)
}

describe('a person’s roles', () => {
  test('wordings of one office are one role, in order of time, from the first to the last attestation', () => {
    const pages = [
      says('vietnamplus-4', '2024-02-01', 'la ministre', { office: 'ministre', country: 'VN' }),
      says('vietnamplus-2', '2019-05-06', 'la vice-ministre de l’Énergie', {
        office: 'vice-ministre',
        body: 'énergie',
      }),
      says('vietnamplus-3', '2021-01-09', 'la vice-ministre vietnamienne de l’Energie', {
        ...DEPUTY,
        body: 'energie',
      }),
    ]
    const roles = entityIn([pages], ID)?.roles ?? []
    expect(
      roles.map(({ sources, wordings, first, last }) => [
        sources,
        wordings.length,
        first?.published?.date,
        last?.published?.date,
      ]),
    ).toEqual([
      [2, 2, '2019-05-06', '2021-01-09'],
      [1, 1, '2024-02-01', '2024-02-01'],
    ])
    expect(roles[0]?.first?.sentence).toBe(
      'La réunion a été ouverte par la vice-ministre de l’Énergie Ly Thi Hoa.',
    )
  })

  test('a role whose country is left out joins none where two could be meant', () => {
    const body = 'énergie'
    const pages = [
      says('x-1', '2019-01-01', 'la ministre de l’Énergie', { office: 'ministre', body }),
      says('x-2', '2019-01-02', 'la ministre lao', { office: 'ministre', body, country: 'LA' }),
      says('x-3', '2019-01-03', 'la ministre thaïe', { office: 'ministre', body, country: 'TH' }),
    ]
    expect(entityIn([pages], ID)?.roles).toHaveLength(3)
  })

  test('copies of one dispatch are one source, told by the earliest, each outlet beside it', () => {
    const dispatch = 'd-vietnamplus-1'
    const pages = [
      says('vietnamplus-1', '2018-06-21', 'la vice-ministre', DEPUTY, dispatch),
      says('lecourrier-8', '2018-06-22', 'la vice-ministre', DEPUTY, dispatch),
      says('nhandan-3', undefined, 'la vice-ministre', DEPUTY, dispatch),
    ]
    const dossier = entityIn([pages], ID)
    expect(dossier).toMatchObject({ articles: 3, sources: 1, undated: 1 })
    expect(dossier?.mentions).toHaveLength(1)
    expect(dossier?.roles[0]).toMatchObject({
      articles: 3,
      sources: 1,
      first: {
        article: 'vietnamplus-1',
        copies: [{ outlet: 'lecourrier' }, { outlet: 'nhandan' }],
      },
      last: { article: 'vietnamplus-1' },
    })
  })

  test('the copy that a later segment brings is the same source', () => {
    const first = says('vietnamplus-1', '2018-06-21', 'la vice-ministre', DEPUTY)
    const copy = says('lecourrier-8', '2018-06-22', 'la vice-ministre', DEPUTY, 'd-vietnamplus-1')
    expect(entityIn([[first], [copy]], ID)).toMatchObject({ articles: 2, sources: 1 })
  })

  test('undated attestations stand apart, at most three', () => {
    const pages = Array.from({ length: 5 }, (_, n) =>
      says(`x-${n}`, undefined, 'la vice-ministre', DEPUTY),
    )
    const [role] = entityIn([pages], ID)?.roles ?? []
    expect(role).toMatchObject({ articles: 5, undated: [{}, {}, {}] })
    expect(role).not.toHaveProperty('first')
  })

  test('a ministry’s minister and its deputy on one day contradict each other; years apart they do not', () => {
    const minister = { ...DEPUTY, office: 'ministre' }
    const above = says('x-1', '2020-03-04', 'la ministre de l’Énergie', minister)
    const below = (date: string) => says('x-2', date, 'la vice-ministre de l’Énergie', DEPUTY)
    expect(entityIn([[above, below('2020-03-04')]], ID)?.contradictions).toMatchObject([
      { claims: [{ article: 'x-1' }, { article: 'x-2' }] },
    ])
    expect(entityIn([[above, below('2016-03-04')]], ID)?.contradictions).toEqual([])
  })

  test('no sentence where no text may be shown', () => {
    const pages = [says('x-1', '2020-03-04', 'la vice-ministre', DEPUTY)]
    expect(JSON.stringify(entityIn([pages], ID, 'none'))).not.toContain('réunion')
  })
})

describe('a public role', () => {
  test.each([
    ['vice-ministre des Affaires étrangères'],
    ['ancien Premier ministre'],
    ['ambassadrice du Laos'],
    ['général de corps d’armée'],
    ['pape'],
    ['roi du Cambodge'],
    ['présidente du Comité populaire'],
    ['homologue russe'],
    ['porte-parole adjointe'],
  ])('%s', (text) => {
    expect(isPublicRole({ text })).toBe(true)
  })

  test.each([
    ['épouse du président'],
    ['fils'],
    ['footballeuse'],
    ['tisserande'],
    ['championne du monde'],
    ['capitaine de l’équipe'],
    ['soldat'],
    ['patronne'],
    ['étudiant'],
  ])('not %s', (text) => {
    expect(isPublicRole({ text })).toBe(false)
  })

  test('without one there is no dossier, nor a place in anybody’s company', () => {
    const one = article({
      id: 'x-1',
      lead: 'La tisserande Ly Thi Hoa et le maire Vu Van Phu, au Laos.',
    })
    const pages = [
      prepared(one, [
        person(one, 'Ly Thi Hoa', { text: 'tisserande' }),
        person(one, 'Vu Van Phu', { text: 'maire', normal: { office: 'maire' } }),
        country(one, 'LA', 'Laos'),
      ]),
    ]
    expect(entityIn([pages], ID)).toBeUndefined()
    expect(entityIn([pages], 'person:vu-van-phu')?.companions).toEqual([])
    expect(entityIn([pages], 'country:LA')?.companions.map(({ id }) => id)).toEqual([
      'person:vu-van-phu',
    ])
  })

  test('printed on one page opens the dossier of all', () => {
    const pages = [
      says('x-1', '2019-01-01', 'sa tante'),
      says('x-2', '2020-01-01', 'la ministre', { office: 'ministre' }),
    ]
    expect(entityIn([pages], ID)).toMatchObject({ articles: 2, roles: [{ text: 'la ministre' }] })
  })
})

test('everybody’s companion comes after one’s own', () => {
  const pages = Array.from({ length: 12 }, (_, n) => {
    const mates = n < 3 ? ' et le maire Vu Van Phu' : ''
    const one = article({
      id: `x-${n}`,
      lead: `Le président Do Van Ky${n < 6 ? ', la ministre Ly Thi Hoa' : ''}${mates} étaient là.`,
    })
    const some = [person(one, 'Do Van Ky', { text: 'président', normal: { office: 'président' } })]
    if (n < 6)
      some.push(person(one, 'Ly Thi Hoa', { text: 'ministre', normal: { office: 'ministre' } }))
    if (n < 3) some.push(person(one, 'Vu Van Phu', { text: 'maire', normal: { office: 'maire' } }))
    return prepared(one, some)
  })
  expect(entityIn([pages], 'person:vu-van-phu')?.companions).toMatchObject([
    { name: 'Ly Thi Hoa', articles: 3 },
    { name: 'Do Van Ky', articles: 3 },
  ])
})

test('a statue is nobody’s company', () => {
  const one = page('x-1', '2023-08-30', {
    lead: 'Le ministre russe des Affaires étrangères Sergueï Lavrov a fleuri avec le maire Vu Van Phu la statue du Président Ho Chi Minh.',
  })
  const idOf = (name: string) => one.entities.find(({ canonical }) => canonical === name)!.id
  const companionsOf = (name: string) =>
    entityIn([[one]], idOf(name))?.companions.map((companion) => companion.name)
  expect(companionsOf('Sergueï Lavrov')).toEqual(['Vu Van Phu'])
  expect(companionsOf('Ho Chi Minh')).toEqual([])
})

test('what is withdrawn leaves nobody in company', () => {
  const company = { name: 'Vu Van Phu', alone: 3, together: 2, seen: ['d-a', 'd-b'] }
  const once = { name: 'Ly Thi Hoa', alone: 1, together: 1, seen: ['d-a'] }
  expect(
    companionsWithout(
      { 'person:vu-van-phu': company, 'person:ly-thi-hoa': once },
      new Set(['d-a']),
    ),
  ).toEqual({ 'person:vu-van-phu': { ...company, together: 1, seen: ['d-b'] } })
})

test('of companions of one kind and name a list shows the closest alone', () => {
  const company = (name: string, together: number) => ({ name, together, alone: 3, seen: [] })
  expect(
    toldCompanions({
      'organisation:samsung': company('Samsung', 2),
      'organisation:vn-samsung': company('Samsung', 1),
      'place:samsung': company('Samsung', 1),
    }).map(({ id, articles }) => [id, articles]),
  ).toEqual([
    ['organisation:samsung', 2],
    ['place:samsung', 1],
  ])
})

test('a body has one name, in its own dossier and beside others', () => {
  const says = (id: string, body: string) =>
    page(id, '2024-01-04', {
      lead: `Le ministre lao des Transports Do Van Minh a visité le ${body} vendredi.`,
    })
  const pages = [
    says('x-1', 'Comité intergouvernemental Vietnam - Azerbaïdjan'),
    says('x-2', 'Comité intergouvernemental Vietnam-Azerbaïdjan'),
    says('x-3', 'Comité intergouvernemental Vietnam-Azerbaïdjan'),
  ]
  const company = entityIn([pages], 'person:do-van-minh')?.companions ?? []
  const body = company.find(({ kind }) => kind === 'organisation')
  expect(body?.name).toBe('Comité intergouvernemental Vietnam-Azerbaïdjan')
  expect(entityIn([pages], body!.id)?.name).toBe(body?.name)
})
