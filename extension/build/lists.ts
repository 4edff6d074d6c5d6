/**
 * The long texts of a script, word lists above all, brought together and put in order. A file is packed by what stands
 * within the 32 kB before it: lists that share words, each beside its rule, lie farther apart than that. Side by side, those
 * that begin alike next to each other, they take a fortieth off what reads a page.
 */

/** Characters, with their quotes, from which on a text is worth a place in the table. */
const SHORTEST = 30

/** The same script: each long text stands in one table, and is called by its number where it stood. */
export function gathered(code: string, program: unknown): string {
  const found = textsIn(program).filter(({ start, end }) => end - start >= SHORTEST)
  const texts = [...new Set(found.map(({ start, end }) => code.slice(start, end)))]
  const sorted = texts
    .map((text) => ({ text, key: text.replace(/^[^\p{L}\p{N}]+/u, '') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const table = nameIn(code)
  const places = new Map(sorted.map(({ text }, place) => [text, `${table}[${place}]`]))
  let made = ''
  let at = 0
  for (const { start, end } of found) {
    const before = code.slice(at, start)
    // A word of the language, as `return` is, may stand directly before a quote.
    const gap = /[\w$]$/u.test(before) ? ' ' : ''
    made += before + gap + places.get(code.slice(start, end))
    at = end
  }
  return `{const ${table}=[${sorted.map(({ text }) => text).join(',')}];${made}${code.slice(at)}}`
}

/** A name that the script has not. */
function nameIn(code: string): string {
  let name = '$$'
  while (code.includes(name)) name += '$'
  return name
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

/** Every text that is a value, in order: no name of a property, and nothing that a function takes to pieces. */
function textsIn(program: unknown): readonly Node[] {
  const found: Node[] = []
  const visit = (node: unknown, parent?: Node, as?: string): void => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, parent, as))
    if (!isNode(node) || node.type === 'TaggedTemplateExpression') return
    if (isText(node)) {
      const isName = as === 'key' && parent?.['computed'] !== true
      const isDirective = parent?.type === 'ExpressionStatement'
      if (!isName && !isDirective) found.push(node)
      return
    }
    for (const [member, child] of Object.entries(node)) visit(child, node, member)
  }
  visit(program)
  return found.sort((a, b) => a.start - b.start)
}

const isText = ({ type, value, expressions }: Node): boolean =>
  (type === 'Literal' && typeof value === 'string') ||
  (type === 'TemplateLiteral' && Array.isArray(expressions) && expressions.length === 0)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

interface Chunk {
  readonly type: string
  code?: string
}

/** A step of the build, for scripts whose weight is words. */
export const gatherLists = {
  name: 'gather-lists',
  enforce: 'post' as const,
  generateBundle(
    this: { parse(code: string): unknown },
    _: unknown,
    bundle: Readonly<Record<string, Chunk>>,
  ) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.code !== undefined)
        chunk.code = gathered(chunk.code, this.parse(chunk.code))
  },
}
