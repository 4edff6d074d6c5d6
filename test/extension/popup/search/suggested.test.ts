import { expect, test } from 'vitest'
import { suggested } from '../../../../extension/popup/search/suggested.ts'
import { fr } from '../../../../extension/words/fr.ts'

test.each([
  ['headline', 'vietnamplus-101', { kind: 'article', id: 'vietnamplus-101' }],
  [
    'person',
    'person:bui-thanh-son',
    { kind: 'entity', id: 'person:bui-thanh-son', name: 'Le texte' },
  ],
  ['country', 'country:AZ', { kind: 'entity', id: 'country:AZ', name: 'Le texte' }],
  ['word', undefined, { kind: 'search', q: 'Le texte' }],
  ['headline', undefined, { kind: 'search', q: 'Le texte' }],
  ['headline', '../current', { kind: 'search', q: 'Le texte' }],
  ['person', 'personne', { kind: 'search', q: 'Le texte' }],
] as const)('a %s with %s opens %j', (kind, id, place) => {
  const suggestion = { kind, text: 'Le texte', articles: 1, ...(id === undefined ? {} : { id }) }
  expect(suggested(suggestion, fr).place).toEqual(place)
})
