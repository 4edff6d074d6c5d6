import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../../../shared/article/article.ts'
import { mayBeSeveral } from '../../../../shared/dossiers/entities/namesakes.ts'
import { isStanding } from '../../../../shared/dossiers/offices/offices.ts'
import { isAbove } from '../../../../shared/dossiers/roles/rank-order.ts'
import { isRecalled } from '../../../../shared/dossiers/time/remembered.ts'
import { roleAt } from '../../../../shared/dossiers/roles/role-at.ts'
import type { RoleLine } from '../../../../shared/dossiers/roles/role-lines.ts'
import { entityIn, page } from '../dossiers-of.ts'

const ID = 'person:ly-thi-hoa'

type Said = readonly [date: string | undefined, lead: string]

/** What is told of Ly Thi Hoa, whom dispatches of these days call so. */
const dossierOf = (...said: readonly Said[]) =>
  entityIn([said.map(([date, lead], n) => page(`x-${n}`, date, { lead }))], ID)

const rolesOf = (...said: readonly Said[]) =>
  (dossierOf(...said)?.roles ?? []).map(({ text, sources }) => [text, sources])

describe('an office that somebody is to be given', () => {
  test.each([
    'Le président vient de nommer Mme Ly Thi Hoa ministre de la Santé.',
    'L’Assemblée nationale vient d’élire Ly Thi Hoa présidente de la République.',
    'Le président a décidé de nommer Ly Thi Hoa ministre de la Santé.',
    'La décision de nommer Ly Thi Hoa ministre de la Santé a été publiée.',
    'En visite pour trois jours, le président a décidé de nommer Ly Thi Hoa ministre de la Santé.',
  ])('is hers in: %s', (lead) => {
    expect(rolesOf(['2024-01-04', lead])).toHaveLength(1)
  })

  test.each([
    'Le Premier ministre a proposé de nommer Ly Thi Hoa ministre de la Santé.',
    'Le comité recommande de désigner Mme Ly Thi Hoa ministre de la Santé.',
    'Il a soumis au vote un texte visant à élire Ly Thi Hoa ministre de la Santé.',
    'Les députés se réunissent en vue d’élire Ly Thi Hoa présidente de la République.',
    'Le président va nommer Ly Thi Hoa ministre de la Santé.',
    'Le président pourrait nommer Ly Thi Hoa ministre de la Santé.',
  ])('is not yet hers in: %s', (lead) => {
    expect(rolesOf(['2024-01-04', lead])).toEqual([])
  })
})

describe('one office, in full and in short', () => {
  test('a head of state needs no country where no other presidency is printed', () => {
    expect(
      rolesOf(
        ['2019-01-04', 'La présidente vietnamienne Ly Thi Hoa a parlé.'],
        ['2022-01-04', 'La présidente Ly Thi Hoa a parlé.'],
        ['2023-01-04', 'La présidente de la République, Ly Thi Hoa, a parlé.'],
      ),
    ).toEqual([['présidente vietnamienne', 3]])
    expect(
      rolesOf(
        ['2019-01-04', 'La présidente vietnamienne Ly Thi Hoa a parlé.'],
        ['2022-01-04', 'La présidente Ly Thi Hoa a parlé.'],
        ['2023-01-04', 'La présidente de l’Assemblée nationale, Ly Thi Hoa, a parlé.'],
      ),
    ).toHaveLength(3)
  })

  test('a bare "ministre" is the ministry’s between two dispatches that print it, not before', () => {
    const full = 'La ministre de la Santé Ly Thi Hoa a parlé.'
    const bare = 'La ministre Ly Thi Hoa a parlé.'
    expect(rolesOf(['2019-01-04', full], ['2020-01-04', bare], ['2021-01-04', full])).toEqual([
      ['ministre de la Santé', 3],
    ])
    expect(rolesOf(['2016-01-04', bare], ['2019-01-04', full], ['2021-01-04', full])).toEqual([
      ['ministre', 1],
      ['ministre de la Santé', 2],
    ])
    const other = 'La ministre de la Justice Ly Thi Hoa a parlé.'
    expect(
      rolesOf(
        ['2019-01-04', full],
        ['2020-01-04', bare],
        ['2020-01-04', other],
        ['2021-01-04', full],
      ),
    ).toHaveLength(3)
  })

  test.each([
    ['vice-ministre permanente de la Santé', 'vice-ministre'],
    ['première vice-ministre de la Santé', 'vice-ministre'],
    ['vice-présidente permanente de l’Assemblée nationale', 'vice-présidente'],
  ])('a %s is called %s on the same page', (full, short) => {
    expect(
      rolesOf(['2019-01-04', `La ${full}, Ly Thi Hoa, est venue. La ${short} Ly Thi Hoa a parlé.`]),
    ).toEqual([[full, 1]])
  })

  test.each([
    ['ministre lao des Affaires étrangères', 'cheffe de la diplomatie laotienne'],
    ['présidente lao', 'cheffe de l’État'],
    ['Première ministre lao', 'cheffe du gouvernement laotien'],
    ['ancienne Première ministre lao', 'ancienne cheffe du gouvernement laotien'],
    ['présidente de l’Assemblée nationale du Laos', 'présidente du Parlement laotien'],
  ])('%s and %s are one office', (one, other) => {
    const said = [one, other].map((role, n): Said => [
      `202${n}-01-04`,
      `La ${role} Ly Thi Hoa a parlé.`,
    ])
    expect(rolesOf(...said)).toEqual([[one, 2]])
    // By itself it is told as it is printed, and of another country it is another.
    expect(rolesOf(said[1]!)).toEqual([[other, 1]])
  })

  test('the head of another country’s diplomacy is another', () => {
    expect(
      rolesOf(
        ['2019-01-04', 'La ministre lao des Affaires étrangères Ly Thi Hoa a parlé.'],
        ['2020-01-04', 'La cheffe de la diplomatie cambodgienne Ly Thi Hoa a parlé.'],
      ),
    ).toHaveLength(2)
  })

  test('letters are the body that another dispatch spells out', () => {
    expect(
      rolesOf(
        ['2019-01-04', 'La directrice de la Banque du riz (BDR), Ly Thi Hoa, a parlé.'],
        ['2020-01-04', 'La directrice de la BDR, Ly Thi Hoa, a parlé.'],
      ),
    ).toEqual([['directrice de la Banque du riz (BDR)', 2]])
  })

  test('the Party is the party that is named', () => {
    expect(
      rolesOf(
        ['2019-01-04', 'La secrétaire générale du Parti, Ly Thi Hoa, a parlé.'],
        ['2020-01-04', 'La secrétaire générale du Parti communiste du Vietnam Ly Thi Hoa a parlé.'],
      ),
    ).toEqual([['secrétaire générale du Parti communiste du Vietnam', 2]])
  })

  test('`sa présidente` is of what stands before, and no head of state', () => {
    expect(
      rolesOf(
        [
          '2019-01-04',
          'Une délégation du Parti du Peuple, conduite par sa présidente, Ly Thi Hoa, est là.',
        ],
        ['2020-01-04', 'La ministre lao de la Santé Ly Thi Hoa a parlé.'],
      ).map(([text]) => text),
    ).toEqual(['présidente du Parti du Peuple', 'ministre lao de la Santé'])
  })

  test.each([
    [
      'Le ministre vietnamien Do Van Ky et son homologue russe Ly Thi Hoa ont parlé.',
      'homologue russe de Do Van Ky',
    ],
    [
      'Le président Bui Van An a écrit au roi Do Van Ky, et la ministre Ong Thi Lan à son homologue Ly Thi Hoa.',
      'homologue d’Ong Thi Lan',
    ],
    [
      'Le ministre Do Van Ky a présenté Bui Van An à son homologue russe Ly Thi Hoa.',
      'homologue russe',
    ],
    [
      'À la mort de la ministre Bui Thi Van, le président Do Van Ky a écrit à son homologue Ly Thi Hoa.',
      'homologue de Do Van Ky',
    ],
    [
      'Le ministre Do Van Ky a parlé. Son homologue russe Ly Thi Hoa a écouté.',
      'homologue russe de Do Van Ky',
    ],
    [
      'Le ministre Do Van Ky a reçu Bui Van An. Son homologue russe Ly Thi Hoa a écouté.',
      'homologue russe',
    ],
  ])('a counterpart is somebody’s: %s', (said, role) => {
    expect(rolesOf(['2019-01-04', said])).toEqual([[role, 1]])
  })

  test.each([
    ['Les vice-ministres Ly Thi Hoa et Do Van Ky ont présidé la séance.', 'vice-ministre'],
    ['Les Premiers ministres Ly Thi Hoa et Do Van Ky ont parlé.', 'Premier ministre'],
    [
      'Les ministres des Affaires étrangères Ly Thi Hoa et Do Van Ky ont parlé.',
      'ministre des Affaires étrangères',
    ],
    ['La nouvelle ambassadrice de Suède, Ly Thi Hoa, a parlé.', 'ambassadrice de Suède'],
  ])('one person has a role by herself: %s', (said, role) => {
    expect(rolesOf(['2019-01-04', said])).toEqual([[role, 1]])
  })

  test.each([
    ['directrice du Centre de la main-d’œuvre', "directrice du Centre de la main-d'œuvre"],
    [
      'directrice du Centre de prévision météorologique',
      'directrice du Centre de prévisions météorologiques',
    ],
    ['secrétaire générale de l’ONU', 'secrétaire générale des Nations unies'],
    ['ancienne Première ministre', 'ex-Première ministre'],
    ['présidente du groupe Lotusriz', 'présidente de Lotusriz'],
    [
      'présidente du Comité central du Front de la Patrie du Vietnam',
      'présidente du Front de la Patrie du Vietnam',
    ],
  ])('one office: %s, %s', (one, other) => {
    expect(
      rolesOf(
        ['2019-01-04', `La ${one}, Ly Thi Hoa, a parlé.`],
        ['2020-01-04', `La ${other}, Ly Thi Hoa, a parlé.`],
      ),
    ).toHaveLength(1)
  })

  test.each([
    [
      'La présidente de l’Association d’amitié Vietnam-Chili, Ly Thi Hoa, a parlé.',
      'La présidente de l’Association d’amitié Vietnam - Chili, Ly Thi Hoa, a parlé.',
    ],
    [
      'L’ambassadrice de Finlande au Vietnam, Ly Thi Hoa, a parlé.',
      'L’ambassadrice finlandaise Ly Thi Hoa a parlé.',
    ],
    [
      'Le Premier ministre Ly Thi Hoa a parlé.',
      'Les Premiers ministres Ly Thi Hoa et Do Thi Lan ont parlé.',
    ],
  ])('one office: %s %s', (one, other) => {
    expect(rolesOf(['2019-01-04', one], ['2020-01-04', other])).toHaveLength(1)
  })

  test('the capital of a sentence is not the role’s', () => {
    expect(
      rolesOf(
        ['2019-01-04', 'Présidente du Comité populaire de Hanoï, Ly Thi Hoa a parlé.'],
        ['2020-01-04', 'Première ministre, Ly Thi Hoa a parlé.'],
      ).map(([text]) => text),
    ).toEqual(['présidente du Comité populaire de Hanoï', 'Première ministre'])
  })
})

describe('what makes nobody public', () => {
  test.each([
    'Ly Thi Hoa, cheffe d’un restaurant de Hué, a parlé.',
    'Ly Thi Hoa, cheffe du hameau, a parlé.',
    'Ly Thi Hoa, doyenne du village, a parlé.',
    'L’avocate Ly Thi Hoa a parlé.',
    'Ly Thi Hoa, envoyée spéciale du journal Le Matin, a parlé.',
    'La future ministre Ly Thi Hoa a parlé.',
    'Ly Thi Hoa, assistante du laboratoire, a parlé.',
    'Le ministre a remercié Ly Thi Hoa de sa venue.',
    'Ly Thi Hoa, jugée pour l’émission d’obligations fictives, a parlé.',
    'Ly Thi Hoa, accusée d’escroquerie, a parlé.',
    'Son adjointe, Ly Thi Hoa, encourt vingt ans de prison.',
    'La directrice Ly Thi Hoa est en fuite.',
    'Son successeur, Ly Thi Hoa, arrivera en juillet.',
    'Ly Thi Hoa, ancienne directrice adjointe, a parlé.',
    'Ly Thi Hoa, directrice de la classe, a parlé.',
    // Of what, the sentence does not say.
    'Son président, Ly Thi Hoa, a parlé.',
    'La Banque du Riz et l’Académie des Sciences ont écouté leur présidente, Ly Thi Hoa.',
    'Ly Thi Hoa, cheffe d’équipe à l’Institut d’écologie, a parlé.',
  ])('%s', (lead) => {
    expect(dossierOf(['2019-01-04', lead])).toBeUndefined()
  })

  test.each([
    'Ly Thi Hoa, cheffe de la diplomatie vietnamienne, a parlé.',
    'Ly Thi Hoa, envoyée spéciale du Premier ministre, a parlé.',
    'Ly Thi Hoa, avocate générale, a parlé.',
    'Ly Thi Hoa, assistante du Premier ministre, a parlé.',
    'La juge Ly Thi Hoa a parlé.',
    'Ly Thi Hoa, directrice du Département des pêches, a parlé.',
    'Ly Thi Hoa, directrice de l’Institut Pasteur, a parlé.',
  ])('but: %s', (lead) => {
    expect(dossierOf(['2019-01-04', lead])).toBeDefined()
  })
})

describe('one office, however its body is printed', () => {
  const rolesOf = (...leads: readonly string[]) =>
    dossierOf(...leads.map((lead, at) => [`2023-01-0${at + 4}`, lead] as const))?.roles.length
  test.each([
    [
      'La présidente du Comité populaire de la province de Cao Bang, Ly Thi Hoa, a parlé.',
      'La présidente du Comité populaire provincial de Cao Bang, Ly Thi Hoa, a parlé.',
      'La présidente du Comité populaire de Cao Bang, Ly Thi Hoa, a parlé.',
    ],
    [
      'La vice-présidente du Comité populaire de la ville de Hai Phong, Ly Thi Hoa, a parlé.',
      'La vice-présidente du Comité populaire de Hai Phong, Ly Thi Hoa, a parlé.',
    ],
    [
      'La présidente du Comité populaire de Thua Thiên-Huê, Ly Thi Hoa, a parlé.',
      'La présidente du Comité populaire de Thua Thiên Huê, Ly Thi Hoa, a parlé.',
    ],
    [
      'L’ancienne directrice générale de la société Sen Vang, Ly Thi Hoa, a parlé.',
      'L’ancienne directrice générale de Sen Vang, Ly Thi Hoa, a parlé.',
    ],
  ])('%s %s', (...leads) => {
    expect(rolesOf(...leads)).toBe(1)
  })

  test('a town that has the name of its province has a committee of its own', () => {
    expect(
      rolesOf(
        'La présidente du Comité populaire de la ville de Lao Cai, Ly Thi Hoa, a parlé.',
        'La présidente du Comité populaire de Lao Cai, Ly Thi Hoa, a parlé.',
      ),
    ).toBe(2)
  })
})

describe('one name, perhaps several persons', () => {
  const several = (...pages: readonly (readonly [string, string])[]) =>
    dossierOf(...pages)?.mayBeSeveral === true
  const ASSOCIATION =
    'La présidente de l’Association des Vietnamiens en Angola, Ly Thi Hoa, a parlé.'
  const MINISTER = 'La ministre des Transports Ly Thi Hoa a parlé.'
  test.each([
    [ASSOCIATION, MINISTER],
    ['La directrice de l’hôpital de Hué, Ly Thi Hoa, a parlé.', MINISTER],
    ['La présidente du groupe Lotus, Ly Thi Hoa, a parlé.', ASSOCIATION],
    // A firm by two words, which a director's role is told without.
    ['La directrice générale du groupe Sen Vang, Ly Thi Hoa, a parlé.', MINISTER],
    [
      'La directrice de l’hôpital de Hué, Ly Thi Hoa, a parlé.',
      'La directrice de l’hôpital de Vinh, Ly Thi Hoa, a parlé.',
    ],
    ['La retraitée Ly Thi Hoa a parlé.', MINISTER],
    ['Ly Thi Hoa, enseignante, a parlé.', MINISTER],
    [
      'Le général de division Ly Thi Hoa, commandant de la Garde-côte, a parlé.',
      'La présidente du Comité populaire de Hué, Ly Thi Hoa, a parlé.',
    ],
    [
      'Ly Thi Hoa, porte-drapeau du Vietnam, a parlé.',
      'La directrice de l’OGS, Ly Thi Hoa, a parlé.',
    ],
  ])('%s %s', (one, other) => {
    expect(several(['2013-01-04', one], ['2023-01-04', other])).toBe(true)
  })

  test.each([
    [MINISTER, 'La ministre des Finances Ly Thi Hoa a parlé.'],
    ['Le général de division Ly Thi Hoa a parlé.', 'La ministre de la Défense Ly Thi Hoa a parlé.'],
    [MINISTER, 'L’ambassadrice du Vietnam au Laos, Ly Thi Hoa, a parlé.'],
    [
      ASSOCIATION,
      'La vice-présidente de l’Association des Vietnamiens en Angola, Ly Thi Hoa, a parlé.',
    ],
    [ASSOCIATION, 'La présidente Ly Thi Hoa a parlé.'],
    // One house in two translations, or by its letters.
    [
      'La directrice du Centre de conservation des monuments de Hué, Ly Thi Hoa, a parlé.',
      'La directrice du Centre de conservation des vestiges de l’ancienne capitale, Ly Thi Hoa, a parlé.',
    ],
    [
      'La cheffe de la coopérative de la poterie de Bau Sen, Ly Thi Hoa, a parlé.',
      'La directrice de la coopérative de Bau Sen, Ly Thi Hoa, a parlé.',
    ],
    [
      'La présidente de l’ARV, Ly Thi Hoa, a parlé.',
      'La présidente du conseil d’administration de l’Airways Research of Vietnam (ARV), Ly Thi Hoa, a parlé.',
    ],
  ])('not: %s %s', (one, other) => {
    expect(several(['2013-01-04', one], ['2023-01-04', other])).toBe(false)
  })

  test('thousands of roles, each with one dispatch of the one before, are one; broken once, they are two', () => {
    const chain = Array.from({ length: 2000 }, (_, at): RoleLine => ({
      normal: { office: 'président', body: `association numéro ${at} du pays` },
      wordings: { président: 1 },
      articles: 2,
      sources: 2,
      seen: [[`x-${at}` as ArticleId], [`x-${at + 1}` as ArticleId]],
      undated: [],
    }))
    expect(mayBeSeveral('Ly Thi Hoa', chain)).toBe(false)
    expect(mayBeSeveral('Ly Thi Hoa', chain.toSpliced(1000, 1))).toBe(true)
  })

  test('a dispatch that prints both makes them one', () => {
    const both =
      'La ministre des Transports Ly Thi Hoa, présidente de l’Association des Vietnamiens en Angola, a parlé.'
    expect(
      several(['2013-01-04', ASSOCIATION], ['2018-01-04', both], ['2023-01-04', MINISTER]),
    ).toBe(false)
  })
})

describe('ranks', () => {
  test.each([
    ['général de corps d’armée', 'général de brigade', true],
    ['Colonel', 'lieutenant-colonel', true],
    ['vice-amiral', 'contre-amiral', true],
    ['général de brigade', 'général d’armée', false],
    ['général d’armée', 'contre-amiral', false],
    ['lieutenant-général', 'général de brigade', false],
    ['ministre', 'colonel', false],
  ])('%s stands above %s: %s', (a, b, is) => {
    expect(isAbove(a, b)).toBe(is)
  })

  test('a rank below the one printed before contradicts it; a promotion does not', () => {
    const division = 'Le général de division Ly Thi Hoa a parlé.'
    const brigade = 'Le général de brigade Ly Thi Hoa a parlé.'
    expect(dossierOf(['2017-01-04', division], ['2019-01-04', brigade])?.contradictions).toEqual([
      expect.objectContaining({ about: 'général de division / général de brigade' }),
    ])
    expect(dossierOf(['2017-01-04', brigade], ['2019-01-04', division])?.contradictions).toEqual([])
  })

  test('who stands in for days is not that between two such times, and who is something is not what he was', () => {
    const vice = { text: 'vice-présidente', first: '2022-07-07', last: '2024-06-08' }
    const acting = { text: 'présidente par intérim', first: '2023-02-08', last: '2024-05-07' }
    expect(roleAt([vice, acting], '2023-09-14')?.text).toBe('vice-présidente')
    const minister = { text: 'ministre de l’Économie', first: '2023-04-03', last: '2023-07-26' }
    const mayor = { text: 'ancien maire de Hué', first: '2023-07-26', last: '2023-07-26' }
    expect(roleAt([minister, mayor], '2023-07-26')?.text).toBe('ministre de l’Économie')
    expect(roleAt([minister, { ...mayor, last: '2024-01-01' }], '2024-01-01')?.text).toBe(
      'ancien maire de Hué',
    )
  })

  test('an office stands for somebody before a rank, a seat, an honour', () => {
    const roles = [
      { text: 'colonel général', first: '2025-09-04', last: '2025-09-04' },
      { text: 'ministre de la Défense', first: '2025-05-07', last: '2025-09-04' },
    ]
    expect(roleAt(roles, '2026-01-01')?.text).toBe('ministre de la Défense')
    expect(roleAt(roles.slice(0, 1), '2026-01-01')?.text).toBe('colonel général')
    expect(
      ['très vénérable', 'membre du Bureau politique', 'cardinal', 'député'].map(isStanding),
    ).toEqual([true, true, true, true])
    expect(['ministre', 'commandant de la flotte', 'président'].map(isStanding)).toEqual([
      false,
      false,
      false,
    ])
  })
})

test('a dispatch that a copy dates is not told as undated too', () => {
  const dispatch = 'd-x-1'
  const lead = 'La ministre de la Santé Ly Thi Hoa a parlé.'
  const pages = [
    page('x-1', '2019-01-04', { lead }, dispatch),
    page('y-2', undefined, { lead }, dispatch),
  ]
  expect(entityIn([pages], ID)?.roles).toMatchObject([
    { sources: 1, first: { article: 'x-1', copies: [{ article: 'y-2' }] }, undated: [] },
  ])
})

test('where many are named with somebody again, who was there once is left out', () => {
  const syllables = ['An', 'Binh', 'Chau', 'Dung', 'Giang', 'Hai', 'Khanh', 'Lan']
  const named = syllables.map((given) => `le ministre Tran Van ${given}`).join(', ')
  const pages = [1, 2].map((n) =>
    page(`x-${n}`, `2019-01-0${n}`, { lead: `La ministre Ly Thi Hoa a reçu ${named}.` }),
  )
  const once = page('x-3', '2019-01-03', {
    lead: 'La ministre Ly Thi Hoa a reçu le maire Do Van Minh.',
  })
  const names = (...corpus: typeof pages) =>
    entityIn([corpus], ID)?.companions.map(({ name }) => name)
  expect(names(...pages, once)).toHaveLength(8)
  expect(names(once)).toEqual(['Do Van Minh'])
})

test.each([
  ['Nguyên Van Huyên', 'président du Comité populaire du district de Ba Vi'],
  ['Pham Hung', 'président du conseil d’administration de Vinaconex'],
  ['Phan Anh', 'Président de l’Association des startups'],
  ['Hoang Van Thai', 'général de division'],
  ['Pham Hung', 'général'],
  ['Nguyen Van Cu', 'présidente'],
  ['Trân Phu', 'secrétaire général de l’Association des éleveurs'],
  ['Nguyên Huu Tho', 'vice-président de l’Assemblée des jeunes'],
  ['Truong Chinh', 'président de l’Association d’amitié'],
  ['Ly Thi Hoa', 'Premier ministre'],
])('no memory: %s, %s', (name, role) => {
  expect(isRecalled(name, role)).toBe(false)
})

test.each([
  ['Hô Chi Minh', 'Président'],
  ['Hô Chi Minh', 'Oncle'],
  ['Hô Chi Minh', 'Président de la République démocratique du Vietnam'],
  ['Sukarno', 'président indonésien'],
  ['Sukarno', 'président de l’Indonésie'],
  ['Tôn Duc Thang', 'ancien président'],
  ['Jawaharlal Nehru', 'Premier ministre de l’Inde'],
  ['Indira Gandhi', 'Première ministre'],
  ['Lê Duân', 'secrétaire général du Parti communiste du Vietnam'],
  ['Trân Phu', 'secrétaire général'],
  ['Nguyên Van Linh', 'ancien secrétaire général du Comité central du Parti'],
  ['Pham Van Dông', 'Premier ministre'],
  ['Trân Hung Dao', 'général'],
])('a memory: %s, %s', (name, role) => {
  expect(isRecalled(name, role)).toBe(true)
})

test('a living namesake of somebody remembered is told as everybody', () => {
  const one = page('x-1', '2025-04-01', {
    lead: 'Le lieutenant-colonel Nguyen Chi Thanh dirigeait les policiers.',
  })
  const id = one.entities.find(({ kind }) => kind === 'person')?.id
  expect(entityIn([[one]], id!)?.roles).toMatchObject([{ text: 'lieutenant-colonel' }])
  expect(entityIn([[one]], id!)?.roles[0]).not.toHaveProperty('recalled')
})

test.each([
  ['Ho Chi Minh', true],
  ['Hô Chi Minh', true],
  ['Trân Nhân Tông', true],
  ['Ly Thi Hoa', false],
])('a role of %s is recalled: %s', (name, is) => {
  const pages = ['2018-08-24', '2025-05-08'].map((date) =>
    page(`x-${date}`, date, { lead: `La salle du Président ${name} a ouvert à Bakou.` }),
  )
  const id = pages[0]!.entities.find(({ kind }) => kind === 'person')?.id
  const [role] = entityIn([pages], id!)?.roles ?? []
  expect(role?.recalled ?? false).toBe(is)
})
