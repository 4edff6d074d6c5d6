import { describe, expect, test } from 'vitest'
import { isOtherOffice, officesOf } from '../../../../shared/dossiers/offices/offices.ts'
import { roleCovering } from '../../../../shared/dossiers/roles/role-at.ts'

test.each([
  ['vice-ministre permanent des Affaires étrangères', ['vice-ministre']],
  ['Première ministre', ['premier ministre']],
  ['vice-Premier ministre et ministre des Finances', ['vice-premier ministre', 'ministre']],
  ['directrice générale adjointe de l’agence', ['vice-directeur general']],
  ['directeur adjoint du Service fédéral', ['vice-directeur']],
  ['ancien ambassadeur du Vietnam en Ukraine', ['ancien ambassadeur']],
  ['ambassadrice de France', ['ambassadeur']],
  ['secrétaire général du PPRL et président lao', ['secretaire general', 'president']],
  ['premier vice-ministre russe', ['vice-ministre']],
  // What stands behind the office is no office of his.
  ['directeur du cabinet du Premier ministre', ['directeur']],
  ['homologue russe', []],
  ['général de brigade', []],
  ['chef de l’État', []],
  ['', []],
])('%s', (role, offices) => {
  expect(officesOf(role)).toEqual(offices)
})

test.each([
  ['vice-ministre', 'ministre des Affaires étrangères', true],
  ['Premier ministre laotien', 'secrétaire général du PPRL et président lao', true],
  ['président de la République d’Azerbaïdjan', 'président azerbaïdjanais', false],
  ['vice-directeur du Service, président du sous-comité', 'directeur adjoint du Service', false],
  ['ministre vietnamien de la Défense', 'général d’armée', false],
  ['homologue azerbaïdjanais', 'vice-ministre', false],
])('%s and %s: another office is %s', (one, two, other) => {
  expect(isOtherOffice(one, two)).toBe(other)
  expect(isOtherOffice(two, one)).toBe(other)
})

describe('the role that covers a day', () => {
  const DEPUTY = { text: 'vice-ministre', first: '2016-02-03', last: '2018-11-30' }
  const MINISTER = { text: 'ministre', first: '2018-11-30', last: '2023-05-01' }

  test.each([
    ['2017-01-01', 'vice-ministre'],
    ['2023-05-01', 'ministre'],
    // Two offices on one day, a month, a day that no dispatch covers.
    ['2018-11-30', undefined],
    ['2017-01', undefined],
    ['2024-01-01', undefined],
  ])('%s', (day, text) => {
    expect(roleCovering([DEPUTY, MINISTER], day)?.text).toBe(text)
  })

  test('an undated role covers none', () => {
    expect(roleCovering([{ text: 'ministre' }], '2018-01-01')).toBeUndefined()
  })
})
