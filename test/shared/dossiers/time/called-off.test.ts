import { describe, expect, test } from 'vitest'
import { page, relationIn } from '../dossiers-of.ts'

const told = (...pages: readonly ReturnType<typeof page>[]) =>
  (relationIn([pages], 'MN', 'VN')?.events ?? []).map(({ date, announced, calledOff }) => [
    date,
    calledOff ?? (announced === true ? 'announced' : 'held'),
  ])
const says = (text: string, date = '2024-02-20', id = 'x-1') =>
  page(id, date, { headline: 'Vietnam et Mongolie se concertent', lead: text })

const SESSION = '8e réunion du Comité intergouvernemental Vietnam-Mongolie'
const PLANNED = `La ${SESSION} se tiendra le 3 mars 2024 à Hanoï.`

describe('an event that is called off', () => {
  test.each([
    [`La ${SESSION}, prévue le 3 mars 2024, a été reportée.`, 'postponed'],
    [`La ${SESSION}, initialement prévue le 3 mars 2024, est ajournée sine die.`, 'postponed'],
    [`La ${SESSION}, prévue le 3 mars 2024, a été annulée.`, 'cancelled'],
    [`La ${SESSION}, prévue le 3 mars 2024, a finalement été annulée.`, 'cancelled'],
    [`La ${SESSION}, prévue le 3 mars 2024, a dû être de nouveau reportée.`, 'postponed'],
    [`La ${SESSION}, qui devait être tenue le 3 mars 2024, a été reportée.`, 'postponed'],
    [
      `La ${SESSION}, prévue le 3 mars 2024, a été reportée, alors que la 7e s’est tenue à temps.`,
      'postponed',
    ],
    [`La ${SESSION}, qui devait avoir lieu le 3 mars 2024, n’aura pas lieu.`, 'cancelled'],
    [`La ${SESSION}, programmée le 3 mars 2024, ne se tiendra pas.`, 'cancelled'],
    [`Le Vietnam a reporté la ${SESSION}, prévue le 3 mars 2024.`, 'postponed'],
    [`Hanoï a annoncé le report de la ${SESSION}, prévue le 3 mars 2024.`, 'postponed'],
  ])('%s', (text, as) => {
    expect(told(says(text))).toEqual([['2024-03-03', as]])
  })

  test('by a page that came out when it should have been over', () => {
    const text = `La ${SESSION}, qui devait avoir lieu le 3 mars 2024, n’a pas eu lieu.`
    expect(told(says(text, '2024-03-08'))).toEqual([['2024-03-03', 'cancelled']])
  })

  test('a visit, with whoever was to pay it', () => {
    const text =
      'La visite d’État au Vietnam du président mongol Batbold Enkhbat, prévue du 3 au 5 mars 2024, a été reportée.'
    expect(relationIn([[says(text)]], 'MN', 'VN')?.events).toMatchObject([
      {
        date: '2024-03-03/2024-03-05',
        announced: true,
        calledOff: 'postponed',
        persons: { MN: ['Batbold Enkhbat'] },
      },
    ])
  })

  test('is no longer only announced, and contradicts no announcement', () => {
    const off = says(`La ${SESSION}, prévue le 3 mars 2024, a été annulée.`, '2024-02-25', 'y-2')
    const pages = [says(PLANNED), off]
    expect(told(...pages)).toEqual([['2024-03-03', 'cancelled']])
    const held = says(`La ${SESSION} s’est tenue le 6 mai 2024.`, '2024-05-07', 'z-3')
    expect(relationIn([[...pages, held]], 'MN', 'VN')?.contradictions).toEqual([])
  })

  test('is held all the same where a later page has it so', () => {
    const off = says(`La ${SESSION}, prévue le 3 mars 2024, a été annulée.`)
    const held = says(`La ${SESSION} s’est tenue le 3 mars 2024.`, '2024-03-04', 'y-2')
    expect(told(off, held)).toEqual([['2024-03-03', 'held']])
  })
})

test.each([
  // Put off to a day: still to come.
  [`La ${SESSION} a été reportée au 10 mars 2024.`, [['2024-03-10', 'announced']]],
  // The day of the news, not of the session.
  [`La ${SESSION} a été annulée le 20 février 2024.`, []],
  [`La ${SESSION} n’a pas été reportée : elle se tiendra le 3 mars 2024.`, 'announced'],
  [`La ${SESSION}, dont le programme a été annulé, se tiendra le 3 mars 2024.`, 'announced'],
  [`Lors de la ${SESSION}, tenue le 3 février 2024, la taxe a été annulée.`, 'held'],
  [`La ${SESSION}, tenue le 3 février 2024, la taxe et la dette ont été annulées.`, 'held'],
  [`La ${SESSION}, tenue le 3 février 2024, a été suspendue une heure.`, 'held'],
  // What a session puts off is another thing.
  [`La ${SESSION}, prévue le 3 mars 2024, a reporté l’examen du texte.`, 'announced'],
  [`La ${SESSION} s’est tenue le 3 février 2024 et a reporté sa décision.`, 'held'],
  [`Les délégués de la ${SESSION}, tenue le 3 février 2024, ont annulé la dette.`, 'held'],
  // Put off once, and held since.
  [
    `La ${SESSION}, qui avait été reportée en raison de la pandémie, s’est tenue le 3 février 2024 à Hanoï.`,
    [['2024-02-03', 'held']],
  ],
  [
    `La ${SESSION}, reportée deux fois et qui avait été annulée, a finalement eu lieu le 3 février 2024.`,
    'held',
  ],
  [`Le Vietnam avait reporté la ${SESSION}, qui s’est tenue le 3 février 2024.`, 'held'],
  [`Le Vietnam a annulé une dette lors de la ${SESSION}, tenue le 3 février 2024.`, 'held'],
])('%s', (text, expected) => {
  const found = told(says(text))
  if (typeof expected === 'string') expect(found.map(([, as]) => as)).toEqual([expected])
  else expect(found).toEqual(expected)
})
