/**
 * Forums of two states that sit as their committees do, in numbered sessions: `la 5e session du Forum de partenariat
 * intergouvernemental Vietnam-Afrique du Sud`. What is counted itself (`le 5e Forum`) is an event.
 */
import { isOneOf } from '../../../french/word-list.ts'
import type { Part } from '../../../article/article.ts'
import { bySpelling } from '../../spelling.ts'
import { textOf, whereIn, wordsOf, type Word } from '../../words.ts'
import { companyIn, type FoundBody } from '../found-body.ts'
import { takePair } from '../appositions/pairs.ts'
import { begunAt, type State } from '../phrase.ts'

const isForum = bySpelling(({ text }) => text === 'Forum' || text === 'Dialogue')

interface StateForum {
  readonly from: number
  readonly to: number
  /** The last word before its two countries. */
  readonly bare: number
  readonly intergovernmental: boolean
}

/** `Forum`, small words of what it is for, and at the end two countries or the word of governments. */
function forumAt(words: readonly Word[], at: number): StateForum | undefined {
  if (isCounted(words, at)) return undefined
  let to = at
  let intergovernmental = false
  for (let next = at + 1; next < at + 9; next += 1) {
    const word = words[next]
    if (word === undefined || !/^[ '-]$| - /u.test(word.gap)) break
    const state = pairAt(words, next)
    if (state !== undefined) return { from: at, to: state.to, bare: next - 1, intergovernmental }
    if (word.capital || word.gap === ' - ') break
    if (word.plain === 'intergouvernemental') {
      intergovernmental = true
      to = next
    }
  }
  return intergovernmental ? { from: at, to, bare: to, intergovernmental } : undefined
}

function pairAt(words: readonly Word[], at: number): State | undefined {
  if (!words[at]!.capital) return undefined
  const state = begunAt(at - 1)
  return takePair(words, state, at) ? state : undefined
}

/** `le 5e Forum`, `le deuxième Forum` */
const isCounted = (words: readonly Word[], at: number): boolean =>
  /^(?:\d+|[ivx]+)(?:e|er|eme|re)$|iemes?$|^premiere?$/u.test(words[at - 1]?.plain ?? '')

/** `la 5e session du` */
function hasSessions(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.plain !== 'du') return false
  const noun = at - 2
  return (
    isOneOf(words[noun]?.plain, 'session reunion') &&
    isCounted(words, noun) &&
    words[noun]!.gap === ' '
  )
}

export function stateForumsIn(parts: readonly Part[]): readonly FoundBody[] {
  const names = new Set<string>()
  const met: {
    readonly part: Part
    readonly words: readonly Word[]
    readonly forum: StateForum
  }[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    for (const at of whereIn(words, isForum)) {
      const forum = forumAt(words, at)
      if (forum === undefined) continue
      met.push({ part, words, forum })
      if (!forum.intergovernmental && !hasSessions(words, at)) continue
      names.add(textOf(words, at, forum.to)).add(textOf(words, at, forum.bare))
    }
  }
  return met.flatMap(({ part, words, forum: { from, to } }) =>
    names.has(textOf(words, from, to))
      ? [{ ...companyIn(part, words, { from, to, rule: 'organisation/forum' }), head: 'forum' }]
      : [],
  )
}
