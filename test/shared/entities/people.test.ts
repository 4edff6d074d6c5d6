import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleOf, personsOf } from './recognisers/persons-in.ts'

// Each sentence alone on its page: the persons marked in it with the roles marked in it, and no others.

const SENTENCES = ['people.txt', 'people-b.txt']
  .flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))

const MARKED = /\{(?<mark>[nr])\|(?<name>[^}]*)\}/gu

test.each(SENTENCES)('%s', (line) => {
  const wanted = [...line.matchAll(MARKED)].map(
    ({ groups }) => `${groups!['mark']}: ${groups!['name']}`,
  )
  const found = personsOf(articleOf([line.replace(MARKED, '$<name>')]).body).flatMap(
    ({ mentions, roles }) => [
      ...mentions.map(({ surface }) => `n: ${surface}`),
      ...roles.map(({ text }) => `r: ${text}`),
    ],
  )
  expect([...new Set(found)].sort()).toEqual([...new Set(wanted)].sort())
})
