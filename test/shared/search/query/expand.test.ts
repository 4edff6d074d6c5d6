import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stemOf } from '../../../../shared/french/analyse.ts'
import { fold } from '../../../../shared/french/fold.ts'
import { buildDictionary } from '../../../../shared/search/dictionary/dictionary-build.ts'
import { entriesUnder, keyOf, partsFor } from '../../../../shared/search/dictionary/dictionary.ts'
import { headlinesUnder } from '../../../../shared/search/dictionary/headlines.ts'
import {
  correct,
  isOneLetterAway,
  partsToCorrect,
  unknownWords,
} from '../../../../shared/search/query/correct.ts'
import { expand, partsToLookUp, type Expanded } from '../../../../shared/search/query/expand.ts'
import { isRefusal, readQuery, type Query } from '../../../../shared/search/query/query.ts'

const WORDS: Readonly<Record<string, number>> = {
  sécurité: 40,
  société: 30,
  marché: 50,
  marche: 20,
  marchés: 10,
  pêche: 1,
  péché: 30,
  vietnam: 90,
  vietnamien: 60,
  vietnamiens: 30,
  vient: 20,
  quang: 12,
  ministre: 70,
  typhon: 9,
  typhons: 3,
  coopération: 80,
  exporter: 4,
  candidature: 5,
  candide: 9,
  footballeurs: 3,
}

const words = new Map<string, Map<string, number>>()
for (const [form, count] of Object.entries(WORDS)) {
  const key = fold(form)
  words.set(key, (words.get(key) ?? new Map<string, number>()).set(form, count))
}

const dictionary = (parts: number) => buildDictionary({ words, labels: [], headlines: [] }, parts)

function expandedWith(typed: string, cut = 3): Expanded {
  const query = readQuery(typed) as Query
  expect(isRefusal(query)).toBe(false)
  const parts = dictionary(cut)
  const froms = parts.map(({ from }) => from)
  const texts = (places: readonly number[]) => places.map((place) => parts[place]!.text)
  const looked = texts(partsToLookUp(query, froms))
  const unknown = unknownWords(query, looked)
  const more = texts([...new Set(unknown.flatMap((word) => partsToCorrect(word, froms)))])
  return correct(expand(query, looked), unknown, more)
}

const termsOf = (typed: string) =>
  expandedWith(typed).words.map(({ terms }) => terms.map(({ term }) => term))

describe('unaccented words', () => {
  test('meet the accented word of the corpus', () => {
    expect(termsOf('securite')).toEqual([[stemOf('sécurité')]])
  })

  test('mean every word they may stand for, by how common it is', () => {
    const [word] = expandedWith('marche').words
    expect(word!.terms[0]).toEqual({ term: stemOf('marché'), share: 1 })
  })

  test('a reading far rarer than another is left out', () => {
    expect(termsOf('peche')).toEqual([[stemOf('péché')]])
  })

  test('an accented word that the corpus knows means itself', () => {
    expect(termsOf('pêche')).toEqual([[stemOf('pêche')]])
  })
})

describe('what agency copy shortens', () => {
  test.each(['PM', 'pm'])('%s is looked for as printed and spelt out', (typed) => {
    expect(expandedWith(typed).words[0]!.terms).toEqual([
      { term: 'pm', share: 1 },
      { term: stemOf('premier'), share: 0.5 },
      { term: stemOf('ministre'), share: 0.5 },
    ])
  })

  test('and begins words where an asterisk says so', () => {
    expect(termsOf('pm*')).toEqual([['pm']])
  })

  test('and left out as typed alone', () => {
    expect(termsOf('typhon -pm')).toEqual([[stemOf('typhon')], ['pm']])
  })
})

test('an asterisk continues with the commonest words', () => {
  expect(termsOf('vietn*')).toEqual([[stemOf('vietnam'), stemOf('vietnamien')]])
})

describe('one wrong letter', () => {
  test.each([
    ['typhom', 'typhon'],
    ['tyhpon', 'typhon'],
    ['coopératin', 'coopération'],
    ['cooperatiom', 'coopération'],
  ])('%s is corrected to %s, and said so', (written, searched) => {
    const { corrections, words: found } = expandedWith(written)
    expect(corrections).toEqual([{ written, searched }])
    expect(found[0]!.terms.map(({ term }) => term)).toEqual([stemOf(searched)])
  })

  test.each([
    ['candidats', 'candidature'],
    ['footballistique', 'footballeurs'],
  ])(
    '%s, of which no word is one letter away, is searched as %s, of its root',
    (written, searched) => {
      expect(expandedWith(written).corrections).toEqual([{ written, searched }])
    },
  )

  test.each([
    ['footba', 'footballeurs'],
    ['typh', 'typhon'],
    ['vietn', 'vietnam'],
  ])(
    '%s, the beginning of a word, is searched as %s, the commonest so begun',
    (written, searched) => {
      expect(expandedWith(written).corrections).toEqual([{ written, searched }])
    },
  )

  test.each([
    ['a word of the corpus', 'marche'],
    ['a word of no root there', 'candelabre'],
    ['a name with the root of a word', 'typhon Footballiste'],
    ['another first letter', 'ryphon'],
    ['a short word', 'vetn'],
    ['a form whose family is known', 'exportation'],
    ['a number', '20199'],
    ['a word to leave out', 'riz -typhom'],
    ['what a question opens with', 'quand'],
  ])('%s is not corrected: %s', (_, typed) => {
    expect(expandedWith(typed).corrections).toEqual([])
  })

  test.each([
    ['abc', 'abd', true],
    ['abc', 'abcd', true],
    ['abcd', 'abd', true],
    ['abcd', 'acbd', true],
    ['abc', 'abc', false],
    ['abc', 'ade', false],
    ['abc', 'abcde', false],
  ])('%s, %s: %s', (a, b, near) => {
    expect(isOneLetterAway(a, b)).toBe(near)
    expect(isOneLetterAway(b, a)).toBe(near)
  })
})

describe('the dictionary', () => {
  const key = fc.stringMatching(/^[a-e]{1,4}$/u)

  test('answers alike however it is cut', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 9 }),
        key,
        (keys, cut, prefix) => {
          const contents = {
            words: new Map(keys.map((word, at) => [word, new Map([[word, at + 1]])])),
            labels: [],
            headlines: keys.map((word, at) => [at, `${word} titre`] as const),
          }
          const parts = buildDictionary(contents, cut)
          const places = partsFor(
            prefix,
            parts.map(({ from }) => from),
          )
          const found = places.flatMap((place) => entriesUnder(parts[place]!.text, prefix))
          const wanted = keys.filter((word) => word.startsWith(prefix)).sort()
          expect(found.map((entry) => entry.key)).toEqual(wanted)
          const titles = places.flatMap((place) => headlinesUnder(parts[place]!.text, prefix))
          const titled = keys.filter((word) => keyOf(`${word} titre`).startsWith(prefix))
          expect(titles.map(({ document }) => keys[document]).sort()).toEqual(titled.sort())
        },
      ),
      { numRuns: 300 },
    )
  })

  test('keys leave leading articles and marks out', () => {
    expect(keyOf('« Le Vietnam » et l’Azerbaïdjan')).toBe('vietnam et l azerbaidjan')
  })
})
