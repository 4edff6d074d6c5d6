import { expect, test, vi } from 'vitest'
import {
  download,
  measureDownload,
  planDownload,
  type Plan,
  type Source,
} from '../../../extension/private/download.ts'
import { exportIndex, importIndex } from '../../../extension/private/index-file.ts'
import { privateLibrary } from '../../../extension/private/private-library.ts'
import { writtenUntil, type Values } from '../../../extension/private/values.ts'
import { Trouble } from '../../../extension/problem.ts'
import { seal } from '../../../shared/stored/sealed.ts'
import { PUBLISHED, PUBLISHED_LATER } from './published.ts'

function memoryValues(
  held = new Map<string, string>(),
): Values & { readonly held: Map<string, string> } {
  return {
    held,
    get: (keys) => Promise.resolve(new Map([...held].filter(([key]) => keys.includes(key)))),
    keys: () => Promise.resolve([...held.keys()]),
    put: (entries) => {
      for (const [key, value] of entries) held.set(key, value)
      return Promise.resolve()
    },
    remove: (keys) => {
      for (const key of keys) held.delete(key)
      return Promise.resolve()
    },
    clear: () => {
      held.clear()
      return Promise.resolve()
    },
    size: () => Promise.resolve([...held.values()].reduce((sum, { length }) => sum + length, 0)),
  }
}

function publishedSource(): Source & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    pause: vi.fn(() => Promise.resolve()),
    value: (key) => {
      asked.push(key)
      const value = PUBLISHED.get(key)
      return value === undefined
        ? Promise.reject(new Trouble({ kind: 'nonsense' }))
        : Promise.resolve(value)
    },
  }
}

const running = () => new AbortController().signal
const quiet = () => undefined

test('the size is told before, then the index answers without a request', async () => {
  const [source, values] = [publishedSource(), memoryValues()]
  const plan = await planDownload(source, values)
  expect(plan.articles).toBe(3)
  const size = await measureDownload(source, values, plan)
  expect(size).toBeGreaterThan(0)
  const progress: number[] = []
  expect(await download(source, values, plan, running(), (done) => progress.push(done))).toBe(
    'done',
  )
  expect(progress.at(-1)).toBe(plan.needed.length)
  expect(new Set(source.asked).size).toBe(source.asked.length)
  const asked = source.asked.length
  const library = privateLibrary(values)
  const { hits } = await library.search({ q: 'petrole', limit: 5 })
  expect(hits.map(({ card }) => card.id)).toContain('vietnamplus-9000098')
  expect(source.asked).toHaveLength(asked)
})

/** A plan of ten shards, each its own value. */
function tenShards(): { readonly plan: Plan; readonly source: Source; readonly asked: string[] } {
  const keys = Array.from({ length: 10 }, (_, n) => `s0123456789abcdef/t/${n}`)
  const asked: string[] = []
  const [current, manifest] = [PUBLISHED.get('current')!, ['m/0', 'manifest'] as const]
  return {
    asked,
    plan: { current, manifest: [...manifest], needed: keys, missing: keys, articles: 3 },
    source: {
      pause: () => Promise.resolve(),
      value: (key) => {
        asked.push(key)
        return Promise.resolve(seal(key, 'postings'))
      },
    },
  }
}

test('a stopped download goes on where it was', async () => {
  const values = memoryValues()
  const { plan, source, asked } = tenShards()
  const stopping = new AbortController()
  const first = await download(source, values, plan, stopping.signal, (done) => {
    if (done === 1) stopping.abort()
  })
  expect(first).toBe('stopped')
  expect(values.held.has('current')).toBe(false)
  expect(asked.length).toBeLessThan(10)
  expect(await download(source, values, plan, running(), quiet)).toBe('done')
  expect(asked.toSorted()).toEqual(plan.needed)
  expect(values.held.has('current')).toBe(true)
})

test('what no version needs any more is removed, after the new one stands', async () => {
  const values = memoryValues(new Map([['s0000000000000000/all', 'old']]))
  const source = publishedSource()
  await download(source, values, await planDownload(source, values), running(), quiet)
  expect(values.held.has('s0000000000000000/all')).toBe(false)
})

test('a panel that stays open meanwhile answers from the new one', async () => {
  const values = memoryValues(new Map(PUBLISHED))
  const library = privateLibrary(values)
  const found = async () =>
    (await library.search({ q: 'petrole', limit: 5 })).hits.map(({ card }) => card.id).toSorted()
  expect(await found()).toEqual(['vietnamplus-9000098', 'vietnamplus-9000102'])
  async function* file() {
    yield [...PUBLISHED_LATER].map((entry) => `${JSON.stringify(entry)}\n`).join('')
  }
  expect(await importIndex(values, file())).toBe('imported')
  expect(await found()).toEqual(['vietnamplus-9000102'])
})

test.each(['download', 'import'])(
  'of what a %s brings after all was erased nothing is left',
  async (way) => {
    const erasing = new AbortController()
    const memory = memoryValues()
    const values = writtenUntil(memory, erasing.signal)
    const eraseAll = async () => {
      erasing.abort()
      await memory.clear()
    }
    const plan = await planDownload(publishedSource(), values)
    const source: Source = {
      pause: () => Promise.resolve(),
      value: async (key) => {
        await eraseAll()
        return PUBLISHED.get(key)!
      },
    }
    async function* file() {
      const [first = '', ...rest] = (await exported()).split(/(?<=\n)/u)
      yield first
      await eraseAll()
      yield* rest
    }
    const bringing =
      way === 'download'
        ? download(source, values, plan, running(), quiet)
        : importIndex(values, file())
    await expect(bringing).rejects.toThrow()
    expect(memory.held.size).toBe(0)
  },
)

test('a service that asks for patience is given it', async () => {
  const source = publishedSource()
  let refusals = 2
  const busy: Source = {
    ...source,
    value: (key) => {
      refusals -= 1
      return refusals >= 0
        ? Promise.reject(new Trouble({ kind: 'too-many', seconds: 3 }))
        : source.value(key)
    },
  }
  await planDownload(busy, memoryValues())
  expect(source.pause).toHaveBeenCalledWith(3)
})

test('a value that was cut is refused', async () => {
  const source = publishedSource()
  const values = memoryValues()
  const plan = await planDownload(source, values)
  const cutting: Source = {
    ...source,
    value: async (key) => (await source.value(key)).slice(0, -3),
  }
  await expect(download(cutting, values, plan, running(), quiet)).rejects.toThrow(/characters of/u)
  expect(values.held.has('current')).toBe(false)
})

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 999) yield text.slice(at, at + 999)
}

async function exported(): Promise<string> {
  let file = ''
  for await (const piece of exportIndex(memoryValues(new Map(PUBLISHED)))) file += piece
  return file
}

test('an index goes to a file and comes back', async () => {
  const values = memoryValues()
  expect(await importIndex(values, pieces(await exported()))).toBe('imported')
  expect((await privateLibrary(values).coverage()).articles).toBe(3)
})

test.each([
  ['nothing', () => ''],
  ['a page', () => '<html>'],
  ['a part', (file: string) => file.slice(0, file.length / 2)],
  ['a line too few', (file: string) => file.split('\n').slice(1).join('\n')],
  ['a key of another kind', (file: string) => `["__proto__","x"]\n${file}`],
  [
    'a value under another name',
    (file: string) => file.replace(/^\["s(?<rest>[^"]+)"/u, '["s0000000000000000/all"'),
  ],
])('%s is refused, and the index before stays', async (_, spoil) => {
  const values = memoryValues(new Map([['s0000000000000000/all', 'old']]))
  expect(await importIndex(values, pieces(spoil(await exported())))).toBe('refused')
  expect([...values.held.keys()]).toEqual(['s0000000000000000/all'])
})
