import { expect, test } from 'vitest'
import { isOfSeveral, withoutMoment } from '../../../../shared/dossiers/offices/role-wording.ts'

test('a plural is of several', () => {
  expect(isOfSeveral('vice-ministres')).toBe(true)
  expect(isOfSeveral('ministre des Affaires étrangères')).toBe(false)
})

test.each([
  ['nouvel ambassadeur du Vietnam', 'ambassadeur du Vietnam'],
  ['nouvelle ministre', 'ministre'],
  ['ancien ministre', 'ancien ministre'],
  ['nouveau', 'nouveau'],
])('%s is %s', (said, role) => {
  expect(withoutMoment(said)).toBe(role)
})
