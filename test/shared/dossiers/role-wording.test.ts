import { expect, test } from 'vitest'
import { isOfSeveral, singular, withoutMoment } from '../../../shared/dossiers/role-wording.ts'

test.each([
  ['vice-ministres', 'vice-ministre'],
  ['chefs négociateurs', 'chef négociateur'],
  ['Premiers ministres', 'Premier ministre'],
  ['consuls généraux du Vietnam', 'consul général du Vietnam'],
  ['porte-drapeaux du Vietnam', 'porte-drapeau du Vietnam'],
  ['entraîneurs adjoints', 'entraîneur adjoint'],
  ['ministres français des Affaires étrangères', 'ministre français des Affaires étrangères'],
  ['présidents des Comités populaires', 'président des Comités populaires'],
])('%s, of one: %s', (many, one) => {
  expect(singular(many)).toBe(one)
  expect(isOfSeveral(many)).toBe(true)
})

test.each([
  'ministre des Affaires étrangères',
  'président français',
  'chef d’état-major',
  'directrice générale des relations internationales',
  'premier ministre',
  'commis',
  'roi',
  'président de la Commission des lois',
  'secrétaire général du Parti',
  'ambassadeur du Laos',
  '',
])('of one already: %s', (one) => {
  expect(singular(one)).toBe(one)
  expect(isOfSeveral(one)).toBe(false)
})

test.each([
  ['nouvel ambassadeur du Vietnam', 'ambassadeur du Vietnam'],
  ['nouvelle ministre', 'ministre'],
  ['ancien ministre', 'ancien ministre'],
  ['nouveau', 'nouveau'],
])('%s is %s', (said, role) => {
  expect(withoutMoment(said)).toBe(role)
})
