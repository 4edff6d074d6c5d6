import { describe, expect, test } from 'vitest'
import { narrowed, narrowLetters } from '../../../tools/bundling/letters.ts'

const made = (pattern: string, flags = 'u'): RegExp => new RegExp(narrowed(pattern, flags), flags)

/** Characters that two patterns judge differently. */
function differing(pattern: string, first: number, last: number): readonly string[] {
  const [whole, narrow] = [new RegExp(pattern, 'u'), made(pattern)]
  const codes = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return codes.flatMap((code) => {
    const char = String.fromCharCode(code)
    return whole.test(char) === narrow.test(char) ? [] : [code.toString(16)]
  })
}

describe('classes written out', () => {
  test.each([
    ['\\p{L}', 'Latin', 0x0000, 0x02c1],
    ['\\p{L}', 'Cyrillic', 0x048a, 0x052f],
    ['\\p{L}', 'Vietnamese', 0x1e00, 0x1eff],
    ['\\p{L}', 'kana', 0x3041, 0x3096],
    ['\\p{L}', 'Chinese', 0x4e00, 0x9fff],
    ['\\p{L}', 'Hangul', 0xac00, 0xd7a3],
    ['\\p{M}', 'Latin', 0x0000, 0x036f],
    ['\\p{M}', 'Vietnamese', 0x1e00, 0x1eff],
    ['\\p{N}', 'Latin', 0x0000, 0x036f],
    ['\\p{N}', 'raised and lowered', 0x2000, 0x218f],
    ['[\\p{L}\\p{M}\\p{N}]', 'Latin', 0x0000, 0x02c1],
    ['[^\\p{L}\\p{N}]', 'Latin', 0x0000, 0x02c1],
    ['[\\p{L}\\p{N}]', 'punctuation', 0x2010, 0x206f],
    ['\\p{Lu}', 'all', 0x0000, 0xffff],
  ])('%s says the same of %s', (pattern, _, first, last) => {
    expect(differing(pattern, first, last)).toEqual([])
  })

  test.each([
    ['^\\p{L}+$', 'Nguyễn', true],
    ['^\\p{L}+$', 'Гази', true],
    ['^\\p{L}+$', 'l’État', false],
    ['(?<!\\p{L})en[\\p{L}\\p{M}]', 'bien', false],
    ['\\[\\p{L}\\]', '[é]', true],
    ['[\\]\\p{N}]x', '²x', true],
    ['\\\\[\\p{L}]', '\\é', true],
  ])('%s on %s', (pattern, text, matches) => {
    expect(made(pattern).test(text)).toBe(matches)
    expect(new RegExp(pattern, 'u').test(text)).toBe(matches)
  })

  test('where case is ignored, a capital is any letter', () => {
    expect(made('^\\p{Lu}$', 'iu').test('é')).toBe(true)
    expect(narrowed('^\\p{Lu}$', 'iu')).toBe(narrowed('^\\p{L}$', 'iu'))
  })
})

describe('the step of the build', () => {
  const ran = (code: string) => narrowLetters.transform(code)?.code

  test('touches literals only, each in its place', () => {
    expect(ran('f(/[\\p{L}]/u, "\\p{M}", p.L)')).toBe(
      `f(/${narrowed('[\\p{L}]')}/u, "${narrowed('\\p{M}')}", p.L)`,
    )
  })

  test.each([
    [String.raw`'\\[\\p{L}'`, String.raw`'\\[[…]'`],
    [String.raw`'\\\\[\\p{L}]'`, String.raw`'\\\\[…]'`],
    [String.raw`'[\\]\\p{L}]'`, String.raw`'[\\]…]'`],
    ['`[${a}\\\\p{L}]${b}`', '`[${a}…]${b}`'],
    ['`[${a}]${b}\\\\p{L}`', '`[${a}]${b}[…]`'],
    ['String.raw`\\[\\p{L}`', 'String.raw`\\[[…]`'],
  ])('the text %s becomes %s', (code, expected) => {
    const letters = narrowed('[\\p{L}]', 'u').slice(1, -1)
    expect(ran(`f(${code})`)?.replace(letters, '…')).toBe(`f(${expected})`)
  })

  test('leaves alone what has no class', () => {
    expect(ran('f(/x/u)')).toBeUndefined()
  })
})
