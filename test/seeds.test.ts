/** The five seeds, complete: every entity they print, written from reading them. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Entity, EntityKind } from '../shared/entities/entity.ts'
import { readFolder } from '../tools/pages/folder.ts'
import { prepare } from '../tools/corpus/pipeline.ts'

interface Seed {
  /** Printed forms of each person, `:` before the roles printed beside the name. */
  readonly person: readonly string[]
  /** Printed forms, divided by `|`. */
  readonly organisation: readonly string[]
  /** ISO code and printed forms. */
  readonly country: readonly string[]
  readonly place: readonly string[]
  /** Printed form, `=` and the ISO form where the page tells it. */
  readonly date: readonly string[]
  readonly event: readonly string[]
}

const CONFERENCE = {
  organisation: ['Vietsovpetro'],
  country: [
    'VN: Vietnam | vietnamien | vietnamiens',
    'AZ: Azerbaïdjan | azerbaïdjanais | azerbaïdjanaises',
  ],
  place: ['Asie du Sud-Est', 'Hanoï'],
  date: ['12 mars', '1919-2019 = 1919/2019', '1959-2019 = 1959/2019', 'septembre 1992 = 1992-09'],
  event: ['100e anniversaire', '60e anniversaire'],
} as const

const DIPLOMATS = [
  'Ramiz Hasanov: vice-ministre azerbaïdjanais des Affaires étrangères',
  'Bui Thanh Son: vice-ministre vietnamien des Affaires étrangères | vice-ministre',
]

const SEEDS: Readonly<Record<string, Seed>> = {
  '000_': {
    person: [
      'Bui Thanh Son: vice-ministre permanent des AE | vice-ministre permanent des Affaires étrangères',
      "Anar Alakbarov: directeur exécutif de la Fondation Heydar Aliyev et assistant du premier vice-président de l'Azerbaïdjan",
    ],
    organisation: [
      'Commission intergouvernementale vietnamo-azerbaïdjanaise',
      'Comité intergouvernemental de coopération économique, commerciale et scientifique et technique Vietnam-Azerbaïdjan',
      'Fondation Heydar Aliyev',
      'Nations Unies',
    ],
    country: ['VN: Vietnam | vietnamo', 'AZ: Azerbaïdjan | azerbaïdjanaise'],
    place: ['Hanoi'],
    date: ['26 février'],
    event: ['Première session'],
  },
  '001_': { ...CONFERENCE, person: [...DIPLOMATS, 'Ho Chi Minh: Président'] },
  '002_': { ...CONFERENCE, person: [...DIPLOMATS, 'Hô Chi Minh: Président'] },
  '003_': {
    person: [
      "Be Xuan Truong: général de corps d'armée | vice-ministre de la Défense, président du sous-comité vietnamien du Comité intergouvernemental Vietnam-Russie de coopération technique militaire",
      'Vladimir Nikolaevich Drozhzhov: président du sous-comité russe de ce comité et vice-directeur du Service fédéral russe pour la coopération militaire et technique (FSVTS)',
    ],
    organisation: [
      'Comité inter-gouvernemental Vietnam-Russie | Comité intergouvernemental Vietnam-Russie',
      'Service fédéral russe pour la coopération militaire et technique | FSVTS',
    ],
    country: ['VN: Vietnam | vietnamien', 'RU: Russie | russe'],
    place: ['Hanoï'],
    date: ['12 octobre', 'du 17 au 20 avril', '2017 = 2017'],
    event: ['19e réunion', 'visite de travail'],
  },
  '004_': {
    person: [
      'Dang Minh Khoi: ambassadeur du Vietnam en Russie | ambassadeur',
      'Igor Morgulov: vice-ministre russe des Affaires étrangères | vice-ministre russe | vice-ministre',
    ],
    organisation: [
      'Fonds de vaccins anti-COVID-19',
      'ambassade du Vietnam en Russie | ambassade du Vietnam',
      'ministère russe des Affaires étrangères',
      "Fonds d'investissement direct russe | RDIF",
    ],
    country: ['VN: Vietnam | Vietnamiens | vietnamiens', 'RU: Russie | russe'],
    place: [],
    date: ['juillet', 'août'],
    event: [],
  },
}

const DIRECTORY = '../shared/seeds'
const there = existsSync(DIRECTORY)
const pages = there ? prepare(readFolder(DIRECTORY)).pages : []
const entitiesOf = (seed: string): readonly Entity[] =>
  pages.find(({ file }) => file.startsWith(seed))?.entities ?? []

const listed = (forms: readonly string[]): string =>
  [...new Set(forms.map((form) => form.replace(/’/gu, "'").trim()))].sort().join(' | ')

function printed(entity: Entity): string {
  const forms = listed(entity.surfaces)
  switch (entity.kind) {
    case 'person':
      return `${forms}: ${listed(entity.roles.map(({ text }) => text))}`
    case 'country':
      return `${entity.iso}: ${forms}`
    case 'date':
      return entity.iso === undefined ? forms : `${forms} = ${entity.iso}`
    case 'organisation':
    case 'place':
    case 'event':
      return forms
  }
}

/** A row of the table above in the one order that `printed` writes. */
function ordered(kind: EntityKind, row: string): string {
  const [, head = '', mark = '', tail = ''] = /^(?<head>[^:=]*)(?<mark>: | = )(?<tail>.*)$/u.exec(
    row,
  ) ?? ['', row, '', '']
  if (kind === 'date') return row
  return kind === 'person'
    ? `${listed(head.split('|'))}${mark}${listed(tail.split('|'))}`
    : kind === 'country'
      ? `${head}${mark}${listed(tail.split('|'))}`
      : listed(row.split('|'))
}

const KINDS = ['person', 'organisation', 'country', 'place', 'date', 'event'] as const

describe.skipIf(!there)('the seeds (skipped where ../shared/seeds is missing)', () => {
  describe.each(Object.entries(SEEDS))('%s', (seed, expected) => {
    test.each(KINDS)('every %s, and nothing else', (kind) => {
      const found = entitiesOf(seed).filter((entity) => entity.kind === kind)
      expect(found.map(printed).sort()).toEqual(
        expected[kind].map((row) => ordered(kind, row)).sort(),
      )
    })
  })

  test('Ho Chi Minh is one person, however the two outlets spell him', () => {
    const ids = ['001_', '002_'].map((seed) =>
      entitiesOf(seed).find(({ canonical }) => canonical === 'Ho Chi Minh'),
    )
    expect(ids[0]?.id).toBeDefined()
    expect(ids[1]?.id).toBe(ids[0]?.id)
  })

  test('both of the contradictory dates stay, each with its own sentence', () => {
    const dates = entitiesOf('003_').filter(({ kind }) => kind === 'date')
    const parts = dates
      .filter(({ canonical }) => /octobre|avril/u.test(canonical))
      .flatMap(({ mentions }) => mentions.map(({ part }) => part))
    expect(new Set(parts).size).toBe(2)
  })
})
