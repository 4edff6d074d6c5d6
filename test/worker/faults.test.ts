import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { add } from '../../shared/publishing/growth.ts'
import { readPointer, writePointer } from '../../shared/stored/manifest-text.ts'
import { CURRENT } from '../../shared/stored/keys.ts'
import { memoryStore } from '../../shared/stored/memory.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { createApi } from '../../worker/api.ts'
import { kvStore } from '../../worker/kv-store.ts'
import { CORPUS, manyArticles } from '../builders.ts'

/**
 * Whatever happens to what is stored: the right answer, or one that says what it lacks, or the designed
 * problem. Never a wrong answer said to be whole, never a stack.
 */
const KV = (env as { readonly CORPUS: KVNamespace }).CORPUS

const ASKED = [
  '/v1/search?q=archives+du+Laos',
  '/v1/search?q=dossier+barrage&limit=20',
  '/v1/search?q=archives&country=LA&sort=date',
  '/v1/search?q=barage',
  '/v1/suggest?q=pham',
  '/v1/suggest?q=le+dos',
  '/v1/related/vietnamplus-101',
  '/v1/related/vietnamplus-100007',
  '/v1/articles/vietnamplus-101',
  '/v1/entities/person:pham-van-long',
  '/v1/relations/LA/VN',
  '/v1/manifest',
] as const

const corpora = {
  'one large segment': async () => new Map(publicationOf([...CORPUS, ...manyArticles(150)])),
  'a large and a small segment': async () => {
    const store = memoryStore(publicationOf(manyArticles(150)))
    const plan = await add(store, CORPUS)
    if (plan.kind === 'plan') for (const [key, value] of plan.writes) store.values.set(key, value)
    // No version before this one to fall back on: that is a test of its own.
    const { manifest } = readPointer(store.values.get(CURRENT)!)
    return store.values.set(CURRENT, writePointer({ manifest }))
  },
} as const

const serving = (kv: KVNamespace) => {
  const store = kvStore(kv)
  const library = storedLibrary(store)
  return createApi(() => ({ library, store, version: '0', now: () => 0 }))
}

type Answers = ReadonlyMap<string, { readonly status: number; readonly body: unknown }>

async function asked(kv: KVNamespace): Promise<Answers> {
  const api = serving(kv)
  const answers = new Map<string, { status: number; body: unknown }>()
  for (const path of ASKED) {
    const response = await api.request(path)
    answers.set(path, { status: response.status, body: await response.json() })
  }
  return answers
}

type Verdict = 'whole' | 'partial' | 'refused' | `wrong: ${string}`

/** What an answer is worth beside the right one. */
function verdictOf(path: string, status: number, body: unknown, right: unknown): Verdict {
  const said = body as { readonly partial?: readonly string[]; readonly problem?: string }
  const told = JSON.stringify(body)
  if (status === 200 && said.partial === undefined) {
    return told === JSON.stringify(right) ? 'whole' : `wrong: ${path}: ${told}`
  }
  if (status === 200) return said.partial!.length > 0 ? 'partial' : `wrong: ${path}: ${told}`
  const designed = status === 503 && /^corpus_(?:un|format)/u.test(said.problem ?? '')
  return designed && !/Error|at \w+ \(/u.test(told)
    ? 'refused'
    : `wrong: ${path}: ${status} ${told}`
}

/** How many of the answers are whole; none may be wrong and say nothing. */
function judged(answers: Answers, right: Answers): number {
  const verdicts = [...answers].map(([path, { status, body }]) =>
    verdictOf(path, status, body, right.get(path)!.body),
  )
  expect(verdicts.filter((verdict) => verdict.startsWith('wrong'))).toEqual([])
  return verdicts.filter((verdict) => verdict === 'whole').length
}

/** KV with another value, or none, under some keys. */
const altered = (kv: KVNamespace, alter: (key: string, value: string | null) => string | null) => {
  const get = async (keys: string | string[], options: KVNamespaceGetOptions<'text'>) => {
    if (typeof keys === 'string') return alter(keys, await kv.get(keys, options))
    const values = await kv.get(keys, options)
    return new Map([...values].map(([key, value]) => [key, alter(key, value)]))
  }
  return { get } as unknown as KVNamespace
}

/** One key of each kind: what a segment is made of, its manifest and the pointer. */
const kindOf = (key: string): string => key.replace(/^s[0-9a-f]+\//u, '').replace(/\/.*$/u, '')

describe.each(Object.entries(corpora))('of %s', { timeout: 60_000 }, (corpus, make) => {
  let values: ReadonlyMap<string, string>
  let right: Answers

  beforeAll(async () => {
    values = await make()
    for (const [key, value] of values) await KV.put(key, value)
    right = await asked(KV)
    expect([...right.values()].every(({ status }) => status === 200)).toBe(true)
    expect(judged(right, right)).toBe(ASKED.length)
  }, 60_000)

  const faults: Readonly<Record<string, (value: string, other: string) => string | null>> = {
    missing: () => null,
    cut: (value) => value.slice(0, value.length >> 1),
    'cut to nothing': () => '',
    swapped: (_value, other) => other,
    'of another version': (value) =>
      value.replace('reperes/2', 'reperes/3').replace('"format":2', '"format":3'),
    'not ours': () => '<html>quota</html>',
  }

  // What reading makes of a fault is the same for every segment: two kinds show that several are minded.
  const shown = Object.entries(faults).filter(
    ([fault]) => corpus === 'one large segment' || fault === 'missing' || fault === 'swapped',
  )

  test.each(shown)('a value that is %s', async (_fault, harm) => {
    const kinds = new Map<string, string[]>()
    for (const key of values.keys())
      kinds.set(kindOf(key), [...(kinds.get(kindOf(key)) ?? []), key])
    for (const [kind, keys] of kinds) {
      if (kind === 'l') continue
      // All of one kind, and one alone.
      for (const harmed of [keys, keys.slice(-1)]) {
        const other = [...values].find(([key]) => !harmed.includes(key) && key !== 'current')![1]
        const broken = altered(KV, (key, value) =>
          value !== null && harmed.includes(key) ? harm(value, other) : value,
        )
        const whole = judged(await asked(broken), right)
        // All of a kind gone must show somewhere; one alone may stand beside every question.
        expect([kind, whole]).not.toEqual([kind, harmed === keys ? ASKED.length : -1])
      }
    }
  })

  test.each([
    [0.01, 2 * ASKED.length],
    [0.2, 0],
    [1, 0],
  ])('KV failing at %d', async (rate, least) => {
    let seed = 7
    const chance = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32
    const failing = altered(KV, (_key, value) => {
      if (chance() < rate / 2) throw new Error('KV GET failed: 503 Service Unavailable')
      return value
    })
    let whole = 0
    for (let round = 0; round < 3; round += 1) whole += judged(await asked(failing), right)
    expect(whole).toBeGreaterThanOrEqual(least)
  })
})

test('a store that shows current before the manifest it names serves the version before, whole', async () => {
  const before = memoryStore(publicationOf(manyArticles(20)))
  const plan = await add(before, CORPUS)
  if (plan.kind !== 'plan') throw new Error('no plan')
  const old = new Map(before.values)
  for (const [key, value] of plan.writes) before.values.set(key, value)
  for (const [key, value] of before.values) await KV.put(key, value)
  const converging = altered(KV, (key, value) => (key === 'current' || old.has(key) ? value : null))
  const response = await serving(converging).request('/v1/search?q=dossier')
  expect(response.status).toBe(200)
  const { total, coverage } = await response.json<{
    total: number
    coverage: { articles: number }
  }>()
  expect([total, coverage.articles]).toEqual([20, 20])
})

test(
  'two versions mixed by a store that converges: one whole version, or what is missing is said',
  { timeout: 60_000 },
  async () => {
    const old = memoryStore(publicationOf(manyArticles(150)))
    const next = new Map(old.values)
    const plan = await add(old, CORPUS)
    if (plan.kind !== 'plan') throw new Error('no plan')
    for (const [key, value] of plan.writes) next.set(key, value)
    for (const [key, value] of next) await KV.put(key, value)
    const before = await asked(altered(KV, (key) => old.values.get(key) ?? null))
    const after = await asked(KV)
    let seed = 11
    const chance = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32
    let whole = 0
    for (let round = 0; round < 12; round += 1) {
      // Each key is seen as it was or as it is, by the place that is asked; `current` from one read to the next.
      const late = new Set([...next.keys()].filter((key) => !old.values.has(key) && chance() < 0.5))
      const mixed = altered(KV, (key, value) => {
        if (key === CURRENT) return (chance() < 0.5 ? old.values : next).get(key) ?? null
        return late.has(key) ? null : value
      })
      for (const [path, { status, body }] of await asked(mixed)) {
        const verdicts = [before, after].map((right) =>
          verdictOf(path, status, body, right.get(path)!.body),
        )
        // An article of the new version alone is unknown to the old one: that is its right answer.
        const isOld = status === 404 && before.get(path)!.status === 404
        const isRight = isOld || verdicts.some((verdict) => !verdict.startsWith('wrong'))
        expect(isRight ? [] : verdicts).toEqual([])
        if (verdicts.includes('whole')) whole += 1
      }
    }
    expect(whole).toBeGreaterThan(6 * ASKED.length)
  },
)

describe('a slow store', () => {
  const slow = (milliseconds: number) => {
    const get = async (...args: Parameters<KVNamespace['get']>) => {
      await new Promise((wait) => setTimeout(wait, milliseconds))
      return (KV.get as (...all: unknown[]) => Promise<unknown>)(...args)
    }
    return { get } as unknown as KVNamespace
  }
  const answering = (kv: KVNamespace, patience: number) => {
    const store = kvStore(kv, patience)
    const library = storedLibrary(store)
    return createApi(() => ({ library, store, version: '0', now: () => 0 }))
  }

  test('is waited for: the answer is whole', async () => {
    for (const [key, value] of publicationOf(CORPUS)) await KV.put(key, value)
    const response = await answering(slow(40), 1000).request('/v1/search?q=archives')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ total: 3 })
  })

  test('is not waited for without end', async () => {
    const response = await answering(slow(10_000), 30).request('/v1/search?q=archives')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('30')
    expect(await response.json()).toMatchObject({ problem: 'corpus_unavailable' })
  })
})

test('the day’s reads used up are called so, with when they begin anew', async () => {
  const used = altered(KV, () => {
    throw new Error('KV get() limit exceeded for the day.')
  })
  const response = await serving(used).request('/v1/search?q=archives')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '86400'])
  expect((await response.json<{ detail: string }>()).detail).toContain('today')
})

test.each([
  ['cut', (value: string) => value.slice(0, 9), 'corpus_unavailable'],
  [
    'of another version',
    (value: string) => value.replace('"format":2', '"format":9'),
    'corpus_format',
  ],
  [
    'swapped with a manifest that is not there',
    () => '{"format":2,"manifest":"0123456789abcdef"}',
    'corpus_unavailable',
  ],
  ['no text of ours', () => '\u0000', 'corpus_unavailable'],
] as const)('`current` %s is refused, and health says so too', async (_what, harm, problem) => {
  for (const [key, value] of publicationOf(CORPUS)) await KV.put(key, value)
  const broken = altered(KV, (key, value) => (key === CURRENT ? harm(value!) : value))
  for (const path of ['/v1/search?q=archives', '/v1/manifest', '/health']) {
    const response = await serving(broken).request(path)
    expect([response.status, (await response.json<{ problem: string }>()).problem]).toEqual([
      503,
      problem,
    ])
  }
})

test('an isolate that has read current goes on with it while the store fails', async () => {
  for (const [key, value] of publicationOf(CORPUS)) await KV.put(key, value)
  let failing = false
  let time = 0
  const kv = altered(KV, (_key, value) => {
    if (failing) throw new Error('KV GET failed')
    return value
  })
  const store = kvStore(kv)
  const library = storedLibrary(store, { now: () => time })
  const api = createApi(() => ({ library, store, version: '0', now: () => time }))
  expect((await api.request('/v1/search?q=archives')).status).toBe(200)
  failing = true
  time = 120_000
  const again = await api.request('/v1/search?q=archives')
  expect([again.status, (await again.json<{ total: number }>()).total]).toEqual([200, 3])
  expect((await api.request('/v1/search?q=riz')).status).toBe(200)
})

test('nothing published is said, with what to do', async () => {
  const empty = altered(KV, () => null)
  const response = await serving(empty).request('/v1/search?q=riz')
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    problem: 'corpus_unpublished',
    detail: expect.stringContaining('reperes'),
  })
})
