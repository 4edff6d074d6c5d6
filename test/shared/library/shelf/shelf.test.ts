import { expect, test } from 'vitest'
import { memoryStore } from '../../../../shared/stored/memory.ts'
import { openShelf } from '../../../../shared/library/shelf/shelf.ts'

/** A shelf whose lists say when they are read. */
function counted() {
  const shelf = openShelf(memoryStore([]))
  const read: string[] = []
  const ask = (name: string, length: number): string =>
    shelf.list(name, length, () => {
      read.push(name)
      return `list ${name}`
    })
  return { ask, read }
}

test('a long list is read once, a short one whenever it is asked for', () => {
  const { ask, read } = counted()
  for (const name of ['long', 'short', 'long', 'short'])
    expect(ask(name, name === 'long' ? 5000 : 50)).toBe(`list ${name}`)
  expect(read).toEqual(['long', 'short', 'short'])
})

test('a list that cannot be read is asked for again', () => {
  const shelf = openShelf(memoryStore([]))
  const damaged = (): string => {
    throw new Error('damaged')
  }
  expect(() => shelf.list('long', 5000, damaged)).toThrow('damaged')
  expect(shelf.list('long', 5000, () => 'mended')).toBe('mended')
})

test('lists that are asked for often stay; what is asked for once does not push them out', () => {
  const { ask, read } = counted()
  for (let time = 0; time < 5; time += 1) ask('common', 300_000)
  for (let n = 0; n < 40; n += 1) ask(`rare ${n}`, 100_000)
  read.length = 0
  ask('common', 300_000)
  expect(read).toEqual([])
})

test('a list that is longer than all room is never kept', () => {
  const { ask, read } = counted()
  ask('endless', 1e9)
  ask('endless', 1e9)
  expect(read).toEqual(['endless', 'endless'])
})
