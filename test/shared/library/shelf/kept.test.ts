import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Demand, Kept } from '../../../../shared/library/shelf/kept.ts'

const kept = (room: number, demand?: Demand) =>
  new Kept<string>(room, (value) => value.length, demand)

test('the least recently used goes first', () => {
  const some = kept(3)
  for (const name of ['a', 'b', 'c']) some.set(name, '.')
  some.get('a')
  some.set('d', '.')
  expect(['a', 'b', 'c', 'd'].filter((name) => some.get(name) !== undefined)).toEqual([
    'a',
    'c',
    'd',
  ])
})

test('where all is wanted alike nothing is pushed out', () => {
  const some = kept(2, new Demand())
  for (const name of ['a', 'b', 'c']) {
    some.get(name)
    some.set(name, '.')
  }
  expect(['a', 'b', 'c'].map((name) => some.get(name))).toEqual(['.', '.', undefined])
})

test('what is asked for more often takes the place of what is not', () => {
  const some = kept(2, new Demand())
  for (const name of ['a', 'b', 'c', 'c']) {
    if (some.get(name) === undefined) some.set(name, '.')
  }
  expect(['a', 'b', 'c'].map((name) => some.get(name))).toEqual([undefined, '.', '.'])
})

test('what was in demand once makes room when it is not any more', () => {
  const some = kept(1, new Demand())
  for (let time = 0; time < 100; time += 1) some.get('old')
  some.set('old', '.')
  let asked = 0
  while (some.get('new') === undefined) {
    some.set('new', '.')
    asked += 1
  }
  expect(asked).toBeLessThan(4200)
})

test('what was hot and is asked for no more gives way within a few refusals', () => {
  const some = kept(2, new Demand())
  for (const name of ['old', 'other']) {
    for (let time = 0; time < 100; time += 1) some.get(name)
    some.set(name, '.')
  }
  for (let asked = 0; asked < 5; asked += 1) if (some.get('new') === undefined) some.set('new', '.')
  expect(some.get('new')).toBe('.')
})

test('newcomers that are asked for once do not wear out what is asked for again and again', () => {
  const some = kept(2, new Demand())
  for (const name of ['hot', 'idle']) {
    some.get(name)
    some.set(name, '.')
  }
  for (let at = 0; at < 500; at += 1) {
    some.get('hot')
    some.get(`once-${at}`)
    some.set(`once-${at}`, '.')
  }
  expect(some.get('hot')).toBe('.')
})

test('after a new version everything is wanted alike', () => {
  const demand = new Demand()
  const some = kept(1, demand)
  for (let time = 0; time < 10; time += 1) some.get('old')
  some.set('old', '.')
  demand.forget()
  some.get('new')
  some.set('new', '.')
  expect(some.get('new')).toBe('.')
})

test('what is larger than all the room is not kept, nor what it replaces', () => {
  const some = kept(3)
  some.set('a', '..')
  some.set('b', '.')
  some.set('a', '....')
  expect([some.get('a'), some.get('b')]).toEqual([undefined, '.'])
})

test('sizes never exceed the room, whatever is asked', () => {
  const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e'), size: fc.nat(12) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.boolean(), (steps, wanted) => {
      const some = kept(10, wanted ? new Demand() : undefined)
      const last = new Map<string, string>()
      for (const { name, size } of steps) {
        some.get(name)
        some.set(name, '.'.repeat(size))
        last.set(name, '.'.repeat(size))
        const held = [...last.keys()].flatMap((known) => some.get(known) ?? [])
        expect(held.join('').length).toBeLessThanOrEqual(10)
        for (const known of last.keys())
          expect([undefined, last.get(known)]).toContain(some.get(known))
      }
    }),
  )
})
