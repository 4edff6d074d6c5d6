/** What is stored: it comes back as it was written, and damaged it is refused without harm. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCard, writeCard } from '../../shared/stored/cards.ts'
import { readDossierLine } from '../../shared/stored/dossier-lines.ts'
import type { Card } from '../../shared/library/holdings.ts'
import { LibraryFault } from '../../shared/stored/store.ts'
import { readManifest, readPointer } from '../../shared/stored/manifest-text.ts'
import { manifestKey } from '../../shared/stored/keys.ts'
import { readMarks, writeMarks } from '../../shared/stored/marks.ts'
import { readNameLine } from '../../shared/stored/names.ts'
import { lineAt, lineNamed, linesIn, namedLines, packLines } from '../../shared/stored/packs.ts'
import { publicationOf } from '../../shared/publishing/publication.ts'
import { seal, unseal } from '../../shared/stored/sealed.ts'
import { packSections, sectionOf } from '../../shared/stored/sections.ts'
import { readText } from '../../shared/stored/texts.ts'
import { buildDictionary } from '../../shared/search/dictionary/dictionary-build.ts'
import { entriesUnder } from '../../shared/search/dictionary/dictionary.ts'
import { headlinesUnder } from '../../shared/search/dictionary/headlines.ts'
import { readPostings } from '../../shared/search/postings/postings-read.ts'
import { writePostings } from '../../shared/search/postings/postings-write.ts'
import { readQuery, writeQuery } from '../../shared/related/query/query-text.ts'
import { readProfile, writeProfile } from '../../shared/related/query/profile-text.ts'
import { linesOf, postingsOf, shardOf, writeShards } from '../../shared/search/postings/shards.ts'
import { readTable, writeTable } from '../../shared/search/index/table.ts'
import { articleId, CORPUS, manyArticles } from '../builders.ts'
import { anyText } from '../shared/french/any-text.ts'
import { target } from './target.ts'

const isoDate = fc.constantFrom('2019', '2019-03', '2019-03-12')
const number = fc.oneof(fc.nat(40), fc.nat(90_000))
const identifier = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/u).map(articleId)
/** A line of JSON or of the dictionary: no line end of its own. */
const line = anyText(20).map((text) => JSON.stringify(text))
const optional = <T>(inputs: fc.Arbitrary<T>) => fc.option(inputs, { nil: undefined })

/** Absent members left out, as the types demand. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      one === undefined ? [] : [[name, one] as const],
    ),
  ) as T

const card = fc
  .record({
    id: identifier,
    kind: fc.constantFrom('article', 'lead-only', 'gallery', 'tag', 'machine-translation'),
    outlet: optional(fc.constantFrom('vietnamplus', 'lecourrier')),
    url: optional(fc.constantFrom('https://example.org/a', 'http://example.org/a')),
    headline: optional(anyText(30)),
    lead: optional(anyText(280)),
    published: optional(
      fc
        .record({ date: isoDate, basis: fc.constantFrom('metadata', 'url', 'text') })
        .map((one) => ({ ...one })),
    ),
    captured: optional(isoDate),
    dispatch: optional(identifier),
  })
  .map((value) => present(value) as unknown as Card)

const cards = target('cards', 6, card, (value) => {
  assert.deepEqual(readCard(writeCard(value)), value)
})

const posting = fc
  .tuple(
    fc.uniqueArray(fc.nat(20_000), { minLength: 1, maxLength: 30 }),
    fc.uniqueArray(fc.stringMatching(/^[a-zéè]{1,9}$/u), { minLength: 1, maxLength: 4 }),
    fc.array(number, { minLength: 30, maxLength: 30 }),
  )
  .map(([documents, forms, numbers]) => ({
    documents: Int32Array.from(documents.sort((a, b) => a - b)),
    frequencies: Int32Array.from(documents, (_, at) => 1 + numbers[at]!),
    forms,
    printed: Uint16Array.from(documents, (_, at) =>
      forms.length === 1 ? 1 : 1 + (numbers[at]! % ((1 << forms.length) - 1)),
    ),
  }))

const shards = target(
  'shards',
  5,
  fc.tuple(
    fc.dictionary(fc.stringMatching(/^[a-z:]{1,6}$/u), posting, { maxKeys: 5 }),
    fc.integer({ min: 1, max: 4 }),
  ),
  ([terms, count]) => {
    const written = Object.keys(terms)
      .sort()
      .map((term) => writePostings(term, terms[term]!))
    const made = writeShards(written, count)
    assert.equal(made.flatMap(linesOf).length, written.length)
    for (const [term, wanted] of Object.entries(terms)) {
      const read = postingsOf(made[shardOf(term, count)]!, term)
      // Where the forms' sets stand in the text (`listed`) is for whoever counts them: what is read by it is `printed`.
      const { documents, frequencies, printed, forms } = read!
      assert.deepEqual({ documents, frequencies, printed, forms: [...forms] }, wanted)
    }
  },
)

type Row = Parameters<typeof writeTable>[0][number]

const row = fc
  .record({
    id: identifier,
    date: optional(isoDate),
    outlet: optional(fc.constantFrom('vietnamplus', 'nhandan', 'x')),
    textLength: number,
    namesLength: number,
  })
  .map((value) => present(value) as Row)

const tables = target(
  'tables',
  4,
  fc.tuple(
    fc.uniqueArray(row, { maxLength: 20, selector: ({ id }) => id }),
    fc.dictionary(fc.stringMatching(/^[^\t\n ]{1,8}$/u), fc.nat(), { maxKeys: 5 }),
    anyText(12),
  ),
  ([rows, common, word]) => {
    const ordered = rows.sort((a, b) => (a.id < b.id ? -1 : 1))
    const table = readTable(writeTable(ordered, Object.entries(common)))
    for (const [term, count] of Object.entries(common)) assert.equal(table.holdersOf(term), count)
    if (!Object.hasOwn(common, word)) assert.equal(table.holdersOf(word), undefined)
    assert.equal(table.size, rows.length)
    for (const [at, { id, textLength, namesLength }] of ordered.entries()) {
      assert.equal(table.idOf(at), id)
      assert.equal(table.numberOf(id), at)
      assert.deepEqual([table.textLengthOf(at), table.namesLengthOf(at)], [textLength, namesLength])
    }
  },
)

const packs = target(
  'packs',
  5,
  fc.tuple(fc.array(line, { maxLength: 12 }), anyText(40)),
  ([lines, body]) => {
    const pack = packLines(lines)
    for (const [place, text] of lines.entries()) assert.equal(lineAt(pack, place), text)
    assert.equal(lineAt(pack, lines.length), undefined)
    assert.deepEqual(linesIn(pack), lines)
    const value = packSections(
      new Map([
        ['table', body],
        ['c/0', pack],
      ]),
    )
    assert.equal(sectionOf(value, 'table'), body)
    assert.equal(sectionOf(value, 'c/0'), pack)
    assert.equal(unseal('s0/all', seal('s0/all', value)), value)
  },
)

const dictionaries = target(
  'dictionaries',
  3,
  fc.tuple(
    fc.dictionary(fc.stringMatching(/^[a-z]{1,7}$/u), fc.integer({ min: 1, max: 900 }), {
      maxKeys: 40,
    }),
    fc.integer({ min: 1, max: 5 }),
  ),
  ([counts, cut]) => {
    const words = new Map(Object.entries(counts).map(([word, n]) => [word, new Map([[word, n]])]))
    const parts = buildDictionary({ words, labels: [], headlines: [] }, cut)
    for (const [word, count] of Object.entries(counts)) {
      const found = parts.flatMap(({ text }) => entriesUnder(text, word))
      const own = found.filter(({ key }) => key === word)
      assert.deepEqual(
        own.map(({ documents }) => documents),
        [count],
      )
    }
  },
)

const SAMPLES = [...publicationOf([...CORPUS, ...manyArticles(140)])].filter(
  ([key]) => !key.startsWith('l/'),
)

type Damage = (value: string, at: number, other: string) => string
const DAMAGES: readonly Damage[] = [
  (value, at) => value.slice(0, at),
  (value, at) => value.slice(at),
  (value, at, other) => value.slice(0, at) + other + value.slice(at),
  (value, at, other) => value.slice(0, at) + other + value.slice(at + other.length),
  (value, at) => value.slice(0, at) + value.slice(at * 2),
]

const damaged = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.constantFrom(...DAMAGES),
    fc.double({ min: 0, max: 1, noNaN: true }),
    anyText(6),
    fc.boolean(),
  )
  .map(([[key, value], damage, place, other, unsealed]) => {
    const body = unsealed ? value.slice(value.indexOf('\n') + 1) : value
    return { key, value: damage(body, Math.floor(place * body.length), other) }
  })

/** What readers of stored text may throw: their own word for damage, never a stumble. */
function orDamage<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof LibraryFault) return undefined
    if (error instanceof Error && /^(?:table|postings|shards|bits): /u.test(error.message))
      return undefined
    throw error
  }
}

const damages = target('damaged values', 5, damaged, ({ key, value }) => {
  orDamage(() => unseal(key, value))
  orDamage(() => readPointer(value))
  orDamage(() => readManifest(manifestKey('0123456789abcdef'), value))
  orDamage(() => readTable(value))
  for (const one of linesIn(value).slice(0, 3)) {
    readCard(one)
    readText(one)
    readMarks(one)
    readNameLine(one)
    readDossierLine(one)
    orDamage(() => readPostings(one))
  }
  for (const one of [...namedLines(value).values()].slice(0, 3)) {
    readNameLine(one)
    readDossierLine(one)
  }
  lineAt(value, 1)
  lineNamed(value, 'country:VN')
  sectionOf(value, 'c/0')
  orDamage(() => postingsOf(value, 'riz'))
  entriesUnder(value, 'r')
  headlinesUnder(value, 'le')
})

const outside = target(
  'sketches, profiles, queries',
  4,
  fc.oneof(anyText(80), fc.json(), fc.stringMatching(/^[\w|!.-]{0,90}$/u)),
  (text) => {
    const profile = readProfile(text)
    if (profile !== undefined)
      assert.equal(writeProfile(readProfile(writeProfile(profile))!), writeProfile(profile))
    const query = readQuery(text)
    assert((query?.terms.length ?? 0) <= 60)
    if (query !== undefined) assert.notEqual(readQuery(writeQuery(query)), undefined)
    const marks = readMarks(text)
    if (marks !== undefined) assert.notEqual(readMarks(writeMarks(marks)), undefined)
    readCard(text)
    readText(text)
    readNameLine(text)
    readDossierLine(text)
  },
)

export const CODECS = [cards, shards, tables, packs, dictionaries, damages, outside]
