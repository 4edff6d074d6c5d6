/** A name's card: the role at this page's date first, the latest marked, copies and counts beside their claims. */
import { expect, test, vi } from 'vitest'
import type { EntityDossier } from '../../../../shared/dossiers/dossier.ts'
import type { Published } from '../../../../shared/article/article.ts'
import { Trouble } from '../../../../extension/problem.ts'
import { RELATED } from '../../../../tools/stage/answers/answers.ts'
import { DOSSIER } from '../../../../tools/stage/answers/dossiers.ts'
import { articlePage, DISPATCH, LIST_PAGE } from '../../../../tools/stage/hosts/pages.ts'
import { open, press } from '../opened.ts'
import { pageRead } from '../../reading/read-page.ts'

const DEPUTY = 'vice-ministre vietnamien de l’Industrie et du Commerce'
const HEAD = 'directeur du Département du marché européen'
const MINISTER = 'ministre de l’Industrie et du Commerce'

async function openPerson(published?: string, dossier: EntityDossier = DOSSIER) {
  const told = { ...DISPATCH, published: undefined, ...(published !== undefined && { published }) }
  const page = pageRead(articlePage(told as typeof DISPATCH))
  const opened = await open({
    ports: { readPage: () => Promise.resolve(page) },
    answers: {
      related: () => Promise.resolve(RELATED),
      entity: () => Promise.resolve(dossier),
    },
  })
  press(opened.root, '.person')
  await vi.waitFor(() => expect(opened.root.querySelector('.roles')).not.toBeNull())
  const roles = [...opened.root.querySelectorAll('.roles > li')].map((li) => [
    li.querySelector('.role')!.textContent,
    li.querySelector('.standing')?.textContent,
  ])
  return { ...opened, roles }
}

test.each([
  [
    'between its attestations',
    '2019-03-12T15:20:00+07:00',
    [
      [DEPUTY, 'à la date de cette page'],
      [HEAD, undefined],
      [MINISTER, 'la plus récemment attestée'],
    ],
  ],
  [
    'after the last of one, before the first of the next',
    '2022-01-05T09:00:00+07:00',
    [
      [DEPUTY, 'la dernière attestée avant cette page'],
      [HEAD, undefined],
      [MINISTER, 'la plus récemment attestée'],
    ],
  ],
  [
    'after all',
    '2026-01-05T09:00:00+07:00',
    [
      [MINISTER, 'la dernière attestée avant cette page · la plus récemment attestée'],
      [HEAD, undefined],
      [DEPUTY, undefined],
    ],
  ],
  [
    'before all: no later role is said of this page',
    '2012-01-05T09:00:00+07:00',
    [
      [MINISTER, 'la plus récemment attestée'],
      [HEAD, undefined],
      [DEPUTY, undefined],
    ],
  ],
])('roles on a page %s', async (_, published, expected) => {
  const { roles } = await openPerson(published)
  expect(roles).toEqual(expected)
})

test('several roles may be attested at one date: each says so, the office before the rank', async () => {
  const [, deputy] = DOSSIER.roles
  const rank = { ...deputy!, text: 'général de brigade', wordings: ['général de brigade'] }
  const { roles } = await openPerson('2019-03-12T15:20:00+07:00', {
    ...DOSSIER,
    roles: [
      rank,
      ...DOSSIER.roles,
      { ...deputy!, text: 'président du comité', last: deputy!.first! },
    ],
  })
  expect(roles).toEqual([
    [DEPUTY, 'à la date de cette page'],
    ['président du comité', 'à la date de cette page'],
    ['général de brigade', 'à la date de cette page'],
    [HEAD, undefined],
    [MINISTER, 'la plus récemment attestée'],
  ])
})

test('an attestation stands with its copies, a companion with its dispatches', async () => {
  const { root, text } = await openPerson(DISPATCH.published)
  expect(root.querySelector('.place .kicker')!.textContent).toBe(
    'Personne · 17\u00A0articles pour 14\u00A0dépêches',
  )
  expect(root.querySelector('.roles .attestation')!.textContent).toContain('Le Courrier du Vietnam')
  expect(root.querySelector('.values [data-key="person:elnur-safarov"]')!.textContent).toContain(
    '5\u00A0dépêches',
  )
  expect(text()).toContain('Première mention')
  expect(text()).toContain('2 articles sans date pourraient la précéder.')
  expect(text()).toContain('412\u00A0articles, 2017-2026, 38\u00A0%\u00A0sans date.')
})

test('where the dossier cannot be had, the page’s own answer says what it knows of the name', async () => {
  const known = {
    id: DOSSIER.id,
    kind: DOSSIER.kind,
    name: DOSSIER.name,
    articles: 17,
    first: '2017-10-19',
    last: '2024-05-14',
    role: DEPUTY,
    recalled: true as const,
    latest: MINISTER,
  }
  const { root } = await open({
    answers: {
      related: () => Promise.resolve({ ...RELATED, entities: [known] }),
      entity: () => Promise.reject(new Trouble({ kind: 'away' })),
    },
  })
  press(root, '.person')
  await vi.waitFor(() =>
    expect(root.querySelector('.place-entity')?.textContent).toContain('ne répond pas'),
  )
  const card = root.querySelector('.place-entity')!.textContent
  expect(card).toContain(`${DEPUTY}titre rappelé, sans date`)
  expect(card).toContain(`${MINISTER} (la plus récemment attestée)`)
  expect(card).toContain('17\u00A0articles · du 19 octobre 2017 au 14 mai 2024')
})

test.each([
  ['cannot be had', () => Promise.reject(new Trouble({ kind: 'away' }))],
  ['does not exist', () => Promise.resolve(undefined)],
])(
  'where the dossier %s, a name pressed on a page left since is called as there',
  async (_, entity) => {
    let read = pageRead()
    const { root, followTab } = await open({
      ports: { surface: 'panel', readPage: () => Promise.resolve(read) },
      answers: { entity },
    })
    press(root, '.person')
    await vi.waitFor(() => expect(root.querySelector('.place-entity .quiet')).not.toBeNull())
    expect(root.querySelector('.place-entity blockquote')).not.toBeNull()
    read = pageRead(LIST_PAGE)
    await followTab()
    // What this page prints of the name goes with it.
    await vi.waitFor(() => expect(root.querySelector('.place-entity blockquote')).toBeNull())
    expect(root.querySelector('#place-title')!.textContent).toBe('Trân Quang Lôc')
  },
)

test('an appointment that a page prints stands first under its role', async () => {
  const { root } = await openPerson(DISPATCH.published)
  const appointed = root.querySelector('.roles > li:last-child .appointed')!
  expect(appointed.textContent).toContain('Nomination ou élection\u00A0: 2 avril 2024')
  expect(appointed.textContent).toContain('a été nommé ministre')
  expect(root.querySelectorAll('.appointed')).toHaveLength(1)
})

test('a date corrected by an operator says so beside the sentence', async () => {
  const published: Published = { date: '2024-05-14', basis: 'correction' }
  const [mention] = DOSSIER.mentions
  const { text } = await openPerson(DISPATCH.published, {
    ...DOSSIER,
    mentions: [{ ...mention!, published }],
  })
  expect(text()).toContain('14 mai 2024 (date corrigée)')
})

test('a title recalled has no span and is at no date; a name that may be several persons’ says so', async () => {
  const recalled = DOSSIER.roles.map((role) => ({ ...role, recalled: true as const }))
  const dossier = { ...DOSSIER, roles: recalled, mayBeSeveral: true as const }
  const { root, roles } = await openPerson('2019-03-12T15:20:00+07:00', dossier)
  expect(roles.map(([, standing]) => standing)).toEqual(roles.map(() => undefined))
  expect(root.querySelector('.roles')!.textContent).toContain('titre rappelé, sans date')
  expect(root.textContent).toContain('celui de plusieurs personnes')
})

test('a name that one dispatch prints has its passage shown once', async () => {
  const [mention] = DOSSIER.mentions
  const first = mention!
  const dossier = { ...DOSSIER, articles: 1, sources: 1, mentions: [first], first, undated: 0 }
  const { root } = await openPerson(undefined, dossier)
  const headings = [...root.querySelectorAll('.place h3')].map((h3) => h3.textContent)
  expect(headings).toContain('Première mention')
  expect(headings.filter((heading) => heading.startsWith('Articles'))).toEqual([])
})
