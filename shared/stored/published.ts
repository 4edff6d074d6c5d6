/** A date and how it is known, in one word: `02018-05-14`. */
import type { Published } from '../article/article.ts'

const BASES: readonly Published['basis'][] = ['metadata', 'url', 'text', 'correction']

export const writePublished = ({ date, basis }: Published): string =>
  `${BASES.indexOf(basis)}${date}`

export function readPublished(text: string): Published | undefined {
  const basis = BASES[Number(text[0])]
  return basis === undefined || text.length < 5 ? undefined : { date: text.slice(1), basis }
}
