/**
 * Names that a page's one longer name completes: `le Têt` beside one `Têt du Serpent`, `9e Festival des fleurs` beside
 * `Festival des fleurs de Da Lat`. Editions complete nothing: COP28 is not COP29.
 */
import type { Candidate } from '../../candidate.ts'

/** What only tells one edition from another: `sea games 31`, `expo 2025`, `congres xiv`. */
const EDITION = /^ (?:\d{1,4}|[ivxl]+)$/u
/** Which one it is, counted; a year is another name's own. */
const COUNTED = / \d{1,3}$/u
const ENDS_IN_NUMBER = /\d$/u

/** By key, the one event of the page whose name goes on where this one ends. */
export function longerNames(
  found: readonly Candidate[],
  first: ReadonlyMap<string, Candidate>,
): ReadonlyMap<string, Candidate> {
  const keys = new Set(found.flatMap(({ rule, key }) => (rule === 'event/named' ? [key] : [])))
  const byBeginning = new Map<string, string[]>()
  for (const key of keys) {
    // What is counted has its words joined by dashes.
    const spaced = key.replaceAll('-', ' ')
    for (let end = spaced.indexOf(' '); end !== -1; end = spaced.indexOf(' ', end + 1)) {
      if (EDITION.test(spaced.slice(end))) continue
      const longer = byBeginning.get(spaced.slice(0, end))
      if (longer === undefined) byBeginning.set(spaced.slice(0, end), [key])
      // Two say as much as many: it is none of them. A name and its edition are one.
      else if (longer.length < 2) longer.splice(0, 1, ...fullest(longer[0]!, key))
    }
  }
  const wholes = new Map<string, Candidate>()
  for (const key of keys) {
    const bare = key.replace(COUNTED, '').replaceAll('-', ' ')
    const [longer, another] = byBeginning.get(bare) ?? []
    if (longer === undefined || another !== undefined) continue
    // `7e Festival des fleurs` is the `7e Festival des fleurs de Da Lat`.
    const same = longer.endsWith(COUNTED.exec(key)?.[0] ?? ' ')
    if (COUNTED.test(key) && ENDS_IN_NUMBER.test(longer) && !same) continue
    wholes.set(key, first.get(longer)!)
  }
  return wholes
}

/** `festival de hue` and `festival de hue 2023`: the second; two names that are no edition of each other stay two. */
function fullest(one: string, other: string): readonly string[] {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return longer.startsWith(shorter) && EDITION.test(longer.slice(shorter.length))
    ? [longer]
    : [one, other]
}

/** What counts the shorter name counts the longer: `9e Festival des fleurs` is the ninth of Da Lat’s. */
export const asLonger = (
  { session, ...each }: Candidate,
  { key, canonical, session: theirs }: Candidate,
): Candidate => ({
  ...each,
  key,
  canonical,
  ...(session === undefined
    ? {}
    : { session: { ...session, series: theirs?.series ?? key.replaceAll(' ', '-') } }),
})
