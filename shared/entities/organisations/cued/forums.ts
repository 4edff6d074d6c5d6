/**
 * Forums that are bodies by what is said of them: `les membres du Forum de São Paulo`, `le Forum de São Paulo, qui
 * regroupe cent partis`. What opens, is held and ends is an event; a page that shows a body once means it throughout.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import { knownPlaceAt } from '../../places/known.ts'
import { bySpelling } from '../../spelling.ts'
import { opensSentence, textOf, whereIn, wordsOf, type Word } from '../../words.ts'
import { companyIn, type FoundBody } from '../found-body.ts'

const isForum = bySpelling(({ text }) => text === 'Forum')

/** Who belongs to a body and what it has: `au sein du`, `secrétaire exécutif du`. */
const BELONGS = oneOf(
  'membres? sein adhesion secretaire secretariat coordinateur coordinatrice executif executive presidence pays fondateur creation declaration communique',
)

const MUSTERS = /^(?:regroup|rassembl|compt|reuni[st]|federe|condamn|salue|publie)/u

interface Forum {
  readonly from: number
  readonly to: number
}

/** `Forum de São Paulo`, `Forum de Davos`: after a town alone; of the place where the noun stands. */
function forumAt(words: readonly Word[], at: number): Forum | undefined {
  if (opensSentence(words, at)) return undefined
  if (!isOneOf(words[at + 1]?.plain, 'de d') || words[at + 2]?.capital !== true) return undefined
  const town = knownPlaceAt(words, at + 2)
  return town === undefined || town.rule === 'place/wide' ? undefined : { from: at, to: town.to }
}

function isBody(words: readonly Word[], { from, to }: Forum): boolean {
  if (words[from - 1]?.plain === 'du' && BELONGS.test(words[from - 2]?.plain ?? '')) return true
  const next = words[to + 1]
  // `, qui regroupe cent partis`, `, une organisation fondée en 1990`
  return (
    next?.gap === ', ' &&
    ((next.plain === 'qui' && MUSTERS.test(words[to + 2]?.plain ?? '')) ||
      words
        .slice(to + 1, to + 3)
        .some(({ plain }) => isOneOf(plain, 'organisation alliance coalition')))
  )
}

export function forumsIn(parts: readonly Part[]): readonly FoundBody[] {
  let names: Set<string> | undefined
  for (const part of parts) {
    const words = wordsOf(part)
    for (const at of whereIn(words, isForum)) {
      const forum = forumAt(words, at)
      if (forum !== undefined && isBody(words, forum))
        (names ??= new Set()).add(textOf(words.slice(forum.from, forum.to + 1)))
    }
  }
  if (names === undefined) return []
  const found: FoundBody[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    for (const at of whereIn(words, isForum)) {
      const forum = forumAt(words, at)
      if (forum !== undefined && names.has(textOf(words.slice(forum.from, forum.to + 1))))
        found.push(companyIn(part, words, { ...forum, rule: 'organisation/forum' }))
    }
  }
  return found
}
