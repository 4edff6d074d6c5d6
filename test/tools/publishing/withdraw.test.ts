/** A withdrawal beside a publication that is spread over days. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { publishFolder } from '../../../tools/publishing/publish-folder.ts'
import { NO_QUOTA } from '../../../tools/publishing/quota.ts'
import { withdrawFrom } from '../../../tools/publishing/withdraw.ts'
import { articleId, CORPUS, manyArticles } from '../../builders.ts'
import { built, memoryTarget, type Values } from './kv-memory.ts'

const UPDATED = '2026-01-02T03:04:05.000Z'

test('what an unfinished publication has written is deleted, and counted apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-withdraw-'))
  try {
    const values: Values = new Map(publicationOf(CORPUS))
    const target = memoryTarget(values)
    const out = built(folder, [...CORPUS, ...manyArticles(130)])
    const { written, unwritten } = await publishFolder(out, target, {
      quota: { ...NO_QUOTA, left: 5 },
    })
    expect([written, unwritten > 0]).toEqual([5, true])
    const id = articleId('vietnamplus-77')
    const done = await withdrawFrom(target, id, NO_QUOTA, UPDATED)
    expect(done).toMatchObject({ isKnown: true, unread: 5, undeleted: 0 })
    expect(done.deleted).toBeGreaterThan(5)
    // The whole of it is still to be written.
    const again = await publishFolder(out, target)
    expect(again.written + again.present).toBe(written + unwritten)
    expect(again.present).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('without any, nothing is unread that goes', async () => {
  const target = memoryTarget(new Map(publicationOf(CORPUS)))
  const done = await withdrawFrom(target, articleId('vietnamplus-77'), NO_QUOTA, UPDATED)
  expect(done).toMatchObject({ isKnown: true, unread: 0 })
})
