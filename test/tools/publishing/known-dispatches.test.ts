/** A folder that grows is added as a whole, day by day. */
import { expect, test } from 'vitest'
import { readText } from '../../../shared/article/raw.ts'
import { storedLibrary } from '../../../shared/library/stored.ts'
import { add } from '../../../shared/publishing/growth.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { prepare } from '../../../tools/corpus/pipeline.ts'
import { newsWithDispatches } from '../../../tools/publishing/known-dispatches.ts'
import { carryOut } from '../../../tools/publishing/plan.ts'
import { NO_QUOTA } from '../../../tools/publishing/quota.ts'
import { article, CORPUS, manyArticles, prepared } from '../../builders.ts'
import { memoryTarget, type Values } from './kv-memory.ts'

const BODY = [
  'Hanoi (VNA) - Le ministère a annoncé mardi la construction de trois ponts sur la rivière Rouge.',
  'Les travaux commenceront en avril et dureront quatre ans, selon le communiqué publié à Hanoi.',
  'La banque de développement prête la moitié de la somme, le budget de la ville paie le reste.',
  'Deux des ponts porteront une voie ferrée, le troisième sera réservé aux bus et aux vélos.',
]
const original = prepared(article({ id: 'vietnamplus-900', headline: 'Trois ponts', body: BODY }))
const copy = prepared(
  article({ id: 'lecourrier-901', headline: 'Trois ponts à Hanoi', body: BODY }),
)

/** A store that counts how often it is asked. */
const counted = (values: Values) => {
  const target = memoryTarget(values)
  let asked = 0
  return {
    ...target,
    get: (keys: readonly string[]) => {
      asked += 1
      return target.get(keys)
    },
    asked: () => asked,
  }
}

test('only what is new is looked up, and nothing new ends as that', async () => {
  const folder = [...CORPUS, ...manyArticles(60)]
  const values: Values = new Map(publicationOf(folder))
  const idle = counted(values)
  const nothing = await newsWithDispatches(idle, folder)
  expect(nothing).toEqual([])
  expect(idle.asked()).toBeLessThan(10)
  expect(await add(idle, nothing)).toMatchObject({ reason: 'nothing-to-add' })

  const news = await newsWithDispatches(memoryTarget(values), [...folder, ...manyArticles(2, 700)])
  expect(news.map(({ article: { id } }) => id)).toEqual(
    manyArticles(2, 700).map((one) => one.article.id),
  )
})

test('a copy of what is published gets its dispatch, once', async () => {
  const values: Values = new Map(publicationOf([...CORPUS, original]))
  const target = memoryTarget(values)
  const news = await newsWithDispatches(target, [copy])
  expect(news.map(({ article: { id }, dispatch }) => [id, dispatch])).toEqual([
    ['lecourrier-901', 'd-vietnamplus-900'],
  ])
  await carryOut(await add(target, news), target, NO_QUOTA)
  expect(await newsWithDispatches(target, [{ ...copy, dispatch: 'd-vietnamplus-900' }])).toEqual([])
})

test('where nothing is published, all is handed on: adding refuses it', async () => {
  expect(await newsWithDispatches(memoryTarget(new Map()), [original])).toEqual([original])
})

const SPELT = [
  "L'UPLX a écrit mardi 3 juin 2025 au ministère, qui répondra avant la fin du mois.",
  "L'Union des ports du Laos (UPLX) a écrit mercredi 4 juin 2025 au ministre, qui a répondu.",
  "L'Union des ports et des quais du Laos (UPLX) tient jeudi 5 juin 2025 son assemblée.",
  "L'Union des ports et des quais du Laos (UPQL) publie vendredi 6 juin 2025 ses comptes.",
]
const read = (texts: readonly string[]) =>
  prepare({
    pages: texts.map((text, at) => ({
      file: `${at}.txt`,
      raw: readText(`Les ports ${at}\n\n${text}`, {}),
      remarks: [],
    })),
    refused: [],
    remarks: [],
    ignored: [],
  }).corpus

test('a folder that grew day by day has the names of its whole build, its first days too', async () => {
  const target = memoryTarget(new Map(publicationOf(read(SPELT.slice(0, 1)))))
  for (const days of [2, 3, 4]) {
    const news = await newsWithDispatches(target, read(SPELT.slice(0, days)))
    await carryOut(await add(target, news), target, NO_QUOTA)
  }
  const whole = read(SPELT)
  const built = memoryTarget(new Map(publicationOf(whole)))
  const bodies = new Set<string>()
  for (const {
    article: { id },
  } of whole) {
    const { entities } = (await storedLibrary(built).article(id))!
    expect((await storedLibrary(target).article(id))!.entities).toEqual(entities)
    for (const one of entities)
      if (one.id.includes('laos') || one.id.includes('port')) bodies.add(one.id)
  }
  expect(bodies.size).toBe(1)
})
