/** One happening between two countries as one page tells it. */
import type { Attestation, CalledOff, EventKind } from '../dossier.ts'

export interface EventLine {
  readonly kind: EventKind
  /** What makes two mentions one event, or one of a kind: `comite-az-vn 19`, `visite d'etat`. */
  readonly key: string
  readonly name: string
  readonly date?: string
  readonly printed?: string
  readonly ends?: true
  readonly attestation: Attestation
  /** Every sentence that tells of it speaks beforehand. */
  readonly ahead?: true
  /** Put off or cancelled, by its page: `ahead` stands with it, and its date is the planned one. */
  readonly off?: CalledOff
  /** `en visite au Vietnam du 17 au 20 avril`: it goes on while the page reports. */
  readonly current?: true
  readonly persons?: Readonly<Record<string, readonly string[]>>
  /** Where a page says that a session was held: `tenue à Hanoï`. */
  readonly place?: string
}
