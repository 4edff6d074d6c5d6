/**
 * Other names that follow a body: an acronym or a foreign name in brackets or quotation marks, as in
 * `Parti du nouvel Azerbaïdjan (New Azerbaijan Party - YAP)`.
 */
import { hasSmall, isAllCapitals } from '../../../french/letters.ts'
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { isSyllable } from '../../../french/syllable.ts'
import { isBareAcronym } from './acronyms.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { isHead } from '../lexicon/heads.ts'
import type { Part } from '../../../article/article.ts'
import type { Word } from '../../words.ts'
import type { FoundBody } from '../found-body.ts'
import { initialsOf, isAcronym, isAlias, isShortName } from './alias-shape.ts'

export function aliasesAfter(
  part: Part,
  words: readonly Word[],
  body: FoundBody,
): readonly FoundBody[] {
  const next = words[body.to + 1]
  const between = betweenCommas(part, words, body)
  if (between !== undefined) return [between]
  const opening = /^\)?,? ?(?<mark>\(|"|«|“)[ "«“]?$/u.exec(next?.gap ?? '')?.groups?.['mark']
  // `(16, rue Nui Truc)`: an address
  if (next === undefined || opening === undefined || /^\d/u.test(next.text)) return []
  // `la réunion des hauts officiels de l'ASEAN (SOM)`: letters behind letters are those of what is named before.
  if (opening === '(' && isOwnerOnly(words, body, next)) return []
  const found: FoundBody[] = []
  let from = body.to + 1
  while (from < words.length && from < body.to + 16) {
    let to = from
    // A piece ends at a dash between spaces, a comma, a slash or the closing mark.
    while (words[to + 1] !== undefined && /^[ '&.-]$/u.test(words[to + 1]!.gap)) to += 1
    to = Math.max(to, fixedAt(words, from)?.to ?? to)
    const after = words[to + 1]?.gap ?? part.text.slice(words[to]!.end)
    // `(Vietnam Association for Victims of Agent Orange/dioxin-VAVA)`, `(Vietnam Shipping Corporation-VSC)`
    const last = to
    const spelt = words.slice(from, to).some(({ text }) => hasSmall(text))
    if (spelt && words[to]!.gap === '-' && isAllCapitals(words[to]!.text, 3)) {
      found.push(aliasAt(part, words, to, body))
      to -= 1
    }
    if (isAlias(words, from, to, opening, body)) {
      const inner = from === to ? innerBody(body, words[from]!.text) : undefined
      if (inner !== undefined) found.push(inner)
      found.push({
        part,
        from,
        to,
        words: words.slice(from, to + 1),
        head: 'alias',
        countries: [],
        rule: 'organisation/alias',
        aliasOf: inner ?? body,
      })
    }
    // `(Pays-Bas, 33 millions, ZI de Giang Dien)` tells of it; only a dash leads from a foreign name to its letters.
    if (!/^ ?[-,;/] ?$/u.test(after) || (found.length === 0 && after === ', ')) break
    from = last + 1
  }
  return found
}

/** `le Fonds VINIF`, later `VINIF`: a noun and letters, which stand alone too. */
export const ownLetters = (
  part: Part,
  words: readonly Word[],
  body: FoundBody,
): readonly FoundBody[] =>
  body.to === body.from + 1 &&
  isOneOf(body.head, 'fonds institut centre fondation association agence') &&
  isBareAcronym(words, body.to)
    ? [aliasAt(part, words, body.to, body)]
    : []

/** Letters that stand for a body wherever they are printed. */
export const aliasAt = (
  part: Part,
  words: readonly Word[],
  at: number,
  aliasOf: FoundBody,
): FoundBody => ({
  part,
  from: at,
  to: at,
  words: [words[at]!],
  head: 'alias',
  countries: [],
  rule: 'organisation/alias',
  aliasOf,
})

const isOwnerOnly = (words: readonly Word[], { from, to, head }: FoundBody, next: Word): boolean =>
  from === to &&
  isOneOf(head, 'international') &&
  isAllCapitals(words[from]!.text, 3) &&
  isAllCapitals(next.text, 3) &&
  isOneOf(words[from - 1]?.plain, 'l la le') &&
  isOneOf(words[from - 2]?.plain, 'de d')

/** `la Confédération générale du travail du Vietnam, CGTV, a`: its initials between commas, or behind a dash. */
function betweenCommas(part: Part, words: readonly Word[], body: FoundBody): FoundBody | undefined {
  const next = words[body.to + 1]
  const set = next?.gap === ', ' && words[body.to + 2]?.gap === ', '
  if (next === undefined || !(set || / [-–—] /u.test(next.gap))) return undefined
  const own = isAcronym(next.text) && initialsOf(body.words) === next.text.toLowerCase()
  // `l'Union des textiles d'Ouzbékistan, Uztextil, et`
  return own ||
    (set &&
      UNITED.test(body.head) &&
      next.text.length > 4 &&
      !isSyllable(next.plain) &&
      isShortName(words, body.to + 1))
    ? aliasAt(part, words, body.to + 1, body)
    : undefined
}

/** Nobody stands behind these without a given name: who leads them is named whole. */
const UNITED = oneOf('union association federation confederation agence fonds groupe compagnie')

/** `pcc`, and `medef` of `mef`: two letters more are of the words themselves. */
function isDrawnFrom(letters: string, initials: string): boolean {
  let at = 0
  for (const letter of letters) if (letter === initials[at]) at += 1
  return (
    at === initials.length &&
    letters[0] === initials[0] &&
    (letters === initials ||
      (at > 2 && letters.length < at + 3 && letters.at(-1) === initials.at(-1)))
  )
}

/** `Comité central du Parti communiste de Cuba (PCC)`: the letters are those of the party inside. */
function innerBody(body: FoundBody, acronym: string): FoundBody | undefined {
  const letters = acronym.toLowerCase()
  // `Conseil des membres du Groupe national du pétrole (PetroVietnam)`: whoever sits in it, the name is the group's.
  const board = body.head === 'conseil' && isOneOf(body.words[2]?.plain, 'membres administration')
  for (let at = 1; at < body.words.length; at += 1) {
    if (!isHead(body.words[at]!.plain)) continue
    const words = body.words.slice(at)
    if (!isDrawnFrom(letters, initialsOf(words)) && !(board && at > 2)) continue
    return {
      ...body,
      from: body.from + at,
      words,
      head: body.words[at]!.plain,
      rule: 'organisation/inner',
    }
  }
  return undefined
}
