/** A program's text, walked and changed by the places of its nodes: what every step of a build needs of a parser. */

/** As ESTree has it, with the place in the text. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

/** What stands for a stretch of the text. */
export type Edit = readonly [start: number, end: number, text: string]

/** The text with all that is to stand otherwise, no word grown together with the one before; no two edits meet. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = ''
  let at = 0
  for (const [start, end, other] of edits.toSorted(([a], [b]) => a - b)) {
    // `typeof/a/u`
    const apart = /^[\w$]{2}/u.test(text.charAt(start - 1) + other) ? ' ' : ''
    made += text.slice(at, start) + apart + other
    at = end
  }
  return made + text.slice(at)
}

/** Every node, outer ones first; `depth`: how many functions it stands in. */
export function walk(
  value: unknown,
  visit: (node: Node, depth: number, parent: Node | undefined) => void,
  depth = 0,
  parent?: Node,
): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit, depth, parent)
  if (!isNode(value)) return
  visit(value, depth, parent)
  const within = depth + (/Function|^PropertyDefinition$|^StaticBlock$/u.test(value.type) ? 1 : 0)
  for (const member of Object.values(value)) walk(member, visit, within, value)
}

/** `/^\p{L}+$/u`, in two; undefined for all that is no regular expression. */
export function regexOf({ type, regex }: Node): Regex | undefined {
  return type === 'Literal' && typeof regex === 'object' && regex !== null && 'pattern' in regex
    ? (regex as Regex)
    : undefined
}

interface Regex {
  readonly pattern: string
  readonly flags: string
}

/** An identifier's name, or what a text says that a minifier may have put between grave accents; empty for all else. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  const { name, value, quasis } = node
  const [only] = (quasis ?? []) as readonly { readonly value: { readonly cooked: string } }[]
  const text = name ?? value ?? only?.value.cooked
  return typeof text === 'string' ? text : ''
}
