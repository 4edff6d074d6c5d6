import { expect, test } from 'vitest'
import { gather } from '../../../shared/entities/gather.ts'
import type { Candidate } from '../../../shared/entities/candidate.ts'
import { article } from '../../builders.ts'

test('more names than a call takes arguments', () => {
  const span = { part: 'body', index: 0, start: 3, end: 7 } as const
  const one: Candidate = { ...span, kind: 'country', rule: 'test', key: 'LA', canonical: 'Laos' }
  const found = Array.from({ length: 200_000 }, () => one)
  const [laos] = gather(article({ body: ['Au Laos.'] }), [() => found])
  expect(laos?.mentions).toHaveLength(200_000)
})
