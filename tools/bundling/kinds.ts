/**
 * A script's declarations, those of a kind side by side: values, arrow functions, all that is made by a call, functions.
 * A file is packed by what stands within the 32 kB before it, and a function is most like other functions: a seventieth
 * off what reads a page. What runs as the script starts runs in the order in which it stood.
 */
import { parseAst } from 'vite'
import { step } from './step.ts'
import { isNode, walk, type Node } from './syntax.ts'

/** The kinds, in their order. A value and an arrow need nothing to be made; a function is there before all of them. */
const KINDS = ['value', 'arrow', 'other', 'function'] as const

interface Piece {
  readonly kind: (typeof KINDS)[number]
  /** `const`, `let` or `var`, by which neighbours are joined; empty for what is no declaration of a value. */
  readonly keyword: string
  readonly text: string
}

/**
 * The same script; its longest run of statements, which is its body, in the order of their kinds. What is of no known form
 * runs where it ran; comments between statements go.
 */
export function byKind(code: string): string {
  // `"use strict"` holds only where it opens a body.
  const body = longestBody(parseAst(code)).filter((one) => (one['directive'] ?? null) === null)
  const [first, last] = [body[0], body.at(-1)]
  if (first === undefined || last === undefined) return code
  const pieces = body.flatMap((statement) => piecesOf(code, statement))
  const sorted = KINDS.flatMap((kind) => {
    const own = pieces.filter((piece) => piece.kind === kind)
    return kind === 'arrow' ? own.toSorted(byText) : own
  })
  return code.slice(0, first.start) + joined(sorted) + code.slice(last.end)
}

function longestBody(program: unknown): readonly Node[] {
  let longest: readonly Node[] = []
  walk(program, ({ type, body }) => {
    if (/^(?:Program|BlockStatement|FunctionBody)$/u.test(type) && Array.isArray(body))
      if (body.length > longest.length) longest = body as readonly Node[]
  })
  return longest
}

function piecesOf(code: string, statement: Node): readonly Piece[] {
  const { type, start, end, kind: keyword } = statement
  if (type === 'FunctionDeclaration')
    return [{ kind: 'function', keyword: '', text: code.slice(start, end) }]
  if (type !== 'VariableDeclaration')
    return [{ kind: 'other', keyword: '', text: `${code.slice(start, end).replace(/;$/u, '')};` }]
  // A `var` may be read, or declared again, before it is given its value; `using` ends in the order in which it began.
  const moves = keyword === 'const' || keyword === 'let'
  return (statement['declarations'] as readonly Node[]).map(({ id, init, start, end }) => ({
    kind: moves && isNode(id) && id.type === 'Identifier' ? kindOf(init) : 'other',
    keyword: String(keyword),
    text: code.slice(start, end),
  }))
}

function kindOf(made: unknown): Piece['kind'] {
  if (!isNode(made)) return 'other'
  return made.type === 'ArrowFunctionExpression' ? 'arrow' : isPlain(made) ? 'value' : 'other'
}

const PLAIN =
  /^(?:Literal|TemplateLiteral|TemplateElement|ObjectExpression|ArrayExpression|UnaryExpression|Property)$/u

/** Whether nothing is asked for to make it: `{fed:'Fed'}`, `/a/u`, `['a',-1]`. */
function isPlain(made: Node): boolean {
  let plain = true
  walk(made, (node, _, parent) => {
    const isName = parent?.['key'] === node && parent['computed'] !== true
    if (!isName && !PLAIN.test(node.type)) plain = false
  })
  return plain
}

/** By what stands behind the name. */
function byText({ text: a }: Piece, { text: b }: Piece): number {
  const [one, other] = [a, b].map((text) => text.slice(text.indexOf('=')))
  return one! < other! ? -1 : one! > other! ? 1 : 0
}

function joined(pieces: readonly Piece[]): string {
  let made = ''
  for (const [at, { keyword, text }] of pieces.entries()) {
    const goesOn = keyword !== '' && pieces[at - 1]?.keyword === keyword
    const ends = keyword !== '' && pieces[at + 1]?.keyword !== keyword
    made += `${goesOn ? ',' : keyword && `${keyword} `}${text}${ends ? ';' : ''}`
  }
  return made
}

/** A step of the build, for scripts that are loaded as one. */
export const sortKinds = step('sort-kinds', byKind)
