import { expect, test } from 'vitest'
import { isOnce } from '../../../shared/related/happening.ts'

test.each([
  'typhon Bolaven',
  'tempête tropicale Son Tinh',
  'SEA Games 31',
  'Coupe d’Asie des clubs féminins 2023',
  'Expo 2020 Dubaï',
  'Festival de Huê 2024',
])('%s happens once', (name) => {
  expect(isOnce(name)).toBe(true)
})

test.each([
  'typhon',
  'tempête de neige',
  'Têt 2026',
  'Coupe du monde',
  'visite officielle',
  '60e anniversaire',
])('%s comes back, or is nobody’s name', (name) => {
  expect(isOnce(name)).toBe(false)
})
