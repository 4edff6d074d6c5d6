/** Where something stands on a page, in which paragraph and between which letters of it; and what stands there. */
import type { PartRef } from '../../article/article.ts'
import type { Person, Span } from '../../entities/entity.ts'
import type { Attesting } from './attesting.ts'

export const areInOneText = (a: PartRef, b: PartRef): boolean =>
  a.part === b.part && a.index === b.index

/** Whether something stands in the paragraph of `at`, between two letters of it. */
export const standsIn = (span: Span, at: PartRef, from: number, to = Infinity): boolean =>
  areInOneText(span, at) && span.start >= from && span.end <= to

interface Printed {
  readonly start: number
  readonly end: number
}

export interface PersonThere extends Printed {
  readonly person: Person
}

/** The persons who are named there, in the order of their names. */
export const personsIn = (
  { entities }: Attesting,
  at: PartRef,
  from: number,
  to: number,
): readonly PersonThere[] =>
  entities
    .flatMap((person) =>
      person.kind === 'person'
        ? person.mentions
            .filter((mention) => standsIn(mention, at, from, to))
            .map(({ start, end }) => ({ person, start, end }))
        : [],
    )
    .sort(inOrder)

export interface DateThere extends Printed {
  /** Resolved: a day, a month, a year or a range. */
  readonly date: string
  readonly printed: string
}

/** The dates that are printed there and could be resolved, in their order. */
export const datesIn = (
  { entities }: Attesting,
  at: PartRef,
  from: number,
  to: number,
): readonly DateThere[] =>
  entities
    .flatMap((date) =>
      date.kind === 'date' && date.iso !== undefined
        ? date.mentions
            .filter((mention) => standsIn(mention, at, from, to))
            .map(({ start, end, surface }) => ({ date: date.iso!, printed: surface, start, end }))
        : [],
    )
    .sort(inOrder)

const inOrder = (a: Printed, b: Printed): number => a.start - b.start
