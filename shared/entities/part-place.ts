/** One number for a part of an article, to look it up by: `headline` is 0, the second paragraph 7. */
import type { PartRef } from '../article/article.ts'

const ORDER: Readonly<Record<PartRef['part'], number>> = {
  headline: 0,
  lead: 1,
  caption: 2,
  body: 3,
}

export const placeOf = ({ part, index }: PartRef): number => index * 4 + ORDER[part]
