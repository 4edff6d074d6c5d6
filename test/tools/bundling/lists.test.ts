/** Lists gathered in one table are the same lists, wherever they stood. */
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { gathered as made, withTable } from '../../../tools/bundling/lists.ts'

const LONG = 'abricot amande ananas banane cerise citron figue fraise'
const OTHER = '^(?:zinc zinnia zircon zirconium zone zoologie zoom zouave zythum'

/** What a script leaves in `found`. */
function ran(code: string): unknown {
  return runInThisContext(`(() => { let found; ${code}; return found })()`) as unknown
}

test.each([
  ['a list', `found = \`${LONG}\`.split(' ')`],
  ['two, one of them twice', `found = ['${LONG}', \`${OTHER}\`, '${LONG}']`],
  ['one behind a word of the language', `found = (() => { return"${LONG}" })()`],
  ['one that names a property', `found = { '${LONG}': '${OTHER}' }`],
  ['one that a property is asked for by', `found = { ['${LONG}']: 1 }['${LONG}']`],
  ['one that a function takes to pieces', `found = String.raw\`${LONG}\\\\p\``],
  ['one with a value in it', `const n = 3; found = \`${LONG} \${n}\``],
  ['one that a name is taken from', `const { '${LONG}': n = '${OTHER}' } = {}; found = n`],
  ['one that a method is called by', `found = { '${LONG}'() { return 1 } }['${LONG}']()`],
  ['one that a class calls its own', `found = new (class { '${LONG}' = '${OTHER}' })()`],
  ['one with escapes', `found = [\`${LONG}\\u00e9\\n\\\`\\\${\`, '${LONG}\\'\\x41']`],
  ['one where names hide others', `found = (($, $$) => [$$, '${LONG}'])(1, 2)`],
  ['one that a case is', `switch ('${LONG}') { case'${LONG}': found = 1 }`],
  ['one that a pattern holds', `found = /${LONG}/u.test('${LONG}')`],
])('%s', (_, code) => {
  expect(ran(made(code))).toEqual(ran(code))
})

test('which begin alike stand side by side, each once; short ones stay', () => {
  const code = `found = ['${OTHER}', 'court', '${LONG}', '${OTHER}']`
  const name = '$$'
  expect(made(code)).toBe(
    `{const ${name}=['${LONG}','${OTHER}'];found = [${name}[1], 'court', ${name}[0], ${name}[1]]}`,
  )
})

test('the table has a name of its own; a directive stays one', () => {
  expect(made(`const $$ = 1; found = '${LONG}'`)).toContain('const $$$=')
  const strict = `found = (function(){'use strict and nothing else besides, however long it is'; return this === undefined})()`
  expect(made(strict)).toContain(`'use strict and nothing else besides, however long it is';`)
})

test('statements of a function keep their own', () => {
  const table = withTable(`const found = '${LONG}';`)
  expect(table).toBe(`const $$=['${LONG}'];const found = $$[0];`)
  expect(withTable('const found = 1;')).toBe('const found = 1;')
})
