/** Names that say less than the page's one full name of the same body: `le ministère`, `le Comité intergouvernemental`. */
import { isOneOf } from '../../french/word-list.ts'
import type { Part } from '../../article/article.ts'
import { isHead } from './heads.ts'
import type { Named } from './naming.ts'
import { nameOwner } from './owner.ts'

// An article that names more bodies than this is no article; comparing them all would cost their square.
const MOST_NAMES = 300

/** A name that says less joins the one name in the article that says more. */
export function joinBareForms(named: readonly Named[], parts: readonly Part[]): void {
  const groups = new Map<string, Named[]>()
  for (const each of named) {
    if (
      !(isHead(each.body.head) || each.body.head === 'parliament') &&
      !isOneOf(each.body.canonical, 'Croix-Rouge Croissant-Rouge')
    )
      continue
    const place = `${each.body.head} ${each.body.words[0]!.plain} ${each.key}`
    const group = groups.get(place)
    if (group === undefined) groups.set(place, [each])
    else group.push(each)
  }
  const distinct = [...groups.values()].map((group) => group[0]!).slice(0, MOST_NAMES)
  for (const group of groups.values()) {
    const owner = fullerThan(group[0]!, distinct)
    for (const each of group) {
      if (owner === undefined) nameOwner(each, parts)
      else {
        each.key = owner.key
        each.canonical = owner.canonical
      }
    }
  }
}

/** The one name that says all that this one says, and more. */
function fullerThan(each: Named, distinct: readonly Named[]): Named | undefined {
  const fuller = distinct.filter(
    (other) =>
      other.body.head === each.body.head &&
      other.tokens.size > each.tokens.size &&
      other.body.words[0]!.plain === each.body.words[0]!.plain &&
      [...each.tokens].every((token) => other.tokens.has(token)),
  )
  return new Set(fuller.map(({ key }) => key)).size === 1 ? fuller[0] : undefined
}
