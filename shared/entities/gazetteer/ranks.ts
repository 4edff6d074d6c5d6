/**
 * Military, police and naval ranks: a rank before a name is a role of its own.
 *
 * Source: written by hand for this project from common French usage. Plain spelling. Compounds join two
 * of these: `lieutenant-colonel`, `général-major`, `colonel général`.
 */
const RANKS: ReadonlySet<string> = new Set(
  `general generale major colonel colonelle lieutenant lieutenante capitaine commandant commandante marechal amiral
  amirale vice-amiral contre-amiral brigadier caporal sergent adjudant adjudante sous-lieutenant sous-officier soldat soldate
  aspirant commodore officier officiere garde generalissime sous-marinier`
    .trim()
    .split(/\s+/u),
)

/** `général`, `lieutenant-colonel`, `vice-amiral`; plurals too. */
export function isRank(plain: string): boolean {
  if (RANKS.has(plain)) return true
  if (!plain.includes('-')) return RANKS.has(plain.replace(/aux$/u, 'al').replace(/s$/u, ''))
  return plain
    .split('-')
    .every((part) => RANKS.has(part) || part === 'chef' || part === 'sous' || part === 'vice')
}
