/** Dates of an article: what the French date grammar finds, resolved against the day it came out. */
import { datesIn } from '../../french/dates.ts'
import type { Recogniser } from '../recogniser.ts'

export const recogniseDates: Recogniser = ({ parts, published }) =>
  parts.flatMap(({ part, index, text }) =>
    datesIn(text, published?.date).map(({ start, end, iso, partial, rule }) => {
      const surface = text.slice(start, end)
      const canonical = iso ?? surface
      return {
        kind: 'date' as const,
        part,
        index,
        start,
        end,
        rule,
        key: iso ?? partial ?? surface.toLowerCase(),
        canonical,
        ...(iso === undefined ? {} : { iso }),
      }
    }),
  )
