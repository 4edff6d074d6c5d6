/**
 * Identifiers of entities: `person:bui-thanh-son`, `country:AZ`. Made from kind and key alone, so that a
 * rebuild gives the same ones whatever the order of articles.
 */
import { fold } from '../french/fold.ts'
import { pattern } from '../french/letters.ts'
import { readEntityId, type EntityId, type EntityKind } from './entity.ts'

const LONGEST = 118

/** The identifier of a kind and a key; a key without letters or digits becomes `x`. */
export function entityId(kind: EntityKind, key: string): EntityId {
  let ofKind = made.get(kind)
  if (ofKind === undefined) made.set(kind, (ofKind = new Map()))
  const known = ofKind.get(key)
  if (known !== undefined) return known
  const id = idFrom(kind, key)
  if (ofKind.size >= LIMIT) ofKind.clear()
  ofKind.set(key, id)
  return id
}

// The same names recur from page to page.
const made = new Map<EntityKind, Map<string, EntityId>>()
const LIMIT = 5000

const apart = pattern('[^\\p{L}\\p{N}]+', 'gu')

function idFrom(kind: EntityKind, key: string): EntityId {
  const plain = kind === 'country' ? key : fold(key.toLowerCase())
  const name = plain.replace(apart(), '-').replace(/^-|-$/gu, '').slice(0, LONGEST)
  const id = readEntityId(`${kind}:${name === '' ? 'x' : name}`)
  if (id === undefined) throw new Error(`entity-id: no identifier for ${kind} ${key}`)
  return id
}
