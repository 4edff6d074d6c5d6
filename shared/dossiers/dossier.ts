/**
 * What many articles say together, with the sentence for every claim.
 *
 * Attestations, never "since": a role is known from the first to the last dispatch that prints it.
 */
import type { ArticleId, Published } from '../article/article.ts'
import type { EntityId, EntityKind, NormalRole } from '../entities/entity.ts'

/** One dispatch that says so, and the sentence in which it does. */
export interface Attestation {
  readonly article: ArticleId
  readonly outlet?: string
  readonly url?: string
  readonly headline?: string
  readonly published?: Published
  readonly sentence: string
}

export interface AttestedRole {
  /** The wording printed most often. */
  readonly text: string
  readonly wordings: readonly string[]
  readonly normal?: NormalRole
  readonly articles: number
  /** Earliest dated dispatch that prints it; absent when only undated ones do. */
  readonly first?: Attestation
  readonly last?: Attestation
  /** Undated dispatches that print it, at most three. */
  readonly undated: readonly Attestation[]
}

export interface Companion {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly articles: number
}

export interface EntityDossier {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly variants: readonly string[]
  readonly articles: number
  readonly first?: Attestation
  readonly last?: Attestation
  readonly undated: number
  readonly roles: readonly AttestedRole[]
  readonly companions: readonly Companion[]
  /** Newest first, undated last, at most 50. */
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
  readonly events: readonly DatedEvent[]
  readonly persons: Readonly<Record<string, readonly Companion[]>>
}

export interface DatedEvent {
  readonly name: string
  /** As printed and resolved; absent where the page gives none. */
  readonly date?: string
  readonly attestation: Attestation
}

/** One story in order of time; the sessions a series misses are listed as missing. */
export interface StoryDossier {
  readonly id: string
  readonly title: string
  readonly steps: readonly StoryStep[]
  readonly undated: readonly Attestation[]
}

export type StoryStep =
  | { readonly kind: 'article'; readonly attestation: Attestation; readonly ordinal?: number }
  | { readonly kind: 'missing'; readonly ordinal: number }
