/**
 * A program's chunks as one file in which a chunk that is loaded later costs nothing but the reading of its text.
 *
 * A bundler that writes one file lifts the functions of all modules to its top, where an engine makes an object of each
 * as it starts; workerd compiles every module of a Worker, also one that nothing imports. So each chunk becomes a function
 * that is called when the chunk is first imported, and gives what the chunk exports. Its long texts stand in one table at
 * its head (`lists.ts`), where they pack better.
 */
import { parseAst } from 'vite'
import { byKind } from './kinds.ts'
import { withTable } from './lists.ts'
import { expressionsOf, MAKER } from './expressions.ts'
import { edited, nameOf, walk, type Edit, type Node } from './syntax.ts'

/** An ES module as a bundler writes it: what it imports and exports stands at its top, by names. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly isEntry: boolean
  /** Names of the files that it needs from the first. */
  readonly imports: readonly string[]
}

/** A chunk's text without imports and exports. */
interface Body {
  /** Takes what it needs from other chunks. */
  readonly head: string
  readonly text: string
  readonly exported: readonly (readonly [name: string, value: string])[]
}

/** What the program is given below; nothing of a chunk's own may be called so. */
const OURS = /^(?:once_|regexps?_|(?:chunk|re)_\d+)$/u

/** Throws where chunks need one another in a circle or are written in a way that no bundler writes. */
export function joined(chunks: readonly Chunk[]): string {
  const numbers = new Map(chunks.map(({ fileName }, number) => [fileName, number]))
  const called = (from: string, specifier: string): string => {
    const number = numbers.get(new URL(specifier, `file:///${from}`).pathname.slice(1))
    if (specifier === '' || number === undefined || chunks[number]!.isEntry)
      throw new Error(`bundle: ${from} imports ${specifier}`)
    return `chunk_${number}`
  }
  const needed = neededIn(chunks)
  const parts = ['const once_=make=>{let made;return()=>made??=make()};', MAKER]
  for (const chunk of chunks) {
    if (chunk.isEntry) continue
    const { head, text, exported } = bodyOf(chunk, called)
    const values = exported.map(([name, value]) => `${name}:${value}`)
    const body = `function(){${withTable(byKind(head + text))}\nreturn{${values.join()}}}`
    // In brackets of its own an engine takes a function for one that is called at once, and reads it only once.
    const making = needed.has(chunk.fileName) ? `(${body})` : body
    parts.push(`const chunk_${numbers.get(chunk.fileName)}=once_(${making});`)
  }
  for (const chunk of chunks) {
    if (!chunk.isEntry) continue
    const { head, text, exported } = bodyOf(chunk, called)
    const names = exported.map(([name, value]) => `${value} as ${name}`)
    parts.push(`${head}${text}\nexport{${names.join()}};`)
  }
  const program = `${parts.join('\n')}\n`
  // What may stand in no function, `await` for one, is known now, not when somebody deploys it.
  parseAst(program)
  return program
}

/** What the entry needs from the first, itself included. */
function neededIn(chunks: readonly Chunk[]): ReadonlySet<string> {
  const needed = new Set<string>()
  const open: string[] = []
  const visit = (fileName: string): void => {
    if (needed.has(fileName)) return
    if (open.includes(fileName)) throw new Error(`bundle: ${open.join(' → ')} → ${fileName}`)
    open.push(fileName)
    for (const next of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [])
      visit(next)
    open.pop()
    needed.add(fileName)
  }
  for (const { fileName, isEntry } of chunks) if (!isEntry) visit(fileName)
  needed.clear()
  for (const { fileName, isEntry } of chunks) if (isEntry) visit(fileName)
  return needed
}

function bodyOf(
  { fileName, code, isEntry }: Chunk,
  called: (from: string, specifier: string) => string,
): Body {
  const edits: Edit[] = []
  const heads: string[] = []
  const exported: (readonly [string, string])[] = []
  const program = parseAst(code) as unknown as Node
  for (const statement of program['body'] as readonly Node[]) {
    const { type, start, end, source } = statement
    const specifiers = (statement['specifiers'] ?? []) as readonly Node[]
    if (!/^(?:Import|Export)/u.test(type)) continue
    const from = source === undefined || source === null ? '' : called(fileName, nameOf(source))
    if (type === 'ImportDeclaration') heads.push(taken(specifiers, from))
    else if (type === 'ExportNamedDeclaration' && (statement['declaration'] ?? null) === null)
      for (const { local, exported: name } of specifiers)
        exported.push([nameOf(name), from === '' ? nameOf(local) : `${from}().${nameOf(local)}`])
    else throw new Error(`bundle: ${fileName} has an ${type}`)
    edits.push([start, end, ''])
  }
  const expressions = expressionsOf()
  walk(program['body'], (node, depth, parent) => {
    if (node.type === 'Identifier' && OURS.test(nameOf(node)))
      throw new Error(`bundle: ${fileName} calls something ${nameOf(node)}`)
    if (node.type === 'ImportExpression') {
      const chunk = called(fileName, nameOf(node['source']))
      edits.push([node.start, node.end, `Promise.resolve().then(${chunk})`])
    }
    // What the entry makes as it starts it makes anyway.
    const edit = isEntry && depth === 0 ? undefined : expressions.inPlaceOf(node, depth, parent)
    if (edit !== undefined) edits.push(edit)
  })
  return {
    head: heads.join('') + expressions.declared(),
    text: edited(code, edits).trim(),
    exported,
  }
}

/** `import { a as b } from './c.js'` → `const{a:b}=chunk_3();` */
function taken(specifiers: readonly Node[], chunk: string): string {
  if (specifiers.length === 0) return `${chunk}();`
  const names = specifiers.map(({ type, imported, local }) => {
    if (type !== 'ImportSpecifier') throw new Error(`bundle: ${chunk} is imported by ${type}`)
    return `${nameOf(imported)}:${nameOf(local)}`
  })
  return `const{${names.join()}}=${chunk}();`
}
