/** Judged paragraphs, each read as the middle of a page of its own: F1 of the forms that are printed, by kind. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Entity } from '../../../shared/entities/entity.ts'
import { prepare } from '../../../tools/corpus/pipeline.ts'
import { readFolder } from '../../../tools/pages/folder.ts'

interface Judged {
  readonly text: string
  readonly published: string | null
  readonly organisations: readonly string[]
  readonly persons: readonly string[]
  readonly places: readonly string[]
  readonly events: readonly string[]
}

const KINDS = [
  ['organisations', 'organisation'],
  ['persons', 'person'],
  ['places', 'place'],
  ['events', 'event'],
] as const

/** What is reached today, rounded down, in the order of `KINDS`. */
const FLOORS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  mixed: [0.98, 0.99, 0.97, 0.99],
  economy: [0.99, 0.99, 0.99, 0.99],
  society: [0.97, 0.97, 0.93, 0.95],
  culture: [0.97, 0.96, 0.94, 0.98],
  day: [0.96, 0.99, 0.96, 0.96],
  week: [0.96, 0.98, 0.93, 0.98],
}

describe.each(Object.entries(FLOORS))('%s', (name, floors) => {
  const judged = readFileSync(`test/shared/entities/paragraphs/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged)
  const found = entitiesOf(judged)

  test.each(KINDS.map(([list, kind], at) => [list, floors[at]!, kind] as const))(
    '%s: F1 of at least %d',
    (list, floor, kind) => {
      const results = judged.map((each, at) => ({
        wanted: new Set(each[list].map(printed)),
        told: new Set(
          found[at]!.flatMap((one) => (one.kind === kind ? one.surfaces.map(printed) : [])),
        ),
      }))
      const right = results.flatMap(({ wanted, told }) =>
        [...told].filter((form) => wanted.has(form)),
      )
      const misses = results.flatMap(({ wanted, told }, at) => [
        ...[...wanted].filter((form) => !told.has(form)).map((form) => `${at + 1}: - ${form}`),
        ...[...told].filter((form) => !wanted.has(form)).map((form) => `${at + 1}: + ${form}`),
      ])
      const f1 = (2 * right.length) / (2 * right.length + misses.length)
      expect(f1 >= floor ? [] : [f1, ...misses]).toEqual([])
    },
  )
})

/** One kind of apostrophe. */
const printed = (form: string): string => form.normalize('NFC').replaceAll('’', "'")

function entitiesOf(judged: readonly Judged[]): readonly (readonly Entity[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'paragraphs-'))
  const fileOf = (at: number): string => `${String(at).padStart(4, '0')}.txt`
  judged.forEach(({ text }, at) => {
    const page = [
      "Une réunion de travail s'est tenue cette semaine",
      text,
      "La rencontre a été suivie d'un échange sur les questions d'intérêt commun.",
    ]
    writeFileSync(join(folder, fileOf(at)), `${page.join('\n\n')}\n`)
  })
  const dates = judged.flatMap(({ published }, at) =>
    published === null ? [] : [{ file: fileOf(at), published }],
  )
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(dates))
  const { pages } = prepare(readFolder(folder))
  rmSync(folder, { recursive: true })
  const entities = new Map(pages.map((page) => [page.file, page.entities]))
  return judged.map((_, at) => entities.get(fileOf(at)) ?? [])
}
