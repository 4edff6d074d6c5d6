import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepAnswer, keptAnswer, type Area } from '../../extension/kept.ts'
import { eraseStorage } from '../../extension/options.ts'
import { readArticleId } from '../../shared/article/article.ts'
import { relatedAnswer } from '../../shared/answers/related.ts'
import type { PageQuery } from '../../shared/library/beside.ts'
import { RELATED } from '../../tools/stage/answers/answers.ts'

/** As Chrome's: what is given back is a copy, the members of an object in the order of their names. */
function area(): Area {
  const held: Record<string, string> = {}
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return {
    get: async (keys) =>
      Object.fromEntries(keys.flatMap((key) => (held[key] ? [[key, JSON.parse(held[key])]] : []))),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held[key] = JSON.stringify(value, sorted)
    },
  }
}

const page = (number: number): PageQuery => ({
  id: readArticleId(`vietnamplus-${number}`),
  sketch: `2${number}`,
})
const SERVICE = 'https://reperes.example'
const answer = relatedAnswer.read(structuredClone(RELATED))!

test('an answer is found again under what was asked, and under nothing else', async () => {
  const here = area()
  await keepAnswer(here, SERVICE, { ...page(1), headline: 'Une visite' }, answer)
  expect(await keptAnswer(here, SERVICE, { ...page(1), headline: 'Une visite' })).toEqual(answer)
  // Another text, which calls itself by the same address.
  expect(await keptAnswer(here, SERVICE, { ...page(1), headline: 'Une autre' })).toBeUndefined()
  expect(await keptAnswer(here, SERVICE, { ...page(1), sketch: '22' })).toBeUndefined()
})

test('what one service answered is not shown as what another does', async () => {
  const here = area()
  await keepAnswer(here, SERVICE, page(1), answer)
  expect(await keptAnswer(here, 'https://autre.example', page(1))).toBeUndefined()
  await keepAnswer(here, 'https://autre.example', page(1), { ...answer, related: [] })
  expect(await keptAnswer(here, SERVICE, page(1))).toEqual(answer)
})

test('the twenty newest are kept', async () => {
  const here = area()
  for (let number = 30; number > 0; number -= 1)
    await keepAnswer(here, SERVICE, page(number), answer)
  await keepAnswer(here, SERVICE, page(20), answer)
  await keepAnswer(here, SERVICE, page(31), answer)
  const kept = []
  for (let number = 1; number <= 31; number += 1)
    if ((await keptAnswer(here, SERVICE, page(number))) !== undefined) kept.push(number)
  expect(kept).toEqual([...Array.from({ length: 18 }, (_, at) => at + 1), 20, 31])
})

test('an answer that is being kept while all is erased is gone with the rest', async () => {
  fakeBrowser.reset()
  const { session } = fakeBrowser.storage
  await keepAnswer(session, SERVICE, page(1), answer)
  const slow: Area = {
    get: async (keys) => {
      const got = await session.get(keys)
      await new Promise((rest) => setTimeout(rest, 20))
      return got
    },
    set: (items) => session.set(items),
  }
  await Promise.all([keepAnswer(slow, SERVICE, page(2), answer), eraseStorage()])
  expect(await session.get(null)).toEqual({})
})
