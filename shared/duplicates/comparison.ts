/** Two whole texts compared: the measures that `sameness.ts` judges by. */
import { maskedOf, type ComparedText } from './compared-text.ts'
import { isSameDispatch, PROMPT_DAYS, repeatsEnough, type Likeness } from './sameness.ts'
import { exactContainment, hashOf, sharedOf } from './shingles.ts'
import { comparableWords } from './words.ts'

const DAY = 86_400_000

/** Whether two texts are one dispatch; `columns` are headlines that tell nothing. */
export function areSame(a: ComparedText, b: ComparedText, columns: ReadonlySet<string>): boolean {
  // A translation by machine tells the same event, in a text of its own.
  if ((a.kind === 'machine-translation') !== (b.kind === 'machine-translation')) return false
  const sameHeadline = a.headline !== undefined && a.headline === b.headline
  const containment = exactContainment(a.shingles, b.shingles)
  if (!repeatsEnough({ containment, sameHeadline })) return false
  const figures = shareOf(a.figures, b.figures)
  const days =
    a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day) / DAY
  // A figure that a copy gets wrong is a difference; that of another month is another text.
  const isPrompt = days !== undefined && days <= PROMPT_DAYS
  const led = Math.max(repeated(a.first, b), repeated(b.first, a))
  const sizes = [a.shingles.length, b.shingles.length].sort((x, y) => x - y) as [number, number]
  const like: Likeness = {
    sizes,
    containment,
    names: shareOf(a.names, b.names),
    figures,
    figureCount: Math.min(a.figures.length, b.figures.length),
    nameCount: Math.min(a.names.length, b.names.length),
    sameHeadline,
    column: sameHeadline && columns.has(a.headline!),
    opening: Math.min(openingShare(a, b), openingShare(b, a)),
    led,
    told: Math.max(led, repeated(a.firstBelow, b), repeated(b.firstBelow, a)),
    isNextHeadline:
      !sameHeadline &&
      haveOneForm(a, b) &&
      announcesMore(a, b, !isPrompt) &&
      announcesMore(b, a, !isPrompt),
    ...(figures < 0.6 ? { masked: exactContainment(maskedOf(a), maskedOf(b)) } : {}),
    ...(days === undefined ? {} : { days }),
  }
  return isSameDispatch(like)
}

/** `Message de condoléances du Japon`, `du Maroc`: most words of the shorter headline stand in the other. */
function haveOneForm(
  { headline: a = '' }: ComparedText,
  { headline: b = '' }: ComparedText,
): boolean {
  const [fewer, more] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length)
  return 2 * fewer!.filter((word) => more!.includes(word)).length > fewer!.length
}

/**
 * Whether a headline names what the other page prints nowhere, not even in another spelling; counts, where that is asked.
 * A page whose every other name the other prints has only another word for it: `Bélarus`, `Biélorussie`.
 */
function announcesMore(
  { announced, names }: ComparedText,
  { headline = '', paragraphs, names: theirs }: ComparedText,
  isCounted: boolean,
): boolean {
  const told = new Set([...theirs, ...announced.map(hashOf)])
  const namesOthers = names.some((name) => !told.has(name))
  const words = [...headline.split(' '), ...paragraphs.flatMap(comparableWords)]
  const printed = new Set(words)
  return announced.some((fact) =>
    /^\d/u.test(fact)
      ? isCounted && !printed.has(fact)
      : namesOthers &&
        !printed.has(fact) &&
        !words.some((word) => word.startsWith(fact.slice(0, SPELT_ALIKE))),
  )
}

/** `Mehdizade`, `Mehdizada`; two names of three letters are two. */
const SPELT_ALIKE = 4

const openingShare = ({ openings }: ComparedText, other: ComparedText): number =>
  Math.max(...openings.map((opening) => repeated(opening, other)))

const repeated = (opening: Uint32Array, { shingles }: ComparedText): number =>
  opening.length === 0 ? 0 : sharedOf(opening, shingles) / opening.length

/** The share of the smaller list that the larger one holds; 1 where one is empty. */
const shareOf = (a: Uint32Array, b: Uint32Array): number =>
  Math.min(a.length, b.length) === 0 ? 1 : exactContainment(a, b)
