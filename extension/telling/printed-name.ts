/**
 * Somebody's name as this page prints it: the corpus has one spelling for all articles, without the accents that
 * outlets do or do not put on Vietnamese names.
 *
 * `Trân Quang Lôc` where the page says so, for the corpus's `Tran Quang Loc`. A name in capitals or cut short stays the
 * corpus's.
 */
import type { Entity, Person } from '../../shared/entities/entity.ts'
import { singular } from '../../shared/french/singular.ts'

export function printedName({
  kind,
  canonical,
  surfaces,
}: Pick<Entity, 'kind' | 'canonical' | 'surfaces'>): string {
  if (kind !== 'person' || surfaces.includes(canonical)) return canonical
  return surfaces.find((surface) => bare(surface) === bare(canonical)) ?? canonical
}

const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D')

/** The role told beside a name: `les vice-ministres X et Y`, each is one. */
export function printedRole({ roles }: Pick<Person, 'roles'>): string | undefined {
  const printed = roles[0]?.text
  return printed && singular(printed)
}
