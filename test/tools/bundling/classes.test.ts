/** Classes of letters called by their names say the same of French, Vietnamese and what is printed beside them. */
import { runInThisContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { named } from '../../../tools/bundling/classes.ts'
import { narrowed } from '../../../tools/bundling/letters.ts'

/** What a script leaves in `found`, its classes by name. */
const ran = (code: string): unknown =>
  runInThisContext(named(`(() => { let found; ${code}; return found })()`)) as unknown

/** A step before writes `\p{L}` out. */
const LETTER = narrowed('\\p{L}', 'u')

const BLOCKS = [
  ['ASCII to Latin Extended-A', 0x0000, 0x017f],
  ['horned o', 0x01a0, 0x01a1],
  ['horned u', 0x01af, 0x01b0],
  ['Romanian', 0x0218, 0x021b],
  ['Greek', 0x0391, 0x03c9],
  ['Cyrillic', 0x0400, 0x045f],
  ['Vietnamese', 0x1ea0, 0x1ef9],
  ['punctuation', 0x2010, 0x206f],
] as const

describe.each(['Lu', 'Ll'])('\\p{%s}', (name) => {
  test.each(BLOCKS)('says the same of %s', (_, first, last) => {
    const whole = new RegExp(`\\p{${name}}`, 'u')
    const mine = ran(`found = /\\p{${name}}/u`) as RegExp
    const codes = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    const chars = codes.map((code) => String.fromCharCode(code))
    expect(chars.filter((char) => whole.test(char) !== mine.test(char))).toEqual([])
  })
})

test.each([
  ['a class', String.raw`/^\p{Lu}\p{Ll}+$/u.test('Élan')`, true],
  ['in a class', String.raw`/^[^\p{Lu}\s]+$/u.test('élAn')`, false],
  ['beside letters', `/^${LETTER}\\p{Lu}$/u.test('éÉ')`, true],
  ['in a text', String.raw`new RegExp('^\\p{Lu}+$', 'u').test('ÉLAN')`, true],
  ['in a template', 'new RegExp(`^\\\\p{Lu}+$`, "u").test("ÉLAN")', true],
  [
    'in a class that a value stands in',
    'new RegExp(`^[${"_"}\\\\p{Lu}-]+$`, "u").test("É_-")',
    true,
  ],
  ['in a raw one', 'new RegExp(String.raw`^\\p{Lu}\\d$`, "u").test("É7")', true],
  ['a mark of a template', String.raw`/^\p{Lu}\x60$/u.test('É\x60')`, true],
])('%s', (_, code, expected) => {
  expect(ran(`found = ${code}`)).toBe(expected)
})

test('an expression in a function is made once, one that counts how far it has come each time', () => {
  const two = (flags: string) =>
    ran(`const make = () => /\\p{Lu}/${flags}; found = make() === make()`)
  expect([two('u'), two('gu')]).toEqual([true, false])
})

test.each(['small_', 're_0'])('a script that calls something %s itself is refused', (name) => {
  expect(() => ran(`const ${name} = 1; found = ${name}`)).toThrow(`calls something ${name}`)
})
