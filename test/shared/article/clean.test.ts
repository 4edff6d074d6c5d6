import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../shared/article/clean.ts'
import { frenchEvidence } from '../../../shared/article/evidence.ts'
import { readText, type RawExtract } from '../../../shared/article/raw.ts'
import { RULES } from '../../../shared/article/sort-lines.ts'
import { cpuOf } from '../../cpu.ts'

test('rules have names of their own', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
})

test('markup’s hints are believed', () => {
  const raw: RawExtract = {
    lines: [
      { text: 'Diplomatie', gap: 0, hint: 'kicker' },
      { text: 'Une fête à Hanoï.', gap: 1, hint: 'headline' },
      { text: 'Le lead de la page', gap: 1, hint: 'lead' },
      { text: 'Un lien', gap: 1, hint: 'link' },
      { text: 'Des laques', gap: 1, hint: 'caption' },
      { text: 'VNA', gap: 1, hint: 'credit' },
      { text: 'Hanoï (VNA) - Le comité a reçu des visiteurs.', gap: 1, hint: 'body' },
      { text: 'Un intertitre', gap: 1, hint: 'subheading' },
      { text: 'Ils ont fait le tour des ateliers. -VNA', gap: 1, hint: 'body' },
      { text: 'Un autre titre', gap: 1, hint: 'boilerplate' },
    ],
    published: '2024-05-06T07:08:09+07:00',
  }
  expect(clean(raw).article).toMatchObject({
    headline: 'Une fête à Hanoï.',
    lead: 'Le lead de la page',
    links: ['Un lien'],
    captions: [{ text: 'Des laques', credit: 'VNA' }],
    dateline: { place: 'Hanoï', agency: 'VNA' },
    body: [
      'Le comité a reçu des visiteurs.',
      'Un intertitre',
      'Ils ont fait le tour des ateliers.',
    ],
    signOff: '-VNA',
    published: { date: '2024-05-06', basis: 'metadata' },
  })
})

describe('published', () => {
  const text =
    '21/04/2020 22:49\nLe comité a reçu des visiteurs venus de six pays.\n\nIls ont fait le tour des ateliers.'
  test.each([
    [
      'metadata first',
      { published: '2020-04-22', address: { outlet: 'x', date: '2020' } },
      { date: '2020-04-22', basis: 'metadata' },
    ],
    [
      'then the address, as precise as it is',
      { address: { outlet: 'x', date: '2020' } },
      { date: '2020', basis: 'url' },
    ],
    ['then the page', {}, { date: '2020-04-21', basis: 'text' }],
    ['never a date that is none', { published: 'hier' }, { date: '2020-04-21', basis: 'text' }],
  ] as const)('%s', (_, about, published) => {
    expect(clean(readText(text, about)).article.published).toEqual(published)
  })
})

test.each([
  ['nothing', ''],
  ['blank lines', '\n \n\u00A0\n\u200B'],
  ['one word', 'Hanoï'],
  ['binary', '\u0000\u0001\uFFFD\uD800'],
  ['marks only', '«»\n>>\n|\n-VNA\n./.'],
])('%s is survived', (_, text) => {
  const { article, lines } = clean(readText(text), frenchEvidence)
  expect(article.kind).toBe('article')
  expect(article.id).toMatch(/^x-/u)
  for (const { pieces } of lines) expect(pieces.length).toBeGreaterThan(0)
})

describe('is linear', () => {
  const SIZE = 150_000
  test.each(
    [
      'Le directeur a vu le comité. ',
      'a',
      '-',
      '- ',
      '"',
      '(',
      '.',
      '."',
      '> ',
      'AaBb',
      "l'",
      'x\n',
      '-VNA\n',
      'VNA/CVN\n',
      'Vue. Photo: VNA\n',
      'Vue\n',
      'leComité,desministres ',
    ].map((unit) => [unit]),
  )('%j', (unit) => {
    const time = (size: number) => {
      const raw = readText(unit.repeat(Math.ceil(size / unit.length)))
      return cpuOf(() => void clean(raw, frenchEvidence), 1)
    }
    time(SIZE / 10)
    // Ten times the text in far less than a hundred times the time: quadratic work would not pass.
    expect(time(SIZE)).toBeLessThan(40 * Math.max(time(SIZE / 10), 25))
  })
})

const SEEDS = '../shared/seeds'
const here = existsSync(SEEDS)
test.skipIf(!here)(`the seeds come out whole (skipped where ${SEEDS} is missing)`, () => {
  const seeds = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
  const articles = seeds.map((file) => clean(readText(readFileSync(`${SEEDS}/${file}`, 'utf8'))))
  expect(
    articles.map(({ article }) => [
      article.outlet,
      article.dateline?.place,
      article.signOff,
      article.body.length,
      article.captions.length,
      article.links.length,
    ]),
  ).toEqual([
    ['vietnamplus', 'Hanoi', '-VNA', 5, 1, 0],
    ['vietnamplus', 'Hanoï', '-VNA', 9, 1, 0],
    ['lecourrier', undefined, 'VNA/CVN', 5, 1, 3],
    ['vietnamplus', undefined, '-VNA', 4, 1, 0],
    ['vietnamplus', 'Moscou', '-VNA', 5, 1, 0],
  ])
  for (const { article, repairs } of articles) {
    expect(repairs).toEqual([])
    expect(article.headline).toBeDefined()
    expect(article.lead).toBeDefined()
    expect(article.body.join(' ')).not.toMatch(/14e Congrès|Voir plus|émulation/u)
  }
})
