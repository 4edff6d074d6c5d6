import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMPANIES } from '../../../shared/entities/gazetteer/bodies-companies.ts'
import { MEDIA } from '../../../shared/entities/gazetteer/bodies-media.ts'
import {
  INTERNATIONAL_BODIES,
  PARLIAMENTS,
  PARTIES,
} from '../../../shared/entities/gazetteer/bodies.ts'
import { NAMED_EVENTS, SERIES_EVENTS } from '../../../shared/entities/gazetteer/events.ts'
import { NOT_PERSONS } from '../../../shared/entities/gazetteer/not-persons.packed.ts'
import { unpacked } from '../../../shared/entities/gazetteer/packed.ts'
import { packedForm, placeNames } from '../../../shared/entities/gazetteer/places.ts'
import { nameSpansOf } from '../../../shared/entities/persons/name-spans.ts'
import { PROVINCES } from '../../../shared/entities/gazetteer/provinces.ts'
import { FAMILY_NAMES, isSyllable } from '../../../shared/entities/gazetteer/vietnamese-names.ts'
import { readingsOf } from '../../../shared/entities/persons/reading.ts'
import { recogniseCountries } from '../../../shared/entities/recognisers/country.ts'

const GAZETTEER = new URL('../../../shared/entities/gazetteer/', import.meta.url)
/** Behind these a person is named at once. */
const OF_TOWNS = /^(?:vietnamese|ambiguous|world)$/u
const LINKS = /^(?:de|du|des|la|le|les|et|of|the|for|and|pour|aux?|en|sur|d’|l’|d'|l')/u

/** How many tokens of what could be a person's name a text holds at most. */
function longestSpanIn(text: string): number {
  const part = { part: 'body', index: 0, text } as const
  const [reading] = readingsOf([part], recogniseCountries({ parts: [part] }))
  return Math.max(0, ...nameSpansOf(reading!).map(({ start, end }) => end - start))
}

const GREAT: ReadonlySet<string> = new Set(PROVINCES.split(/[;=]/u).map(packedForm))

/** `Cua Lo`: two syllables without a family's name need more beside them to be a person. */
function isTownOnly(form: string, kind: string): boolean {
  const words = packedForm(form).split(' ')
  return (
    /^(?:vietnamese|ambiguous)$/u.test(kind) &&
    words.length === 2 &&
    words.every(isSyllable) &&
    !FAMILY_NAMES.has(words[0]!) &&
    !GREAT.has(packedForm(form))
  )
}

/** Whether a person's name could be read where this one is printed, or begin with it: `New York Bill de Blasio`. */
function couldBePersons(form: string, kind: string): boolean {
  if (!/[ -]/u.test(form) || isTownOnly(form, kind)) return false
  const printed = form
    .split(' ')
    .map((word) => (LINKS.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ')
  return (
    longestSpanIn(`car ${printed} x`) > 1 ||
    (OF_TOWNS.test(kind) &&
      !form.includes('-') &&
      longestSpanIn(`car ${printed} Ramon Zubaraz x`) > 2) ||
    (kind === 'vietnamese' && longestSpanIn(`car ${printed} Ha Thi Quyen x`) > 3)
  )
}

const formsOf = (...tables: readonly string[]): readonly string[] =>
  tables.flatMap((table) => table.split(/[;=]/u)).filter((form) => form !== '')

/** By kind, every form of the tables that a person's name could be, and the list's words alone. */
function wanted(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  const add = (kind: string, form: string): void => {
    const packed = packedForm(form)
    if (/^[a-z]/u.test(packed)) forms.set(kind, [...(forms.get(kind) ?? []), packed])
  }
  for (const [form, { kind }] of placeNames()) if (couldBePersons(form, kind)) add(kind, form)
  const bodies = formsOf(INTERNATIONAL_BODIES, PARTIES, PARLIAMENTS, MEDIA, COMPANIES)
  for (const form of bodies) if (couldBePersons(form, 'organisation')) add('organisation', form)
  for (const form of formsOf(SERIES_EVENTS, NAMED_EVENTS))
    if (couldBePersons(form, 'event')) add('event', form)
  let kind = ''
  for (const line of readFileSync(new URL('not-persons.txt', GAZETTEER), 'utf8').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3)
    else if (line !== '' && !line.startsWith('#'))
      for (const form of line.split(';')) add(kind, form)
  }
  return new Map([...forms].map(([name, all]) => [name, [...new Set(all)].sort()]))
}

function pack(names: readonly string[]): string {
  let before = ''
  let packed = ''
  for (const name of names) {
    let shared = 0
    while (shared < 9 && shared < name.length && before[shared] === name[shared]) shared += 1
    packed += `${shared}${name.slice(shared)}`
    before = name
  }
  return packed
}

const KINDS = ['vietnamese', 'ambiguous', 'wide', 'site', 'world', 'organisation', 'event'] as const

test('the table is what the other tables and the list say', () => {
  const all = wanted()
  if (process.env['PACK'] !== undefined) {
    const rows = KINDS.map((kind) => {
      const lines = pack(all.get(kind) ?? []).match(/.{1,108}/gu) ?? ['']
      return `  ${kind}:\n${lines.map((line) => `    '${line}'`).join(' +\n')},\n`
    })
    writeFileSync(
      new URL('not-persons.packed.ts', GAZETTEER),
      `// Generated from the other tables and not-persons.txt: \`PACK=1 npx vitest run --project node test/shared/entities/not-persons-packed.test.ts\`.

export type NotPersonKind =
${KINDS.map((kind) => `  | '${kind}'`).join('\n')}

/** In code-unit order; a digit says how many letters a name shares with the one before it. */
export const NOT_PERSONS: Readonly<Record<NotPersonKind, string>> = {
${rows.join('')}}
`,
    )
    return
  }
  for (const kind of KINDS) expect(unpacked(NOT_PERSONS[kind])).toEqual(all.get(kind) ?? [])
})
