/** How a search is narrowed and ordered: made in one way, so that two that say the same are the same. */
import type { SearchRequest } from '../../../shared/library/searched.ts'

export type Refinement = Pick<
  SearchRequest,
  'sort' | 'from' | 'to' | 'outlet' | 'country' | 'person' | 'organisation'
>

/** What a form says, each empty value a thing not asked; `undefined` where nothing is. */
export function refinementOf(said: {
  readonly sort: string
  readonly from: string
  readonly to: string
  readonly outlet: string
  /** `country:AZ`, `person:bui-thanh-son`, `organisation:…` */
  readonly named: string
}): Refinement | undefined {
  const { sort, outlet } = said
  // Years are told apart by their digits; who gives the later one first means the years between.
  const [from, to] =
    said.from !== '' && said.to !== '' && said.from > said.to
      ? [said.to, said.from]
      : [said.from, said.to]
  const refined: Refinement = {
    ...(sort === 'date' && { sort }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
    ...(outlet !== '' && { outlet }),
    ...namedIn(said.named),
  }
  return Object.keys(refined).length === 0 ? undefined : refined
}

function namedIn(id: string): Pick<Refinement, 'country' | 'person' | 'organisation'> {
  if (id.startsWith('country:')) return { country: id.slice('country:'.length) }
  if (id.startsWith('person:')) return { person: id }
  return id.startsWith('organisation:') ? { organisation: id } : {}
}

/** The name a search is narrowed to, as `refinementOf` takes it. */
export const namedOf = ({ country, person, organisation }: Refinement): string =>
  country === undefined ? (person ?? organisation ?? '') : `country:${country}`

/** Without what leaves articles out: the order stays, which leaves out none. */
export const unfiltered = ({ sort }: Refinement): Refinement | undefined => sort && { sort }

/** Some articles are left out. */
export const isFiltered = (refined: Refinement): boolean =>
  Object.keys(refined).some((key) => key !== 'sort')
