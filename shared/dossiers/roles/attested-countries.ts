/**
 * Whose somebody is whose office a page prints without a country, as other pages of its segment print it with one:
 * `le président Ferdinand Marcos Jr.` beside `le président philippin Ferdinand Marcos Jr.`.
 *
 * Only where every page of the segment agrees on one country. A Vietnamese name says it itself, and many bear it.
 */
import type { EntityId, NormalRole, Person } from '../../entities/entity.ts'
import type { Attesting } from '../attestation/attesting.ts'
import { roleKey } from './role-key.ts'
import { isVietnamese } from '../../related/partners/vietnamese-name.ts'

interface Known {
  readonly countries: Set<string>
  readonly offices: Set<string>
}

/** Each page with the countries of its persons that only other pages among these print. */
export function withAttestedCountries(pages: readonly Attesting[]): readonly Attesting[] {
  const known = new Map<EntityId, Known>()
  for (const { entities } of pages) {
    for (const entity of entities) {
      if (entity.kind === 'person' && !isVietnamese(entity.canonical)) keep(known, entity)
    }
  }
  return pages.map((page) => {
    const countries = new Map<EntityId, string>()
    for (const entity of page.entities) {
      if (entity.kind !== 'person') continue
      const country = countryOf(entity, known.get(entity.id))
      if (country !== undefined) countries.set(entity.id, country)
    }
    return countries.size === 0 ? page : { ...page, countries }
  })
}

function keep(known: Map<EntityId, Known>, person: Person): void {
  for (const normal of officesOf(person)) {
    if (normal.country === undefined) continue
    const one = known.get(person.id) ?? { countries: new Set(), offices: new Set() }
    one.countries.add(normal.country)
    one.offices.add(keyOf(normal))
    known.set(person.id, one)
  }
}

function countryOf(person: Person, known: Known | undefined): string | undefined {
  const offices = officesOf(person)
  if (known === undefined || offices.some(({ country }) => country !== undefined)) return undefined
  if (known.countries.size > 1) return DISPUTED
  return offices.some((office) => known.offices.has(keyOf(office)))
    ? [...known.countries][0]
    : undefined
}

/** Pages print several: nobody's. */
const DISPUTED = ''

const officesOf = ({ roles }: Person): readonly NormalRole[] =>
  roles.flatMap((role) => role.titles ?? [role]).flatMap(({ normal }) => normal ?? [])

const keyOf = ({ office, body }: NormalRole): string =>
  roleKey(body === undefined ? { office } : { office, body }, '')
