/**
 * What many articles say together, with the sentence for every claim.
 *
 * Attestations, never "since": a role is known from the first to the last dispatch that prints it.
 */
import type { ArticleId, Published } from '../article/article.ts'
import type { EntityId, EntityKind, NormalRole } from '../entities/entity.ts'

/** The article that prints something, as far as it is to be shown. */
interface Printing {
  readonly article: ArticleId
  readonly outlet?: string
  readonly url?: string
  readonly headline?: string
  readonly published?: Published
}

/** One dispatch that says so, and the sentence in which it does. */
export interface Attestation extends Printing {
  /** The same for every copy of one dispatch: copies are one source. */
  readonly dispatch?: string
  readonly sentence: string
  /** The dispatch elsewhere; the attestation itself is its earliest dated printing. */
  readonly copies?: readonly PrintedCopy[]
}

export interface PrintedCopy extends Printing {
  /** Where its wording is another. */
  readonly sentence?: string
}

export interface AttestedRole {
  /** The wording printed most often. */
  readonly text: string
  readonly wordings: readonly string[]
  readonly normal?: NormalRole
  readonly articles: number
  /** Dispatches: an article and its copies are one. */
  readonly sources: number
  /** Earliest dated dispatch that prints it; absent when only undated ones do. */
  readonly first?: Attestation
  readonly last?: Attestation
  /** Undated dispatches that print it, at most three. */
  readonly undated: readonly Attestation[]
  /** Of somebody long dead, or told of a year long past: no dispatch says that it was held on its day. */
  readonly recalled?: true
  /** Only where a page prints the appointment or election itself. */
  readonly appointed?: Appointment
}

export interface Appointment {
  /** The one date of the sentence, as the page resolves it; absent where it has none, or several. */
  readonly date?: string
  readonly printed?: string
  readonly attestation: Attestation
}

export interface Companion {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  /** Dispatches that name both. */
  readonly articles: number
}

export interface EntityDossier {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly variants: readonly string[]
  readonly articles: number
  /** Dispatches: an article and its copies are one. */
  readonly sources: number
  readonly first?: Attestation
  readonly last?: Attestation
  /** Articles without a date. */
  readonly undated: number
  /** In the order in which they are first attested, those without a date last. */
  readonly roles: readonly AttestedRole[]
  /** No dispatch prints some of these roles together, and the name is one that many bear. */
  readonly mayBeSeveral?: true
  /** Closest first: often together, and not everybody's companion. */
  readonly companions: readonly Companion[]
  /** Newest first, undated last, at most 50; a dispatch once. */
  readonly mentions: readonly Attestation[]
  /** Claims that cannot both be true, both kept. */
  readonly contradictions: readonly Contradiction[]
}

export interface Contradiction {
  readonly about: string
  readonly claims: readonly Attestation[]
}

export interface RelationDossier {
  /** ISO alpha-2, in code-unit order. */
  readonly countries: readonly [string, string]
  readonly articles: number
  readonly sources: number
  /** In order of time; those that no page dates stand last. */
  readonly events: readonly DatedEvent[]
  /** Who stood on each side, by country: whom a printed role attaches to it. */
  readonly persons: Readonly<Record<string, readonly Companion[]>>
  readonly contradictions: readonly Contradiction[]
}

/** What became of an event that was announced. */
export type CalledOff = 'postponed' | 'cancelled'

export type EventKind = 'session' | 'visit' | 'anniversary' | 'agreement' | 'establishment'

export interface DatedEvent {
  readonly kind: EventKind
  readonly name: string
  /** Resolved: a day, a month, a year or a range; absent where it cannot be known. */
  readonly date?: string
  /** The date as the page prints it: `12 octobre`. */
  readonly printed?: string
  /** Every dispatch that tells of it came out before its day: whether it was held, none says. */
  readonly announced?: true
  /** A dispatch says that it was put off or cancelled, and none that it was held: its day is the one planned. */
  readonly calledOff?: CalledOff
  /** The date is its last day: when it began, no page says. */
  readonly ends?: true
  /** Dispatches that tell of it. */
  readonly sources: number
  readonly attestation: Attestation
  /** Who is named beside it, by country. */
  readonly persons?: Readonly<Record<string, readonly string[]>>
}

/** One story in order of time; the sessions a series misses are listed as missing. */
export interface StoryDossier {
  readonly id: string
  readonly title: string
  readonly steps: readonly StoryStep[]
  readonly undated: readonly Attestation[]
}

export type StoryStep =
  | {
      readonly kind: 'article'
      readonly attestation: Attestation
      readonly ordinal?: number
      /** It tells that its session was put off or cancelled: no step has that number for it. */
      readonly calledOff?: CalledOff
    }
  | { readonly kind: 'missing'; readonly ordinal: number }
