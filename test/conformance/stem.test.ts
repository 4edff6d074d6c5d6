/**
 * The stemmer through the stand-in is the plug-in's own, word by word: stems are stored terms, so a change
 * of either must be seen here. Words are the project's own, and every inflection made of them.
 */
import lunr from 'lunr'
import french from 'lunr-languages/lunr.fr'
import support from 'lunr-languages/lunr.stemmer.support'
import { describe, expect, test } from 'vitest'
import { stem, STOP_WORDS } from '../../shared/french/stem.ts'
import { MATCH_PAIRS } from '../relevance/match-pairs.ts'

const ENDINGS =
  ' s e es er é ée és ées ait aient ant ation ations ement ments eur euse if ive ais aise'.split(
    ' ',
  )

const words = [
  ...new Set(
    MATCH_PAIRS.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap(
      (word) => ENDINGS.map((ending) => word + ending),
    ),
  ),
]

describe('lunr-languages', () => {
  // The plug-in writes on the object it is handed: a copy, so that lunr itself stays as it is.
  const plugged = { ...lunr, Pipeline: { registerFunction() {} } } as unknown as {
    fr: { stemmer: (word: string) => string }
  }
  support(plugged)
  french(plugged)

  test(`stems ${words.length} words alike`, () => {
    expect(words.length).toBeGreaterThan(5000)
    for (const word of words) expect(stem(word)).toBe(plugged.fr.stemmer(word))
  })

  test('is not loaded into lunr by us', () => {
    expect('fr' in lunr).toBe(false)
  })

  test('has its 163 stop words', () => {
    expect(STOP_WORDS.size).toBe(163)
  })

  test.each([
    ['coopération', 'cooper'],
    ['première', 'premi'],
    ['développement', 'développ'],
    ['vietnamienne', 'vietnamien'],
  ])('%s has the stem it had in 1.22.0', (word, wanted) => {
    expect(stem(word).normalize('NFD').replace(/\p{M}/gu, '')).toBe(
      wanted.normalize('NFD').replace(/\p{M}/gu, ''),
    )
  })
})
