import { describe, expect, test } from 'vitest'
import type { Version } from '../../../../shared/library/shelf/versions.ts'
import type { Wanted } from '../../../../shared/library/shelf/shelf.ts'
import { answerSuggest } from '../../../../shared/library/search/suggest-answer.ts'
import { buildDictionary } from '../../../../shared/search/dictionary/dictionary-build.ts'

/** A shelf of large segments, each of one word on each of its dictionary's parts; says what is read of them. */
function shelfOf(sizes: readonly number[]) {
  const words = new Map(
    ['vieil', 'viennent', 'ville', 'vite'].map((word) => [word, new Map([[word, 9]])]),
  )
  const parts = buildDictionary({ words, labels: [], headlines: [] }, 4)
  const segments = sizes.map((documents, n) => ({
    name: `s${n}`,
    documents,
    layout: { single: false, dictionary: parts.map(({ from }) => from) },
  }))
  const read: string[] = []
  const shelf = {
    async read(wanted: readonly Wanted[]) {
      for (const { segment, part } of wanted) read.push(`${segment.name}/${part}`)
      return {
        lost: [],
        text: (_: unknown, part: string) => parts[Number(part.slice(2))]?.text,
      }
    },
  }
  const version = { manifest: { segments } } as unknown as Version
  return {
    parts: parts.length,
    async ask(q: string) {
      read.length = 0
      await answerSuggest(shelf as never, version, [], { q, limit: 8 })
      return [...read]
    },
  }
}

describe('a keystroke', () => {
  test('reads no more than three parts of one segment', async () => {
    const { parts, ask } = shelfOf([9000])
    expect(parts).toBeGreaterThan(3)
    expect(await ask('vi')).toEqual(['s0/w/0', 's0/w/1', 's0/w/2'])
  })

  test('reads of every one of three segments before it reads a second part of any', async () => {
    expect(await shelfOf([300, 9000, 700]).ask('vi')).toEqual(['s1/w/0', 's2/w/0', 's0/w/0'])
  })

  test('reads of the largest always and of the others by turns, and the same for the same letters', async () => {
    const { ask } = shelfOf([300, 9000, 700, 500])
    const [first, second] = [await ask('vi'), await ask('vie')]
    expect([first.length, second.length]).toEqual([3, 3])
    expect(first[0]).toBe('s1/w/0')
    expect(second[0]).toMatch(/^s1\//u)
    expect(new Set([...first, ...second].map((key) => key.slice(0, 2))).size).toBe(4)
    expect(await ask('vi')).toEqual(first)
  })

  test.each([[[9000]], [[300, 9000]], [[300, 9000, 700]], [[300, 9000, 700, 500]]])(
    'of several words, where the whole gives nothing, reads their last in what is left, of %j',
    async (sizes) => {
      const { ask } = shelfOf(sizes)
      for (const q of ['vigne vi', 'vin et vi', 'une vie et une vi']) {
        const read = await ask(q)
        expect(read.length).toBeLessThanOrEqual(3)
        expect(read.some((key) => !key.endsWith('/3'))).toBe(true)
      }
    },
  )
})
