import { describe, expect, test } from 'vitest'
import type { Language } from '../../extension/options.ts'
import { OUTLETS } from '../../shared/page/outlets.ts'
import { UNKNOWN_OUTLET } from '../../shared/stored/holding.ts'
import { laterWordsIn, settingsWordsIn } from '../../extension/words/words.ts'

const allWordsIn = async (language: Language): Promise<object> => ({
  ...(await settingsWordsIn(language)),
  ...(await laterWordsIn(language)),
})
const fr = await allWordsIn('fr')
const en = await allWordsIn('en')
const vi = await allWordsIn('vi')

/** Every text of a table by its path; a function is called with plausible words and figures. */
function textsOf(words: object, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const at = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') found.set(at, value)
    else if (typeof value === 'function') {
      const speak = value as (...given: unknown[]) => string
      found.set(at, speak(...[3, 2, 4].slice(0, speak.length)))
    } else if (typeof value === 'object' && value !== null)
      for (const [inner, text] of textsOf(value, at)) found.set(inner, text)
  }
  return found
}

test.each([
  ['English', en],
  ['Vietnamese', vi],
])('%s has every word that French has, and each is said', (_, words) => {
  const texts = textsOf(words)
  expect([...texts.keys()].toSorted()).toEqual([...textsOf(fr).keys()].toSorted())
  expect([...texts].filter(([, text]) => text === '')).toEqual([])
})

test.each(['fr', 'en', 'vi'] as const)(
  'every outlet has a printed name in %s',
  async (language) => {
    const { outlets } = await settingsWordsIn(language)
    expect(Object.keys(outlets).toSorted()).toEqual([...OUTLETS, UNKNOWN_OUTLET].toSorted())
  },
)

describe('French is set as the press sets it', () => {
  test.each([...textsOf(fr)])('%s', (_, text) => {
    expect(text).not.toMatch(/'/u)
    expect(text).not.toMatch(/ [:;!?»%]/u)
    // Thin before these, as newspapers set it; full before the others.
    expect(text).not.toMatch(/\u00A0[;!?]|\u202F[:»%]/u)
    expect(text).not.toMatch(/« /u)
    expect(text).not.toMatch(/\.\.\./u)
  })
})

describe('a date has the little word of its precision', () => {
  test.each([
    ['1ᵉʳ mai 2019', 'le 1ᵉʳ mai 2019', 'jusqu’au 1ᵉʳ mai 2019', 'du 1ᵉʳ mai 2019 au 1ᵉʳ mai 2019'],
    ['12\u00A0mars\u00A02019', 'le 12\u00A0mars', 'jusqu’au 12\u00A0mars', 'du 12\u00A0mars'],
    ['mars 2019', 'en mars 2019', 'jusqu’en mars 2019', 'de mars 2019 à mars 2019'],
    ['août 2019', 'en août 2019', 'jusqu’en août 2019', 'd’août 2019 à août 2019'],
    ['2019', 'en 2019', 'jusqu’en 2019', 'de 2019 à 2019'],
  ])('%s', async (date, on, ends, span) => {
    const { entity, relation, newerThanCorpus } = await laterWordsIn('fr')
    expect(entity.on(date)).toContain(on)
    expect(relation.ends(date)).toContain(ends)
    expect(entity.span(date, date)).toContain(span)
    expect(newerThanCorpus(date, date)).not.toMatch(/(?:du|au) (?:mars|août|2019)/u)
  })

  test('in English too', async () => {
    const { entity } = await laterWordsIn('en')
    expect([entity.on('12 March 2019'), entity.on('March 2019'), entity.on('2019')]).toEqual([
      'on 12 March 2019',
      'in March 2019',
      'in 2019',
    ])
  })

  test('and in Vietnamese', async () => {
    const { entity, relation } = await laterWordsIn('vi')
    expect([entity.on('tháng 3 năm 2019'), relation.ends('2019')]).toEqual([
      'tháng 3 năm 2019',
      'đến năm 2019',
    ])
    expect(entity.span('12 tháng 3, 2019', '2 tháng 6, 2021')).toBe(
      'từ ngày 12 tháng 3, 2019 đến ngày 2 tháng 6, 2021',
    )
  })
})
