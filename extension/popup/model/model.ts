/**
 * What the popup and the panel know and show, and how each event changes it. Pure.
 *
 * Two things move apart from one another: the page, read here at once; and what the library says of
 * it, asked for later or never. Places are what the reader opens on top of them.
 */
import type { RelatedAnswer } from '../../../shared/library/beside.ts'
import type { Problem } from '../../problem.ts'
import type { Question, Reading, ReadPage, Refused } from '../../reading/page.ts'
import type { Around } from './around.ts'
import { isOfPage, keyOf, opened, type Place } from './place.ts'

export interface Companion {
  readonly page: Page
  readonly around: Around
  readonly trail: readonly Place[]
}

export type Page = { readonly kind: 'reading' } | Reading

export type Event =
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'page-refused'; readonly why: Refused }
  | { readonly kind: 'page-read'; readonly page: ReadPage; readonly around: Around }
  | { readonly kind: 'question-made'; readonly question: Question }
  | { readonly kind: 'kept-found'; readonly kept: RelatedAnswer }
  | { readonly kind: 'asked' }
  | { readonly kind: 'answered'; readonly answer: RelatedAnswer | undefined }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      readonly kept?: RelatedAnswer | undefined
    }
  | { readonly kind: 'opened'; readonly place: Place }
  | { readonly kind: 'place-answered'; readonly place: Place }
  | { readonly kind: 'went-back' }

export const START: Companion = {
  page: { kind: 'reading' },
  around: { kind: 'unasked', why: 'by-choice' },
  trail: [],
}

export function next(companion: Companion, event: Event): Companion {
  switch (event.kind) {
    case 'page-changed':
      // Who walks down a list, opening one article after the other, goes on with it.
      return { ...START, trail: companion.trail.filter((place) => !isOfPage(place)) }
    case 'page-refused':
      return { ...companion, page: { kind: 'refused', why: event.why } }
    case 'page-read':
      return { page: event.page, around: event.around, trail: companion.trail }
    case 'question-made':
      return companion.page.kind === 'read'
        ? { ...companion, page: { ...companion.page, question: event.question } }
        : companion
    case 'kept-found':
      return companion.around.kind === 'unasked'
        ? { ...companion, around: { ...companion.around, kept: event.kept } }
        : companion
    case 'asked':
      return { ...companion, around: { kind: 'looking' } }
    case 'answered':
      return {
        ...companion,
        around:
          event.answer === undefined
            ? { kind: 'unheld' }
            : { kind: 'answered', answer: event.answer },
      }
    case 'failed':
      // A late failure never hides an answer the reader is already looking at.
      if (companion.around.kind === 'answered') return companion
      return {
        ...companion,
        around: {
          kind: 'failed',
          problem: event.problem,
          ...(event.kept !== undefined && { kept: event.kept }),
        },
      }
    case 'opened':
      return { ...companion, trail: opened(companion.trail, event.place) }
    case 'place-answered': {
      const key = keyOf(event.place)
      return {
        ...companion,
        trail: companion.trail.map((place) => (keyOf(place) === key ? event.place : place)),
      }
    }
    case 'went-back':
      return { ...companion, trail: companion.trail.slice(0, -1) }
  }
}
