import { describe, expect, test } from 'vitest'
import { entityIn, page } from '../dossiers-of.ts'

const MINISTER = page('x-1', '2025-02-18', {
  lead: 'Le ministre de l’Information, Tran Manh Binh, a visité un hôpital.',
})
const together = (lead: string, date = '2025-03-03') =>
  entityIn([[MINISTER], [page('y-2', date, { lead })]], 'person:tran-manh-binh')

describe('a minister’s name on a page of sports, arts or schools', () => {
  test.each([
    'L’entraîneur Tran Manh Binh a conduit l’équipe de natation à Bangkok.',
    'Le nageur Tran Manh Binh a gagné le 200 m.',
    'La chanteuse Tran Manh Binh a ouvert le festival.',
    'L’étudiant Tran Manh Binh a reçu un prix.',
  ])('may be another’s: %s', (lead) => {
    const dossier = together(lead)
    expect(dossier?.mayBeSeveral).toBe(true)
    // What a page says of a private person is told by nobody.
    expect(dossier?.roles.map(({ text }) => text)).toEqual(['ministre de l’Information'])
  })

  test.each([
    'Le ministre Tran Manh Binh a reçu l’entraîneur Do Van Ky.',
    'Tran Manh Binh a félicité les nageurs.',
    'Tran Manh Binh, ministre de l’Information et ancien nageur, a ouvert les Jeux.',
  ])('is his own: %s', (lead) => {
    expect(together(lead)?.mayBeSeveral).toBeUndefined()
  })

  test('a foreign name is borne by fewer', () => {
    const pages = [
      page('x-1', '2025-02-18', { lead: 'Le ministre mongol Batbold Enkhbat a parlé.' }),
      page('y-2', '2025-03-03', { lead: 'L’entraîneur Batbold Enkhbat a parlé.' }),
    ]
    const dossier = entityIn([pages], pages[0]!.entities.find(({ kind }) => kind === 'person')!.id)
    expect(dossier?.articles).toBe(2)
    expect(dossier?.mayBeSeveral).toBeUndefined()
  })
})
