/** What `versions` tells of a store. */
import { beforeEach, describe, expect, test } from 'vitest'
import { add, livesIn } from '../../../shared/publishing/growth.ts'
import { CURRENT } from '../../../shared/stored/keys.ts'
import { MERGING, writeMerging } from '../../../shared/publishing/merging.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { publishedIn } from '../../../shared/publishing/upkeep.ts'
import { versionsIn } from '../../../tools/commands/versions.ts'
import { carryOut } from '../../../tools/publishing/plan.ts'
import { NO_QUOTA } from '../../../tools/publishing/quota.ts'
import { CORPUS, manyArticles } from '../../builders.ts'
import { memoryTarget, type Values } from '../publishing/kv-memory.ts'

let values: Values
const told = async () => new Map(await versionsIn(memoryTarget(values), ' --remote'))

beforeEach(() => {
  values = new Map(publicationOf(CORPUS))
})

test('nothing is published, one version, one before', async () => {
  const target = memoryTarget(values)
  expect([...(await told()).keys()]).toEqual(['Current', ''])
  const updated = '2026-01-02T03:04:05.678Z'
  await carryOut(await add(target, manyArticles(3, 700), { updated }), target, NO_QUOTA)
  expect((await told()).get('')).toBe('published 2026-01-02 03:04 UTC')
  expect([...(await told()).keys()]).toEqual(['Current', '', 'Before'])
  values.delete(CURRENT)
  expect((await told()).get('Next')).toBe('npm run reperes -- publish OUT --remote')
})

describe('a merge', () => {
  const note = async (withPatches: boolean) => {
    const { segments } = (await publishedIn(memoryTarget(values)))!.manifest
    expect(segments.map(livesIn)).toEqual([CORPUS.length])
    const begun = withPatches
      ? segments.map((segment) => ({ ...segment, patches: { 'x/0': '0123456789abcdef' } }))
      : segments
    values.set(...writeMerging({ into: 's0123456789abcdef', segments: begun }))
  }

  test('that is under way is to be gone on with', async () => {
    await note(false)
    expect((await told()).get('Merging')).toMatch(/compact --remote, once a day$/u)
  })

  test('that a withdrawal has made void is none, and neither is what cannot be read', async () => {
    await note(true)
    expect((await told()).has('Merging')).toBe(false)
    values.set(MERGING, 'x')
    expect((await told()).has('Merging')).toBe(false)
  })
})
