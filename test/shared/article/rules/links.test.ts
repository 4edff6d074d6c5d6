import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'
const read = (line: string) =>
  clean(readText(`Une fête\n\n${PROSE}\n\n${line}\n\n${PROSE} Bis.\n\n${PROSE} Ter.\n\nVNA/CVN`))
    .article

test.each([
  ['>>Renforcer les relations', 'Renforcer les relations'],
  ['>> EVFTA : un marché', 'EVFTA : un marché'],
  ['> > Un pont neuf', 'Un pont neuf'],
])('%s is a link', (line, text) => {
  expect(read(line).links).toEqual([text])
})

test.each([
  ['« Un pont neuf », dit-il, relie les deux rives.'],
  ['> '],
  ['Le taux est passé de 3 > 4.'],
])('%s is none', (line) => {
  expect(read(line).links).toEqual([])
})
