/** Stored lines and manifests, and a corpus kept up at random: it answers as one published whole. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isAttested, namedLinesOf, storyAttestation } from '../../shared/stored/attestations.ts'
import { compact } from '../../shared/publishing/compaction.ts'
import { readDossierLine, writeDossierLine } from '../../shared/stored/dossier-lines.ts'
import { add } from '../../shared/publishing/growth.ts'
import type { StoredText } from '../../shared/stored/texts.ts'
import { readText, writeText } from '../../shared/stored/texts.ts'
import type { Pointer } from '../../shared/stored/manifest.ts'
import {
  readManifest,
  readPointer,
  writeManifest,
  writePointer,
} from '../../shared/stored/manifest-text.ts'
import { CURRENT, manifestKey } from '../../shared/stored/keys.ts'
import { memoryStore } from '../../shared/stored/memory.ts'
import { MERGING, mergingIn, writeMerging } from '../../shared/publishing/merging.ts'
import { nameLine } from '../../shared/stored/name-line.ts'
import { readNameLine, writeNameLine } from '../../shared/stored/names.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { readPublished, writePublished } from '../../shared/stored/published.ts'
import { storedLibrary } from '../../shared/library/stored.ts'
import { publishedIn, type Plan, type Refused } from '../../shared/publishing/upkeep.ts'
import { prune, rollback } from '../../shared/publishing/versions.ts'
import { withdraw } from '../../shared/publishing/withdrawal.ts'
import { CORPUS, manyArticles } from '../builders.ts'
import { storyLinesOf } from '../shared/dossiers/stories/story-lines.ts'
import { anyText } from '../shared/french/any-text.ts'
import { target } from './target.ts'

const optional = <T>(inputs: fc.Arbitrary<T>) => fc.option(inputs, { nil: undefined })
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
/** As JSON has it: records of fast-check have no prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const day = fc.constantFrom('2019', '2019-03', '2019-03-12')

const text = fc
  .record({
    lead: optional(anyText(40)),
    body: optional(fc.array(anyText(40), { maxLength: 3 })),
    passage: optional(anyText(40)),
    signOff: optional(anyText(4)),
    links: optional(fc.array(anyText(9), { maxLength: 2 })),
    names: fc.array(
      fc.record({
        kind: fc.constant('person' as const),
        id: fc.constant('person:x'),
        name: anyText(9),
      }),
      { maxLength: 3 },
    ),
    query: fc.record({
      terms: anyText(20),
      names: fc.array(fc.tuple(fc.nat(3), anyText(5)), { maxLength: 2 }),
    }),
  })
  .map((value) => present(value) as unknown as StoredText)

const name = fc
  .record({
    name: anyText(12),
    articles: fc.nat(900),
    first: optional(day),
    last: optional(day),
    roles: fc.array(
      fc.record({ text: anyText(9), first: optional(day), last: optional(day) }).map(present),
      { maxLength: 3 },
    ),
  })
  .map(present) as fc.Arbitrary<ReturnType<typeof nameLine>>

const MANY = [...CORPUS, ...manyArticles(12)]

const lines = target(
  'texts, names, dossiers',
  2.9,
  fc.tuple(
    text,
    name,
    fc.subarray(MANY, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('none', 'excerpt'),
    fc.tuple(day, fc.constantFrom('metadata', 'url', 'text', 'correction')),
  ),
  ([stored, known, corpus, policy, [date, basis]]) => {
    assert.deepEqual(readText(writeText(stored)), plain(stored))
    assert.deepEqual(readNameLine(writeNameLine(known)), plain(known))
    assert.deepEqual(readPublished(writePublished({ date, basis })), { date, basis })
    const named = namedLinesOf(corpus, policy)
    const stories = storyLinesOf(corpus, storyAttestation(policy))
    for (const line of [...named.values(), ...stories.values()]) {
      const written = writeDossierLine(line)
      assert(!written.includes('\n'))
      assert.deepEqual(readDossierLine(written), line)
      if (isAttested(line)) {
        const short = nameLine(line)
        assert.deepEqual(readNameLine(writeNameLine(short)), short)
      }
    }
  },
)

const STORE = memoryStore(publicationOf(MANY))
const { manifest: PUBLISHED } = (await publishedIn(STORE))!
const hash = fc.stringMatching(/^[0-9a-f]{16}$/u)

const manifests = target(
  'manifests, pointers, merges',
  1,
  fc.tuple(hash, optional(hash), optional(anyText(12)), fc.subarray(MANY), hash),
  async ([current, previous, updated, struck, into]) => {
    const pointer = present<Pointer>({ manifest: current, previous, updated } as Pointer)
    assert.deepEqual(readPointer(writePointer(pointer)), pointer)
    const segments = PUBLISHED.segments.map((segment) => ({
      ...segment,
      withdrawn: struck.map(({ article }, at) => [at, article.id] as const),
      patches: { 'x/0': into },
    }))
    const manifest = { ...PUBLISHED, segments }
    const written = writeManifest(manifest)
    assert.deepEqual(readManifest(manifestKey(written.hash), written.value), manifest)
    const merging = { into: `s${into}`, segments }
    const store = memoryStore([writeMerging(merging)])
    assert.deepEqual(await mergingIn(store, manifest), merging)
    assert.equal(await mergingIn(store, PUBLISHED), undefined)
  },
)

type Step =
  | { readonly kind: 'add'; readonly from: number; readonly count: number }
  | { readonly kind: 'compact'; readonly budget: number; readonly whole: boolean }
  | { readonly kind: 'withdraw'; readonly at: number }
  | { readonly kind: 'prune' | 'back and forth' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      from: fc.nat(200),
      count: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 60, max: 90 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('compact' as const),
      budget: fc.constantFrom(10, 45, 60, 1000),
      whole: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('withdraw' as const), at: fc.nat(300) }),
  },
  { weight: 2, arbitrary: fc.constantFrom({ kind: 'prune' }, { kind: 'back and forth' }) },
)

/** What a reader gets, by one version of the corpus. */
async function told(values: Iterable<readonly [string, string]>) {
  const library = storedLibrary(memoryStore(values))
  const {
    version: _version,
    updated: _updated,
    first: _first,
    last: _last,
    ...coverage
  } = await library.coverage()
  const { total, hits } = await library.search({ q: 'dossier du port', limit: 20, rank: 'lunr' })
  return [
    coverage,
    total,
    hits.map(({ card, score }) => [card.id, score.toFixed(9), card.headline]),
  ]
}

const upkeep = target(
  'a corpus kept up',
  0.1,
  fc.tuple(fc.integer({ min: 1, max: 160 }), fc.array(step, { maxLength: 7 })),
  async ([size, steps]) => {
    const start = manyArticles(size)
    const { values } = memoryStore(publicationOf(start))
    const live = new Map(start.map((one) => [one.article.id, one]))
    const store = {
      get: async (keys: readonly string[]) =>
        new Map(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)!] as const] : []))),
    }
    const done = (plan: Plan | Refused): boolean => {
      if (plan.kind === 'refused') return false
      for (const [key, value] of plan.writes) {
        assert(key === CURRENT || key === MERGING || (values.get(key) ?? value) === value, key)
        values.set(key, value)
      }
      for (const key of plan.deletes) values.delete(key)
      return true
    }
    for (const one of steps) {
      if (one.kind === 'add') {
        const news = manyArticles(one.count, one.from)
        // A day that was withdrawn comes back when it is added again: that is the operator's to know.
        if (done(await add(store, news))) for (const page of news) live.set(page.article.id, page)
      } else if (one.kind === 'compact') {
        const { budget, whole } = one
        const present = new Set(values.keys())
        const plan = await compact(store, { budget, whole, present })
        if (plan.kind === 'plan') assert(plan.writes.length <= budget)
        done(plan)
      } else if (one.kind === 'withdraw') {
        const id = [...live.keys()][one.at % Math.max(1, live.size)]
        if (id !== undefined && live.size > 1 && done(await withdraw(store, id))) live.delete(id)
      } else if (one.kind === 'prune') done(await prune(store, values.keys()))
      else if (done(rollback(values.get(CURRENT)))) {
        await told(values)
        done(rollback(values.get(CURRENT)))
      }
      assert((await publishedIn(store))!.manifest.segments.length <= 4)
    }
    assert.deepEqual(await told(values), await told(publicationOf([...live.values()])))
  },
)

export const STORED = [lines, manifests, upkeep]
