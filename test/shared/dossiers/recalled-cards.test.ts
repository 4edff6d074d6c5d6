import { expect, test } from 'vitest'
import { joinedAttested, attestedIn } from '../../../shared/dossiers/entities.ts'
import { nameLine } from '../../../shared/stored/name-line.ts'
import { entityCard, readNameLine, writeNameLine } from '../../../shared/stored/names.ts'
import { page } from './dossiers-of.ts'

/** The card of the one person on a page, as it is read back from what was stored. */
function cardOf(lead: string) {
  const read = page('x-1', '2024-11-20', { lead })
  const person = read.entities.find(({ kind }) => kind === 'person')!
  const line = joinedAttested([attestedIn({ ...read, isQuoted: true }, person)])
  const stored = readNameLine(writeNameLine(nameLine(line)))
  return entityCard(person.id, [stored!], '2024-11-20')
}

test.each([
  'Le président Houari Boumediene s’est rendu à Hanoï en mars 1974.',
  'Le président Ho Chi Minh aimait les enfants.',
  'En octobre 2011, la chancelière Angela Merkel avait visité Hanoï.',
])('a role that is only recalled is told as such: %s', (lead) => {
  expect(cardOf(lead)).toMatchObject({ recalled: true, role: expect.any(String) })
})

test('a role of the page’s own day is not', () => {
  const card = cardOf('Le président mongol Batbold Enkhbat s’est rendu à Hanoï mardi.')
  expect(card).toMatchObject({ role: 'président mongol' })
  expect(card).not.toHaveProperty('recalled')
})
