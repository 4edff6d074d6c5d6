import { expect, test } from 'vitest'
import { isFollowed } from '../../../../shared/related/series/happening.ts'

test.each([
  'typhon Bolaven',
  'tempête tropicale Son Tinh',
  'SEA Games 31',
  'Coupe d’Asie des clubs féminins 2023',
  'Expo 2020 Dubaï',
  'Festival de Huê 2024',
])('%s is followed by its name', (name) => {
  expect(isFollowed('event', name)).toBe(true)
})

test.each([
  'typhon',
  'tempête de neige',
  'Têt 2026',
  'Coupe du monde',
  'visite officielle',
  '60e anniversaire',
])('%s comes back, or is nobody’s name', (name) => {
  expect(isFollowed('event', name)).toBe(false)
})

test.each([
  'pont Rach Mieu 2',
  'autoroute Bên Luc - Long Thành',
  'centrale nucléaire de Ninh Thuân 1',
  'barrage de Son La',
])('%s is followed from its first stone on', (name) => {
  expect(isFollowed('place', name)).toBe(true)
})

test.each(['aéroport de Noi Bai', 'stade My Dinh', 'Pontoise', 'pont', 'port de Hai Phong'])(
  'at %s other things happen every day',
  (name) => {
    expect(isFollowed('place', name)).toBe(false)
  },
)
