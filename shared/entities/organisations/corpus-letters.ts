/**
 * Letters that only some pages spell out: `la JICA` is the `Agence japonaise de coopération internationale (JICA)` of
 * other pages, where all that spell it out agree: of one country, by half their words at least (`Chambre` or
 * `Fédération du commerce et de l'industrie du Vietnam`). Parties, parliaments and ministries of several countries have
 * the same letters: these stay their page's.
 */
import { isAllCapitals } from '../../french/letters.ts'
import type { Entity, EntityId } from '../entity.ts'

interface Body {
  readonly id: EntityId
  readonly canonical: string
}

/** For the identifier of letters, and of each wording of what they stand for, the one body that both are. */
export function speltBodies(pages: readonly (readonly Entity[])[]): ReadonlyMap<EntityId, Body> {
  const spelt = new Map<string, Map<EntityId, Body & { pages: number }>>()
  const alone = new Map<string, EntityId>()
  for (const { kind, id, canonical, surfaces } of pages.flat()) {
    if (kind !== 'organisation') continue
    if (isLetters(canonical)) alone.set(canonical, id)
    else
      for (const letters of surfaces.filter(isLetters)) {
        const wordings = spelt.get(letters) ?? new Map<EntityId, Body & { pages: number }>()
        const known = wordings.get(id)
        const name =
          known === undefined || canonical < known.canonical ? canonical : known.canonical
        wordings.set(id, { id, canonical: name, pages: (known?.pages ?? 0) + 1 })
        spelt.set(letters, wordings)
      }
  }
  const bodies = new Map<EntityId, Body>()
  for (const [letters, wordings] of spelt) {
    const all = [...wordings.values()]
    const body = all.sort((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1))[0]!
    if (OF_MANY.test(body.id) || !all.every(({ id }) => agree(id, body.id))) continue
    const own = alone.get(letters)
    for (const id of own === undefined ? wordings.keys() : [...wordings.keys(), own])
      if (id !== body.id) bodies.set(id, body)
  }
  return bodies
}

const isLetters = (text: string): boolean => isAllCapitals(text, 3, 8)

/** Identifiers hold a body's words without the small ones, its country's code before them. */
function agree(one: EntityId, other: EntityId): boolean {
  const [a, b] = [one, other].map((id) => id.slice(id.indexOf(':') + 1).split('-')) as [
    string[],
    string[],
  ]
  const shared = a.filter((word) => b.includes(word)).length
  return (
    one === other ||
    (a[0] === b[0] && a[0]!.length === 2 && shared * 2 >= Math.max(a.length, b.length))
  )
}

const OF_MANY =
  /[:-](?:parti|assemblee|parlement|senat|ministere|gouvernement|armee|congres)(?:-|$)/u
