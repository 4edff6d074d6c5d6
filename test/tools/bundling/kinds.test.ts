/** Declarations sorted by their kind are the same script. */
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { byKind } from '../../../tools/bundling/kinds.ts'

/** What a script leaves in `found`. */
const ran = (code: string): unknown =>
  runInThisContext(`(() => { let found; ${code}; return found })()`)

test.each([
  ['a call of what stands below', `let a = f(); function f() { return 1 } found = a`],
  ['a value made of another', `let a = 1, b = a + 1, c = [a, b], d = { a, b: a }; found = [c, d]`],
  ['arrows in values', `let b = () => 2, a = [b], c = { b }; found = a[0]() + c.b()`],
  ['an arrow asked as the script starts', `let a = n => n + k, k = 2, b = a(1); found = b`],
  ['what is declared and given later', `let a, b = set(3); function set(n) { a = n } found = a`],
  ['what is taken apart', `let { a, b: [c] } = { a: 1, b: [2] }, d = c; found = [a, d]`],
  ['three ways to declare', `const a = 1; let b = 2; var c = () => a + b; found = c()`],
  [
    'patterns, templates, names of properties',
    `let x = 1, a = { x: /x/u, [x]: \`\${x}\` }; found = a`,
  ],
  ['a var read before it is given', `var a = b; var b = 1; let c = 2; found = [a, b, c]`],
  ['a var declared twice', `var a = f(); var a = 1; function f() { return 2 } found = a`],
  [
    'a strict function',
    `found = (function () { 'use strict'; let a = 1; let b = a; function f() { return this } return f() })()`,
  ],
  [
    'a class that asks what stands above',
    `let f = () => 1; class A { static a = f() } found = A.a`,
  ],
  ['statements between', `let a = 1; if (a) { a = 2 } let b = a; a = 3; found = [a, b]`],
])('%s', (_, code) => {
  expect(ran(byKind(code))).toEqual(ran(code))
})

test('values first, then arrows by their text, what is made by a call, functions', () => {
  const code = `var all=(function(){function f(){return 1}let a=f(),b=n=>n,c=2,d=n=>1;function g(){}return[a,b,c,d,g]})()`
  expect(byKind(code)).toBe(
    `var all=(function(){let c=2,d=n=>1,b=n=>n,a=f();return[a,b,c,d,g];function f(){return 1}function g(){}})()`,
  )
})

test('a script without statements stays', () => {
  expect(byKind('')).toBe('')
})
