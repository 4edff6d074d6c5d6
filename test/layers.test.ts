import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What finds out about articles: what is stored, published and answered is made of it. */
const ABOUT_ARTICLES = [
  'shared/french',
  'shared/article',
  'shared/search',
  'shared/related',
  'shared/duplicates',
  'shared/entities',
  'shared/dossiers',
]

/** Who may import whom at run time. What is not listed may not be imported, but for the types below. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/french': ['lunr-languages'],
  'shared/article': ['shared/french'],
  'shared/page': ['shared/article', '@mozilla/readability'],
  'shared/entities': ['shared/french', 'shared/article'],
  'shared/duplicates': ['shared/french', 'shared/article'],
  'shared/search': ['shared/french', 'shared/article', 'shared/entities', 'lunr'],
  'shared/related': ['shared/french', 'shared/article', 'shared/entities', 'shared/search'],
  'shared/dossiers': [
    'shared/french',
    'shared/article',
    'shared/entities',
    'shared/duplicates',
    'shared/search',
    'shared/related',
  ],
  'shared/stored': [...ABOUT_ARTICLES],
  'shared/library': [...ABOUT_ARTICLES, 'shared/stored'],
  'shared/publishing': [...ABOUT_ARTICLES, 'shared/stored', 'shared/library'],
  'shared/answers': ['shared/article', 'shared/entities', 'shared/search', 'shared/related'],
  worker: ['shared', 'hono', 'valibot'],
  extension: ['shared', 'hono', 'wxt'],
  /** Whatever is installed; never the tests nor the extension. */
  tools: ['*'],
}

/**
 * Rooms of a crowded folder, the ground first: each imports from those before it and from the files that stand beside
 * them, types too; those files import from no room.
 */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'shared/entities/organisations': [
    'lexicon',
    'letters',
    'foreign',
    'introduced',
    'appositions',
    'complements',
    'composed',
    'naming',
    'cued',
  ],
  'shared/entities/persons': ['names', 'roles', 'sameness', 'evidence'],
  'shared/entities/places': ['sites', 'cued'],
  'shared/entities/events': ['named', 'counted', 'naming'],
}

/**
 * Where no room is imported by one that it imports, types included: whoever opens one sees what stands below it. What
 * stands in the house itself, beside its rooms, is a room of its own.
 */
const ONE_WAY = [
  'extension',
  'tools',
  'shared/dossiers',
  'shared/library',
  'shared/related',
  'shared/search',
]

/** What others wrote and where it is met; of the browser, beside the entrypoints. */
const MET_IN: Readonly<Record<string, readonly string[]>> = {
  lunr: ['shared/search/index/lunr-index.ts'],
  'lunr-languages': ['shared/french/stem.ts'],
  '@mozilla/readability': ['shared/page/fallback.ts'],
  'wxt/browser': [
    'extension/access-key.ts',
    'extension/consent.ts',
    'extension/messages.ts',
    'extension/options.ts',
    'extension/popup/surface.ts',
    'extension/reading/kept-reading.ts',
    'extension/reading/on-request.ts',
    'extension/shortcut.ts',
    'extension/wxt-paths.d.ts',
  ],
}

/** Seams that are types only: any room of `shared` may name them. */
const TYPES_ONLY = ['shared/', 'worker/api.ts', 'worker/']

const sources = import.meta.glob<string>('/{shared,worker,extension,tools}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
// Matches `import type { A } from './a.ts'`, `export { b } from './b.ts'`, `import './c.css'`; leaves the
// strings and comments of `export function f() { return 'x' }` alone: a clause holds names, no more.
const IMPORT =
  /^(?:import|export)\s+(?<type>type\s+)?(?:[\w$*{},\s]+?\sfrom\s+)?'(?<path>[^'\n]+)'/gmu
const DYNAMIC = /\bimport\('(?<path>[^'\n]+)'\)/gu

const layerOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT).find((layer) => file.startsWith(`${layer}/`))

interface Found {
  readonly type: boolean
  /** Loaded when it is wanted: `import('./a.ts')`. */
  readonly later: boolean
  readonly target: string
}

function importsOf(file: string, text: string): readonly Found[] {
  const read = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ groups }) => {
      const path = groups!['path']!
      const target = path.startsWith('.') ? posix.join(posix.dirname(file), path) : path
      return { type: groups!['type'] !== undefined, later: pattern === DYNAMIC, target }
    })
  return [...read(IMPORT), ...read(DYNAMIC)]
}

/** Which floor of `folder` a file stands on: 0 beside the rooms, -1 in a room that is not listed, absent elsewhere. */
function floorOf(folder: string, file: string): number | undefined {
  if (!file.startsWith(`${folder}/`)) return undefined
  const [room, inside] = file.slice(folder.length + 1).split('/')
  if (inside === undefined) return 0
  const floor = FLOORS[folder]!.indexOf(room!)
  return floor === -1 ? -1 : floor + 1
}

function isAllowed(layer: string, { type, target }: Found): boolean {
  if (target === layer || target.startsWith(`${layer}/`)) return true
  const allowed = MAY_IMPORT[layer]!
  if (allowed.includes('*')) return !/^(?:test|extension)\//u.test(target)
  if (type && layer.startsWith('shared/') && target.startsWith('shared/')) return true
  if (type && layer === 'extension')
    return TYPES_ONLY.some((p) => target.startsWith(p)) || target.startsWith('wxt')
  return allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`))
}

describe('who may import whom', () => {
  const files = Object.entries(sources).map(([path, text]) => [path.slice(1), text] as const)

  test('every source belongs to a layer', () => {
    expect(files.filter(([file]) => layerOf(file) === undefined).map(([file]) => file)).toEqual([])
  })

  test('every import is allowed', () => {
    const wrong = files.flatMap(([file, text]) =>
      importsOf(file, text)
        .filter((found) => !isAllowed(layerOf(file)!, found))
        .map(({ target }) => `${file} may not import ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(Object.keys(FLOORS))('within %s imports go down', (folder) => {
    const wrong = files.flatMap(([file, text]) => {
      const floor = floorOf(folder, file)
      if (floor === undefined) return []
      return importsOf(file, text)
        .filter(({ target }) => {
          const below = floorOf(folder, target)
          return below !== undefined && (below > floor || below === -1)
        })
        .map(({ target }) => `${file} may not import ${target}`)
    })
    expect(wrong).toEqual([])
    const rooms = files.filter(([file]) => floorOf(folder, file)! > 0)
    expect(new Set(rooms.map(([file]) => floorOf(folder, file))).size).toBe(FLOORS[folder]!.length)
  })

  test.each(ONE_WAY)('the rooms of %s import one way', (house) => {
    const below = new Map<string, Set<string>>()
    const roomOf = (file: string): string =>
      posix.dirname(file) === house ? file : posix.dirname(file)
    for (const [file, text] of files.filter(([file]) => file.startsWith(`${house}/`)))
      for (const { target } of importsOf(file, text))
        if (target.startsWith(`${house}/`) && roomOf(target) !== roomOf(file))
          below.set(roomOf(file), (below.get(roomOf(file)) ?? new Set()).add(roomOf(target)))
    const allBelow = (room: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const other of below.get(room) ?? [])
        if (!seen.has(other)) allBelow(other, seen.add(other))
      return seen
    }
    expect([...below.keys()].filter((room) => allBelow(room).has(room))).toEqual([])
    expect(below.size).toBeGreaterThan(3)
  })

  test('a forbidden import would be seen', () => {
    const found = importsOf('shared/french/x.ts', "import { a } from '../search/score.ts'\n")
    expect(found.map((one) => isAllowed('shared/french', one))).toEqual([false])
  })

  test.each(Object.entries(MET_IN))('%s is met where it is said to be', (name, places) => {
    const meeting = files
      .filter(([file]) => !/^(?:tools|extension\/entrypoints)\//u.test(file))
      .filter(([file, text]) =>
        importsOf(file, text).some(({ target }) => `${target}/`.startsWith(`${name}/`)),
      )
      .map(([file]) => file)
    expect(meeting.sort()).toEqual(places)
  })

  test('the extension begins without the index and what answers from it', () => {
    const texts = new Map(files)
    const loaded = new Set<string>()
    const load = (file: string): void => {
      const text = texts.get(file)
      if (text === undefined || loaded.has(file)) return
      loaded.add(file)
      for (const { type, later, target } of importsOf(file, text)) if (!type && !later) load(target)
    }
    for (const [file] of files) if (file.startsWith('extension/entrypoints/')) load(file)
    expect(loaded).toContain('extension/reading/question.ts')
    expect(
      [...loaded].filter((file) => /^shared\/(?:search|library|publishing)\//u.test(file)).sort(),
    ).toEqual(['shared/search/order.ts', 'shared/search/query/longest-query.ts'])
  })

  test('Cloudflare is named in two files only', () => {
    const naming = files
      .filter(([file, text]) => file.startsWith('worker/') && /\bKVNamespace\b/u.test(text))
      .map(([file]) => file)
    expect(naming.sort()).toEqual(['worker/index.ts', 'worker/kv-store.ts'])
  })

  test('no text of a page or an answer is parsed as HTML', () => {
    const unsafe = files
      .filter(
        ([file, text]) =>
          file.startsWith('extension/') && /innerHTML|insertAdjacentHTML|outerHTML\s*=/u.test(text),
      )
      .map(([file]) => file)
    expect(unsafe).toEqual([])
  })
})
