/** Dates that end an event, and the two between which somebody stays. */
import { compare } from '../search/order.ts'
import { isVisit, type DateBeside } from './dated-by.ts'

/** What a page prints as when an event was. */
export interface Printed {
  readonly iso?: string
  readonly printed: string
  /** Its last day, and nothing of its first. */
  readonly ends?: true
}

/** Whether a date is the last day of the event: behind words that end something, or on which somebody left. */
export const isLastDay = ({ date, event, side, until, between }: DateBeside): boolean =>
  date.iso?.includes('/') !== true &&
  (ENDS.test(until) || (isVisit(event) && side === 'before' && CONCLUDED.test(between)))

const ENDS =
  /(?<!\p{L})(?:jusqu[’']à|jusqu[’']au|prend(?:ra)? fin|pris fin|s[’'](?:achève(?:ra)?|est achevée?)|(?:se |s[’']est )?(?:termine(?:ra)?|terminée?|conclut|conclura|conclue?)|achève(?:ra)?|achevée?) ?(?:le |ce |au )?$/u
/** `a quitté Hanoï samedi, au terme d'une visite` */
const CONCLUDED =
  /(?<!\p{L})(?:(?:au terme|à l[’']issue|à la fin|en conclusion) d(?:e |[’'])|(?:concluant|achevant|terminant|clôturant|mettant fin à) )(?:la |sa |une |cette |leur |son )?(?:(?:\p{L}+ )?(?:jours|journées|heures) de )?(?:\p{Ll}+ )?$/u

/** `arrivé lundi 28 juin, effectue jusqu'au 29 juin une visite`: from one day to the other. */
export function stayIn(
  sentence: string,
  [first, last, ...more]: readonly Printed[],
): Printed | undefined {
  if (last?.iso?.length !== 10 || first?.iso?.length !== 10 || more.length > 0) return undefined
  const [from, to] = [first, last].toSorted((a, b) => compare(a.iso!, b.iso!)) as [Printed, Printed]
  const isUntil = /jusqu[’']au $/u.test(sentence.slice(0, sentence.indexOf(to.printed)))
  if (!isUntil || !ARRIVED.test(sentence)) return undefined
  return { iso: `${from.iso}/${to.iso}`, printed: `${from.printed} … ${to.printed}` }
}

const ARRIVED = /(?<!\p{L})(?:arrivée?s?|entamée?s?|entame|commencée?|débutée?)(?!\p{L})/iu
