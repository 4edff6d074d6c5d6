import { describe, expect, test } from 'vitest'
import { article, prepared } from '../../../builders.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { page, relationIn } from '../dossiers-of.ts'

const personsOf = (pages: readonly ReturnType<typeof page>[], kind: string) =>
  (relationIn([pages], 'MN', 'VN')?.events ?? [])
    .filter((event) => event.kind === kind)
    .map(({ persons = {} }) => persons)

const SESSION = '5e réunion du Comité intergouvernemental Vietnam-Mongolie'
const HOST = 'Le ministre vietnamien du Commerce Tran Quoc Bao'
const GUEST = 'le ministre mongol du Commerce Batbold Enkhbat'

describe('a session that is still to be held', () => {
  const announced = (lead: string, ...body: readonly string[]) =>
    personsOf([page('x-1', '2024-07-04', { lead, body })], 'session')

  test.each([
    `La ${SESSION} aura lieu le 3 octobre 2024 à Hanoï.`,
    `La ${SESSION} se tiendra le 3 octobre 2024, a annoncé ${GUEST}.`,
  ])('whoever receives or speaks today is not at it: %s', (lead) => {
    expect(announced(lead, `${HOST} a reçu le 3 juillet 2024 ${GUEST}.`)).toEqual([{}])
  })

  test.each([
    `${HOST} et ${GUEST} coprésideront le 3 octobre 2024 la ${SESSION}.`,
    `${HOST} coprésidera avec ${GUEST} le 3 octobre 2024 la ${SESSION}.`,
    `La ${SESSION} sera coprésidée le 3 octobre 2024 par ${HOST.toLowerCase().slice(0, 1)}${HOST.slice(1)} et ${GUEST}.`,
  ])('whoever is to lead it is: %s', (lead) => {
    expect(announced(lead)).toEqual([{ MN: ['Batbold Enkhbat'], VN: ['Tran Quoc Bao'] }])
  })

  test('an envoy goes, and not who sends him', () => {
    const sent = `L’envoyé du ministre mongol du Commerce Batbold Enkhbat participera le 3 octobre 2024 à la ${SESSION}.`
    expect(announced(sent)).toEqual([{}])
  })

  test('of those who meet, the one who will go', () => {
    expect(
      announced(
        `${HOST} a reçu ${GUEST}, qui participera le 3 octobre 2024 à la ${SESSION} à Hanoï.`,
      ),
    ).toEqual([{ MN: ['Batbold Enkhbat'] }])
  })
})

test('whoever will pay a visit is told with it, and not the host who announces it', () => {
  const lead = `Le président mongol Batbold Enkhbat effectuera une visite d’État au Vietnam du 3 au 5 octobre 2024, a annoncé le ministre vietnamien des Affaires étrangères Tran Quoc Bao.`
  expect(personsOf([page('x-1', '2024-09-20', { lead })], 'visit')).toEqual([
    { MN: ['Batbold Enkhbat'] },
  ])
})

test.each([
  [
    'La visite d’État que le président mongol Batbold Enkhbat effectuera au Vietnam du 3 au 5 octobre 2024 sera la première en dix ans, a souligné l’ambassadeur du Vietnam en Mongolie Tran Quoc Bao.',
  ],
  [
    'À l’invitation du président Luong Cuong, le président mongol Batbold Enkhbat et son épouse effectueront une visite d’État au Vietnam du 3 au 5 octobre 2024.',
  ],
])('who will pay it: %s', (lead) => {
  const [visit] = relationIn([[page('x-1', '2024-09-20', { lead })]], 'MN', 'VN')?.events ?? []
  expect([visit?.announced, visit?.persons]).toEqual([true, { MN: ['Batbold Enkhbat'] }])
})

describe('a picture', () => {
  const pictured = (caption: string) => {
    const one = article({
      id: 'x-1',
      headline: 'Le Vietnam et la Mongolie tiennent leur dialogue',
      lead: `${HOST} a ouvert mardi à Oulan-Bator la ${SESSION}.`,
      captions: [{ text: caption }],
      published: { date: '2024-07-04', basis: 'metadata' },
    })
    return personsOf([prepared(one, recognise(one))], 'session')
  }
  test('shows somebody who was met elsewhere', () => {
    expect(pictured(`${HOST} (gauche) et ${GUEST}. Photo : VNA`)).toEqual([
      { VN: ['Tran Quoc Bao'] },
    ])
  })
  test('that is of the session by its own words shows who was at it', () => {
    expect(pictured(`${HOST} et ${GUEST} à la ${SESSION}.`)).toEqual([
      { MN: ['Batbold Enkhbat'], VN: ['Tran Quoc Bao'] },
    ])
  })
})

test('Vietnamese of a rare family stand on Vietnam’s side', () => {
  const lead = `La ${SESSION} s’est tenue mardi sous la coprésidence du vice-Premier ministre Mai Van Chinh et du ministre mongol du Commerce Batbold Enkhbat.`
  expect(personsOf([page('x-1', '2024-07-04', { lead })], 'session')).toEqual([
    { MN: ['Batbold Enkhbat'], VN: ['Mai Van Chinh'] },
  ])
})
