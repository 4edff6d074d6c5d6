/**
 * Cleaning, beside Readability and Defuddle: the same pages, the same parser, one run.
 *
 * Speed is counted on the golden pages as they are and with the weight of live ones (menus, cards, scripts), with
 * and without parsing. Quality is counted in runs of four words: what the reviewed article has and a reader lost,
 * what a reader printed beyond it. `node test/bench/clean.ts`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import type { Article } from '../../shared/article/article.ts'
import { clean } from '../../shared/article/clean.ts'
import { blocksOf } from '../../shared/page/blocks.ts'
import { extract } from '../../shared/page/extract.ts'
import { marksOf } from '../../shared/page/marks.ts'
import { documentOf, readHtml } from '../../tools/pages/read-html.ts'

interface Page {
  readonly name: string
  readonly html: string
  readonly article: Article
}

/** A reader of pages: the lines it takes for the article. */
interface Reader {
  readonly name: string
  readonly read: (document: Document) => () => readonly string[]
}

const linesWithin = (element: Element): readonly string[] =>
  blocksOf(element, marksOf(element, undefined, true)).blocks.map(({ text }) => text)

const READERS: readonly Reader[] = [
  {
    name: 'Repères',
    read(document) {
      const { headline, lead, body, captions } = clean(extract(document)).article
      return () => [
        ...[headline, lead].flatMap((text) => text ?? []),
        ...body,
        ...captions.flatMap(({ text, credit }) => [text, credit].flatMap((part) => part ?? [])),
      ]
    },
  },
  {
    name: 'Readability',
    read(document) {
      const article = new Readability<Element>(document, {
        serializer: (node) => node as Element,
      }).parse()
      return () => [article?.title ?? '', ...(article?.content ? linesWithin(article.content) : [])]
    },
  },
  {
    name: 'Defuddle',
    read(document) {
      const { title, content } = quietly(() =>
        new DefuddleClass(document, { url: 'https://example.org/article' }).parse(),
      )
      return () => [title, ...linesWithin(documentOf(`<html><body>${content}</body></html>`).body)]
    },
  },
]

/** Defuddle tells the console of every JSON-LD block that is no JSON: some pages here have one on purpose. */
function quietly<T>(work: () => T): T {
  const { error, warn, log } = console
  const silence = (): void => {}
  Object.assign(console, { error: silence, warn: silence, log: silence })
  try {
    return work()
  } finally {
    Object.assign(console, { error, warn, log })
  }
}

const PAGES = new URL('../golden/pages/', import.meta.url)

function readPages(): readonly Page[] {
  return readdirSync(PAGES)
    .toSorted()
    .flatMap((name): Page[] => {
      const page = readHtml(readFileSync(new URL(`${name}/source.html`, PAGES)))
      const article = JSON.parse(
        readFileSync(new URL(`${name}/article.json`, PAGES), 'utf8'),
      ) as Article
      if (page.kind === 'refused' || article.body.length === 0) return []
      return [{ name, html: page.document.documentElement.outerHTML as string, article }]
    })
}

/** What a live page carries around its article: about 100 kB. */
function withWeight(html: string): string {
  const link = (i: number): string => `<li><a href="/rubrique-${i}/">Rubrique numéro ${i}</a></li>`
  const card = (i: number): string =>
    `<article class="story"><h3><a href="/autre-${i}-post${9_200_000 + i}.vnp">Une autre histoire du jour, la ${i}e de la liste</a></h3>` +
    `<div class="story__summary">Un chapeau de deux lignes qui résume la ${i}e histoire, avec un nom de province et un chiffre.</div></article>`
  const many = (n: number, part: (i: number) => string): string =>
    Array.from({ length: n }, (_, i) => part(i)).join('\n')
  const above = `<nav><ul>${many(150, link)}</ul></nav><script>${'var a = {b: [1, 2, 3]};'.repeat(1500)}</script>`
  const below = `<section class="box-more">${many(120, card)}</section>`
  return html
    .replace(/<body[^>]*>/u, (body) => body + above)
    .replace(/<\/body>/u, (body) => below + body)
}

/** Runs of four words of each line; of a shorter line, the whole. */
function runsOf(lines: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const line of lines) {
    const words =
      line
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length > 0 && words.length < 4) runs.add(words.join(' '))
    for (let i = 0; i + 4 <= words.length; i += 1) runs.add(words.slice(i, i + 4).join(' '))
  }
  return runs
}

interface Quality {
  readonly lost: number
  readonly leaked: number
  readonly wanted: number
}

function qualityOf(reader: Reader, pages: readonly Page[]): Quality {
  let [lost, leaked, wanted] = [0, 0, 0]
  for (const { html, article } of pages) {
    const { headline, lead, body, captions, links, signOff = '', dateline } = article
    const parts = [
      ...[headline, lead].flatMap((text) => text ?? []),
      ...body,
      ...captions.flatMap(({ text }) => text ?? []),
    ]
    // Dateline, credits, sign-off and links are the page's own: printing them is no leak.
    const { place = '', date = '', agency = '' } = dateline ?? {}
    const around = `${place} ${date} ${agency}`
    const allowed = runsOf([
      ...parts,
      ...links,
      ...captions.map(({ text = '', credit = '' }) => `${text} ${credit}`),
      ...captions.map(({ credit = '' }) => credit),
      around,
      signOff,
      `${agency} ${body[0]}`,
      `${around} ${body[0]}`,
      `${place} ${agency} ${body[0]}`,
      `${agency} ${lead}`,
      `${body.at(-1)} ${signOff}`,
    ])
    const wantedRuns = runsOf(parts)
    const got = runsOf(reader.read(documentOf(html))())
    wanted += wantedRuns.size
    for (const run of wantedRuns) if (!got.has(run)) lost += 1
    for (const run of got) if (!allowed.has(run)) leaked += 1
  }
  return { lost, leaked, wanted }
}

interface Speed {
  /** Pages per second of CPU, the document at hand. */
  readonly reading: number
  /** Pages per second of CPU, parsing included. */
  readonly whole: number
}

const WARM_UP = 3
const ROUNDS = 12

/** All readers in turn, round by round: a busy machine is busy for all of them. This thread's own time counts. */
function speedsOf(readers: readonly Reader[], htmls: readonly string[]): readonly Speed[] {
  const reading = readers.map(() => 0)
  let parsing = 0
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [i, reader] of readers.entries()) {
      for (const html of htmls) {
        const start = ownTime()
        const document = documentOf(html)
        const parsed = ownTime()
        reader.read(document)
        const end = ownTime()
        if (round < WARM_UP) continue
        parsing += (parsed - start) / readers.length
        reading[i]! += end - parsed
      }
    }
  }
  const rate = (ms: number): number => ((htmls.length * ROUNDS) / ms) * 1000
  return reading.map((ms) => ({ reading: rate(ms), whole: rate(ms + parsing) }))
}

/** Milliseconds that this thread has worked. */
function ownTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [header, ...rows]
  const widths = header.map((_, i) => Math.max(...all.map((row) => row[i]!.length)))
  console.log(`\n${title}`)
  for (const row of all)
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!)))
        .join('  '),
    )
}

const pages = readPages()
const kilobytes = (htmls: readonly string[]): string =>
  `${(htmls.reduce((sum, html) => sum + html.length, 0) / htmls.length / 1000).toFixed(0)} kB a page`

for (const [title, htmls] of [
  ['as written', pages.map(({ html }) => html)],
  ['with the weight of a live page', pages.map(({ html }) => withWeight(html))],
] as const) {
  const speeds = speedsOf(READERS, htmls)
  const own = speeds[0]!
  printTable(
    `Speed, ${htmls.length} pages ${title}, ${kilobytes(htmls)}`,
    ['reader', 'our ratio', 'with parsing', 'pages/s of CPU', 'with parsing'],
    speeds.map((speed, i) => [
      READERS[i]!.name,
      `${(own.reading / speed.reading).toFixed(1)}x`,
      `${(own.whole / speed.whole).toFixed(1)}x`,
      speed.reading.toFixed(0),
      speed.whole.toFixed(0),
    ]),
  )
}

const qualities = READERS.map((reader) => ({ reader, quality: qualityOf(reader, pages) }))
printTable(
  `Quality, ${pages.length} pages, runs of four words`,
  ['reader', 'kept', 'lost', 'leaked'],
  qualities.map(({ reader, quality: { lost, leaked, wanted } }) => [
    reader.name,
    `${(((wanted - lost) / wanted) * 100).toFixed(1)} %`,
    String(lost),
    String(leaked),
  ]),
)
