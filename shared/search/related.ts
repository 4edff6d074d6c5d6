/** Why one article is related to another, as data; the popup finds the words. */
import type { EntityId, EntityKind } from '../entities/entity.ts'

export type Reason =
  | { readonly kind: 'entity'; readonly entity: EntityKind; readonly id: EntityId; readonly name: string; readonly role?: string }
  | { readonly kind: 'series'; readonly name: string; readonly here?: number; readonly there?: number }
  | { readonly kind: 'link' }
  | { readonly kind: 'term'; readonly word: string }
