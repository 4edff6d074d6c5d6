import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounded, readCard, writeCard } from '../../../shared/stored/cards.ts'
import { bucketOf, contentHash } from '../../../shared/stored/hash.ts'
import { LibraryFault } from '../../../shared/stored/store.ts'
import { roleAt } from '../../../shared/dossiers/roles/role-at.ts'
import { readNameLine, writeNameLine } from '../../../shared/stored/names.ts'
import { lineAt, lineNamed, packLines, packNamed } from '../../../shared/stored/packs.ts'
import { packSections, sectionOf } from '../../../shared/stored/sections.ts'
import { sentenceAround } from '../../../shared/dossiers/attestation/sentence.ts'
import { seal, unseal } from '../../../shared/stored/sealed.ts'
import { NO_TEXT, storedText } from '../../../shared/stored/texts.ts'
import { relatedQueryOf } from '../../../shared/related/query/query.ts'
import { cardOf } from '../../../shared/publishing/prepared.ts'
import { article, CORPUS, manyArticles } from '../../builders.ts'

// What ends lines, names or strings, and what is two units long.
const letter = fc.constantFrom(...'ab é\n\t\r\u2028"\\:/,', '😀', '\u0000')
const line = fc.string({ unit: letter }).map((text) => JSON.stringify(text))

test('a sealed value comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: letter }), (body) => {
      expect(unseal('s0/t/1', seal('s0/t/1', body))).toBe(body)
    }),
  )
})

test.each([
  ['cut', seal('a', 'corps').slice(0, -1), 'damaged'],
  ['swapped', seal('b', 'corps'), 'damaged'],
  ['of another version', seal('a', 'corps').replace('reperes/2', 'reperes/1'), 'format'],
  ['empty', '', 'damaged'],
  ['not ours', '<html>', 'damaged'],
  ['without a line end', 'reperes/2 a 5', 'damaged'],
] as const)('a value that is %s is refused', (_what, value, reason) => {
  expect(() => unseal('a', value)).toThrow(expect.objectContaining({ reason }))
  expect(() => unseal('a', value)).toThrow(LibraryFault)
})

test('every line of a pack is found by its place', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const pack = packLines(lines)
      for (const [place, text] of lines.entries()) expect(lineAt(pack, place)).toBe(text)
      expect(lineAt(pack, lines.length)).toBeUndefined()
    }),
  )
})

test('every named line is found by its name, and no other is', () => {
  const name = fc.stringMatching(/^(?:person|country):[a-z]{1,6}$/u)
  fc.assert(
    fc.property(fc.dictionary(name, line), (lines) => {
      const pack = packNamed(new Map(Object.entries(lines)))
      for (const [key, text] of Object.entries(lines)) expect(lineNamed(pack, key)).toBe(text)
      expect(lineNamed(pack, 'person:')).toBeUndefined()
    }),
  )
})

test('sections are cut out as they were put in', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]\/\d$/u), fc.string({ unit: letter })),
      (parts) => {
        const value = packSections(new Map(Object.entries(parts)))
        for (const [name, text] of Object.entries(parts)) expect(sectionOf(value, name)).toBe(text)
        expect(sectionOf(value, 'absent')).toBeUndefined()
      },
    ),
  )
})

test('hashes tell contents and their parts apart', () => {
  expect(contentHash(['ab', 'c'])).not.toBe(contentHash(['a', 'bc']))
  expect(contentHash(['ab'])).toMatch(/^[0-9a-f]{16}$/u)
  const hashes = new Set(Array.from({ length: 20_000 }, (_, n) => contentHash([`article ${n}`])))
  expect(hashes.size).toBe(20_000)
})

test('names spread evenly over packs', () => {
  const counts = Array.from({ length: 40 }, () => 0)
  for (let n = 0; n < 4000; n += 1) counts[bucketOf(`person:nom-${n}`, 40)]! += 1
  expect(Math.min(...counts)).toBeGreaterThan(60)
  expect(Math.max(...counts)).toBeLessThan(150)
})

describe('a card', () => {
  const cards = [
    ...[...CORPUS, ...manyArticles(20)].map((one) => cardOf(one, 'excerpt')),
    { id: article().id, kind: 'gallery' as const },
    { id: article().id, kind: 'article' as const, outlet: 'azertag', url: 'http://example.org/a' },
    {
      id: article({ id: 'x-0a' }).id,
      kind: 'tag' as const,
      captured: '2024-01-02',
      dispatch: 'd-x',
    },
  ]
  test.each(cards)('comes back as it was: $id', (card) => {
    expect(readCard(writeCard(card))).toEqual(card)
  })

  test('says how a text begins that has neither headline nor lead, where texts may be shown', () => {
    const { headline: _, lead: __, ...bare } = article({ body: ['Un pont '.repeat(60), 'Fin.'] })
    const { opening } = readCard(writeCard(cardOf({ article: bare, entities: [] }, 'excerpt')))!
    expect(opening).toMatch(/^Un pont Un pont .{100,150} …$/u)
    expect(cardOf({ article: bare, entities: [] }, 'none')).not.toHaveProperty('opening')
    expect(cardOf({ article: article(), entities: [] }, 'full')).not.toHaveProperty('opening')
  })

  test.each(['', '[]', '{}', '["UPPER"]', 'null', '[null', '[1,2]'])('%s is none', (text) => {
    expect(readCard(text)).toBeUndefined()
  })
})

test('a bounded text ends at a word and says that it goes on', () => {
  expect(bounded('court', 10)).toBe('court')
  expect(bounded('une phrase, plus longue', 14)).toBe('une phrase …')
  fc.assert(
    fc.property(
      fc.string({ unit: letter, maxLength: 80 }),
      fc.integer({ min: 8, max: 60 }),
      (text, limit) => {
        const cut = bounded(text, limit)
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 8))
        expect(cut.isWellFormed()).toBe(true)
      },
    ),
  )
})

describe('the text policy', () => {
  const page = CORPUS[0]!.article
  const query = relatedQueryOf(page, [])
  const told = (policy: 'none' | 'excerpt' | 'full') =>
    JSON.stringify(storedText(page, [], { ...query, terms: [] }, [], policy))
  test('none shows nothing of the text', () => {
    expect(told('none')).toBe(JSON.stringify(NO_TEXT))
  })
  test('excerpt shows a bounded passage', () => {
    expect(told('excerpt')).toContain('passage')
    expect(told('excerpt')).not.toContain('regagner Vientiane')
  })
  test('full shows all', () => {
    expect(told('full')).toContain('regagner Vientiane')
  })
})

describe('a name', () => {
  const roles = [
    { text: 'vice-ministre', first: '2014-10-07', last: '2018-11-30' },
    { text: 'ministre', first: '2021-04-08', last: '2024-08-25' },
    { text: 'membre' },
    { text: 'capitaine', recalled: true as const },
  ]
  test('comes back as it was', () => {
    const told = {
      name: 'Bui Thanh Son',
      articles: 3,
      first: '2014-10-07',
      last: '2024-08-25',
      roles,
    }
    expect(readNameLine(writeNameLine(told))).toEqual(told)
  })
  test.each([
    ['2015-01-01', 'vice-ministre'],
    ['2020-01-01', 'vice-ministre'],
    ['2022-01-01', 'ministre'],
    ['2001-01-01', 'ministre'],
    [undefined, 'ministre'],
  ])('at %s stands for %s', (date, text) => {
    expect(roleAt(roles, date)?.text).toBe(text)
  })
})

test.each([
  ['Il pleut. M. Bui Son parle. Fin.', 'Bui Son', 'M. Bui Son parle.'],
  ['Seule phrase sans fin', 'phrase', 'Seule phrase sans fin'],
  ['Un « mot. » Le ministre arrive ! Bien.', 'ministre', 'Le ministre arrive !'],
  ['Reçu par S. Exc. M. Long à 10.30 h. Puis rien.', 'Long', 'Reçu par S. Exc. M. Long à 10.30 h.'],
])('in “%s”, %s stands in “%s”', (text, name, sentence) => {
  const start = text.indexOf(name)
  expect(sentenceAround(text, start, start + name.length)).toBe(sentence)
})

test('a sentence holds what it is about, whatever its length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '. ', 'M. ', 'É', '«', '»'), maxLength: 600 }),
      fc.nat(),
      (text, at) => {
        const start = text.length === 0 ? 0 : at % text.length
        const end = Math.min(text.length, start + 5)
        expect(sentenceAround(text, start, end, 100)).toContain(text.slice(start, end).trim())
      },
    ),
  )
})
