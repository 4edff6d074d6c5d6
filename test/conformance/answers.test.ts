import { expect, test } from 'vitest'
import type { AnyForm } from '../../shared/answers/form.ts'
import type { Components } from '../../shared/answers/json-schema.ts'
import { relatedAnswer } from '../../shared/answers/related.ts'
import { problemAnswer } from '../../shared/answers/problem.ts'
import type { TextPolicy } from '../../shared/library/holdings.ts'
import { memoryStore } from '../../shared/stored/memory.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { readFolder } from '../../tools/pages/folder.ts'
import { prepare } from '../../tools/corpus/pipeline.ts'
import { createApi } from '../../worker/api.ts'
import { ROUTES } from '../../worker/routes.ts'
import { faultsOf } from '../shared/answers/conforms.ts'

// What the service says of the sample corpus is as its description says, and is read whole.

const folder = readFolder('corpus/sample')
const { corpus } = prepare({ ...folder, pages: folder.pages.slice(0, 24) })
const ids = corpus.map(({ article }) => article.id)
const names = [...new Set(corpus.flatMap(({ entities }) => entities.map(({ id }) => id)))]
const countries = names.flatMap((id) => (id.startsWith('country:') ? [id.slice(8)] : []))
const queries = ['accord', 'vietnam', 'comité', 'ministre', '"le vietnam"', 'azerbaidjen', 'zzz']

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/v1/search': queries.map((query) => `/v1/search?limit=50&q=${encodeURIComponent(query)}`),
  '/v1/suggest': ['a', 'vi', 'min', 'ng'].map((typed) => `/v1/suggest?limit=20&q=${typed}`),
  '/v1/related/:id': ids.map((id) => `/v1/related/${id}`),
  '/v1/articles/:id': ids.map((id) => `/v1/articles/${id}`),
  '/v1/entities/:id': names.map((id) => `/v1/entities/${encodeURIComponent(id)}`),
  '/v1/first-mention': [
    ...queries.map((query) => `/v1/first-mention?q=${encodeURIComponent(query)}`),
    ...names.slice(0, 20).map((id) => `/v1/first-mention?entity=${encodeURIComponent(id)}`),
  ],
  '/v1/relations/:a/:b': countries.map((iso) => `/v1/relations/VN/${iso}`),
  '/v1/manifest': ['/v1/manifest'],
  '/health': ['/health'],
}

function serving(text: TextPolicy) {
  const store = memoryStore(publicationOf(corpus, { text, updated: '2026-01-01T00:00:00Z' }))
  const library = storedLibrary(store)
  return createApi(() => ({ library, store, version: '0', now: () => 0 }))
}

const COVERED = { coverage: { articles: corpus.length } }

/** The addresses of the stories that related answers tell. */
async function storiesOf(api: ReturnType<typeof serving>): Promise<readonly string[]> {
  const stories = new Set<string>()
  for (const address of ADDRESSES['/v1/related/:id']!) {
    const related = relatedAnswer.read(await (await api.request(address)).json())
    for (const { id } of related?.stories ?? []) stories.add(`/v1/stories/${id}`)
  }
  return [...stories]
}

const formOf = (path: string): AnyForm => ROUTES.find((route) => route.path === path)!.answer!

/** How many answers there were, each held against its form. */
async function held(api: ReturnType<typeof serving>, form: AnyForm, addresses: readonly string[]) {
  const components: Components = new Map()
  const schema = form.schema(components)
  let answers = 0
  for (const address of addresses) {
    const response = await api.request(address)
    if (response.status === 404) continue
    const answer: unknown = await response.json()
    const faults = faultsOf(answer, schema, components)
    expect({ address, faults, read: form.read(answer) }).toEqual({
      address,
      faults: [],
      read: answer,
    })
    answers += 1
  }
  return answers
}

test.each<TextPolicy>(['none', 'excerpt', 'full'])(
  'under the policy %s the service keeps its word',
  async (policy) => {
    const api = serving(policy)
    for (const [path, addresses] of Object.entries(ADDRESSES)) {
      const answers = await held(api, formOf(path), addresses)
      expect({ path, isAnswered: answers > 0 }).toEqual({ path, isAnswered: true })
    }
    expect(await held(api, formOf('/v1/stories/:id'), await storiesOf(api))).toBeGreaterThan(0)
  },
)

test('no dossier without what the corpus covers', async () => {
  const api = serving('none')
  const firstOf = async (addresses: readonly string[]) => {
    for (const address of addresses) {
      const response = await api.request(address)
      if (response.status === 200) return await response.json()
    }
  }
  for (const path of ['/v1/entities/:id', '/v1/relations/:a/:b'])
    expect(await firstOf(ADDRESSES[path]!)).toMatchObject(COVERED)
  const [story] = await storiesOf(api)
  expect(await firstOf([story!])).toMatchObject(COVERED)
})

test('a refusal is described and read', async () => {
  const api = serving('none')
  const answer = await (await api.request('/v1/articles/x-0')).json()
  expect(problemAnswer.read(answer)).toEqual(answer)
})
