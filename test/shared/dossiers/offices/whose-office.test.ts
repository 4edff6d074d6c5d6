import { describe, expect, test } from 'vitest'
import { entityIn, page } from '../dossiers-of.ts'

const rolesOf = (id: string, lead: string) =>
  entityIn([[page('x-1', '2024-03-05', { lead })]], `person:${id}`)?.roles.map(({ text }) => text)

describe('an office told by a pronoun', () => {
  test.each([
    [
      'La Banque de Hué et son président, Ly Van Hoa, ont ouvert une école.',
      'président de la Banque de Hué',
    ],
    [
      'La Banque de Hué (BH) et son président, Ly Van Hoa, ont ouvert une école.',
      'président de la Banque de Hué',
    ],
    [
      'À Hanoï, la Banque de Hué a accueilli son président, Ly Van Hoa.',
      'président de la Banque de Hué',
    ],
    [
      'Une délégation du Parti du Peuple, conduite par sa présidente, Ly Van Hoa, est là.',
      'présidente du Parti du Peuple',
    ],
    [
      'Il a reçu Ly Van Hoa, secrétaire du Parti du Peuple et chef du Bureau de son Comité central.',
      'chef du Bureau du Comité central du Parti du Peuple',
    ],
    [
      'La réunion du Comité mixte Vietnam-Laos a été présidée par Tran Van Binh et Ly Van Hoa, président du sous-comité lao de ce comité.',
      'président du sous-comité lao du Comité mixte Vietnam-Laos',
    ],
  ])('%s', (lead, role) => {
    expect(rolesOf('ly-van-hoa', lead)).toContain(role)
  })

  test.each([
    'Son président, Ly Van Hoa, a ouvert une école.',
    'La Banque de Hué et le Parti du Peuple ont écouté leur président, Ly Van Hoa.',
    'Il a reçu Ly Van Hoa, chef du Bureau de son Comité central.',
    'Il a reçu Ly Van Hoa, chef du Bureau du Comité central de ce parti.',
    'Au Comité mixte, Tran Van Binh a reçu Ly Van Hoa, chef du Bureau central de ce parti.',
    'Le Premier ministre lao a quitté le Parti du Peuple avec son ministre, Ly Van Hoa.',
    'Au siège de la Banque de Hué, le Laos a envoyé son directeur, Ly Van Hoa.',
    'Les clients de la Banque de Hué ont écouté leur président, Ly Van Hoa.',
    'Avec la Vietcombank, la ville de Hué et son président Ly Van Hoa ont signé.',
    'Selon le ministère de la Santé, Hanoï et son président Ly Van Hoa sont prêts.',
    'Avec la Banque de Hué, la rizerie du Sud et son président, Ly Van Hoa, ont signé.',
    'Au siège de la Banque de Hué, Oulan-Bator a envoyé son président, Ly Van Hoa.',
  ])('of what is not said in: %s', (lead) => {
    expect(rolesOf('ly-van-hoa', lead)).toBeUndefined()
  })

  test('“du parti” says whose of a Vietnamese alone', () => {
    expect(
      rolesOf('farid-mansurov', 'Il a vu Farid Mansurov, secrétaire exécutif du parti.'),
    ).toBeUndefined()
    expect(rolesOf('ly-van-hoa', 'Il a vu Ly Van Hoa, secrétaire général du parti.')).toEqual([
      'secrétaire général du parti',
    ])
  })
})

describe('an office printed once for several', () => {
  const LIST = ['ly-van-hoa', 'tran-van-binh', 'do-thi-lan']
  test.each([
    [
      'MM. Ly Van Hoa, Tran Van Binh et Mme Do Thi Lan, vice-ministres de la Santé, étaient là.',
      'vice-ministre de la Santé',
    ],
    [
      'Les vice-ministres de la Santé Ly Van Hoa, Tran Van Binh et Do Thi Lan étaient là.',
      'vice-ministre de la Santé',
    ],
    [
      'Les vice-Premiers ministres Ly Van Hoa, Tran Van Binh et Do Thi Lan étaient là.',
      'vice-Premier ministre',
    ],
  ])('%s', (lead, role) => {
    for (const id of LIST) expect(rolesOf(id, lead)).toEqual([role])
  })

  test.each([
    'Ly Van Hoa, Tran Van Binh, ministres de leur temps, et Do Thi Lan.',
    'Ly Van Hoa et Tran Van Binh, respectivement ministre et vice-ministre, et Do Thi Lan.',
    'Le ministre de la Santé Ly Van Hoa et Do Thi Lan étaient là.',
    'Ly Van Hoa et Do Thi Lan, agriculteurs de Hué, étaient là.',
    'Ly Van Hoa et Do Thi Lan, invités du ministre, étaient là.',
  ])('Do Thi Lan holds none in: %s', (lead) => {
    expect(rolesOf('do-thi-lan', lead)).toBeUndefined()
  })

  test('of two countries each is told with the one that stands in its place', () => {
    const lead =
      'Les ministres vietnamien et chilien de la Santé Ly Van Hoa et Pablo Rojas étaient là.'
    expect(rolesOf('ly-van-hoa', lead)).toEqual(['ministre vietnamien de la Santé'])
    const read = page('x-1', '2024-03-05', { lead })
    const guest = read.entities.find(({ canonical }) => canonical === 'Pablo Rojas')
    expect(entityIn([[read]], guest!.id)?.roles).toMatchObject([
      { text: 'ministre chilien de la Santé', normal: { office: 'ministre', country: 'CL' } },
    ])
  })

  test.each([
    ['Les vice-ministres de la Culture, des Sports et du Tourisme Ly Van Hoa et Do Thi Lan.'],
    ['Ly Van Hoa et Do Thi Lan, vice-ministres de la Culture, des Sports et du Tourisme.'],
    ['Ly Van Hoa et Do Thi Lan, vice-ministres de l’Agriculture et du Développement rural.'],
    ['Ly Van Hoa et Do Thi Lan, vice-ministres de l’Industrie et du Commerce, étaient là.'],
    ['Ly Van Hoa et Do Thi Lan, vice-ministres des Affaires étrangères, étaient là.'],
    ['Ly Van Hoa et Do Thi Lan, vice-présidents du Comité populaire de Hué, étaient là.'],
  ])('one of a body that is one: %s', (lead) => {
    expect(rolesOf('do-thi-lan', lead)).toHaveLength(1)
  })

  test.each([
    'Ly Van Hoa et Do Thi Lan, membres du Bureau politique et secrétaires du Comité central du Parti.',
    'Les membres du Comité central du Parti et vice-ministres de la Santé Ly Van Hoa et Do Thi Lan.',
  ])('two titles of each: %s', (lead) => {
    expect(rolesOf('ly-van-hoa', lead)).toHaveLength(2)
    expect(rolesOf('do-thi-lan', lead)).toEqual(rolesOf('ly-van-hoa', lead))
  })

  test.each([
    'Les ministres des Affaires étrangères et de la Défense Ly Van Hoa et Do Thi Lan étaient là.',
    'Les vice-ministres de la Santé et de la Défense Ly Van Hoa et Do Thi Lan étaient là.',
    'Les ministres de l’Économie et des Finances Ly Van Hoa et Do Thi Lan étaient là.',
    'Les présidents de Hué et de Da Nang Ly Van Hoa et Do Thi Lan étaient là.',
    'Ly Van Hoa et Do Thi Lan, ministres de la Santé, de la Défense et des Finances.',
    'Ly Van Hoa et Do Thi Lan, présidents des provinces de Hué et de Nghe An, étaient là.',
    'Ly Van Hoa et Do Thi Lan, secrétaires des Comités du Parti de Hanoï et de Hué, étaient là.',
    'Ly Van Hoa et Do Thi Lan, présidents des Comités populaires de Hué et de Da Nang, étaient là.',
    'Ly Van Hoa et Do Thi Lan, présidents des Comités populaires de Hué et Da Nang, étaient là.',
    'Ly Van Hoa et Do Thi Lan, présidents de Hué et Da Nang, étaient là.',
  ])('who holds which of several is not said: %s', (lead) => {
    expect(rolesOf('do-thi-lan', lead)).toBeUndefined()
    expect(rolesOf('ly-van-hoa', lead)).toBeUndefined()
  })

  test('a country that is printed with it may be of one of them', () => {
    const lead = 'Les ministres laotiens de la Santé Ly Van Hoa et Do Thi Lan étaient là.'
    expect(rolesOf('do-thi-lan', lead)).toBeUndefined()
  })
})
