import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, plainApostrophes } from '../../../shared/french/typography.ts'
import { cpuOf } from '../../cpu.ts'
import { anyText } from './any-text.ts'

describe('normalise', () => {
  test.each([
    ['a no-break space', 'coopération\u00A0 avec', 'coopération avec'],
    ['a narrow no-break space', '5\u202F000 participants\u202F!', '5 000 participants !'],
    ['zero width', 'Ha\u200Bnoï\uFEFF', 'Hanoï'],
    ['a soft hyphen', 'inter\u00ADgouvernemental', 'intergouvernemental'],
    ['line ends and tabs', 'Le\r\nVietnam\tet', 'Le Vietnam et'],
    ['controls', 'Le\u0000 Viet\u0007nam', 'Le Vietnam'],
    ['decomposed letters', 'Azerbai\u0308djan', 'Azerbaïdjan'],
    ['ends', '  Hanoï \n', 'Hanoï'],
    [
      'a raised letter',
      'le 14ᵉ Congrès, la XVIᵉ législature',
      'le 14e Congrès, la XVIe législature',
    ],
    ['two raised letters', 'du 1ᵉʳ janvier, Mᵐᵉ Nga', 'du 1er janvier, Mme Nga'],
    ['a raised letter after a space', 'la 33 ᵉ édition', 'la 33e édition'],
    ['a lost superscript', 'le XIV e siècle', 'le XIVe siècle'],
    [
      'a lost superscript after digits',
      'le 80 e anniversaire, le 1 er mai',
      'le 80e anniversaire, le 1er mai',
    ],
    ['a lost superscript at the end', 'la 5 e.', 'la 5e.'],
    ['a lone surrogate', 'a\uD800b', 'ab'],
    ['an icon', '\uE001 Partager', 'Partager'],
    ['a ligature of a PDF', 'ofﬁciel', 'officiel'],
  ])('mends %s', (_, printed, mended) => {
    expect(normalise(printed)).toBe(mended)
  })

  test.each([
    ['both apostrophes', "l'accord et l’accord"],
    ['both quotation styles', '« Army Games » et "Yeni"'],
    ['dashes', 'Vietnam–Russie – 2016 - 2020'],
    ['an e that begins a word', '5 e-mails et 3 e’'],
    ['a preposition after a number', 'de 5 en 5, 12 et 13, 3 ex aequo'],
    ['a letter that is no number', 'le plan B e'],
    ['raised digits', '12 km² et H²O'],
    ['French ligatures', 'mettre en œuvre'],
    ['Vietnamese letters', 'Nguyễn Hồng Nga, Ðuc, Đà Nẵng'],
    ['text of another script', '河内 Ханой'],
  ])('leaves %s alone', (_, text) => {
    expect(normalise(text)).toBe(text)
  })

  test('is idempotent', () => {
    const rough = fc.oneof(
      anyText(60),
      fc
        .array(
          fc.constantFrom(
            '1',
            'X',
            'IV',
            ' ',
            '\u00A0',
            'e',
            'er',
            'ᵉ',
            'ʳ',
            '\u0301',
            '\u200B',
            '’',
            'a',
            'ﬁ',
            '\uD800',
            '\n',
          ),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(rough, (text) => {
        const once = normalise(text)
        expect(normalise(once)).toBe(once)
        expect(once).toBe(once.normalize('NFC'))
      }),
    )
  })

  test('is linear', () => {
    const long = '1 e ᵉ \u00A0'.repeat(200_000)
    for (const text of [long, ' '.repeat(1_000_000), 'X'.repeat(1_000_000)])
      expect(cpuOf(() => void normalise(text))).toBeLessThan(2_000)
  })
})

test.each([
  ['l’État', "l'État"],
  ['lʼÉtat', "l'État"],
  ["l'État", "l'État"],
])('plainApostrophes(%s)', (printed, plain) => {
  expect(plainApostrophes(printed)).toBe(plain)
})
