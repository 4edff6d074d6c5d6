/** Places beside a name's card: what failed can be asked again, what is left out is said, what has no title is called by its address. */
import { expect, test, vi } from 'vitest'
import { Trouble } from '../../../../extension/problem.ts'
import { RELATED } from '../../../../tools/stage/answers/answers.ts'
import { DOSSIER, RELATION, STORY } from '../../../../tools/stage/answers/dossiers.ts'
import { FIRST_MENTION, SEARCH } from '../../../../tools/stage/answers/found.ts'
import { articlePage, DISPATCH } from '../../../../tools/stage/hosts/pages.ts'
import { pageRead } from '../../reading/read-page.ts'
import { open, press } from '../opened.ts'

const related = () => Promise.resolve(RELATED)

async function openPlace(
  selector: string,
  shows: string,
  answers: Parameters<typeof open>[0]['answers'] = {},
  ports: Parameters<typeof open>[0]['ports'] = {},
) {
  const opened = await open({ answers: { related, ...answers }, ports })
  const see = (one: string) =>
    vi.waitFor(() => expect(opened.root.querySelector(one)).not.toBeNull())
  await see(selector)
  press(opened.root, selector)
  await see(shows)
  return { ...opened, see }
}

test('a card that did not come is asked for again where it stands', async () => {
  const entity = vi
    .fn()
    .mockRejectedValueOnce(new Trouble({ kind: 'slow' }))
    .mockResolvedValue(DOSSIER)
  const { root, see, text } = await openPlace('.person', '[data-key=place-again]', { entity })
  expect(text()).toContain('Le service tarde trop')
  const status = root.querySelector('main > [role=status]')!
  expect(status.textContent).toContain('Le service tarde trop')
  press(root, '[data-key=place-again]')
  // Said at once: the press was heard.
  expect(status.textContent).not.toContain('Le service tarde trop')
  await see('.place-entity .roles')
  expect(entity).toHaveBeenCalledTimes(2)
  expect(root.querySelector('[data-key=place-again]')).toBeNull()
})

test('in private mode without an index, the way to the settings stands there instead', async () => {
  const { root, ports } = await openPlace('.person', '[data-key=place-settings]', {
    entity: () => Promise.reject(new Trouble({ kind: 'no-index' })),
  })
  press(root, '[data-key=place-settings]')
  expect(ports.openSettings).toHaveBeenCalledOnce()
})

test('a name that the corpus lacks: what it holds is said, and a press searches for the name', async () => {
  const search = vi.fn(() => Promise.resolve(SEARCH))
  const { root, see, text } = await openPlace('.person', '[data-key=search-name]', {
    entity: () => Promise.resolve(undefined),
    search,
  })
  expect(text()).toMatch(/pas de fiche à ce nom\.Corpus\s:\s412\sarticles, 2017-2026/u)
  const name = root.querySelector('#place-title')!.textContent
  press(root, '[data-key=search-name]')
  await see('.place-search')
  expect(search).toHaveBeenCalledWith(expect.objectContaining({ q: name }), expect.anything())
})

test('two countries that never met are told beside what the corpus holds', async () => {
  const { text } = await openPlace('.names > .onward', '.place-relation > .quiet', {
    relation: () => Promise.resolve(undefined),
  })
  await vi.waitFor(() => expect(text()).toContain('ne connaît aucun événement'))
  expect(text()).toMatch(/aucun événement entre ces deux pays\.Corpus\s:\s/u)
})

test('articles that a card does not show are counted, and a press looks for them', async () => {
  const search = vi.fn(() => Promise.resolve(SEARCH))
  const mentions = [...DOSSIER.mentions.slice(0, 3), DOSSIER.roles[1]!.first!]
  const { root, see } = await openPlace('.person', '.place-entity .roles', {
    entity: () => Promise.resolve({ ...DOSSIER, mentions }),
    search,
  })
  const others = [...root.querySelectorAll<HTMLElement>('.place .onward')].at(-1)!
  // 17 articles: four are shown, one of them with a copy.
  expect(others.textContent).toBe('et 12\u00A0autres articles')
  others.click()
  await see('.place-search')
  expect(search).toHaveBeenCalledWith(
    expect.objectContaining({ q: DOSSIER.name }),
    expect.anything(),
  )
})

test('a spelling of the corpus that differs by a capital only is not told twice', async () => {
  const variants = ['TRAN QUANG LOC', 'Tran Quang Lôc']
  const { text } = await openPlace('.person', '.place-entity .roles', {
    entity: () => Promise.resolve({ ...DOSSIER, variants }),
  })
  expect(text()).toContain('Écrit ailleurs\u00A0: Tran Quang Lôc')
  expect(text()).not.toContain('TRAN QUANG LOC')
})

test('an event between two countries says who met before it is opened', async () => {
  const [event] = RELATION.events
  const events = [{ ...event!, persons: { AZ: ['Elnur Safarov'], VN: ['Trân Quang Lôc'] } }]
  const { root } = await openPlace('.names > .onward', '.timeline summary', {
    relation: () => Promise.resolve({ ...RELATION, events }),
  })
  expect(root.querySelector('.timeline summary')!.textContent).toContain(
    'Elnur Safarov, Trân Quang Lôc',
  )
})

test('a thread says which of its steps is the page being read', async () => {
  const { root } = await openPlace('.threads .onward', '.timeline', {
    story: () => Promise.resolve(STORY),
  })
  const told = [...root.querySelectorAll('.timeline > li')].map(({ textContent }) => textContent)
  expect(told.map((step) => step.includes('cette page'))).toEqual([false, false, true])
  expect(told[2]).toMatch(/^3ᵉ · 12 mars 2019 · cette page/u)
})

test('no line of a thread’s title begins with its dot', async () => {
  const title = 'Comité intergouvernemental · Azerbaïdjan'
  const { root } = await openPlace('.threads .onward', '.timeline', {
    story: () => Promise.resolve({ ...STORY, title }),
  })
  expect(root.querySelector('#place-title')!.textContent).toBe(
    'Comité intergouvernemental\u00A0· Azerbaïdjan',
  )
})

test('a step whose session was put off or cancelled says so', async () => {
  const [, held] = STORY.steps
  const off = (calledOff: 'postponed' | 'cancelled') => ({ ...held!, calledOff }) as typeof held
  const steps = [off('postponed')!, off('cancelled')!]
  const { root } = await openPlace('.threads .onward', '.timeline', {
    story: () => Promise.resolve({ ...STORY, steps }),
  })
  const told = [...root.querySelectorAll('.timeline .meta')].map(({ textContent }) => textContent)
  expect(told).toEqual([
    expect.stringMatching(/^2ᵉ · report · /u),
    expect.stringMatching(/^2ᵉ · annulation · /u),
  ])
})

test('since when a search is printed is asked of the words as the corpus spells them', async () => {
  const firstMention = vi.fn(() => Promise.resolve(FIRST_MENTION))
  const { root, see } = await openPlace('.person', '.place-entity', {
    search: () => Promise.resolve(SEARCH),
    firstMention,
  })
  const field = root.querySelector<HTMLInputElement>('#q')!
  field.value = 'petrole azerbaidjen'
  field.form!.requestSubmit()
  await see('[data-key=first]')
  press(root, '[data-key=first]')
  await see('.place-first')
  expect(firstMention).toHaveBeenCalledWith(
    { kind: 'phrase', q: 'petrole azerbaïdjan' },
    expect.anything(),
  )
})

test('names that are sent stand apart from words, as the index writes both', async () => {
  const { root } = await openPlace('[data-key=sent]', '.place-sent dl')
  const told = new Map(
    [...root.querySelectorAll('.sent dt')].map((one) => [
      one.textContent,
      one.nextElementSibling!.textContent,
    ]),
  )
  expect(told.get('Les mêmes, comme l’index les écrit')).toContain('country:VN')
  expect(told.get('Mots')).not.toContain(':')
  expect(told.get('Numéro de l’article chez son média')).toBe('vietnamplus-9000102')
})

test('the marks that go with the query are shown as they go', async () => {
  const { root } = await openPlace('[data-key=sent]', '.place-sent dl')
  const marks = [...root.querySelectorAll('.sent dt')].find(
    (one) => one.textContent === 'Noms, sujets et liens, en codes',
  )!.nextElementSibling!.textContent
  expect(marks).toMatch(/^AZ/u)
  expect(root.querySelector('.place-sent pre')!.textContent).toContain(marks)
})

test('a role that goes with a name is shown with it', async () => {
  const { root } = await openPlace('[data-key=sent]', '.place-sent dl')
  const names = [...root.querySelectorAll('.sent dt')].find((one) => one.textContent === 'Noms')!
  expect(names.nextElementSibling!.textContent).toContain(
    'Elnur Safarov (ambassadeur d’Azerbaïdjan au Vietnam)',
  )
})

test.each([
  ['its headline', { headline: 'Le pétrole à Bakou' }, 'Le pétrole à Bakou', true],
  ['how it begins', { opening: 'Le pétrole à Bakou …' }, 'Le pétrole à Bakou, en mars', true],
  ['another sentence', { headline: 'Le pétrole à Bakou' }, 'Du pétrole à Bakou.', false],
] as const)('a passage that is %s is shown once', async (_, named, text, isTitle) => {
  const { headline: __, ...card } = SEARCH.hits[0]!.card
  const marks = [[3, 10]] as const
  const hit = {
    ...SEARCH.hits[0]!,
    card: { ...card, ...named },
    excerpt: { text, marks },
  }
  const search = () => Promise.resolve({ ...SEARCH, total: 1, hits: [hit] })
  const { root, see } = await openPlace('.person', '.place-entity', { search })
  const field = root.querySelector<HTMLInputElement>('#q')!
  field.value = 'pétrole'
  field.form!.requestSubmit()
  await see('.place-search .title')
  const places = [...root.querySelectorAll('mark')].map((one) => one.parentElement!.className)
  expect(places).toEqual([isTitle ? 'title' : 'excerpt'])
  expect(root.querySelectorAll('.place-search .excerpt')).toHaveLength(isTitle ? 0 : 1)
})

test.each([
  ['excerpt', SEARCH.hits, true],
  ['excerpt', SEARCH.hits.slice(0, 1), false],
  ['full', SEARCH.hits, false],
] as const)(
  'under the policy "%s", what shows no passage says why: %#',
  async (policy, hits, isSaid) => {
    const answer = { ...SEARCH, hits, coverage: { ...SEARCH.coverage, text: policy } }
    const { root, text, see } = await openPlace('.person', '.place-entity', {
      search: () => Promise.resolve(answer),
    })
    const field = root.querySelector<HTMLInputElement>('#q')!
    field.value = 'pétrole'
    field.form!.requestSubmit()
    await see('.place-search .title')
    expect(text().includes('que le corpus ne montre pas')).toBe(isSaid)
  },
)

test('an article without headline and lead is called by how its text begins', async () => {
  const [first] = RELATED.related
  const { headline: _, lead: __, ...card } = first!.card
  const begins = { ...card, opening: `Le vice-ministre ${'a reçu '.repeat(30)}` }
  const answer = { ...RELATED, related: [{ ...first!, card: begins }] }
  const { root } = await open({ answers: { related: () => Promise.resolve(answer) } })
  await vi.waitFor(() =>
    expect(root.querySelector('#related .title')?.textContent).toMatch(
      /^Le vice-ministre a reçu .{60,100}[^ ]…$/u,
    ),
  )
})

test.each([
  [
    'https://fr.vietnamplus.vn/elnur-mammadov-a-hanoi/9000113.vnp?utm=x',
    'Sans titre (elnur-mammadov-a-hanoi)',
  ],
  ['https://fr.vietnamplus.vn/', 'Sans titre (vietnamplus-9000051)'],
])('an article without a headline at %s is called %s', async (url, called) => {
  const [first] = RELATED.related
  const { headline: _, lead: __, ...card } = first!.card
  const answer = { ...RELATED, related: [{ ...first!, card: { ...card, url } }] }
  const { root } = await open({ answers: { related: () => Promise.resolve(answer) } })
  await vi.waitFor(() => expect(root.querySelector('#related .title')?.textContent).toBe(called))
})

test('an event of no known day has that of its dispatch', async () => {
  const { date: _, ...event } = RELATION.events[0]!
  const { published: __, ...undated } = event.attestation
  const month = { date: '2019-04', basis: 'metadata' as const }
  const events = [
    event,
    { ...event, attestation: { ...undated, published: month } },
    { ...event, attestation: undated },
  ]
  const { root } = await openPlace('.names > .onward', '.place-relation .timeline', {
    relation: () => Promise.resolve({ ...RELATION, events }),
  })
  const told = [...root.querySelectorAll('.timeline > li .meta:first-child')].map(
    ({ textContent }) => /^[^·]+/u.exec(textContent ?? '')?.[0].trim(),
  )
  expect(told).toEqual([
    'sans date, dans une dépêche du 19 octobre 2017',
    'sans date, dans une dépêche d’avril 2019',
    'sans date',
  ])
})

test('an event that was called off is told so, and not as announced', async () => {
  const [event] = RELATION.events
  const events = [
    { ...event!, announced: true as const },
    { ...event!, announced: true as const, calledOff: 'postponed' as const },
    { ...event!, announced: true as const, calledOff: 'cancelled' as const },
  ]
  const { root } = await openPlace('.names > .onward', '.place-relation .timeline', {
    relation: () => Promise.resolve({ ...RELATION, events }),
  })
  const told = [...root.querySelectorAll('.timeline > li')].map(
    ({ textContent }) => /annonce|report|annulation/u.exec(textContent ?? '')?.[0],
  )
  expect(told).toEqual(['annonce', 'report', 'annulation'])
})

test('a citation is shown as it is copied: the address it gives is the page’s, to the letter', async () => {
  const path = '/la-3e-session-s-ouvre-post9000102.vnp'
  const read = pageRead(articlePage({ ...DISPATCH, path }))
  const { root, ports, see } = await openPlace(
    '[data-key=cite]',
    '.press-form',
    {},
    {
      readPage: () => Promise.resolve(read),
    },
  )
  const shown = root.querySelector('.press-form')!.textContent
  expect(shown).toContain(`https://fr.vietnamplus.vn${path} `)
  press(root, '.form .press')
  expect(ports.copy).toHaveBeenCalledExactlyOnceWith(shown)
  await see('.form .said')
})
