import { expect, test } from 'vitest'
import { joinedAttested, attestedIn } from '../../../../shared/dossiers/entities/entities.ts'
import { nameLine } from '../../../../shared/stored/name-line.ts'
import { entityCard, readNameLine, writeNameLine } from '../../../../shared/stored/names.ts'
import { page } from '../dossiers-of.ts'

/** The card of the first person on these pages, as it is read back from what was stored. */
function cardOf(...leads: readonly string[]) {
  const pages = leads.map((lead, at) => page(`x-${at + 1}`, `2024-11-${20 - at}`, { lead }))
  const person = pages[0]!.entities.find(({ kind }) => kind === 'person')!
  const line = joinedAttested(
    pages.flatMap((read) =>
      read.entities
        .filter(({ id }) => id === person.id)
        .map((entity) => attestedIn({ ...read, isQuoted: true }, entity)),
    ),
  )
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

test('of two persons of one name a card tells no role: it may be the other’s', () => {
  const minister = 'La ministre des Transports Ly Thi Hoa a parlé.'
  expect(cardOf(minister)).toMatchObject({ role: 'ministre des Transports' })
  const card = cardOf(minister, 'La présidente de l’Association des potiers, Ly Thi Hoa, a parlé.')
  expect(card).toMatchObject({ name: 'Ly Thi Hoa', articles: 2 })
  expect(card).not.toHaveProperty('role')
  expect(card).not.toHaveProperty('latest')
})
