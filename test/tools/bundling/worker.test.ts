import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { ROOT } from '../../../tools/program/root.ts'
import { workerBundle } from '../../../tools/bundling/worker.ts'
import { joined, type Chunk } from '../../../tools/bundling/joined.ts'
import worker from '../../../worker/index.ts'
import { CORPUS, manyArticles } from '../../builders.ts'

const folder = mkdtempSync(join(tmpdir(), 'reperes-bundle-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
async function run(text: string): Promise<Record<string, unknown>> {
  const file = join(folder, `${(files += 1)}.mjs`)
  writeFileSync(file, text)
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>
}

const chunk = (fileName: string, code: string, imports: readonly string[] = []): Chunk => ({
  fileName,
  code,
  isEntry: fileName === 'index.js',
  imports,
})

describe('chunks in one file', () => {
  test('a chunk is evaluated when it is first asked for, and once', async () => {
    const text = joined([
      chunk(
        'index.js',
        'import{a as b}from"./assets/near.js";const far=async()=>(await import("./assets/far.js")).far;export{b as near,far,far as default};',
        ['assets/near.js'],
      ),
      chunk('assets/near.js', 'globalThis.evaluated=["near"];const a=1;export{a};'),
      chunk(
        'assets/far.js',
        'import{a}from"./near.js";globalThis.evaluated.push("far");function far(){return a+1}export{far};',
        ['assets/near.js'],
      ),
    ])
    const program = await run(text)
    const evaluated = () => (globalThis as { evaluated?: unknown }).evaluated
    expect(program['near']).toBe(1)
    expect(evaluated()).toEqual(['near'])
    const load = program['far'] as () => Promise<() => number>
    expect((await load())()).toBe(2)
    await load()
    expect(evaluated()).toEqual(['near', 'far'])
    expect(program['default']).toBe(load)
  })

  test('what a chunk exports of another is the same value', async () => {
    const text = joined([
      chunk('index.js', 'const get=()=>import(`./all.js`);export{get};'),
      chunk('all.js', 'export{one as two}from"./one.js";', ['one.js']),
      chunk('one.js', 'class one{}export{one};'),
    ])
    const { get } = (await run(text)) as { get(): Promise<{ two: { name: string } }> }
    expect((await get()).two.name).toBe('one')
  })

  test('a circle of chunks is refused, and an import of what is no chunk', () => {
    expect(() =>
      joined([
        chunk('index.js', 'import"./a.js";', ['a.js']),
        chunk('a.js', 'import"./b.js";', ['b.js']),
        chunk('b.js', 'import"./a.js";', ['a.js']),
      ]),
    ).toThrow('a.js → b.js → a.js')
    expect(() => joined([chunk('index.js', 'import"node:fs";')])).toThrow('imports node:fs')
    expect(() => joined([chunk('index.js', 'import(name);')])).toThrow('index.js imports')
  })

  test('what the program below would take for its own is refused, and what no function can hold', () => {
    const chunks = (code: string) => [chunk('index.js', 'import"./a.js";'), chunk('a.js', code)]
    expect(() => joined(chunks('const f=()=>re_0;export{f};'))).toThrow('a.js calls something re_0')
    expect(() => joined(chunks('const a=await 1;export{a};'))).toThrow()
  })

  test('chunks that need each other on many ways are seen once each', () => {
    const name = (at: number) => `${at}.js`
    const layers = Array.from({ length: 60 }, (_, at) => {
      const next = [2, 3]
        .map((step) => at - (at % 2) + step)
        .filter((to) => to < 60)
        .map(name)
      return chunk(name(at), next.map((to) => `import"./${to}";`).join(''), next)
    })
    expect(joined([chunk('index.js', 'import"./0.js";', ['0.js']), ...layers])).toContain(
      'chunk_60',
    )
  })
})

describe('expressions made when they are asked for', () => {
  const answers = async (code: string): Promise<unknown> => {
    const text = joined([
      chunk('index.js', 'const get=()=>import("./a.js");export{get};'),
      chunk('a.js', `${code};export{answer};`),
    ])
    const { get } = (await run(text)) as { get(): Promise<{ answer(): unknown }> }
    const { answer } = await get()
    expect(answer()).toEqual(answer())
    return answer()
  }

  test.each([
    ['a plain one', 'const r=/^\\p{Lu}\\/\\d+$/u;function answer(){return r.test("É/12")}', true],
    [
      'one in a function',
      'function answer(){return["a1","b"].map(t=>/^[a-z]\\d$/u.test(t))}',
      [true, false],
    ],
    ['other flags', 'function answer(){return"ÉÀ".replace(/é/giu,"`${x}")}', '`${x}À'],
    [
      'what would end a template',
      'function answer(){return/`\\$\\{a|\\\\`/u.source}',
      '`\\$\\{a|\\\\`',
    ],
    ['no flags', 'const answer=()=>"a/b".split(/\\//)', ['a', 'b']],
    [
      'one that counts how far it has come',
      'function answer(){const r=/a/gu;return[r.test("aa"),r.lastIndex]}',
      [true, 1],
    ],
    [
      'one that goes on where it stopped, of a whole text',
      'function answer(){return["a1","a2"].map(t=>t.replace(/a/y,""))}',
      ['1', '2'],
    ],
    ['one behind a word', 'const type=typeof/a/u,answer=()=>type', 'object'],
    [
      'two of one text, each kept for itself',
      'const f=()=>/a/u,g=()=>/a/u,answer=()=>[f()===f(),f()===g()]',
      [true, false],
    ],
    ['one that is asked on the way', 'function answer(){return/a/gu.exec("ba").index}', 1],
    [
      'matches of a whole text',
      'const answer=()=>[..."a1b2".matchAll(/\\d/gu)].map(([d])=>d)',
      ['1', '2'],
    ],
    [
      'in a class',
      'class A{r=/x/u;static s=/y/u;is(t){return this.r.test(t)&&A.s.test(t)}}const answer=()=>new A().is("xy")',
      true,
    ],
  ])('%s', async (_, code, expected) => {
    expect(await answers(code)).toEqual(expected)
  })
})

describe('the Worker’s program', () => {
  const published = new Map(
    publicationOf([...CORPUS, ...manyArticles(60)], { updated: '2026-01-01T00:00:00Z' }),
  )
  const binding = () => ({
    get: async (keys: string | readonly string[]) =>
      typeof keys === 'string'
        ? (published.get(keys) ?? null)
        : new Map(keys.map((key) => [key, published.get(key) ?? null])),
  })
  const posted = (page: object): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(page),
  })
  const requests: readonly (readonly [string, RequestInit?])[] = [
    ['/v1/search?q=archives%20laos'],
    ['/v1/search?q=archive*&country=Laos'],
    ['/v1/search?q=%22d%C3%A9p%C3%B4t%20commun%22'],
    ['/v1/suggest?q=pha'],
    ['/v1/related', posted({ headline: 'Archives : le Laos et Pham Van Long ouvrent un dépôt' })],
    ['/v1/related/vietnamplus-101'],
    ['/v1/articles/vietnamplus-101'],
    ['/v1/entities/person:pham-van-long'],
    ['/v1/entities/country:LA'],
    ['/v1/first-mention?q=archives'],
    ['/v1/relations/VN/LA'],
    ['/v1/stories/none'],
    ['/v1/search?q='],
    ['/openapi.json'],
  ]

  test('answers byte for byte as its modules do', async () => {
    const bundled = (await run(await workerBundle(join(ROOT, 'worker', 'index.ts'))))['default']
    const answersOf = async ({ fetch }: typeof worker) => {
      const env = { CORPUS: binding() }
      const told: unknown[] = []
      for (const [path, init] of requests) {
        const asked = new Request(`https://reperes.example${path}`, init)
        const response = await fetch(asked as never, env as never, {} as never)
        told.push([path, response.status, [...response.headers], await response.text()])
      }
      return told
    }
    expect(await answersOf(bundled as typeof worker)).toEqual(await answersOf(worker))
  })

  test('an export that changes is refused', async () => {
    mkdirSync(join(folder, 'changing'))
    const main = join(folder, 'changing', 'main.ts')
    const of = (changed: string) => `export let count = 0\nexport const more = () => (${changed})\n`
    const later = join(folder, 'changing', 'later.ts')
    writeFileSync(main, "export const later = () => import('./later.ts')\n")
    for (const changed of ['count += 1', '[count] = [1]', 'count++']) {
      writeFileSync(later, of(changed))
      await expect(workerBundle(main)).rejects.toThrow('exports count and changes it')
    }
    // What only this chunk knows may change.
    writeFileSync(later, 'let count = 0\nexport const more = () => (count += 1)\n')
    const { later: load } = (await run(await workerBundle(main))) as {
      later(): Promise<{ more(): number }>
    }
    const { more } = await load()
    expect([more(), more()]).toEqual([1, 2])
  })
})
