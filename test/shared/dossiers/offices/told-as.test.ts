import { describe, expect, test } from 'vitest'
import { entityIn, page } from '../dossiers-of.ts'

const rolesOf = (id: string, lead: string, ...body: readonly string[]) =>
  entityIn([[page('x-1', '2024-03-05', { lead, body })]], `person:${id}`)?.roles.map(
    ({ text, recalled }) => (recalled === true ? `${text} (recalled)` : text),
  )
const over = (...said: readonly (readonly [date: string, lead: string])[]) =>
  entityIn([said.map(([date, lead], n) => page(`x-${n}`, date, { lead }))], 'person:ly-van-hoa')

describe('whose an office is', () => {
  test.each([
    [
      'Le chantier est confié à la Compagnie des ports de Hué, dont le président Ly Van Hoa a promis le respect du calendrier.',
      ['président de la Compagnie des ports de Hué'],
    ],
    [
      'Au siège de la Fédération du travail de Hué, la vice-présidente Ly Van Hoa a compté les dégâts.',
      ['vice-présidente de la Fédération du travail de Hué'],
    ],
    ['Le pays a salué le président Ly Van Hoa, arrivé mardi.', ['président']],
    [
      'L’OMS a livré des vaccins. Sa représentante au Vietnam, Ly Van Hoa, les a comptés.',
      undefined,
    ],
    [
      'En 1996, le parc a été inauguré. Il a été agrandi en mai 1998 par le ministre Ly Van Hoa.',
      ['ministre (recalled)'],
    ],
    ['L’opéra Princesse Ly Van Hoa a été créé mardi à Hanoï.', undefined],
    ['Ly Van Hoa, guide du musée de Hué, a reçu les écoliers.', undefined],
    [
      'Ly Van Hoa, président et directeur général de Viettel, a fêté les dix ans de la firme.',
      ['directeur général de Viettel', 'président de Viettel'],
    ],
    [
      'Le vice-président et Premier ministre des Émirats arabes unis, Ly Van Hoa, est venu.',
      ['Premier ministre des Émirats arabes unis', 'vice-président des Émirats arabes unis'],
    ],
  ])('%s', (lead, roles) => {
    expect(rolesOf('ly-van-hoa', lead)).toEqual(roles)
  })
})

describe('which house it is of', () => {
  test.each([
    [
      'Deux tortues sont nées dans le parc national de Ba Be, a dit Ly Van Hoa, directeur du parc.',
      'Le public pourra les voir en mai.',
      'directeur du parc national de Ba Be',
    ],
    [
      'Ly Van Hoa, directeur de l’hôpital, a opéré cinq enfants.',
      'L’Hôpital central de Hué les garde une semaine.',
      'directeur de l’hôpital central de Hué',
    ],
    [
      'Ly Van Hoa, directeur de l’hôpital, a opéré cinq enfants.',
      'L’Hôpital central de Hué et l’Hôpital général de Vinh les gardent.',
      'directeur de l’hôpital',
    ],
    [
      'Ly Van Hoa, directrice de l’école, a lavé les livres.',
      'Les élèves reviendront lundi.',
      'directrice de l’école',
    ],
  ])('%s %s', (lead, body, role) => {
    expect(rolesOf('ly-van-hoa', lead, body)).toEqual([role])
  })
})

describe('one office, worded otherwise', () => {
  test.each([
    [
      'directeur du Département des sports et de la jeunesse',
      'directeur du Département de la jeunesse et des sports',
    ],
    [
      'ministre du Plan et de l’Investissement',
      'ministre de la Planification et de l’Investissement',
    ],
    ['vice-directeur du Service des ports de Hué', 'directeur adjoint du Service des ports de Hué'],
    ['ministre de l’Agriculture', 'ministre de l’Agriculture et du Développement rural'],
    ['directeur de l’Agence', 'directeur de l’Agence de l’investissement étranger'],
    ['directeur général de Deo Ca', 'directeur général du groupe Deo Ca'],
  ])('%s / %s', (one, other) => {
    const told = over(
      ['2024-03-05', `Ly Van Hoa, ${one}, a parlé.`],
      ['2024-04-05', `Ly Van Hoa, ${other}, a parlé.`],
    )
    expect(told?.roles).toHaveLength(1)
    expect(told?.roles[0]).toMatchObject({
      sources: 2,
      first: { published: { date: '2024-03-05' } },
      last: { published: { date: '2024-04-05' } },
    })
  })

  test('two ministries that one word may mean stay apart from it', () => {
    const told = over(
      ['2024-03-05', 'Ly Van Hoa, ministre de l’Agriculture, a parlé.'],
      ['2024-04-05', 'Ly Van Hoa, ministre de l’Agriculture et du Développement rural, a parlé.'],
      ['2025-04-05', 'Ly Van Hoa, ministre de l’Agriculture et de l’Environnement, a parlé.'],
    )
    expect(told?.roles).toHaveLength(3)
  })
})

test('who has died is told as recalled by later dispatches', () => {
  const of = (date: string) =>
    entityIn(
      [[page('x-1', date, { lead: 'Il a évoqué son amitié avec le général Vo Nguyen Giap.' })]],
      'person:vo-nguyen-giap',
    )?.roles.map(({ recalled }) => recalled)
  expect(of('2005-05-07')).toEqual([undefined])
  expect(of('2024-09-28')).toEqual([true])
})

test('the head of a firm and the former head of it are not several persons', () => {
  const told = over(
    ['2023-02-05', 'Ly Van Hoa, directeur général de la Compagnie par actions Hong Ha, est jugé.'],
    ['2023-09-05', 'Ly Van Hoa, ancien directeur général de la société Hong Ha, est condamné.'],
  )
  expect(told?.mayBeSeveral).toBeUndefined()
})
