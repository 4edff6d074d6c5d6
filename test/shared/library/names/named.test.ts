import { describe, expect, test } from 'vitest'
import { entitiesNamed, entityNamed, soughtOf } from '../../../../shared/library/names/named.ts'
import { printedBeginnings } from '../../../../shared/library/names/printed-beginnings.ts'
import { openShelf } from '../../../../shared/library/shelf/shelf.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { writeQuery } from '../../../../shared/related/query/query-text.ts'
import { relatedQueryOf } from '../../../../shared/related/query/query.ts'
import { article, entityId } from '../../../builders.ts'
import { entities, store } from '../spelled.ts'

const shelf = openShelf(store)
const asked = async (kind: 'person' | 'organisation', name: string) =>
  entitiesNamed(shelf, await shelf.version(), { kind, name })

const PAVEL = 'person:pavel-sorokin'
const [SHAHIN] = entities[3]!.filter(({ kind }) => kind === 'person').map(({ id }) => id)

describe('a person is known', () => {
  test.each([
    ['Pavel Sorokine', PAVEL],
    ['PAVEL SOROKINE', PAVEL],
    ['P. Sorokine', PAVEL],
    ['Pavel Sorokin', PAVEL],
    ['Shahin Guliyev', SHAHIN],
    ['Chahin Gouliev', SHAHIN],
    ['Chahine Goulyev', SHAHIN],
    ['Guliyev Shahin', SHAHIN],
    ['Lê Van Thanh', 'person:le-van-thanh'],
    ['Zaza Beridze', 'person:zaza-beridz'],
  ] as const)('as %s', async (name, id) => {
    expect(await asked('person', name)).toEqual([id])
  })

  test.each([
    ['p sorokin', PAVEL],
    ['sahin guliev', SHAHIN],
    ['zurab beridz', 'person:zurab-beridz'],
  ] as const)('by an identifier of the words %s', async (name, id) => {
    expect(await asked('person', name)).toEqual([id])
  })
})

test.each([
  ['a surname', 'Sorokine'],
  ['a given name', 'Thanh'],
  ['the end of a Vietnamese name', 'Van Thanh'],
  ['another initial', 'B. Sorokine'],
  ['another given name', 'Pyotr Sorokine'],
  ['a name nobody has', 'Jean Personne'],
  ['signs', '…'],
  ['nothing', ''],
])('%s is nobody', async (_, name) => {
  expect(await asked('person', name)).toEqual([])
})

test('an initial that fits two is neither', async () => {
  expect(await asked('person', 'Z. Beridze')).toEqual(['person:zaza-beridz', 'person:zurab-beridz'])
  const version = await shelf.version()
  expect(await entityNamed(shelf, version, soughtOf(entityId('person:z-beridze')))).toBeUndefined()
})

test.each(['PCV', 'Parti communiste du Vietnam', 'parti communiste du vietnam'])(
  'a body is known as %s',
  async (name) => {
    expect(await asked('organisation', name)).toEqual(['organisation:vn-communiste-parti'])
  },
)

test('a name of one kind is nobody of another', async () => {
  expect(await asked('organisation', 'Pavel Sorokine')).toEqual([])
})

test('a name costs no more than its budget, and is untold beyond', async () => {
  const version = await shelf.version()
  const large = {
    ...version,
    manifest: {
      ...version.manifest,
      segments: version.manifest.segments.map((segment) => ({
        ...segment,
        layout: { ...segment.layout, single: false },
      })),
    },
  }
  let read = 0
  const counting = {
    ...shelf,
    read: async (wanted: Parameters<typeof shelf.read>[0]) => {
      read += wanted.length
      return { lost: [], text: () => undefined }
    },
  }
  await entitiesNamed(counting, large, { kind: 'person', name: 'Pavel Sorokine' }, { parts: 0 })
  expect(read).toBe(0)
})

describe('the library answers for an identifier that is not its own', () => {
  const library = storedLibrary(store)
  test('with the dossier of whom it means, which says who that is', async () => {
    const dossier = await library.entity(entityId('person:p-sorokin'))
    expect([dossier?.id, dossier?.name]).toEqual([PAVEL, 'Pavel Sorokine'])
  })
  test('and with the first mention', async () => {
    const answer = await library.firstMention({
      kind: 'entity',
      id: entityId('person:p-sorokin'),
    })
    expect(answer.articles).toBe(2)
  })
  test('and relates a page that spells somebody otherwise as one that does not', async () => {
    const asking = (name: string) => {
      const page = article({
        id: 'x-1',
        headline: 'Une visite à Huê',
        lead: `Le vice-ministre russe des Affaires étrangères ${name} a visité Huê.`,
      })
      const query = writeQuery(relatedQueryOf(page, recognise(page)))
      return library.related({ kind: 'page', page: { headline: page.headline, query } })
    }
    const [otherwise, own] = [await asking('P. Sorokine'), await asking('Pavel Sorokine')]
    expect(otherwise?.entities.map(({ id }) => id)).toContain(PAVEL)
    expect(otherwise?.entities).toEqual(own?.entities)
    const idsOf = (answer: typeof own) => answer?.related.map(({ card }) => card.id).sort()
    expect(idsOf(otherwise)).toEqual(idsOf(own))
    expect(otherwise?.related.flatMap(({ why }) => why)).toContainEqual(
      expect.objectContaining({ kind: 'entity', id: PAVEL }),
    )
  })
  test('and with nothing where two fit', async () => {
    expect(await library.entity(entityId('person:z-beridz'))).toBeUndefined()
  })
})

test.each([
  ['sahbazov', ['sa', 'se', 'cha', 'che', 'sha', 'she', 'scha', 'sche', 'tcha', 'tche']],
  ['Chahbazov', ['sa', 'se', 'cha', 'che', 'sha', 'she', 'scha', 'sche', 'tcha', 'tche']],
  ['Titov', ['ti', 'ty', 'thi', 'thy']],
  ['Ly', ['li', 'ly']],
  ['', ['']],
])('%s may be printed so', (word, beginnings) => {
  expect(printedBeginnings(word)).toEqual(beginnings)
})
