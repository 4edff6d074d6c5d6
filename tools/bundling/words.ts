/**
 * Word lists in the order of the alphabet. In the source they stand as people think of them; sorted, those that share
 * words share longer stretches, and a file is packed by what it repeats: a two-hundredth off what reads a page.
 */
import { parseAst } from 'vite'
import { edited, isNode, nameOf, walk, type Edit } from './syntax.ts'

/** What takes a list, and does not mind its order. */
const TAKES_WORDS = /^(?:isOneOf|oneOf|plainIn|textIn)$/u

/** The same statements, each list sorted and without repeats. */
export function withSortedWords(code: string): string {
  const edits: Edit[] = []
  walk(parseAst(code), ({ type, callee, arguments: given }) => {
    if (type !== 'CallExpression' || !TAKES_WORDS.test(nameOf(callee))) return
    const list = (given as readonly unknown[]).at(-1)
    if (isNode(list) && list.type === 'Literal' && typeof list['value'] === 'string')
      edits.push([list.start, list.end, JSON.stringify(sorted(list['value']))])
  })
  return edited(code, edits)
}

const sorted = (words: string): string =>
  [...new Set(words.trim().split(/\s+/u))].toSorted().join(' ')

/** A step of the build. */
export const sortWords = {
  name: 'sort-words',
  enforce: 'post' as const,
  transform: (code: string) =>
    /\b(?:isOneOf|oneOf|plainIn|textIn)\(/u.test(code)
      ? { code: withSortedWords(code), map: null }
      : undefined,
}
