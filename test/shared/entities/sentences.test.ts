import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognise } from '../../../shared/entities/recognise.ts'
import { articleOf } from './recognisers/persons-in.ts'

// Each sentence alone on its page, before all recognisers: the bodies, places and events marked in it, and no others.

const MARKS = { o: 'organisation', p: 'place', e: 'event' } as const

const SENTENCES = [
  'sentences.txt',
  'gatherings.txt',
  'grounds.txt',
  'seated.txt',
  'bodies.txt',
  'bodies-b.txt',
  'inner-names.txt',
  'composed.txt',
]
  .flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))

const MARKED = /\{(?<mark>[ope])\|(?<name>[^}]*)\}/gu

test.each(SENTENCES)('%s', (line) => {
  const wanted = [...line.matchAll(MARKED)].map(
    ({ groups }) => `${MARKS[groups!['mark'] as keyof typeof MARKS]}: ${groups!['name']}`,
  )
  const found = recognise(articleOf([line.replace(MARKED, '$<name>')]))
    .filter(({ kind }) => Object.values<string>(MARKS).includes(kind))
    .flatMap(({ kind, mentions }) => mentions.map(({ surface }) => `${kind}: ${surface}`))
  expect([...new Set(found)].sort()).toEqual([...new Set(wanted)].sort())
})
