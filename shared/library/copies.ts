/** The same dispatch elsewhere: what the build found to be copies, and what a sketch tells of any page. */
import { compare } from '../search/order.ts'
import { differencesBetween, type Difference } from '../duplicates/difference.ts'
import { isSameDispatch } from '../duplicates/sameness.ts'
import { likeness, type Sketch } from '../duplicates/sketch.ts'
import { daysBetween } from '../related/when.ts'
import type { Card, Copy } from './library.ts'
import type { StoredText } from './texts.ts'

/** What is known of a text that may be a copy of another. */
export interface Compared {
  readonly sketch: Sketch
  /** `headlineNumber` of its headline, which is all that marks keep of one. */
  readonly headline?: number | undefined
  readonly date?: string | undefined
}

export function isCopy(here: Compared, there: Compared): boolean {
  const days = daysBetween(here.date, there.date)
  return isSameDispatch({
    ...likeness(here.sketch, there.sketch),
    sameHeadline: here.headline !== undefined && here.headline === there.headline,
    column: false,
    ...(days === undefined ? {} : { days }),
  })
}

/** One side of a comparison: its card, and its text as far as the policy shows it. */
export interface Side {
  readonly card: Pick<Card, 'headline' | 'lead'>
  readonly text?: StoredText | undefined
}

export const copyOf = (card: Card, sameness: Copy['sameness'], here: Side, there: Side): Copy => ({
  card,
  sameness,
  differences: differences(here, there),
})

/** Facts and paragraphs where both texts may be read, else what headline and lead tell. */
function differences(here: Side, there: Side): readonly Difference[] {
  const whole = here.text?.body !== undefined && there.text?.body !== undefined
  const told = (side: Side) => ({
    ...(side.card.headline === undefined ? {} : { headline: side.card.headline }),
    ...leadOf(side),
    body: whole ? side.text!.body! : [],
  })
  return differencesBetween(told(here), told(there))
}

function leadOf({ card, text }: Side): { readonly lead?: string } {
  const lead = text?.lead ?? card.lead
  return lead === undefined ? {} : { lead }
}

/** Earliest dated first, undated last: none is called the original. */
export const byDate = (a: Card, b: Card): number =>
  compare(a.published?.date ?? '~', b.published?.date ?? '~') || compare(a.id, b.id)
