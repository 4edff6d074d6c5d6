import { expect, test } from 'vitest'
import { recogniseDates } from '../../../../shared/entities/recognisers/date.ts'
import { candidatesIn } from '../printed.ts'

const keysIn = (text: string, published?: string) =>
  candidatesIn(recogniseDates, text, published).map(({ start, end, key }) => [
    text.slice(start, end),
    key,
  ])

test('a lone weekday is the one day of that name that the page prints', () => {
  expect(keysIn('Ils se sont vus lundi. Le pacte date du lundi soir 27 août, a-t-on dit.')).toEqual(
    [
      ['lundi', '-8-27'],
      ['lundi soir 27 août', '-8-27'],
    ],
  )
})

test('its year, where one is printed, is the other’s too', () => {
  expect(
    candidatesIn(recogniseDates, 'Ouvert mardi matin. Ouvert mardi 5 mars 2019.'),
  ).toMatchObject([{ iso: '2019-03-05' }, { iso: '2019-03-05' }])
})

test.each([
  ['two days of that name', 'Vus lundi. Du lundi 3 mars, puis du lundi 10 mars.', 'lundi'],
  ['another name', 'Vus lundi. Ils étaient là mardi 4 mars.', 'lundi'],
  ['a day that comes back', 'Ouvert chaque lundi. Ouvert lundi 3 mars.', 'lundi'],
  ['another week', 'Vus lundi dernier. Ouvert lundi 3 mars.', 'lundi dernier'],
])('it stays alone beside %s', (_, text, key) => {
  expect(keysIn(text)[0]).toEqual([key, key])
})

test('where the day is known that the page came out, that day decides', () => {
  expect(keysIn('Vus lundi. Le pacte date du lundi 2 septembre.', '2019-08-27')[0]).toEqual([
    'lundi',
    '2019-08-26',
  ])
})

test.each([
  ['Un calendrier de janvier 2024 à décembre 2026.', ['janvier 2024', 'décembre 2026']],
  ['De mai à juin 2023, 214 tortues sont venues.', ['De mai à juin 2023']],
  ["D'avril à octobre 2025, il a plu.", ["D'avril à octobre 2025"]],
  ['De début mars à fin juin 2026.', ['De début mars à fin juin 2026']],
  ['De début mars 2024 à fin juin 2026.', ['mars 2024', 'juin 2026']],
  ['Il y vécut de 1928 à 1929.', ['de 1928 à 1929']],
  ['Entre janvier et mars 2025, il a plu.', ['Entre janvier et mars 2025']],
  ['La foire dure du 3 au 5 mai 2025.', ['du 3 au 5 mai 2025']],
])('%s tells %j', (text, dates) => {
  expect(keysIn(text).map(([surface]) => surface)).toEqual(dates)
})

test('of months told as a span each has its own day', () => {
  expect(
    candidatesIn(recogniseDates, 'De mai à juin, il a plu.', '2023-08-09').map(({ iso }) => iso),
  ).toEqual(['2023-05', '2023-06'])
})

test('a market is held every week, a mass with a day of the month once', () => {
  expect(
    candidatesIn(recogniseDates, 'Il vend au marché aux buffles du samedi.', '2024-10-28'),
  ).toMatchObject([{ canonical: 'samedi' }])
  expect(
    candidatesIn(recogniseDates, 'La messe du dimanche 4 mai fut dite.', '2025-05-06'),
  ).toMatchObject([{ iso: '2025-05-04' }])
})

test.each([
  ['Venu sur place jeudi, il a parlé.', ['jeudi']],
  ['Le navire a quitté le port mardi matin.', ['mardi matin']],
  ['La foule emplit la rue du 19 Mai.', []],
])('%s: a street is called after no weekday', (text, dates) => {
  expect(keysIn(text).map(([surface]) => surface)).toEqual(dates)
})
