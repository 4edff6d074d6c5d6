import { expect, test } from 'vitest'
import { singular } from '../../../shared/french/singular.ts'

test.each([
  ['vice-ministres', 'vice-ministre'],
  ['chefs négociateurs', 'chef négociateur'],
  ['Premiers ministres', 'Premier ministre'],
  ['consuls généraux du Vietnam', 'consul général du Vietnam'],
  ['porte-drapeaux du Vietnam', 'porte-drapeau du Vietnam'],
  ['entraîneurs adjoints', 'entraîneur adjoint'],
  ['chargés d’affaires', 'chargé d’affaires'],
  ['délégués', 'délégué'],
  ['petits-fils', 'petits-fils'],
  ['généraux', 'général'],
  ['ambassadeurs honoraires', 'ambassadeur honoraire'],
  ['ministres français des Affaires étrangères', 'ministre français des Affaires étrangères'],
  ['présidents des Comités populaires', 'président des Comités populaires'],
])('%s, of one: %s', (many, one) => {
  expect(singular(many)).toBe(one)
})

test.each([
  'ministre des Affaires étrangères',
  'président français',
  'chef d’état-major',
  'directrice générale des relations internationales',
  'premier ministre',
  'commis',
  'roi',
  'fils',
  'petit-fils du général',
  'héros du travail',
  'docteur ès lettres',
  'corps des sapeurs',
  'président de la Commission des lois',
  'secrétaire général du Parti',
  'ambassadeur du Laos',
  '',
])('of one already: %s', (one) => {
  expect(singular(one)).toBe(one)
})
