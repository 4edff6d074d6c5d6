import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../../shared/library/memory.ts'
import { entitiesNamed, entityNamed, soughtOf } from '../../../shared/library/named.ts'
import { printedBeginnings } from '../../../shared/library/printed-beginnings.ts'
import { openShelf } from '../../../shared/library/shelf.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { recognise } from '../../../shared/entities/recognise.ts'
import { resolve } from '../../../shared/entities/resolve.ts'
import { article, entityId, prepared } from '../../builders.ts'

const LEADS = [
  'Le vice-ministre russe des Affaires étrangères Pavel Sorokine a été reçu à Hanoï.',
  'Le vice-ministre russe des Affaires étrangères P. Sorokine a quitté Hanoï.',
  "L'ambassadeur d'Azerbaïdjan au Vietnam Chahin Gouliev a visité le port de Hai Phong.",
  "L'ambassadeur d'Azerbaïdjan au Vietnam Shahin Guliyev a été reçu mardi à Hanoï.",
  "L'ambassadeur d'Azerbaïdjan au Vietnam Shahin Guliyev a remercié le Vietnam.",
  'Le ministre géorgien de la Culture Zaza Beridze a visité Huê.',
  'Le ministre géorgien de la Santé Zourab Beridze a visité Can Tho.',
  'Le vice-Premier ministre vietnamien Le Van Thanh a présidé une réunion.',
  'Le Parti communiste du Vietnam (PCV) a tenu une réunion à Hanoï.',
]

const pages = LEADS.map((lead, at) =>
  article({ id: `vietnamplus-${at + 1}`, headline: 'Une visite', lead }),
)
const { entities } = resolve(pages.map((page) => ({ article: page, entities: recognise(page) })))
const store = memoryStore(
  publicationOf(
    pages.map((page, at) => prepared(page, entities[at])),
    { text: 'full' },
  ),
)
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
