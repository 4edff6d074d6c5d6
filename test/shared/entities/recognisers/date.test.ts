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
