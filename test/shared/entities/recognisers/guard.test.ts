import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardNames } from '../../../../shared/entities/recognisers/guard.ts'

const claimed = (text: string): readonly string[] =>
  guardNames({ parts: [{ part: 'body', index: 0, text }] }).map(({ kind, start, end }) =>
    [kind, text.slice(start, end)].join(' '),
  )

describe('what is no person', () => {
  test.each([
    ['Le Forum de São Paulo se réunit.', 'place São Paulo'],
    ['La province de Quang Binh est touchée.', 'place Quang Binh'],
    ['Human Rights Watch a dénoncé la mesure.', 'organisation Human Rights Watch'],
    ['Les voeux de Chol Chnam Thmay.', 'event Chol Chnam Thmay'],
    ['Il a reçu à Hanoï José Ramón Balaguer Cabrera.', 'place Hanoï'],
    ['La commune de Muong Lum a été inondée.', 'place Muong Lum'],
    ['Une gerbe au mausolée du Président Hô Chi Minh.', 'place mausolée du Président Hô Chi Minh'],
    ['Il a combattu dans la Sierra Morena.', 'place Sierra Morena'],
    ['Un réseau de Karpov Airlines.', 'organisation Karpov Airlines'],
    ['Le Zubov Institute of Technology forme.', 'organisation Zubov Institute of Technology'],
    [
      "Le directeur de la Caisse nationale d'assurance maladie (CNAM) part.",
      "organisation Caisse nationale d'assurance maladie",
    ],
    ["Candidat à l'élection du 3 novembre 2026.", 'date 3 novembre 2026'],
    ["L'Union des jeunes communistes Hô Chi Minh recrute.", 'organisation communistes Hô Chi Minh'],
  ])('%s', (text, expected) => {
    expect(claimed(text)).toContain(expected)
  })

  test('a territory learnt once is one wherever it stands', () => {
    expect(claimed('La commune de Muong Lum a été inondée. Muong Lum se relève.')).toEqual([
      'place Muong Lum',
      'place Muong Lum',
      'place Muong Lum',
    ])
  })
})

test.each([
  'M. Nguyen Hoa Binh préside.',
  'Le président Richard Ferrand (LREM) parle.',
  'La ministre Agnès Martin (MoDem) répond.',
  'Plusieurs chefs : Justin Trudeau (Canada) et Theresa May.',
  'La maison de Victor Hugo est rouverte.',
  'Le village de Pierre Dupont fête son champion.',
  'Le communiste Paul Vernier siège.',
  'Il a marché en tête, dans le calme.',
])('leaves alone: %s', (text) => {
  expect(claimed(text)).toEqual([])
})

test('whatever is printed, a claim lies inside its text', () => {
  const word = fc.constantFrom(
    'Hanoï',
    'province',
    'de',
    'la',
    '(',
    'CNAM',
    ')',
    'Institute',
    'of',
    'dans',
    'Hô',
    'Chi',
    'Minh',
    '3',
    'mai',
    '-',
    ',',
  )
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 14 }),
      fc.constantFrom(' ', '', ' - '),
      (words, gap) => {
        const text = words.join(gap)
        for (const { start, end } of guardNames({ parts: [{ part: 'body', index: 0, text }] })) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      },
    ),
  )
})
