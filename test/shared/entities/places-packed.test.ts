import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PACKED_PLACES, SPELLINGS } from '../../../shared/entities/gazetteer/places.packed.ts'
import { packedForm, placeNames } from '../../../shared/entities/gazetteer/places.ts'

const GAZETTEER = new URL('../../../shared/entities/gazetteer/', import.meta.url)

const sections = new Map<string, string[]>()
let open: string[] = []
for (const line of readFileSync(new URL('places.txt', GAZETTEER), 'utf8').split('\n')) {
  const kind = /^## (?<kind>[a-z]+):/u.exec(line)?.groups?.['kind']
  if (kind !== undefined) {
    open = sections.get(kind) ?? []
    sections.set(kind, open)
  } else if (line !== '' && !line.startsWith('#')) open.push(...line.split(';'))
}

/** Each with how many letters, at most 9, it shares with the one before it. */
function pack(names: readonly string[]): string {
  let before = ''
  let packed = ''
  for (const name of [...new Set(names.map(packedForm))].sort()) {
    let shared = 0
    while (shared < 9 && shared < name.length && before[shared] === name[shared]) shared += 1
    packed += `${shared}${name.slice(shared)}`
    before = name
  }
  return packed
}

const tables = [...sections].map(
  ([kind, rows]) =>
    [
      kind,
      pack(rows.filter((row) => !row.includes('='))),
      rows
        .filter((row) => row.includes('='))
        .sort()
        .join(';'),
    ] as const,
)

const literal = (text: string): string =>
  (text.match(/.{1,108}/gu) ?? ['']).map((line) => `    '${line}'`).join(' +\n')

test('the packed tables are what the list says', () => {
  if (process.env['PACK'] !== undefined) {
    const table = (name: string, about: string, at: 1 | 2): string =>
      `/** ${about} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${tables
        .filter((row) => row[at] !== '')
        .map((row) => `  ${row[0]}:\n${literal(row[at])},\n`)
        .join('')}}\n`
    writeFileSync(
      new URL('places.packed.ts', GAZETTEER),
      '// Generated from places.txt: `PACK=1 npx vitest run --project node test/shared/entities/places-packed.test.ts`.\n\n' +
        table(
          'PACKED_PLACES',
          'In code-unit order; a digit says how many letters a name shares with the one before it.',
          1,
        ) +
        `\n${table('SPELLINGS', '`;` divides places, `=` joins the spellings of one.', 2)}`,
    )
    return
  }
  const present = ([, text]: readonly [string, string]): boolean => text !== ''
  expect(tables.map(([kind, names]) => [kind, names] as const).filter(present)).toEqual(
    Object.entries(PACKED_PLACES),
  )
  expect(tables.map(([kind, , rows]) => [kind, rows] as const).filter(present)).toEqual(
    Object.entries(SPELLINGS),
  )
})

test('every name of the list is found again', () => {
  const forms = new Set(placeNames().map(([form]) => packedForm(form)))
  for (const rows of sections.values())
    for (const row of rows)
      for (const form of row.split('=')) expect(forms).toContain(packedForm(form))
})

test('no name is listed twice', () => {
  const all = [...sections.values()].flat().flatMap((row) => row.split('=').map(packedForm))
  expect(all.filter((form, at) => all.indexOf(form) !== at)).toEqual([])
})
