import { describe, expect, test } from 'vitest'
import { page, relationIn } from '../dossiers-of.ts'

const HEADLINE = 'Le Vietnam et le Chili parlent de forêts'

/** Who stands on Vietnam's side in a page about Vietnam and Chile that says this. */
const homeSide = (text: string, headline = HEADLINE) =>
  (
    relationIn([[page('x-1', '2022-03-04', { headline, lead: text })]], 'CL', 'VN')?.persons[
      'VN'
    ] ?? []
  ).map(({ name }) => name)

test('a princess of an opera is of no side', () => {
  const lead = 'L’opéra Princesse Anna a été créé le 22 septembre à Hanoï.'
  const body = ['La ministre suédoise de la Culture, Karin Lund, y a assisté.']
  const headline = 'Le Vietnam et la Suède chantent ensemble'
  const told = relationIn([[page('x-1', '2022-09-24', { headline, lead, body })]], 'SE', 'VN')
  expect(told?.persons['SE']?.map(({ name }) => name)).toEqual(['Karin Lund'])
})

describe('whose somebody is', () => {
  test.each([
    ['Le ministre vietnamien du Commerce Tran Quoc Bao a visité Santiago.', ['Tran Quoc Bao']],
    ['L’ambassadeur du Vietnam au Chili, Tran Quoc Bao, a visité Santiago.', ['Tran Quoc Bao']],
    // In the agency's own copy an office of state goes without its country.
    ['Le vice-Premier ministre Tran Quoc Bao a reçu une délégation.', ['Tran Quoc Bao']],
    [
      'Le président de l’Assemblée nationale Tran Quoc Bao a reçu une délégation.',
      ['Tran Quoc Bao'],
    ],
    // Where a post is, is not whose it is.
    ['La directrice de la Banque mondiale pour le Vietnam, Helen Marsh, a pris la parole.', []],
    ['La directrice de la Banque mondiale au Vietnam, Helen Marsh, a pris la parole.', []],
    ['Le représentant de l’UNESCO au Vietnam, Peter Lindqvist, a pris la parole.', []],
    // Hired from anywhere.
    [
      'Le chef d’orchestre Honda Ichiro, directeur musical de l’Orchestre symphonique national du Vietnam, a joué à Santiago.',
      [],
    ],
    ['Le président Pablo Rojas, grand ami du Vietnam, a pris la parole.', []],
    // A firm, a club, somebody else's office.
    ['Le directeur Tran Quoc Bao a montré les serres de son entreprise.', []],
    ['L’association et son président Tran Quoc Bao ont planté un arbre.', []],
    ['L’ambassadeur du Chili, Pablo Rojas, a pris la parole.', []],
    ['Il a évoqué la vie du président Ho Chi Minh.', []],
  ])('%s', (text, names) => {
    expect(homeSide(text)).toEqual(names)
  })

  test('a page that merely names both countries puts nobody on a side', () => {
    const pages = page('x-1', '2022-03-04', {
      headline: 'Un atelier sur le riz à Can Tho',
      lead: 'Le vice-ministre vietnamien de l’Agriculture Tran Quoc Bao a ouvert un atelier.',
      body: ['Des experts sont venus.', 'Parmi eux, deux ingénieurs du Chili.'],
    })
    expect(relationIn([[pages]], 'CL', 'VN')).toMatchObject({ articles: 1, persons: { VN: [] } })
  })
})
