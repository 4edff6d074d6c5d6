/** Where something stands on a page: in which paragraph, and between which letters of it. */
import type { PartRef } from '../article/article.ts'
import type { Span } from '../entities/entity.ts'

export const areInOneText = (a: PartRef, b: PartRef): boolean =>
  a.part === b.part && a.index === b.index

/** Whether something stands in the paragraph of `at`, between two letters of it. */
export const standsIn = (span: Span, at: PartRef, from: number, to = Infinity): boolean =>
  areInOneText(span, at) && span.start >= from && span.end <= to
