import { expect, test } from 'vitest'
import { bodyCode } from '../../../../shared/related/partners/bodies.ts'

test.each([
  ['OIF', 'fo'],
  ['Organisation internationale de la Francophonie', 'fo'],
  ['19e Sommet de la Francophonie', 'fo'],
  ['44e Sommet de l’ASEAN', 'an'],
  ['Sommet du G20', 'gv'],
  ['Sommet de l’ASEAN 2020', 'an'],
  ['Forum du tourisme de l’ASEAN', 'an'],
  ['12e Réunion des ministres de l’Éducation de l’ASEAN', 'an'],
  ['Forum économique mondial', 'wf'],
  ['Sommet de l’ONU sur les océans', undefined],
  ['Parlement européen', 'EU'],
  ['Association européenne de libre-échange', 'ef'],
  ['Banque asiatique de développement', 'ad'],
  ['Comité intergouvernemental', undefined],
  ['visite officielle', undefined],
  ['Sommet', undefined],
  ['', undefined],
])('%s is the body %s', (name, code) => {
  expect(bodyCode(name)).toBe(code)
})
