/** The same dispatch elsewhere: what the build found to be copies, and what a sketch tells of any page. */
import { compare } from '../../search/order.ts'
import { differencesApart, isCut } from '../../duplicates/apart-told.ts'
import type { Difference } from '../../duplicates/difference.ts'
import type { differencesBetween } from '../../duplicates/differences.ts'
import { isSameDispatch } from '../../duplicates/sameness.ts'
import type { likeness } from '../../duplicates/sketch-likeness.ts'
import type { Sketch } from '../../duplicates/sketch-form.ts'
import { daysBetween } from '../../related/ranking/when.ts'
import type { Card } from '../holdings.ts'
import type { Copy } from '../beside.ts'
import type { StoredText } from '../../stored/texts.ts'

/** What is known of a text that may be a copy of another. */
export interface Compared {
  readonly sketch: Sketch
  /** `headlineNumber` of its headline, which is all that marks keep of one. */
  readonly headline?: number | undefined
  readonly date?: string | undefined
}

/** `alike`: what the sketches of the two tell. */
export function isCopy(
  here: Compared,
  there: Omit<Compared, 'sketch'>,
  alike: ReturnType<typeof likeness>,
): boolean {
  const days = daysBetween(here.date, there.date)
  return isSameDispatch({
    ...alike,
    sameHeadline: here.headline !== undefined && here.headline === there.headline,
    column: false,
    ...(days === undefined ? {} : { days }),
  })
}

/** One side of a comparison: its card, and its text as far as the policy shows it. */
export interface Side {
  readonly card: Pick<Card, 'headline' | 'lead' | 'published'> & { readonly id?: Card['id'] }
  readonly text?: StoredText | undefined
}

export async function copyOf(
  card: Card,
  sameness: Copy['sameness'],
  here: Side,
  there: Side,
): Promise<Copy> {
  const credit = creditOf(there)
  const copy = { card, sameness, ...(credit === undefined ? {} : { credit }) }
  const whole = await ofWhole(here, there)
  const told = whole ?? (await apart(here, there))
  // Another account has other paragraphs throughout.
  const differences = sameness === 'same' ? told : told?.filter(isOfWords)
  // Where nothing is told and more is known to differ, nobody may read that nothing does.
  const isUntold = differences?.length === 0 && whole === undefined && isCut(apartFrom(here, there))
  if (differences === undefined || isUntold)
    return { ...copy, differences: await ofOpenings(here, there), compared: 'opening' }
  return { ...copy, differences }
}

/** `VNA/CVN`, without the dash that sets it off from the text. */
function creditOf({ text }: Side): string | undefined {
  const printed = text?.signOff?.replace(/^[\s–—-]+/u, '').trim() ?? ''
  return printed === '' ? text?.dateline?.agency : printed
}

const isOfWords = ({ kind }: Difference): boolean =>
  kind !== 'paragraph-added' && kind !== 'paragraph-missing'

/** Facts and paragraphs of texts that may both be read whole. */
async function ofWhole(here: Side, there: Side): Promise<readonly Difference[] | undefined> {
  const [ours, theirs] = [here.text?.body, there.text?.body]
  if (ours === undefined || theirs === undefined) return undefined
  return between({ ...openingOf(here), body: ours }, { ...openingOf(there), body: theirs })
}

/** What was found before the texts were cut: headline and lead stand between facts and paragraphs. */
async function apart(here: Side, there: Side): Promise<readonly Difference[] | undefined> {
  const told = differencesApart(apartFrom(here, there), apartFrom(there, here))
  if (told === undefined) return undefined
  const openings = await ofOpenings(here, there)
  return [
    ...told.filter(isOfWords),
    ...openings.filter(({ kind }) => kind === 'headline' || kind === 'lead'),
    ...told.filter(({ kind }) => kind === 'paragraph-added'),
    ...told.filter(({ kind }) => kind === 'paragraph-missing'),
  ]
}

const apartFrom = ({ text }: Side, { card: { id } }: Side): readonly string[] | undefined =>
  id === undefined ? undefined : text?.apart?.[id]

/** Of headline and lead alone: a fact that one of them lacks may stand further down. */
async function ofOpenings(here: Side, there: Side): Promise<readonly Difference[]> {
  const told = await between({ ...openingOf(here), body: [] }, { ...openingOf(there), body: [] })
  return told.filter(
    ({ kind, here: ours, there: theirs }) =>
      kind === 'headline' || kind === 'lead' || (ours !== undefined && theirs !== undefined),
  )
}

const openingOf = (side: Side) => ({
  ...(side.card.headline === undefined ? {} : { headline: side.card.headline }),
  ...(side.card.published === undefined ? {} : { published: side.card.published }),
  ...leadOf(side),
})

type Told = Parameters<typeof differencesBetween>[0]

/** Most copies are printed as they came: that is seen without reading them, or loading what would. */
async function between(here: Told, there: Told): Promise<readonly Difference[]> {
  if (isSameText(here, there)) return []
  const { differencesBetween } = await import('../../duplicates/differences.ts')
  return differencesBetween(here, there)
}

const isSameText = (a: Told, b: Told): boolean =>
  a.headline === b.headline &&
  a.lead === b.lead &&
  a.body.length === b.body.length &&
  a.body.every((paragraph, at) => paragraph === b.body[at])

function leadOf({ card, text }: Side): { readonly lead?: string } {
  const lead = text?.lead ?? card.lead
  return lead === undefined ? {} : { lead }
}

/** Earliest dated first, undated last: none is called the original. */
export const byDate = (a: Card, b: Card): number =>
  compare(a.published?.date ?? '~', b.published?.date ?? '~') || compare(a.id, b.id)
