import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { httpUrl, isoDate, list, shape, text, token } from '../../../shared/answers/untrusted.ts'

describe('a text', () => {
  test.each([
    ['Hanoï', 'Hanoï'],
    ['a\u202Eb\u2066c', 'abc'],
    ['a\u0000b\u0007', 'ab'],
    ['<script>', '<script>'],
    ['x'.repeat(2_000_000), 'x'.repeat(40)],
    ['', undefined],
    [12, undefined],
    [null, undefined],
  ])('of %j is read as %j', (value, read) => {
    expect(text(40)(value)).toBe(read)
  })
})

describe('an address', () => {
  test.each([
    ['https://lecourrier.vn/x/1.html', 'https://lecourrier.vn/x/1.html'],
    ['http://fr.vietnamplus.vn/x-post1.vnp', 'http://fr.vietnamplus.vn/x-post1.vnp'],
    ['javascript:alert(1)', undefined],
    ['JAVASCRIPT:alert(1)', undefined],
    ['data:text/html,<script>', undefined],
    ['file:///etc/passwd', undefined],
    ['/relative', undefined],
    [`https://x.vn/${'a'.repeat(3_000)}`, undefined],
    ['https://x.vn/é', 'https://x.vn/%C3%A9'],
    [`https://x.vn/${'é'.repeat(1_500)}`, undefined],
    [{ href: 'https://x.vn' }, undefined],
  ])('%j gives %j', (value, read) => {
    expect(httpUrl(value)).toBe(read)
  })
})

test.each([
  ['2019', true],
  ['2019-03', true],
  ['2019-03-12', true],
  ['2019-03-12T08:20:00Z', true],
  ['2019-03-12T15:20:00+07:00', true],
  ['12 mars 2019', false],
  ['2019-3-1', false],
])('%s is a date: %s', (value, is) => {
  expect(isoDate(value) !== undefined).toBe(is)
})

test('a list drops what it cannot read, and stops at its limit', () => {
  expect(list(token(/^\d+$/u), 3)(['1', 'x', '2', '3', '4'])).toEqual(['1', '2'])
  expect(list(token(/^\d+$/u), 3)('1')).toBeUndefined()
})

test('a shape needs its required members and takes only members of its own', () => {
  const read = shape({ name: text(10) }, { role: text(10) })
  expect(read({ name: 'a', role: 'b', more: 'c' })).toEqual({ name: 'a', role: 'b' })
  expect(read({ name: 'a', role: 3 })).toEqual({ name: 'a' })
  expect(read({ role: 'b' })).toBeUndefined()
  expect(read(Object.create({ name: 'inherited' }))).toBeUndefined()
})

test('whatever arrives, a reader answers and never throws', () => {
  const read = shape({ list: list(shape({ url: httpUrl }, { at: isoDate }), 5) }, { all: text(5) })
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => read(value)).not.toThrow()
      expect(() => read({ list: value, all: value })).not.toThrow()
    }),
  )
})
