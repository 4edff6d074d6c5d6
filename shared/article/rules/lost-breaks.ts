import { cutInto, recut, type Rule } from '../draft.ts'

// `…Wang Yi.La Chine`, `…russe.Le Premier ministre`, `…accords ».Il`, `(PCV).Les`, `…en 2020.Elles`, `zone N°4.Les`; not `V.K Dzirkaln`, `baoquocte.vn`, `M.Zubov`.
const LOST_BREAK =
  /(?<=[\p{Ll}\p{M}]{2}|(?<![\p{L}\p{M}])\p{Lu}\p{Ll}|\d\d|[\p{L}°]\d|%|[)»”"’]|[\p{Lu}]{3})[.!?…]["”»)]?(?=(?:["“«(]\s?)?(?:\p{Lu}[\p{Ll}'’]|MM?\. |À |A |Y ))/gu
// `… à Hanoï. Photo : VNA Le ministre a reçu`: what a picture's line runs into, behind its credit
const BEHIND_CREDIT =
  /(?<=Photos? ?: ?(?:VNA|AVI|VOV|CVN)(?:\/CVN)?) (?=(?:Le|La|Les|Un|Une|Des|En|Au|Aux|À|Selon|Lors|Dans|Il|Elle|Ce|Cette|Ces) |L['’]|[\p{L} -]{3,30} \((?:VNA|AVI)\))/gu
const TITLE_BEFORE =
  /(?:^|[\s('’"«])(?:MM|Mme|Mmes|Mlle|Mgr|Dr|Pr|Me|St|Ste|Gén|Col|Cdt|Lt|Co|No|Ph|Th|Jr|Sr|Ed)$/u

/**
 * A line run together out of several paragraphs, cut where sentences meet without a space.
 *
 * Done early: a dateline, a credit, a sign-off or a closing line may begin at such a place.
 */
export const lostBreaks: Rule = {
  name: 'lost-breaks',
  apply: (draft) =>
    recut(draft, (piece) => {
      const cuts = breaksIn(piece.text)
      if (cuts.length === 0) return undefined
      const bounds = [0, ...cuts, piece.text.length]
      return cutInto(
        piece,
        bounds.slice(1).map((end, index) => [piece.text.slice(bounds[index], end)]),
      )
    }),
}

/** Where sentences meet without a space, and behind a credit. */
function breaksIn(text: string): readonly number[] {
  const cuts = [...text.matchAll(LOST_BREAK)].flatMap(({ 0: stop, index }) =>
    TITLE_BEFORE.test(text.slice(Math.max(0, index - 6), index)) ? [] : [index + stop.length],
  )
  if (!text.includes('Photo')) return cuts
  return [...cuts, ...[...text.matchAll(BEHIND_CREDIT)].map(({ index }) => index)].toSorted(
    (a, b) => a - b,
  )
}
