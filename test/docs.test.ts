import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, matchesGlob } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Documentation is true or removed: every path and command it names exists. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs()].filter((path) =>
  existsSync(path),
)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

function docs(): readonly string[] {
  return Object.keys(import.meta.glob(['/docs/*.md', '/test/**/README.md'], { query: '?raw' })).map(
    (path) => path.slice(1),
  )
}

const PATH = /`(?<path>(?:shared|worker|extension|tools|test|docs|corpus|\.ci)\/[\w./-]*\w)`/gu
/** A file named without its folder, beside others of the same room. */
const BARE = /`(?<name>[\w-]+\.ts)`/gu
const SCRIPT = /\bnpm (?:run )?(?:-s |--silent )?(?:run )?(?:-s )?(?<script>[a-z][\w:-]*)/gu
const NPM_ITSELF = new Set(['run', 'ci', 'install', 'and', 'is', 'scripts', 'on', 'packages'])

const FILES = new Set(
  ['shared', 'worker', 'extension', 'tools', 'test'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
  ),
)

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  test('names only paths that exist', () => {
    const missing = [...text.matchAll(PATH)]
      .map(({ groups }) => groups!['path']!)
      .filter((path) => !path.includes('*') && !existsSync(path))
    const unknown = [...text.matchAll(BARE)]
      .map(({ groups }) => groups!['name']!)
      .filter((name) => !FILES.has(name))
    expect([...missing, ...unknown]).toEqual([])
  })

  test('names only commands that exist', () => {
    const missing = [...text.matchAll(SCRIPT)]
      .map(({ groups }) => groups!['script']!)
      .filter((script) => !NPM_ITSELF.has(script) && scripts[script] === undefined)
    expect(missing).toEqual([])
  })
})

test('that nothing limits requests is told as long as it is so', () => {
  const isLimited = /^\[\[ratelimits\]\]/mu.test(readFileSync('wrangler.toml', 'utf8'))
  const setUp = readFileSync('docs/operating.md', 'utf8')
    .split('\n## ')
    .find((part) => part.startsWith('Set up'))
  expect(/Nothing limits requests as it comes/u.test(setUp!)).toBe(!isLimited)
})

describe('the seams of the design', () => {
  const design = readFileSync('docs/design.md', 'utf8')
  const sources = ['shared', 'worker', 'extension', 'tools'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${room}/${path.replaceAll('\\', '/')}`),
  )
  /** `shared/related/{a,b}/*.ts`, or a file named alone, of the first file's house. */
  const filesOf = (told: string, house: string): readonly string[] =>
    sources.filter((path) =>
      told.includes('/')
        ? matchesGlob(path, told)
        : path.startsWith(house) && path.endsWith(`/${told}`),
    )
  const rows = design.split('\n').filter((line) => /^\| `(?:shared|worker|tools)\//u.test(line))

  test.each(rows.map((row) => [/`(?<first>[^`]+)`/u.exec(row)!.groups!['first']!, row] as const))(
    '%s holds what is told of it',
    (first, row) => {
      const house = first.split('/').slice(0, 2).join('/')
      const named = [...row.matchAll(/`(?<file>[\w{},*/-]+\.ts)`/gu)].map(
        ({ groups }) => groups!['file']!,
      )
      expect(named.filter((file) => filesOf(file, house).length === 0)).toEqual([])
      const text = named
        .flatMap((file) => filesOf(file, house))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n')
      const told = [...row.matchAll(/`(?<name>[A-Za-z]\w*)[`(]/gu)].map(
        ({ groups }) => groups!['name']!,
      )
      expect(told.filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(text))).toEqual([])
    },
  )
})
