/**
 * Attestations told apart by source and ordered in time.
 *
 * An article and its copies are one source: counted once, each printing listed. Which printing stands for
 * the source never depends on the order of reading: the earliest dated one, then the first identifier.
 */
import { compare } from '../../search/order.ts'
import type { Attestation, PrintedCopy } from '../dossier.ts'

/** Earliest and latest dated attestation. */
export interface Bounds {
  readonly first?: Attestation
  readonly last?: Attestation
}

/** A dispatch is named after one of its articles, so an article known before its copies has the same name. */
export const sourceOf = ({
  article,
  dispatch,
}: {
  readonly article: string
  readonly dispatch?: string | undefined
}): string => dispatch ?? `d-${article}`

/** Attestations of one source as one: its earliest printing, with the others as copies. */
export function bySource(attestations: readonly Attestation[]): readonly Attestation[] {
  const sources = new Map<string, Attestation[]>()
  for (const attestation of attestations) {
    const source = sourceOf(attestation)
    const known = sources.get(source)
    if (known === undefined) sources.set(source, [attestation])
    else known.push(attestation)
  }
  return [...sources.values()].map((printings) => {
    const [first, ...others] = printings.sort(oldestFirst)
    return others.length === 0 ? first! : { ...first!, copies: copiesOf(first!, others) }
  })
}

function copiesOf(first: Attestation, others: readonly Attestation[]): readonly PrintedCopy[] {
  const copies = new Map<string, PrintedCopy>()
  for (const { dispatch: _, copies: __, sentence, ...printed } of others) {
    if (printed.article === first.article || copies.has(printed.article)) continue
    copies.set(printed.article, sentence === first.sentence ? printed : { ...printed, sentence })
  }
  return [...copies.values()]
}

export function boundsOf(lines: readonly Bounds[]): Bounds {
  let first: Attestation | undefined
  let last: Attestation | undefined
  for (const line of lines) {
    if (line.first !== undefined && (first === undefined || oldestFirst(line.first, first) < 0)) {
      first = line.first
    }
    if (line.last !== undefined && (last === undefined || oldestFirst(line.last, last) > 0)) {
      last = line.last
    }
  }
  return bounds(first, last)
}

export const bounds = (first: Attestation | undefined, last: Attestation | undefined): Bounds => ({
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
})

export const isDated = ({ published }: Attestation): boolean => published !== undefined

export const oldestFirst = (a: Attestation, b: Attestation): number =>
  compare(a.published?.date ?? '~', b.published?.date ?? '~') || byArticle(a, b)

/** Newest first, undated last. */
export const newestFirst = (a: Attestation, b: Attestation): number =>
  compare(b.published?.date ?? '', a.published?.date ?? '') || byArticle(a, b)

export const byArticle = (a: Attestation, b: Attestation): number => compare(a.article, b.article)
