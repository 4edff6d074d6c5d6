/**
 * Which names of a whole corpus are one person.
 *
 * Full names meet by letters or by sound, as on a page; a name that fits two persons joins neither. Short
 * names are never joined by the surname alone: an initial must fit one person only, a bare surname needs
 * the same office and country beside it; a crowned head is of the one country that its page names. The result does not
 * depend on the order of articles.
 */
import { formOf } from './name-form.ts'
import { areSame, isShortFor } from './same-person.ts'
import { personKey } from './person-key.ts'

/** One person of one article. */
export interface NameUse {
  readonly name: string
  /** `président|AZ`, office and country of its roles; country empty where none is printed. */
  readonly offices: readonly string[]
  /** Countries of its roles. */
  readonly countries: readonly string[]
  /** Countries the article names. */
  readonly around: readonly string[]
  /** Tells apart short names that stay alone. */
  readonly article: string
}

export interface PersonClass {
  readonly key: string
  readonly canonical: string
  readonly names: readonly string[]
}

interface Building {
  readonly keys: string[]
  readonly names: Map<string, number>
  readonly offices: Set<string>
  readonly countries: Set<string>
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** For each use its person; uses of one person share the object. */
export function personClasses(uses: readonly NameUse[]): readonly PersonClass[] {
  const classes = fullNameClasses(uses)
  const byKey = new Map<string, Building>()
  for (const one of classes) for (const key of one.keys) byKey.set(key, one)
  const bySound = new Map<string, Building[]>()
  for (const one of classes) {
    for (const sound of new Set([...one.names.keys()].flatMap((name) => formOf(name).sounds))) {
      const list = bySound.get(sound)
      if (list === undefined) bySound.set(sound, [one])
      else list.push(one)
    }
  }
  const finished = new Map<Building, PersonClass>()
  const alone = new Map<string, PersonClass>()
  return uses.map((use) => {
    const key = personKey(use.name)
    const found = formOf(use.name).full ? byKey.get(key) : ownerOf(use, bySound)
    if (found !== undefined) {
      const done = finished.get(found) ?? finish(found)
      finished.set(found, done)
      return done
    }
    const id = crownKey(use, key) ?? `${key} in ${use.article}`
    const single = alone.get(id) ?? { key: id, canonical: use.name, names: [use.name] }
    alone.set(id, single)
    return single
  })
}

/** `le prince Akishino` of one country is the same on every page: whoever reigns there bears one name alone. */
function crownKey({ name, offices, countries, around }: NameUse, key: string): string | undefined {
  const crowns = offices.flatMap((office) => {
    const [title = ''] = office.split('|')
    return CROWN.test(title) ? [title] : []
  })
  if (name.includes(' ') || crowns.length === 0) return undefined
  if (crowns.includes('pape')) return `${key} pape`
  const abroad = new Set(countries.length > 0 ? countries : around.filter((iso) => iso !== HOME))
  const [country] = abroad
  return country === undefined || abroad.size > 1 ? undefined : `${key} ${country.toLowerCase()}`
}

const HOME = 'VN'
const CROWN =
  /^(?:roi|reine|empereur|impératrice|prince|princesse|sultan|émir|grand-duc|grande-duchesse|pape)(?: héritière?| héritier| consort| régente?)?$/u

function fullNameClasses(uses: readonly NameUse[]): readonly Building[] {
  const byKey = new Map<string, Building>()
  for (const use of uses) {
    if (!formOf(use.name).full) continue
    const key = personKey(use.name)
    let one = byKey.get(key)
    if (one === undefined) {
      one = { keys: [key], names: new Map(), offices: new Set(), countries: new Set() }
      byKey.set(key, one)
    }
    one.names.set(use.name, (one.names.get(use.name) ?? 0) + 1)
    for (const office of use.offices) one.offices.add(office)
    for (const country of use.countries) one.countries.add(country)
  }
  const ordered = [...byKey].sort(
    ([a], [b]) => b.split(' ').length - a.split(' ').length || byCodeUnit(a, b),
  )
  const index = new Map<string, Building[]>()
  const classes: Building[] = []
  for (const [, one] of ordered) {
    const name = smallest(one.names)
    const blocks = blocksOf(name)
    const near = new Set(blocks.flatMap((block) => index.get(block) ?? []))
    const same = [...near].filter(
      (other) => agree(one, other) && [...other.names.keys()].some((known) => areSame(known, name)),
    )
    const joined = same.length === 1 ? same[0]! : undefined
    if (joined === undefined) classes.push(one)
    else absorb(joined, one)
    for (const block of blocks) {
      const list = index.get(block)
      if (list === undefined) index.set(block, [joined ?? one])
      else if (!list.includes(joined ?? one)) list.push(joined ?? one)
    }
  }
  return classes
}

/** Names can be one person's only if they share one of these. Vietnamese names meet by their key alone. */
function blocksOf(name: string): readonly string[] {
  const { vietnamese, sounds } = formOf(name)
  if (vietnamese) return []
  const joined = sounds.join('')
  return [
    ...new Set([
      ...sounds.filter((sound) => sound.length > 2),
      `<${joined.slice(0, 4)}`,
      `>${joined.slice(-4)}`,
    ]),
  ]
}

/** Two persons whose printed countries have nothing in common are not one by sound alone. */
const agree = (a: Building, b: Building): boolean =>
  a.countries.size === 0 ||
  b.countries.size === 0 ||
  [...a.countries].some((country) => b.countries.has(country))

function absorb(into: Building, from: Building): void {
  into.keys.push(...from.keys)
  for (const [name, count] of from.names) into.names.set(name, (into.names.get(name) ?? 0) + count)
  for (const office of from.offices) into.offices.add(office)
  for (const country of from.countries) into.countries.add(country)
}

function ownerOf(
  use: NameUse,
  bySound: ReadonlyMap<string, readonly Building[]>,
): Building | undefined {
  const form = formOf(use.name)
  const surname = form.sounds.at(-1) ?? ''
  const initial = form.words.length > 1
  const fits = (bySound.get(surname) ?? []).filter(
    (one) =>
      [...one.names.keys()].some(
        (name) => !formOf(name).vietnamese && isShortFor(use.name, name),
      ) && (initial ? !contradict(use, one) : sharesOffice(use, one)),
  )
  return fits.length === 1 ? fits[0] : undefined
}

const contradict = (use: NameUse, one: Building): boolean =>
  use.countries.length > 0 &&
  one.countries.size > 0 &&
  !use.countries.some((country) => one.countries.has(country))

/** The same office, of a country that the role or at least the article names. */
function sharesOffice(use: NameUse, one: Building): boolean {
  for (const office of one.offices) {
    const [name, country] = office.split('|')
    if (country === undefined || country === '') continue
    if (use.offices.includes(office)) return true
    if (use.offices.includes(`${name}|`) && use.around.includes(country)) return true
  }
  return false
}

/** The commonest name stands for the person; among equals the fullest, then the first by code units. */
function finish({ keys, names }: Building): PersonClass {
  const ordered = [...names].sort(
    ([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnit(a, b),
  )
  return {
    key: [...keys].sort(byCodeUnit)[0]!,
    canonical: ordered[0]![0],
    names: ordered.map(([name]) => name),
  }
}

const smallest = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()].sort(byCodeUnit)[0]!
