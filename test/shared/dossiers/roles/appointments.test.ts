import { describe, expect, test } from 'vitest'
import { article, prepared } from '../../../builders.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { attestedIn, attestedWithout } from '../../../../shared/dossiers/entities/entities.ts'
import { entityDossier } from '../../../../shared/dossiers/entities/entity-dossier.ts'
import type { ArticleId } from '../../../../shared/article/article.ts'
import type { EntityId } from '../../../../shared/entities/entity.ts'
import { entityIn, page } from '../dossiers-of.ts'

const ID = 'person:ly-thi-hoa'
const LATER = page('vietnamplus-9', '2024-05-02', {
  lead: 'La ministre de la Santé Ly Thi Hoa a visité un hôpital de Hanoï.',
})

/** What a dossier says of the appointment when one page says this, and a later one prints the office. */
const appointedBy = (lead: string, date: string | undefined = '2023-11-15') =>
  entityIn([[page('vietnamplus-1', date, { lead }), LATER]], ID)?.roles.find(
    ({ normal }) => normal?.office === 'ministre',
  )?.appointed

describe('an appointment that a page prints', () => {
  test.each([
    ['Ly Thi Hoa a été nommée ministre de la Santé le 13 novembre 2023.', '2023-11-13'],
    ['Ly Thi Hoa, 48 ans, a été élue lundi ministre de la Santé.', '2023-11-13'],
    ['L’Assemblée nationale a nommé Mme Ly Thi Hoa ministre de la Santé lundi.', '2023-11-13'],
    ['Ly Thi Hoa a été désignée au poste de ministre de la Santé en novembre 2023.', '2023-11'],
    ['Ly Thi Hoa prend ses fonctions de ministre de la Santé mardi.', '2023-11-14'],
    ['La nomination de Ly Thi Hoa au poste de ministre de la Santé date de 2023.', '2023'],
    ['Ly Thi Hoa a été nommée ministre de la Santé, a annoncé mardi le gouvernement.', undefined],
    [
      'Ly Thi Hoa a été nommée ministre de la Santé, un poste qu’elle occupera jusqu’en mai.',
      undefined,
    ],
    ['Ly Thi Hoa a été élue par le Parlement ministre de la Santé.', undefined],
    ['Le parti a nommé Ly Thi Hoa, 48 ans, au poste de ministre de la Santé.', undefined],
    ['Ly Thi Hoa est réélue ministre de la Santé.', undefined],
    ['Le Sénat a approuvé la nomination de Ly Thi Hoa comme ministre de la Santé.', undefined],
    ['Réunie au siège de Singapour, l’Assemblée a élu Ly Thi Hoa ministre de la Santé.', undefined],
    ['À Nice, il a salué la nomination de Ly Thi Hoa au poste de ministre de la Santé.', undefined],
    ['Ainsi, Ly Thi Hoa a été élue ministre de la Santé lundi.', '2023-11-13'],
    ['Candidate du Parti, Ly Thi Hoa a été élue ministre de la Santé lundi.', '2023-11-13'],
    ['Ly Thi Hoa, qui a été nommée ministre de la Santé lundi, est venue.', '2023-11-13'],
    ['Ly Thi Hoa a prêté serment lundi en tant que ministre de la Santé.', '2023-11-13'],
    ['Il a vu la ministre de la Santé Ly Thi Hoa, nommée en mai.', '2023-05'],
    ['Il a vu la ministre de la Santé, Mme Ly Thi Hoa, élue le 13 novembre.', '2023-11-13'],
    ['Le Sénat, qui avait rejeté M. Do, a élu Ly Thi Hoa ministre de la Santé.', undefined],
  ])('%s', (lead, date) => {
    const appointed = appointedBy(lead)
    expect(appointed).toBeDefined()
    expect(appointed?.date).toBe(date)
    expect(appointed?.attestation).toMatchObject({ article: 'vietnamplus-1', sentence: lead })
  })

  test.each([
    'Ly Thi Hoa sera nommée ministre de la Santé le 13 novembre 2023.',
    'La ministre de la Santé Ly Thi Hoa, nommée aux Oscars, a souri.',
    'La ministre de la Santé Ly Thi Hoa, élue de Hanoï, a souri.',
    'La vice-Première ministre et ministre de la Santé Ly Thi Hoa, nommée en mai, a souri.',
    'Si la ministre de la Santé Ly Thi Hoa, élue en mai, revient, elle le dira.',
    'Ly Thi Hoa a été réélue à l’unanimité des onze ministres de la Santé.',
    'L’élection de Ly Thi Hoa, ministre de la Santé, à la présidence du club a été saluée.',
    'Le club a élu Ly Thi Hoa, ministre de la Santé.',
    'Ly Thi Hoa a été nommée chevalier en qualité de ministre de la Santé.',
    'Ly Thi Hoa a été élue "ministre de la Santé" par ses élèves.',
    'Ly Thi Hoa a été réélue dans une salle ministre de la Santé.',
    'Ly Thi Hoa a été élue lundi car il n’y avait pas d’autre candidate.',
    'Le parti a désigné Ly Thi Hoa, 31 ans, son ancienne ministre de la Santé.',
    'La nomination de Ly Thi Hoa au conseil et celle de Tran Van Binh, ministre de la Santé, font parler.',
    'L’ancienne ministre de la Santé Ly Thi Hoa, nommée lundi ambassadrice, a souri.',
    'Ly Thi Hoa n’a pas été nommée ministre de la Santé.',
    'Ly Thi Hoa, ministre de la Santé, a nommé un directeur.',
    'Ly Thi Hoa a été nommée lundi par la ministre de la Santé.',
    'Ly Thi Hoa a été nommée ambassadrice du Vietnam en Suisse.',
    'La ministre de la Santé Ly Thi Hoa a été reçue lundi à Paris.',
    'Si Ly Thi Hoa est élue ministre de la Santé lundi, elle siégera à Hanoï.',
    'Le Premier ministre a proposé la nomination de Ly Thi Hoa au poste de ministre de la Santé.',
    'Le Sénat a rejeté lundi la nomination de Ly Thi Hoa comme ministre de la Santé.',
    'Le Sénat a refusé mardi la nomination de Mme Ly Thi Hoa comme ministre de la Santé.',
    'La nomination de Ly Thi Hoa comme ministre de la Santé sera soumise au vote mardi.',
    'La nomination de Ly Thi Hoa au poste de ministre de la Santé est attendue mardi.',
    'La nomination de Ly Thi Hoa au poste de ministre de la Santé est soumise au Parlement.',
    'Les députés examinent mardi la nomination de Ly Thi Hoa au poste de ministre de la Santé.',
    'L’opposition a voté lundi contre la nomination de Ly Thi Hoa comme ministre de la Santé.',
    'L’éventuelle nomination de Ly Thi Hoa comme ministre de la Santé divise le Parlement.',
    'Lundi, l’Assemblée nationale aura élu Ly Thi Hoa ministre de la Santé.',
    'Ly Thi Hoa a été désignée lundi candidate au poste de ministre de la Santé.',
    'Le parti a nommé Ly Thi Hoa candidate au poste de ministre de la Santé.',
    'Le Parlement pourrait entériner la désignation de Ly Thi Hoa comme ministre de la Santé.',
    'À moins que Ly Thi Hoa ne soit élue, dit-il, s’il le faut, Ly Thi Hoa est nommée ministre de la Santé.',
    'Ly Thi Hoa prend ses fonctions de ministre de la Santé le 1er décembre 2023.',
    'Ly Thi Hoa prend ses fonctions de ministre de la Santé le mois prochain.',
  ])('is none in: %s', (lead) => {
    expect(appointedBy(lead)).toBeUndefined()
  })

  test('without a date in the sentence it has none: the page’s own day is not the appointment’s', () => {
    expect(appointedBy('Ly Thi Hoa a été nommée ministre de la Santé.')).not.toHaveProperty('date')
  })

  test('two dates in the sentence are a choice, and none is made', () => {
    expect(
      appointedBy(
        'Ly Thi Hoa a été nommée ministre de la Santé le 13 novembre 2023, puis en mai 2024.',
      ),
    ).not.toHaveProperty('date')
  })

  test('the page that dates it best tells it', () => {
    const pages = [
      page('a-1', '2024-01-05', { lead: 'Ly Thi Hoa a été nommée ministre de la Santé en 2023.' }),
      page('b-2', '2024-02-05', {
        lead: 'Ly Thi Hoa a été nommée ministre de la Santé le 13 novembre 2023.',
      }),
      LATER,
    ]
    const appointed = entityIn([pages], ID)?.roles[0]?.appointed
    expect(appointed?.date).toBe('2023-11-13')
    expect(entityIn([pages.slice(0, 1), pages.slice(1)], ID)?.roles[0]?.appointed).toEqual(
      appointed,
    )
  })

  test('goes with the article that printed it', () => {
    const one = article({
      id: 'vietnamplus-1',
      lead: 'Ly Thi Hoa a été nommée ministre de la Santé le 13 novembre 2023.',
    })
    const { entities } = prepared(one, recognise(one))
    const person = entities.find(({ id }) => id === ID)!
    const line = attestedIn({ article: one, entities, isQuoted: true }, person)
    expect(line.appointments).toHaveLength(1)
    const gone = attestedWithout(line, (id: ArticleId) => id === 'vietnamplus-1')
    expect(gone.appointments).toBeUndefined()
    expect(entityDossier(ID as EntityId, [gone])).toBeUndefined()
  })
})

describe('an appointment that no other page confirms', () => {
  const alone = (lead: string, id = ID) =>
    entityIn([[page('x-1', '2025-02-19', { lead })]], id)?.roles.map(({ text, appointed }) => [
      text,
      appointed?.date,
    ])

  test.each([
    'Ly Thi Hoa a été nommée ministre de la Construction le 18 février 2025.',
    'L’Assemblée nationale a nommé le 18 février 2025 Ly Thi Hoa ministre de la Construction.',
    'L’Assemblée nationale a nommé, mardi 18 février, Mme Ly Thi Hoa ministre de la Construction.',
    'L’Assemblée nationale a élu mardi à l’unanimité Ly Thi Hoa ministre de la Construction.',
    'Ly Thi Hoa a prêté serment mardi 18 février comme ministre de la Construction.',
  ])('is told with its sentence: %s', (lead) => {
    const dossier = entityIn([[page('x-1', '2025-02-19', { lead })]], ID)
    expect(dossier?.roles).toMatchObject([
      { text: 'ministre de la Construction', appointed: { attestation: { sentence: lead } } },
    ])
  })

  test('stands beside the office that was left', () => {
    expect(
      alone(
        'Ly Thi Hoa, ministre des Transports, a été nommée le 18 février 2025 ministre de la Construction.',
      ),
    ).toEqual([
      ['ministre de la Construction', '2025-02-18'],
      ['ministre des Transports', undefined],
    ])
  })

  test('of years ago attests nothing of the day that recalls it', () => {
    const lead = 'Ly Thi Hoa, élue en 2021 directrice du Département des pêches, l’a dit.'
    const roles = entityIn([[page('x-1', '2025-02-19', { lead })]], ID)?.roles ?? []
    expect(roles.every(({ recalled }) => recalled === true)).toBe(true)
  })

  test.each([
    'Ly Thi Hoa sera nommée ministre de la Construction mardi.',
    'Le parti a proposé de nommer Ly Thi Hoa ministre de la Construction.',
    'Ly Thi Hoa a été nommée chevalière des Arts le 18 février 2025.',
    'Ly Thi Hoa a été élue joueuse de l’année le 18 février 2025.',
    'Ly Thi Hoa a été nommée directrice le 18 février 2025.',
  ])('gives no dossier: %s', (lead) => {
    expect(alone(lead)).toBeUndefined()
  })
})
