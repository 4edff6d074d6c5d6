/**
 * Questions about an element that cost the same however much it holds.
 *
 * `textContent` and `querySelector` read a whole subtree; asked of every element of a page nested ten thousand deep,
 * they never end.
 */

// More nodes than any caption or card is made of.
const MOST_NODES = 240
const TEXT = 3

/** Whether an element prints at most `length` characters, in few enough nodes to be one box of a page. */
export function printsAtMost(element: Element, length: number): boolean {
  let left = length
  let nodes = 0
  let node: Node | null = element.firstChild
  while (node !== null) {
    nodes += 1
    if (node.nodeType === TEXT) left -= (node.nodeValue ?? '').trim().length
    if (left < 0 || nodes > MOST_NODES) return false
    node = node.firstChild ?? after(node, element)
  }
  return true
}

/** The next node of the page that is not inside `node`, within `root`. */
function after(node: Node, root: Element): Node | null {
  for (let up: Node | null = node; up !== null && up !== root; up = up.parentNode)
    if (up.nextSibling !== null) return up.nextSibling
  return null
}

/** The elements around those of one of `tags`, up to `levels` above each. */
export function around(
  root: Element,
  tags: readonly string[],
  levels = Infinity,
): ReadonlySet<Element> {
  const found = new Set<Element>()
  for (const element of tags.flatMap((tag) => [...root.getElementsByTagName(tag)])) {
    let up: Element | null = element.parentElement
    // Above an element already met, with no limit, all are met.
    for (let level = 0; up !== null && level < levels; level += 1) {
      if (levels === Infinity && found.has(up)) break
      found.add(up)
      up = up.parentElement
    }
  }
  return found
}
