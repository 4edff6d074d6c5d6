/**
 * What a screen reader is told of a page, in the order in which it is read: the browser's accessibility tree, a line for
 * each thing that is said, indented by what it stands in.
 *
 * No screen reader speaks here: this is what each of them is given to say.
 */
import type { Page } from 'playwright-core'

interface Value {
  readonly value?: unknown
}

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
}

/** Of these the text below them is the name already. */
const NAMED_BY_TEXT = new Set(['button', 'link', 'heading', 'option', 'DisclosureTriangle'])

/** They say nothing of their own where they bear no name. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'paragraph'])

const STATES = ['level', 'expanded', 'busy', 'checked', 'pressed', 'selected', 'live', 'invalid']

/** `heading "Qui et quoi" level=2`, `  button "Elnur Safarov ambassadeur d’Azerbaïdjan au Vietnam"`. */
export async function heardIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
      readonly nodes: readonly Node[]
    }
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const [root] = nodes
    return root === undefined ? [] : linesOf(root, byId, 0)
  } finally {
    await session.detach()
  }
}

function linesOf(node: Node, byId: ReadonlyMap<string, Node>, depth: number): readonly string[] {
  const role = String(node.role?.value ?? '')
  const name = String(node.name?.value ?? '').replace(/\s+/gu, ' ')
  const isSaid = !node.ignored && !SILENT.has(role) && (role !== 'StaticText' || name.trim() !== '')
  const said = isSaid ? [`${'  '.repeat(depth)}${worded(node, role, name)}`] : []
  if (role === 'StaticText' || (isSaid && name !== '' && NAMED_BY_TEXT.has(role))) return said
  return [
    ...said,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child === undefined ? [] : linesOf(child, byId, depth + (isSaid ? 1 : 0))
    }),
  ]
}

const isTrue = (value: unknown): boolean =>
  value !== undefined && value !== false && value !== 0 && value !== 'false' && value !== 'off'

function worded({ description, properties = [] }: Node, role: string, name: string): string {
  const states = STATES.flatMap((state) => {
    const found = properties.find((one) => one.name === state)?.value.value
    // What can be opened says so while it is closed.
    const isTold = state === 'expanded' ? found !== undefined : isTrue(found)
    return isTold ? [`${state}=${String(found)}`] : []
  })
  const told = String(description?.value ?? '')
  return [
    role === 'StaticText' ? 'text' : role,
    ...(name === '' ? [] : [JSON.stringify(name)]),
    ...states,
    ...(told === '' ? [] : [`(${told})`]),
  ].join(' ')
}
