import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { memoryStore } from '../../../shared/stored/memory.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import type { Correction } from '../../../shared/entities/corrections.ts'
import { readText } from '../../../shared/article/raw.ts'
import { readFolder, type Folder } from '../../../tools/pages/folder.ts'
import { readCorrections } from '../../../tools/corpus/corrections.ts'
import { prepare } from '../../../tools/corpus/pipeline.ts'
import { recordOf } from '../../../tools/corpus/record.ts'
import { articleId } from '../../builders.ts'

const PAGES: Readonly<Record<string, string>> = {
  'a.txt': `Le ministre Pham Quoc Dat reçoit un ambassadeur

Le ministre de la Justice Pham Quoc Dat a reçu mardi à Hanoï l'ambassadeur de Cuba Orlando Hernandez Guillen.

La rencontre a permis de parler de la formation des magistrats et de l'échange de livres de droit entre les deux pays.`,
  'b.txt': `Le vice-ministre Pham Quoc Dat au Laos

Le vice-ministre de la Justice Pham Quoc Dat s'est rendu à Vientiane pour une réunion des juristes des deux pays voisins.

Il a visité la faculté de droit et rencontré ses enseignants avant de regagner Hanoï en fin de semaine.`,
  'c.txt': `Pham Quoc Dat prend la tête d'un hôpital

Le directeur de l'hôpital de Hai Phong Pham Quoc Dat a présenté lundi les nouveaux services de chirurgie.

L'établissement accueille chaque année des dizaines de milliers de malades venus de toute la province.`,
}

const folder: Folder = {
  pages: Object.entries(PAGES).map(([file, text]) => ({
    file,
    raw: readText(text, {}),
    remarks: [],
  })),
  refused: [],
  remarks: [],
  ignored: [],
}

const idOf = (file: string): string =>
  prepare(folder).pages.find((page) => page.file === file)!.article.id

const DAT = prepare(folder)
  .pages.flatMap(({ entities }) => entities)
  .find(({ canonical }) => canonical === 'Pham Quoc Dat')!.id

function libraryWith(corrections: readonly Correction[]) {
  const { corpus, report, pages } = prepare(folder, { corrections })
  const library = storedLibrary(memoryStore(publicationOf(corpus, { text: 'full' })))
  return { library, report, pages }
}

describe('an operator’s corrections', () => {
  test('are not needed to begin with: one name, one dossier, no date', async () => {
    const { library } = libraryWith([])
    expect(await library.entity(DAT)).toMatchObject({ articles: 3, undated: 3 })
  })

  test('a date takes effect wherever the article is dated, and on the days it names', async () => {
    const date: Correction = {
      kind: 'date',
      article: idOf('a.txt'),
      date: '2019-03-14',
      reason: 'édition imprimée',
    }
    const { library, report, pages } = libraryWith([date])
    expect(report.corrections).toEqual([])
    const dossier = await library.entity(DAT)
    expect(dossier).toMatchObject({
      undated: 2,
      first: { published: { date: '2019-03-14', basis: 'correction' } },
    })
    const page = pages.find(({ file }) => file === 'a.txt')!
    // `mardi` is read against the corrected day, a Thursday.
    expect(page.entities.flatMap((one) => (one.kind === 'date' ? [one.iso] : []))).toContain(
      '2019-03-12',
    )
    const answer = await library.article(articleId(idOf('a.txt')))
    expect(answer?.card.published).toEqual({ date: '2019-03-14', basis: 'correction' })
    expect(recordOf(page, undefined, [])).toMatchObject({
      published: { date: '2019-03-14', basis: 'metadata' },
    })
    expect((await library.coverage()).years).toEqual({ '2019': 1 })
  })

  test('a split, a rename and a merge outlive a second build', async () => {
    const split: Correction = {
      kind: 'split',
      id: DAT,
      articles: [idOf('c.txt')],
      name: 'Pham Quoc Dat (médecin)',
      reason: 'deux personnes',
    }
    const rename: Correction = {
      kind: 'rename',
      id: DAT,
      name: 'Phạm Quốc Đạt',
      reason: 'son propre usage',
    }
    for (const corrections of [[split, rename], structuredClone([split, rename])]) {
      const { library, report } = libraryWith(corrections)
      expect(report.corrections).toEqual([])
      const minister = await library.entity(DAT)
      expect(minister).toMatchObject({ name: 'Phạm Quốc Đạt', articles: 2 })
      expect(minister?.roles.map(({ normal }) => normal?.office)).not.toContain('directeur')
    }
    const whole = libraryWith([])
    const { entities } = whole.pages.find(({ file }) => file === 'a.txt')!
    const guest = entities.find(({ kind, id }) => kind === 'person' && id !== DAT)!
    const merge: Correction = { kind: 'merge', ids: [DAT, guest.id], reason: 'pour l’essai' }
    const { library } = libraryWith([merge])
    expect(await library.entity(guest.id)).toBeUndefined()
    expect(await library.entity(DAT)).toMatchObject({ articles: 3 })
  })

  test('those that fit nothing are told and change nothing', () => {
    const { report } = libraryWith([
      { kind: 'date', article: 'vietnamplus-1', date: '2019-03-14', reason: 'x' },
      { kind: 'date', article: idOf('a.txt'), date: 'mars', reason: 'x' },
    ])
    expect(report.corrections).toHaveLength(2)
    expect(libraryWith([]).pages.map(({ article }) => article)).toEqual(
      prepare(folder).pages.map(({ article }) => article),
    )
  })
})

test('of a folder its own file counts, unless another is named; none is none', () => {
  const dir = mkdtempSync(join(tmpdir(), 'reperes-corrections-'))
  try {
    const rename: Correction = { kind: 'rename', id: DAT, name: 'Pham Quoc Đat', reason: 'x' }
    expect(readCorrections(dir, undefined)).toEqual([])
    writeFileSync(join(dir, 'corrections.json'), JSON.stringify([rename]))
    writeFileSync(join(dir, 'others.json'), '[]')
    writeFileSync(join(dir, 'a.txt'), PAGES['a.txt']!)
    expect(readCorrections(dir, undefined)).toEqual([rename])
    expect(readCorrections(dir, join(dir, 'others.json'))).toEqual([])
    expect(() => readCorrections(dir, join(dir, 'none.json'))).toThrow('there is no file')
    expect(readFolder(dir).ignored).toEqual(['others.json'])
  } finally {
    rmSync(dir, { recursive: true })
  }
})
