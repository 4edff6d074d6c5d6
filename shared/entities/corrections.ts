/**
 * What an operator corrects by hand, each with a reason, so that it survives rebuilds.
 *
 * Corrections come from a file and are checked here: one that is malformed, or names what the corpus
 * does not hold, is told and changes nothing.
 */
import { isIso } from '../french/calendar.ts'
import { readEntityId, type EntityId } from './entity.ts'

export type Correction = Merge | Split | Rename | Redate

/** Several entities are one: all become the first. */
export interface Merge {
  readonly kind: 'merge'
  readonly ids: readonly string[]
  readonly reason: string
}

/** In these articles the entity is another one, with this name. */
export interface Split {
  readonly kind: 'split'
  readonly id: string
  readonly articles: readonly string[]
  readonly name: string
  readonly reason: string
}

export interface Rename {
  readonly kind: 'rename'
  readonly id: string
  readonly name: string
  readonly reason: string
}

/** The article came out on this day: `2019`, `2019-03` or `2019-03-12`. */
export interface Redate {
  readonly kind: 'date'
  readonly article: string
  readonly date: string
  readonly reason: string
}

/** What is wrong with a correction as written, or `undefined`. */
export function faultOf(correction: Correction): string | undefined {
  if (typeof correction.reason !== 'string' || correction.reason.trim() === '')
    return 'it gives no reason'
  switch (correction.kind) {
    case 'merge': {
      if (!Array.isArray(correction.ids) || correction.ids.length < 2)
        return 'it needs at least two ids'
      const kinds = new Set(correction.ids.map((id) => String(id).split(':')[0]))
      return correction.ids.every(isId)
        ? kinds.size > 1
          ? 'its ids are of different kinds'
          : undefined
        : 'one of its ids is none such as person:bui-thanh-son'
    }
    case 'split':
      if (!isId(correction.id)) return 'its id is none such as person:bui-thanh-son'
      if (!Array.isArray(correction.articles) || correction.articles.length === 0)
        return 'it names no article'
      return isName(correction.name) ? undefined : 'it gives no name'
    case 'rename':
      if (!isId(correction.id)) return 'its id is none such as person:bui-thanh-son'
      return isName(correction.name) ? undefined : 'it gives no name'
    case 'date':
      if (typeof correction.article !== 'string') return 'it names no article'
      return typeof correction.date === 'string' && isIso(correction.date)
        ? undefined
        : 'its date is not YYYY, YYYY-MM or YYYY-MM-DD, as the calendar has them'
    default:
      return 'its kind is not merge, split, rename or date'
  }
}

/** The days that sound corrections give to articles; of two for one article the later in the file. */
export const redatesIn = (corrections: readonly Correction[]): ReadonlyMap<string, string> =>
  new Map(
    corrections.flatMap((correction): readonly (readonly [string, string])[] =>
      correction.kind === 'date' && faultOf(correction) === undefined
        ? [[correction.article, correction.date]]
        : [],
    ),
  )

/** One line for a report: what was wanted. */
export function describe(correction: Correction): string {
  switch (correction.kind) {
    case 'merge':
      return `merge ${Array.isArray(correction.ids) ? correction.ids.join(', ') : ''}`
    case 'split':
      return `split ${correction.id}`
    case 'rename':
      return `rename ${correction.id}`
    case 'date':
      return `date ${correction.article}`
    default:
      return String((correction as { kind?: unknown }).kind)
  }
}

const isId = (id: unknown): id is EntityId =>
  typeof id === 'string' && readEntityId(id) !== undefined
const isName = (name: unknown): name is string => typeof name === 'string' && name.trim() !== ''
