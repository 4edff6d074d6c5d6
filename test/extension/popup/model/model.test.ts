import { describe, expect, test } from 'vitest'
import { keyOf, type Place } from '../../../../extension/popup/model/place.ts'
import { next, START, type Companion, type Event } from '../../../../extension/popup/model/model.ts'
import { readEntityId } from '../../../../shared/entities/entity.ts'
import { RELATED } from '../../../../tools/stage/answers/answers.ts'
import { readPage } from '../../reading/read-page.ts'

const run = (...events: readonly Event[]): Companion => events.reduce(next, START)

const READ: Event = { kind: 'page-read', page: await readPage(), around: { kind: 'looking' } }
const entity = (name: string): Place => ({
  kind: 'entity',
  id: readEntityId(`person:${name}`)!,
  name,
  content: { kind: 'looking' },
})

test('an answer that holds nothing of the page is not an answer of nothing', () => {
  expect(run(READ, { kind: 'answered', answer: undefined }).around).toEqual({ kind: 'unheld' })
})

test('a late failure never hides an answer', () => {
  const { around } = run(
    READ,
    { kind: 'answered', answer: RELATED },
    { kind: 'failed', problem: { kind: 'away' } },
  )
  expect(around).toEqual({ kind: 'answered', answer: RELATED })
})

test('a failure shows what was kept', () => {
  const { around } = run(READ, { kind: 'failed', problem: { kind: 'offline' }, kept: RELATED })
  expect(around).toEqual({ kind: 'failed', problem: { kind: 'offline' }, kept: RELATED })
})

test('another page starts anew; what the reader has opened stays open over it', () => {
  const opened = run(READ, { kind: 'opened', place: entity('a') })
  expect(next(opened, { kind: 'page-changed' })).toEqual({ ...START, trail: opened.trail })
})

test('what tells of a page alone is gone with it', () => {
  const opened = run(
    READ,
    { kind: 'opened', place: { kind: 'cite' } },
    { kind: 'opened', place: entity('a') },
    { kind: 'opened', place: { kind: 'sent' } },
    { kind: 'page-changed' },
  )
  expect(opened.trail.map(keyOf)).toEqual(['entity person:a'])
})

test('what was kept is shown until somebody asks', () => {
  const unasked: Event = { ...READ, around: { kind: 'unasked', why: 'follows-tab' } }
  const found = { kind: 'kept-found', kept: RELATED } as const
  expect(run(unasked, found).around).toEqual({ ...unasked.around, kept: RELATED })
  expect(run(unasked, { kind: 'asked' }, found).around).toEqual({ kind: 'looking' })
})

describe('places', () => {
  test('are left in the order they were entered', () => {
    const trail = run(
      { kind: 'opened', place: entity('a') },
      { kind: 'opened', place: entity('b') },
      { kind: 'went-back' },
    ).trail
    expect(trail.map(keyOf)).toEqual(['entity person:a'])
  })
  test('are not entered twice', () => {
    expect(
      run({ kind: 'opened', place: entity('a') }, { kind: 'opened', place: entity('a') }).trail,
    ).toHaveLength(1)
  })
  test('a search takes the place of the one it refines', () => {
    const search = (q: string): Event => ({
      kind: 'opened',
      place: { kind: 'search', q, content: { kind: 'looking' } },
    })
    expect(run(search('a'), search('ab')).trail.map(keyOf)).toEqual(['search ab'])
  })
  test('an answer finds its place, wherever the reader has gone', () => {
    const { trail } = run(
      { kind: 'opened', place: entity('a') },
      { kind: 'opened', place: entity('b') },
      { kind: 'place-answered', place: { ...entity('a'), content: { kind: 'absent' } } as Place },
    )
    expect(trail[0]).toMatchObject({ content: { kind: 'absent' } })
    expect(trail[1]).toMatchObject({ content: { kind: 'looking' } })
  })
})
