import { expect, test } from 'vitest'
import { helpOf } from '../../../tools/program/help.ts'
import { facts } from '../../../tools/program/terminal.ts'
import { widthOf, wrapped } from '../../../tools/program/wrapped.ts'

test.each([
  ['nothing to break', 'nothing to break'],
  ['a line that is broken between words', 'a line that is\n  broken between words'],
  ['', ''],
  // Longer than a line, it stays whole: an address is copied.
  [
    'see https://example.org/a-long-address here',
    'see\n  https://example.org/a-long-address\n  here',
  ],
  ['two   spaces', 'two   spaces'],
])('%j in 22 columns behind two', (text, shown) => {
  expect(wrapped(text, 2, 22)).toBe(shown)
})

test.each([
  [
    'what is left: npm run reperes -- compact --whole',
    'what is left:\n  npm run reperes -- compact --whole',
  ],
  ['npm run reperes -- prune --remote   (behind)', 'npm run reperes -- prune --remote\n  (behind)'],
  ['npm run reperes -- publish, once a day', 'npm run reperes -- publish, once a day'],
  // No room for it in one piece.
  [
    'npm run reperes -- publish a/long/path --remote',
    'npm run reperes -- publish a/long/path\n  --remote',
  ],
])('a command is copied: %j in 42 columns behind two', (text, shown) => {
  expect(wrapped(text, 2, 42)).toBe(shown)
})

test('so does an option with its value', () => {
  expect(wrapped('npm run reperes -- add DIR [--corrections FILE] [--quota N]', 2, 60)).toBe(
    'npm run reperes -- add DIR [--corrections FILE]\n  [--quota N]',
  )
})

test('a terminal has a width, a pipe has none', () => {
  expect(widthOf({ isTTY: true, columns: 80 })).toBe(80)
  expect(widthOf({ isTTY: true, columns: 0 })).toBe(80)
  expect(widthOf({ isTTY: false, columns: 80 })).toBe(Infinity)
})

test('facts and help fit the terminal that they are for', () => {
  const text = 'a sentence of some length that tells what was done and what is to be done next '
  const long = text.repeat(3)
  const lines = (shown: string): readonly number[] => shown.split('\n').map(({ length }) => length)
  expect(Math.max(...lines(facts([['Next', long]], 60)))).toBeLessThanOrEqual(60)
  expect(facts([['Next', long]], 60)).toContain(`\n${' '.repeat(13)}`)
  const help = { call: long, does: long, options: [['--one FILE', long]], example: long } as const
  expect(Math.max(...lines(helpOf(help, 60)))).toBeLessThanOrEqual(60)
  expect(Math.max(...lines(helpOf(help, Infinity)))).toBeGreaterThan(200)
})
