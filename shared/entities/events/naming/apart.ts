/**
 * Sessions that one ordinal counts and that are not one: `la 2e réunion du Comité mixte Vietnam-Qatar` and `la 2e réunion
 * des ministres des Finances de l'ASEAN`. Only owners that have nothing in common keep them apart.
 */
import { oneOf } from '../../../french/word-list.ts'
import type { Candidate } from '../../candidate.ts'

const GENERIC = oneOf(
  'parti comite commission conseil association union federation groupe assemblee ministres? du de des la le les l d et sur pour a au aux en',
)

/** One day of the nation's under several names: `Révolution d'Août`, `Fête nationale`. */
const NATION = oneOf('revolution aout fete nationale independance proclamation')

const tokensOf = (owner: string): ReadonlySet<string> =>
  new Set(
    owner
      .split('-')
      .filter((token) => token !== '' && !GENERIC.test(token))
      .map((token) => (NATION.test(token) ? 'nation' : token.replace(/(?<=.{3})s$/u, ''))),
  )

const isForeign = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size === 0 || b.size === 0) return false
  const [one, two] = [countriesIn(a), countriesIn(b)]
  if (one.length > 0 && two.length > 0) {
    const inside = (few: readonly string[], many: readonly string[]) =>
      few.every((iso) => many.includes(iso))
    if (!inside(one, two) && !inside(two, one)) return true
  }
  return ![...a].some((token) => b.has(token))
}

const countriesIn = (tokens: ReadonlySet<string>): readonly string[] =>
  [...tokens].filter((token) => token.length === 2)

interface Cluster {
  readonly tokens: ReadonlySet<string>
  readonly owner: string
  readonly members: number[]
}

/** `joined` and `found` are the same candidates in the same order; `owners` tells whose a counted one is. */
export function setApart(
  joined: readonly Candidate[],
  found: readonly Candidate[],
  owners: ReadonlyMap<Candidate, string>,
): readonly Candidate[] {
  if (owners.size < 2) return joined
  const byKey = new Map<string, number[]>()
  for (const [at, { key }] of joined.entries()) {
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, [at])
    else group.push(at)
  }
  const apart = [...joined]
  for (const group of byKey.values()) {
    const clusters = clustersOf(group, found, owners)
    if (clusters.length < 2) continue
    for (const [rank, { members, owner }] of clusters.entries()) {
      const fullest = members
        .map((at) => found[at]!)
        .reduce((a, b) => (b.canonical.length > a.canonical.length ? b : a))
      for (const at of members)
        apart[at] = {
          ...found[at]!,
          key: rank === 0 ? joined[at]!.key : `${found[at]!.key} ${owner}`,
          canonical: fullest.canonical,
          ...(fullest.session === undefined ? {} : { session: fullest.session }),
        }
    }
  }
  return apart
}

function clustersOf(
  group: readonly number[],
  found: readonly Candidate[],
  owners: ReadonlyMap<Candidate, string>,
): readonly Cluster[] {
  const clusters: Cluster[] = []
  const unowned: number[] = []
  let last: Cluster | undefined
  for (const at of group) {
    const owner = owners.get(found[at]!)
    if (owner === undefined) {
      // Whichever was spoken of last.
      if (last === undefined) unowned.push(at)
      else last.members.push(at)
      continue
    }
    const tokens = tokensOf(owner)
    let cluster = clusters.find((each) => !isForeign(each.tokens, tokens))
    if (cluster === undefined) {
      cluster = { tokens, owner, members: [] }
      clusters.push(cluster)
    }
    cluster.members.push(at)
    last = cluster
  }
  clusters[0]?.members.push(...unowned)
  return clusters
}
