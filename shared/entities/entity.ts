/**
 * What an article names: the shapes that recognisers fill and dossiers gather.
 *
 * A mention is a span of one part's text; an entity gathers the mentions of one person, body, country,
 * place, date or event within one article. Offsets count UTF-16 units of that part's cleaned text, end
 * excluded, and always point at `surface`.
 */
import type { PartRef } from '../article/article.ts'
import { pattern } from '../french/letters.ts'

export type EntityKind = 'person' | 'organisation' | 'country' | 'place' | 'date' | 'event'

export interface Span extends PartRef {
  readonly start: number
  readonly end: number
}

export interface Mention extends Span {
  readonly kind: EntityKind
  /** As printed in the cleaned text. */
  readonly surface: string
  /** What found it, for `audit --entities`: `person/role-before`, `gazetteer/country:AZ`. */
  readonly rule: string
}

/** A title as printed next to a name, repaired: `vice-ministre azerbaïdjanais des Affaires étrangères`. */
export interface Role {
  readonly text: string
  readonly at: Span
  /** The same in one form, so that wordings meet: `{ office: 'vice-ministre', body: 'affaires étrangères', country: 'AZ' }`. */
  readonly normal?: NormalRole
  /** Of a double role, `secrétaire général du PPRL et président lao`, each title for itself, in order. */
  readonly titles?: readonly Role[]
}

export interface NormalRole {
  readonly office: string
  readonly body?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

interface Named {
  readonly id: EntityId
  /** One spelling for all articles: `Bui Thanh Son`, `Parti communiste du Vietnam`, `Azerbaïdjan`. */
  readonly canonical: string
  /** Every distinct form printed, in order of appearance. */
  readonly surfaces: readonly string[]
  readonly mentions: readonly Mention[]
}

export interface Person extends Named {
  readonly kind: 'person'
  readonly roles: readonly Role[]
}

export interface Organisation extends Named {
  readonly kind: 'organisation'
}

export interface Country extends Named {
  readonly kind: 'country'
  /** ISO 3166-1 alpha-2; `SU` for the USSR. */
  readonly iso: string
}

export interface Place extends Named {
  readonly kind: 'place'
}

export interface DateEntity extends Named {
  readonly kind: 'date'
  /** `2019-03-12`, `2019-03`, `2019` or a range `A/B`; absent where it cannot be known. */
  readonly iso?: string
}

export interface EventEntity extends Named {
  readonly kind: 'event'
  /** The event's series and number, where it has one: `{ series: 'comite-intergouvernemental', ordinal: 19 }`. */
  readonly session?: Session
}

export interface Session {
  readonly series: string
  readonly ordinal: number
}

/** One member per kind, told apart by `kind`; a consumer that forgets one does not compile. */
export type Entity = Person | Organisation | Country | Place | DateEntity | EventEntity

declare const entityId: unique symbol
/** `person:bui-thanh-son`, `organisation:parti-communiste-du-vietnam`, `country:AZ`. Stable from build to build. */
export type EntityId = string & { readonly [entityId]: true }

export const entityIdPattern = pattern(
  '^(?:person|organisation|country|place|date|event):[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,119}$',
  'u',
)
// Names are folded: nearly all identifiers are plain, and need no class of all letters.
const PLAIN_ID =
  /^(?:person|organisation|country|place|date|event):[a-zA-Z0-9][a-zA-Z0-9-]{0,119}$/u

/** An identifier from outside, checked: kind, colon, then letters, digits and hyphens. */
export const readEntityId = (text: string): EntityId | undefined =>
  PLAIN_ID.test(text) || entityIdPattern().test(text) ? (text as EntityId) : undefined
