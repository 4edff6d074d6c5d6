/** Where a role that is joined goes on, and where what looks like a second title is a verb. */
import { isOneOf } from '../../../french/word-list.ts'
import type { Reading } from '../reading.ts'
import { CLOSING_MARKS } from './role-span.ts'
import type { Token } from '../tokens.ts'

/**
 * `attaché militaire pour Singapour et le Vietnam`: posted to two countries, and nothing else follows.
 * `joint` is the `et`; `from` what stands behind it.
 */
export function secondPostEnd(
  { tokens, country }: Reading,
  joint: number,
  from: number,
  limit: number,
): number | undefined {
  const plain = (at: number): string => (at < limit ? (tokens[at]?.plain ?? '') : '')
  const ARTICLE = /^(?:le|la|l'|les)$/u
  const link = ARTICLE.test(plain(joint - 2)) ? joint - 3 : joint - 2
  if (country[joint - 1] === undefined || !isOneOf(plain(link), 'pour aupres')) return undefined
  let end = ARTICLE.test(plain(from)) ? from + 1 : from
  if (country[end] === undefined || tokens[end]?.shape !== 'capital') return undefined
  while (end < limit && country[end] !== undefined) end += 1
  const next = tokens[end]
  return next === undefined || CLOSING_MARKS.has(next.plain) ? end : undefined
}

/** `juge l'accord équilibré`, `guide les visiteurs`, `juge mûrs`: an article or a quality behind it makes a verb of it. */
export const isVerbBefore = (tokens: readonly Token[], head: number): boolean =>
  isOneOf(
    tokens[head]!.plain,
    'juge guide critique arbitre pilote entraine patronne assiste represente interprete commande',
  ) &&
  (isOneOf(
    tokens[head + 1]?.plain,
    "le la l' les un une ce cet cette ces son sa ses leur leurs que qu' tres trop plutot encore bien utile utiles prematuree? satisfaisante?s? positive?s?",
  ) ||
    (tokens[head]!.plain === 'juge' && isQuality(tokens[head + 1]?.plain)))

/** `juge mûrs`, `juge excellentes`; never `juge principal`, `juge d'instruction`. */
const isQuality = (plain: string | undefined): boolean =>
  plain !== undefined &&
  !isOneOf(
    plain,
    'principale? rapporteure? assesseure? suppleante? unique federale? consulaire arbitre',
  ) &&
  /^(?!president)\p{Ll}{3,}(?:s|nt|nte|ntes|if|ive|ifs|ives|ble|bles|eux|euse|euses|que|ques)$/u.test(
    plain,
  )
