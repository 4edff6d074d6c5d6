/** Attestations as they are told: one source by its earliest printing, with the outlets that print it too. */
import { bounds, bySource, sourceOf, type Bounds } from './sources.ts'
import type { Attestation, AttestedRole } from '../dossier.ts'

type Whole = (attestation: Attestation) => Attestation

/** Gives an attestation the copies of its dispatch: one source is told by its earliest printing. */
export function withCopies(mentions: readonly Attestation[]): Whole {
  const copied = new Map(
    mentions.filter(({ copies }) => copies !== undefined).map((one) => [sourceOf(one), one]),
  )
  return (attestation) => {
    const mention = copied.get(sourceOf(attestation))
    if (mention === undefined) return attestation
    const { article, outlet, url, headline, published } = mention
    const printings = [{ article, outlet, url, headline, published }, ...mention.copies!]
    const copies = printings.flatMap((one) =>
      one.article === attestation.article ? [] : [present(one)],
    )
    return { ...attestation, copies }
  }
}

const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as NonNullable<
    Attestation['copies']
  >[number]

export function roleWithCopies(role: AttestedRole, whole: Whole): AttestedRole {
  // What a copy dates is no undated dispatch.
  const undated = bySource(role.undated.map(whole)).filter(
    ({ copies = [] }) => role.first === undefined || !copies.some(({ published }) => published),
  )
  return { ...role, ...endsOf(role, whole), undated }
}

/** First and last as told: one source is not its own confirmation. */
export function endsOf(
  { first, last, sources }: Bounds & { readonly sources: number },
  whole: Whole,
): Bounds {
  if (first === undefined || last === undefined) return {}
  return bounds(whole(first), whole(sources === 1 ? first : last))
}
