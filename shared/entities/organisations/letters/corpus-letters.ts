/**
 * Letters that only some pages spell out: `la JICA` is the `Agence japonaise de coopération internationale (JICA)` of
 * other pages, where all that spell it out agree: of one country, by half their words at least (`Chambre` or
 * `Fédération du commerce et de l'industrie du Vietnam`). Parties, parliaments and ministries of several countries have
 * the same letters: these stay their page's. So do the letters of a page that names countries abroad and not the body's:
 * `la FFC` at Ottawa is not the `Fédération cambodgienne de football (FFC)` of another page.
 */
import { isAllCapitals } from '../../../french/letters.ts'
import type { Entity, EntityId } from '../../entity.ts'

interface Body {
  readonly id: EntityId
  readonly canonical: string
}

/** A wording of what letters stand for, and how many pages print the letters with it. */
interface Wording extends Body {
  readonly pages: number
  /** By code, what one of the pages names. */
  readonly countries: readonly string[]
}

type Page = readonly Entity[]

/**
 * For each page, by the identifier of letters and of each wording of what they stand for, the one body that all are;
 * whatever the order of the pages. A wording that has two sets of letters is one body under both.
 */
export function speltBodies(pages: readonly Page[]): readonly ReadonlyMap<EntityId, Body>[] {
  const { wordings, spelt, alone } = lettersOf(pages)
  const most = (ids: Iterable<EntityId>): Wording =>
    [...ids]
      .map((id) => wordings.get(id)!)
      .reduce((a, b) => (b.pages > a.pages || (b.pages === a.pages && b.id < a.id) ? b : a))
  const groups = new Map<EntityId, Set<EntityId>>()
  for (const [letters, ids] of spelt) {
    const { id: body } = most(ids)
    if (OF_MANY.test(body) || ![...ids].every((id) => agree(id, body))) continue
    const group = new Set(
      [...ids, ...(alone.get(letters) ?? [])].flatMap((id) => [...(groups.get(id) ?? [id])]),
    )
    for (const id of group) groups.set(id, group)
  }
  const bodies = new Map<EntityId, Wording>()
  for (const [id, group] of groups) {
    const body = most([...group].filter((each) => wordings.has(each)))
    if (id !== body.id) bodies.set(id, body)
  }
  return pages.map((page) => {
    const countries = countriesOf(page)
    return new Map(
      page.flatMap(({ id, canonical }): readonly (readonly [EntityId, Body])[] => {
        const body = bodies.get(id)
        const fits = body !== undefined && (!isLetters(canonical) || mayMean(body, countries))
        return fits ? [[id, body]] : []
      }),
    )
  })
}

/** A body of no country that one page alone spells out is of that page's countries, as far as anybody knows. */
function mayMean({ id, pages, countries }: Wording, named: readonly string[]): boolean {
  const own = countryOf(id)
  if (own === HOME || (own === undefined && pages > 1)) return true
  const its = own === undefined ? countries : [own]
  return named.every((code) => code === HOME) || named.some((code) => its.includes(code))
}

const HOME = 'vn'

/** The agency's own where none is named. */
function countriesOf(page: Page): readonly string[] {
  const named = page.flatMap((entity) =>
    entity.kind === 'country' ? [entity.iso.toLowerCase()] : [],
  )
  return named.length === 0 ? [HOME] : named
}

interface Letters {
  readonly wordings: ReadonlyMap<EntityId, Wording>
  /** The wordings of each set of letters. */
  readonly spelt: ReadonlyMap<string, ReadonlySet<EntityId>>
  /** The identifiers of letters that stand for themselves. */
  readonly alone: ReadonlyMap<string, ReadonlySet<EntityId>>
}

function lettersOf(pages: readonly Page[]): Letters {
  const wordings = new Map<EntityId, Wording>()
  const [spelt, alone] = [new Map<string, Set<EntityId>>(), new Map<string, Set<EntityId>>()]
  const note = (sets: Map<string, Set<EntityId>>, letters: string, id: EntityId) =>
    sets.set(letters, (sets.get(letters) ?? new Set()).add(id))
  for (const page of pages)
    for (const { kind, id, canonical, surfaces } of page) {
      if (kind !== 'organisation') continue
      if (isLetters(canonical)) {
        note(alone, canonical, id)
        continue
      }
      const printed = surfaces.filter(isLetters)
      if (printed.length === 0) continue
      for (const letters of printed) note(spelt, letters, id)
      const known = wordings.get(id) ?? { canonical, pages: 0, countries: countriesOf(page) }
      const name = canonical < known.canonical ? canonical : known.canonical
      wordings.set(id, { ...known, id, canonical: name, pages: known.pages + 1 })
    }
  return { wordings, spelt, alone }
}

const isLetters = (text: string): boolean => isAllCapitals(text, 3, 8)

/** Identifiers hold a body's words without the small ones, its country's code before them. */
function agree(one: EntityId, other: EntityId): boolean {
  const [a, b] = [one, other].map((id) => id.slice(id.indexOf(':') + 1).split('-')) as [
    string[],
    string[],
  ]
  const shared = a.filter((word) => b.includes(word)).length
  const country = countryOf(one)
  return (
    one === other ||
    (country !== undefined &&
      country === countryOf(other) &&
      shared * 2 >= Math.max(a.length, b.length))
  )
}

const countryOf = (id: EntityId): string | undefined =>
  /:(?<country>[a-z]{2})-/u.exec(id)?.groups?.['country']

const OF_MANY =
  /[:-](?:parti|assemblee|parlement|senat|ministere|gouvernement|armee|congres)(?:-|$)/u
