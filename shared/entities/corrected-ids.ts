/**
 * Corrections under the identifiers of this build: a person's depends on the spellings that a corpus holds, so that one
 * named in an earlier build may be filed under another now.
 *
 * Only a whole name that sounds as one person's does, and no other's: an initial was perhaps somebody else's then.
 */
import type { Correction } from './corrections.ts'
import type { Entity } from './entity.ts'
import { formOf } from './persons/sameness/name-form.ts'
import { areSame } from './persons/sameness/same-person.ts'

export function underPresentIds(
  correction: Exclude<Correction, { readonly kind: 'date' }>,
  corpus: readonly (readonly Entity[])[],
): typeof correction {
  const present = (id: string): string => presentId(id, corpus)
  return correction.kind === 'merge'
    ? { ...correction, ids: correction.ids.map(present) }
    : { ...correction, id: present(correction.id) }
}

function presentId(id: string, corpus: readonly (readonly Entity[])[]): string {
  const name = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')
  const { full, vietnamese } = formOf(name)
  const isSpelled = id.startsWith('person:') && full && !vietnamese
  const fits = new Set<string>()
  for (const entities of corpus)
    for (const entity of entities) {
      if (entity.id === id) return id
      if (isSpelled && entity.kind === 'person' && areSame(entity.canonical, name))
        fits.add(entity.id)
    }
  const [only] = fits
  return only !== undefined && fits.size === 1 ? only : id
}
