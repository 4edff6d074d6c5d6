/**
 * The long texts of a script, word lists above all, brought together and put in order. A file is packed by what stands
 * within the 32 kB before it: lists that share words, each beside its rule, lie farther apart than that. Side by side, those
 * that begin alike next to each other, they take a fortieth off what reads a page, a hundredth off the Worker.
 */

import { parseAst } from 'vite'
import { step } from './step.ts'
import { edited, walk, type Edit, type Node } from './syntax.ts'

/** Characters, with their quotes, from which on a text is worth a place in the table. */
const SHORTEST = 28

/** The same script, in a block of its own. */
export const gathered = (code: string): string => `{${withTable(code)}}`

/** The same statements: each long text stands in one table before them, and is called by its number where it stood. */
export function withTable(code: string): string {
  const found = textsIn(code).filter(({ start, end }) => end - start >= SHORTEST)
  if (found.length === 0) return code
  const texts = [...new Set(found.map(({ start, end }) => code.slice(start, end)))]
  const sorted = texts
    .map((text) => ({ text, key: text.replace(/^[^\p{L}\p{N}]+/u, '') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const table = nameIn(code)
  const places = new Map(sorted.map(({ text }, place) => [text, `${table}[${place}]`]))
  const edits = found.map(({ start, end }): Edit => [
    start,
    end,
    places.get(code.slice(start, end))!,
  ])
  return `const ${table}=[${sorted.map(({ text }) => text).join(',')}];${edited(code, edits)}`
}

/** A name that the script has not. */
function nameIn(code: string): string {
  let name = '$$'
  while (code.includes(name)) name += '$'
  return name
}

/** Every text that is a value: no name of a property, no directive, and nothing that a function takes to pieces. */
function textsIn(code: string): readonly Node[] {
  const found: Node[] = []
  walk(parseAst(code), (node, _, parent) => {
    if (!isText(node)) return
    const isName = parent?.['key'] === node && parent['computed'] !== true
    if (!isName && !/^(?:ExpressionStatement|TaggedTemplateExpression)$/u.test(parent?.type ?? ''))
      found.push(node)
  })
  return found
}

const isText = ({ type, value, expressions }: Node): boolean =>
  (type === 'Literal' && typeof value === 'string') ||
  (type === 'TemplateLiteral' && Array.isArray(expressions) && expressions.length === 0)

/** A step of the build, for scripts whose weight is words. */
export const gatherLists = step('gather-lists', gathered)
