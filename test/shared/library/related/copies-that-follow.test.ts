/** A copy is printed the next day: what was published knew nothing of it. Still the two are one source. */
import { beforeAll, describe, expect, test } from 'vitest'
import { clusterDispatches } from '../../../../shared/duplicates/cluster.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import type { ChronicleLibrary } from '../../../../shared/library/library.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import { add } from '../../../../shared/publishing/growth.ts'
import type { PreparedArticle } from '../../../../shared/publishing/prepared.ts'
import { publicationOf } from '../../../../shared/publishing/publication.ts'
import { memoryStore } from '../../../../shared/stored/memory.ts'
import { newsWithDispatches } from '../../../../tools/publishing/known-dispatches.ts'
import { article, articleId, entityId } from '../../../builders.ts'
import { carryOut, planned, type Values } from '../published.ts'

type Said = Parameters<typeof article>[0]

const session = (id: string, ordinal: number, town: string, day: string, more: string) =>
  article({
    id,
    outlet: id.split('-')[0]!,
    headline: `Vietnam-Géorgie : le Comité intergouvernemental à ${town}`,
    published: { date: day, basis: 'metadata' },
    body: [
      `La ${ordinal}e session du Comité intergouvernemental Vietnam-Géorgie s'est tenue à ${town}, sous la coprésidence du vice-ministre Tran Van Hai et du ministre géorgien Irakli Beridze.`,
      more,
      'Les deux parties ont signé le procès-verbal devant une trentaine de chefs d’entreprise.',
    ],
  })

const TEA = 'Les échanges de thé, de vin et de noix ont atteint 54 millions de dollars en 2018.'
const FIRST = session(
  'vietnamplus-15',
  15,
  'Hanoï',
  '2016-03-11',
  'Une ligne aérienne est à l’étude.',
)
const SECOND = session('vietnamplus-17', 17, 'Tbilissi', '2019-05-14', TEA)
const copyOf = (id: string, about: Said) => article({ ...SECOND, ...about, id })
/** Its name comes first of the three, by date and identifier. */
const COPY = copyOf('lecourrier-9', {
  outlet: 'lecourrier',
  headline: 'Tbilissi veut plus de café',
  published: { date: '2019-05-14', basis: 'metadata' },
})
const LATE = copyOf('nhandan-8', {
  outlet: 'nhandan',
  body: SECOND.body.slice(0, 2),
  published: { date: '2019-05-16', basis: 'metadata' },
})

const preparedOf = (pages: readonly ReturnType<typeof article>[]): PreparedArticle[] => {
  const dispatches = clusterDispatches(pages)
  return pages.map((page) => {
    const dispatch = dispatches.get(page.id)
    return {
      article: page,
      entities: [...recognise(page)],
      ...(dispatch === undefined ? {} : { dispatch }),
    }
  })
}

describe.each([
  ['a folder that holds all days', [FIRST, SECOND, COPY, LATE]],
  ['a folder of the day', [COPY, LATE]],
])('%s', (_, folder) => {
  const values: Values = new Map(publicationOf(preparedOf([FIRST, SECOND])))
  let library: ChronicleLibrary
  beforeAll(async () => {
    const store = memoryStore(values)
    const news = await newsWithDispatches(store, preparedOf(folder))
    carryOut(planned(await add(store, news)), values)
    library = storedLibrary(memoryStore(values))
  })

  test('each is told with the two others', async () => {
    const ids = [SECOND.id, COPY.id, LATE.id]
    for (const id of ids) {
      const { copies } = (await library.related({ kind: 'article', id }))!
      expect(copies.map(({ card }) => card.id).sort()).toEqual(
        ids.filter((one) => one !== id).sort(),
      )
    }
  })

  test('beside another page one of them stands', async () => {
    const { related } = (await library.related({ kind: 'article', id: FIRST.id }))!
    expect(related).toHaveLength(1)
  })

  test('they are one step of their story', async () => {
    const { stories = [] } = (await library.related({ kind: 'article', id: FIRST.id }))!
    const story = (await library.story(stories[0]!.id))!
    expect(story.steps.map((step) => step.ordinal)).toEqual([15, 16, 17])
  })

  test('and one source of what they say', async () => {
    const minister = await library.entity(entityId('person:irakli-beridze'))
    expect(minister).toMatchObject({ articles: 4, sources: 2 })
  })

  test('the next day nothing of them is new', async () => {
    const store = memoryStore(values)
    const again = await newsWithDispatches(store, preparedOf(folder))
    expect(await add(store, again)).toMatchObject({ reason: 'nothing-to-add' })
  })
})

test('of two articles of one segment the build has told whether they are copies', async () => {
  const twin = { ...SECOND, id: articleId('vovworld-3') }
  const told = [SECOND, twin].map((page) => ({ article: page, entities: [...recognise(page)] }))
  const library = storedLibrary(memoryStore(publicationOf(told)))
  expect((await library.related({ kind: 'article', id: SECOND.id }))!.copies).not.toContainEqual(
    expect.objectContaining({ sameness: 'same' }),
  )
})
