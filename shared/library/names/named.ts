/**
 * Whom a name means, or an identifier that the corpus does not hold: of a page read alone (`V. Titov`), of an earlier
 * build, typed by a reader (`Ilham Aliyev`, `PCV`).
 *
 * Asks the dictionary, where every printed form is a key, and fits by the rules by which a corpus joins names: a person by
 * one of the printed names or by one that sounds the same, an initial where it fits one person only, a surname alone
 * never; a body, a country or a place by a printed form. Gives all that fit: of two, nobody knows which is meant. Names
 * that a single article prints are in no dictionary of more than 500 articles.
 */
import type { EntityId, EntityKind } from '../../entities/entity.ts'
import { formOf } from '../../entities/persons/sameness/name-form.ts'
import { personKey } from '../../entities/persons/sameness/person-key.ts'
import { areSame, isShortFor } from '../../entities/persons/sameness/same-person.ts'
import { fold } from '../../french/fold.ts'
import {
  entriesUnder,
  keyOf,
  partsFor,
  type DictionaryEntry,
} from '../../search/dictionary/dictionary.ts'
import { compare } from '../../search/order.ts'
import { printedBeginnings } from './printed-beginnings.ts'
import type { Shelf, Wanted } from '../shelf/shelf.ts'
import type { Version } from '../shelf/versions.ts'

export interface Sought {
  readonly kind: EntityKind
  /** As printed, or the words of an identifier. */
  readonly name: string
}

/** Dictionary parts of large segments that one name may cost, of some 16 KB each. */
const PARTS_A_NAME = 16

/** What is sought by an identifier: `person:v-titov` is `v titov`. */
export const soughtOf = (id: EntityId): Sought => ({
  kind: id.slice(0, id.indexOf(':')) as EntityKind,
  name: id.slice(id.indexOf(':') + 1).replaceAll('-', ' '),
})

/** Of what a request may still read. */
export interface Budget {
  parts: number
}

/** Those that a name fits, in code-unit order; none where telling would cost more than the budget. */
export async function entitiesNamed(
  shelf: Shelf,
  version: Version,
  { kind, name }: Sought,
  budget: Budget = { parts: PARTS_A_NAME },
): Promise<readonly EntityId[]> {
  const key = keyOf(name)
  if (key === '') return []
  if (kind !== 'person') {
    const printed = await candidates(shelf, version, kind, [key], budget)
    return idsOf((printed ?? []).filter((entry) => entry.key === key))
  }
  const form = formOf(name)
  const words = key.split(' ')
  if (form.words.length < 2 || words.length < 2) return []
  const first = await candidates(shelf, version, kind, [key, words.at(-1)!.slice(0, 3)], budget)
  if (first === undefined) return []
  const same = idsOf(first.filter(isSameAs(name)))
  if (form.full && (same.length > 0 || form.vietnamese)) return same
  const beginnings = [words.at(-1)!, words[0]!].filter(isWord).flatMap(printedBeginnings)
  const more = await candidates(shelf, version, kind, beginnings, budget)
  if (more === undefined) return []
  const isFit = form.full ? isAlike(name) : isMeantBy(name)
  return idsOf([...first.filter(isSameAs(name)), ...[...first, ...more].filter(isFit)])
}

/** Vietnamese names have one spelling, without marks: their identifiers are the same everywhere. */
export const mayBeSpelledOtherwise = (name: string): boolean => {
  const { words, vietnamese } = formOf(name)
  return words.length > 1 && !vietnamese
}

/** The one that a name fits. */
export async function entityNamed(
  shelf: Shelf,
  version: Version,
  sought: Sought,
  budget?: Budget,
): Promise<EntityId | undefined> {
  const fits = await entitiesNamed(shelf, version, sought, budget)
  return fits.length === 1 ? fits[0] : undefined
}

type Named = Exclude<DictionaryEntry, { readonly kind: 'word' }>

/** The entries of a kind whose keys begin so, in every segment; undefined where that is more than may be read. */
async function candidates(
  shelf: Shelf,
  { manifest }: Version,
  kind: EntityKind,
  prefixes: readonly string[],
  budget: Budget,
): Promise<readonly Named[] | undefined> {
  const wanted = manifest.segments.flatMap((segment) =>
    [...new Set(prefixes.flatMap((prefix) => partsFor(prefix, segment.layout.dictionary)))].map(
      (part): Wanted => ({ segment, part: `w/${part}` }),
    ),
  )
  const cost = wanted.filter(({ segment }) => !segment.layout.single).length
  if (cost > budget.parts) return undefined
  budget.parts -= cost
  const reading = await shelf.read(wanted)
  // What was not read may hold a namesake.
  if (reading.lost.length > 0) return undefined
  return wanted.flatMap(({ segment, part }) => {
    const text = reading.text(segment, part)
    return text === undefined
      ? []
      : prefixes
          .flatMap((prefix) => entriesUnder(text, prefix))
          .filter((entry): entry is Named => entry.kind === kind)
  })
}

/** Whole names, in the spelling that transliterations share. */
function isSameAs(name: string): (entry: Named) => boolean {
  const key = personKey(name)
  return (entry) =>
    personKey(entry.name) === key || (isWholeName(entry) && personKey(entry.key) === key)
}

/** Whole names that sound the same: as strict as a corpus is with its own. */
const isAlike =
  (name: string) =>
  (entry: Named): boolean =>
    !formOf(entry.name).vietnamese &&
    (areSame(entry.name, name) || (isWholeName(entry) && areSame(entry.key, name)))

/** `V. Titov` of `Vladimir Titov`. */
const isMeantBy =
  (name: string) =>
  (entry: Named): boolean =>
    !formOf(entry.name).vietnamese && isShortFor(name, entry.name)

/** A last word, or the end of a name, is nobody's own. */
const isWholeName = ({ key, name }: Named): boolean =>
  key.includes(' ') && !fold(name.toLowerCase()).endsWith(` ${key}`)

const isWord = (word: string): boolean => word.length > 1

const idsOf = (entries: readonly Named[]): readonly EntityId[] =>
  [...new Set(entries.map(({ id }) => id))].sort(compare)
