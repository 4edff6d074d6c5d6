/** A search narrowed: what is chosen is asked, kept while paging, told, and taken off with a press. */
import { describe, expect, test, vi } from 'vitest'
import { privateLibrary } from '../../../../extension/private/private-library.ts'
import { Trouble } from '../../../../extension/problem.ts'
import type { ChronicleLibrary } from '../../../../shared/library/library.ts'
import { RELATED } from '../../../../tools/stage/answers/answers.ts'
import { SEARCH } from '../../../../tools/stage/answers/found.ts'
import { PUBLISHED } from '../../private/published.ts'
import { open, press } from '../opened.ts'

type Search = ChronicleLibrary['search']
type Library = NonNullable<Parameters<typeof open>[0]['answers']>

async function searching(q: string, answers: Library = {}) {
  const search = vi.fn<Search>(() => Promise.resolve({ ...SEARCH, total: 30 }))
  const opened = await open({
    answers: { related: () => Promise.resolve(RELATED), search, ...answers },
  })
  const { root } = opened
  root.querySelector<HTMLInputElement>('#q')!.value = q
  root.querySelector<HTMLFormElement>('form.search')!.requestSubmit()
  const see = (selector: string): Promise<void> =>
    vi.waitFor(() => expect(root.querySelector(selector)).not.toBeNull())
  await see('.place-search .count')
  const refine = async (chosen: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, value] of Object.entries(chosen))
      root.querySelector<HTMLSelectElement>(`.refine select[name=${name}]`)!.value = value
    const before = root.querySelector('.refine')
    press(root, '[data-key=refine-apply]')
    await vi.waitFor(() => {
      expect(root.querySelector('.refine')).not.toBe(before)
      expect(root.querySelector('.place-search .waiting')).toBeNull()
    })
  }
  return { ...opened, search, see, refine }
}

const lastAsked = ({ search }: Awaited<ReturnType<typeof searching>>) => search.mock.lastCall![0]

describe('a search', () => {
  test('is asked as it is typed; what narrows it is folded under one word', async () => {
    const searched = await searching('pétrole')
    expect(lastAsked(searched)).toEqual({ q: 'pétrole', limit: 10 })
    const fold = searched.root.querySelector<HTMLDetailsElement>('.refine')!
    expect([fold.open, fold.querySelector('summary')!.textContent]).toEqual([false, 'Affiner'])
    expect(searched.root.querySelector('.filters')).toBeNull()
  })

  test('offers what the corpus holds, and what the page names', async () => {
    const { root } = await searching('pétrole')
    const offered = (name: string): readonly string[] =>
      [...root.querySelectorAll(`select[name=${name}] option`)].map((one) => one.textContent)
    expect(offered('outlet')).toEqual([
      'Tous',
      'VietnamPlus (268)',
      'Le Courrier du Vietnam (101)',
      'VNA (43)',
    ])
    expect(offered('from')).toEqual(['le début', '2017', '2019', '2023', '2026'])
    expect(offered('named')).toContain('Elnur Safarov')
    expect(offered('named').filter((name) => name === 'Azerbaïdjan')).toHaveLength(1)
    expect(offered('named')).toContain('Égypte')
  })

  test('narrowed is asked so, tells so, keeps it while paging, and keeps the focus', async () => {
    const searched = await searching('pétrole')
    const { root, see, refine } = searched
    await refine({ sort: 'date', from: '2023', to: '2019', outlet: 'vnanet', named: 'country:EG' })
    const asked = {
      q: 'pétrole',
      limit: 10,
      sort: 'date',
      from: '2019',
      to: '2023',
      outlet: 'vnanet',
      country: 'EG',
    }
    expect(lastAsked(searched)).toEqual(asked)
    expect(root.querySelector('.filters')!.textContent).toContain(
      'Filtres\u00A0: 2019-2023, articles sans date écartés, VNA, Égypte',
    )
    expect(root.querySelector('.count')!.textContent).toBe('30\u00A0résultats avec ces filtres')
    expect((document.activeElement as HTMLElement).dataset['key']).toBe('refine')
    expect(root.querySelector<HTMLSelectElement>('select[name=named]')!.value).toBe('country:EG')
    press(root, '[data-key=more]')
    await vi.waitFor(() => expect(lastAsked(searched)).toEqual({ ...asked, offset: 2 }))
    await see('.filters')
  })

  test('filters are taken off with a press; the order stays', async () => {
    const searched = await searching('pétrole')
    const { root, refine } = searched
    await refine({ sort: 'date', from: '2023' })
    press(root, '[data-key=refine-off]')
    await vi.waitFor(() =>
      expect(lastAsked(searched)).toEqual({ q: 'pétrole', limit: 10, sort: 'date' }),
    )
    await vi.waitFor(() => expect(root.querySelector('.filters')).toBeNull())
    expect(root.contains(document.activeElement)).toBe(true)
    expect(document.activeElement).not.toBe(document.body)
  })

  test('that finds nothing with filters says that they are on', async () => {
    const { root, search, refine } = await searching('pétrole')
    search.mockResolvedValueOnce({ ...SEARCH, total: 0, hits: [], corrections: [] })
    await refine({ outlet: 'vnanet' })
    expect(root.querySelector('.place')!.textContent).toContain(
      'Rien pour «\u00A0pétrole\u00A0» avec ces filtres.',
    )
    expect(root.querySelector('[data-key=refine-off]')).not.toBeNull()
  })

  test('that fails is asked again as it was', async () => {
    const searched = await searching('pétrole')
    const { root, search, refine } = searched
    search.mockRejectedValueOnce(new Trouble({ kind: 'slow' }))
    await refine({ outlet: 'vnanet' })
    expect(root.querySelector('.filters')!.textContent).toContain('VNA')
    press(root, '[data-key=place-again]')
    await vi.waitFor(() => expect(search).toHaveBeenCalledTimes(3))
    expect(lastAsked(searched)).toMatchObject({ outlet: 'vnanet' })
  })

  test('typed anew begins without filters', async () => {
    const searched = await searching('pétrole')
    await searched.refine({ outlet: 'vnanet' })
    searched.root.querySelector<HTMLInputElement>('#q')!.value = 'riz'
    searched.root.querySelector<HTMLFormElement>('form.search')!.requestSubmit()
    await vi.waitFor(() => expect(lastAsked(searched)).toEqual({ q: 'riz', limit: 10 }))
  })
})

test('the index on this device answers with the same filters', async () => {
  const get = (keys: readonly string[]) =>
    Promise.resolve(new Map([...PUBLISHED].filter(([key]) => keys.includes(key))))
  const held = privateLibrary({
    get,
    keys: () => Promise.resolve([...PUBLISHED.keys()]),
    put: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    clear: () => Promise.resolve(),
    size: () => Promise.resolve(0),
  })
  const { root, refine } = await searching('hanoï pétrole riz', {
    search: (request) => held.search(request),
  })
  const found = (): readonly (string | undefined)[] =>
    [...root.querySelectorAll('.place time')].map((time) => time.getAttribute('datetime') ?? '')
  expect(found()).toHaveLength(3)
  await refine({ sort: 'date', to: '2019' })
  expect(found()).toEqual(['2019-03-12', '2019-03-11'])
  await refine({ from: '2021', to: '' })
  expect(found()).toEqual(['2021-06-02'])
})
