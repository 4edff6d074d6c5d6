/** Corpora of a few pages, from text to answer: what stands beside each page, and why. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../../shared/article/raw.ts'
import type { Card } from '../../../../shared/library/holdings.ts'
import { storedLibrary } from '../../../../shared/library/stored.ts'
import type { Reason } from '../../../../shared/related/ranking/reasons.ts'
import { prepare } from '../../../../tools/corpus/pipeline.ts'
import { aboutOf } from '../../../../tools/pages/folder.ts'
import { entityId } from '../../../builders.ts'
import { published } from '../published.ts'

const VNP = (number: number) => `https://fr.vietnamplus.vn/une-page-post${number}.vnp`
const CVN = (number: number) => `https://lecourrier.vn/une-page/${number}.html`
const VOV = (number: number) => `https://vovworld.vn/fr-CH/actualites/une-page-${number}.vov`

type Page = readonly [text: string, url?: string, day?: string]

/** The corpus that some pages make, and what stands beside the one whose headline begins so. */
function corpusOf(pages: readonly Page[]) {
  const { corpus } = prepare({
    pages: pages.map(([text, url, day], at) => ({
      file: `${at}.txt`,
      raw: readText(
        text,
        aboutOf({
          ...(url === undefined ? {} : { url }),
          ...(day === undefined ? {} : { published: day }),
        }),
      ),
      remarks: [],
    })),
    refused: [],
    remarks: [],
    ignored: [],
  })
  const library = storedLibrary(published(corpus, 'excerpt'))
  const idOf = (beginning: string) =>
    corpus.find(({ article }) => article.headline?.startsWith(beginning))!.article.id
  const beside = async (beginning: string) =>
    (await library.related({ kind: 'article', id: idOf(beginning) }))!
  return { library, idOf, beside }
}

const headline = ({ card }: { readonly card: Card }): string => card.headline ?? ''
const whenOf = (related: readonly { readonly card: Card; readonly when: string }[]) =>
  related.map((one) => `${one.when} ${headline(one)}`).sort()
const seriesOf = (why: readonly Reason[]) => why.find(({ kind }) => kind === 'series')

describe('one consultation, told by three outlets', () => {
  const NEWS =
    'Le vice-ministre des Affaires étrangères Dang Hoàng Giang et son homologue arménien Paruyr Hovhannisyan ont coprésidé le 15 octobre à Erevan la 3e consultation politique entre les deux ministères.'
  const MORE =
    'Les deux diplomates ont jugé que le commerce bilatéral, de 450 millions de dollars en 2023, restait porté par les téléphones. Ils ont proposé de réunir la Commission mixte en 2025.'
  const { beside } = corpusOf([
    [`Consultation à Erevan\n\nErevan (VNA) - ${NEWS}\n\n${MORE} -VNA`, VNP(9301001), '2024-10-16'],
    [
      `Erevan veut une ambassade à Hanoï\n\n${NEWS} ${MORE.replace('450', '540')}\n\nVNA/CVN`,
      CVN(9301002),
      '2024-10-17',
    ],
    [
      "Deux diplomates à Erevan\n\n(VOVWORLD) - La 3e session de consultation politique Vietnam-Arménie s'est tenue mardi à Erevan, coprésidée par Dang Hoàng Giang et Paruyr Hovhannisyan.\n\nVisas, tourisme, vols directs : les sujets n'ont pas manqué.",
      VOV(1340501),
      '2024-10-16',
    ],
    [
      "L'Arménie reçoit un ambassadeur\n\nErevan (VNA) - Le Premier ministre arménien Nikol Pachinian a reçu le 12 novembre à Erevan l'ambassadeur Dang Minh Khôi, venu lui remettre ses lettres de créance. -VNA",
      VNP(9301004),
      '2024-11-13',
    ],
  ])
  test('the same text, another account and what is related are three lists', async () => {
    const { copies, related } = await beside('Erevan veut')
    expect(copies.map((copy) => [copy.sameness, headline(copy), copy.credit])).toEqual([
      ['same', 'Consultation à Erevan', 'VNA'],
      ['account', 'Deux diplomates à Erevan', 'VOVWORLD'],
    ])
    expect(whenOf(related)).toEqual(["after L'Arménie reçoit un ambassadeur"])
  })
  test('of a copy the fact that differs comes first', async () => {
    const { copies } = await beside('Consultation')
    const same = copies.find(({ sameness }) => sameness === 'same')!
    expect(same.credit).toBe('VNA/CVN')
    expect(same.differences[0]).toEqual({
      kind: 'figure',
      here: '450 millions de dollars',
      there: '540 millions de dollars',
    })
  })
})

describe('a committee over the years, beside another of the same number', () => {
  const session = (ordinal: number, country: string, town: string, day: string, more: string) =>
    [
      `${town} : ${ordinal}e session avec la ${country}\n\n${town} (VNA) - La ${ordinal}e session du Comité mixte Vietnam-${country} de coopération économique s'est tenue mardi à ${town}. ${more} -VNA`,
      VNP(Number(day.replaceAll('-', ''))),
      day,
    ] as const
  const { library, beside } = corpusOf([
    session(
      12,
      'Roumanie',
      'Bucarest',
      '2009-06-06',
      'La réparation navale à Mangalia et les engrais ont été évoqués.',
    ),
    session(
      14,
      'Roumanie',
      'Hanoï',
      '2013-05-22',
      "L'accord sur la main-d'œuvre doit être révisé.",
    ),
    session(
      16,
      'Roumanie',
      'Cluj',
      '2018-10-12',
      "Un groupe suivra l'exportation de miel et de pangas.",
    ),
    session(16, 'Hongrie', 'Pécs', '2018-10-10', 'Un prêt lié servira à un hôpital de Cân Tho.'),
    [
      'Estampes de Dông Hô\n\nBac Ninh (VNA) - Trois familles impriment encore des estampes sur papier diép. -VNA',
      VNP(9303009),
      '2018-02-02',
    ],
  ])
  test('stands before and after, each with both numbers', async () => {
    const { related } = await beside('Hanoï')
    const told = related.filter(({ why }) => seriesOf(why) !== undefined)
    expect(whenOf(told)).toEqual([
      'after Cluj : 16e session avec la Roumanie',
      'before Bucarest : 12e session avec la Roumanie',
    ])
    expect(told.map(({ why }) => seriesOf(why))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ here: 14, there: 12 }),
        expect.objectContaining({ here: 14, there: 16 }),
      ]),
    )
  })
  test('the other committee shares no series with it', async () => {
    const { related } = await beside('Pécs')
    expect(related.flatMap(({ why }) => seriesOf(why) ?? [])).toEqual([])
  })
  test('its story shows the sessions that nobody reports', async () => {
    const { stories = [] } = await beside('Cluj')
    const story = (await library.story(stories.find(({ id }) => id.startsWith('serie-'))!.id))!
    expect(story.steps.map(({ kind, ordinal }) => `${kind} ${ordinal}`)).toEqual([
      'article 12',
      'missing 13',
      'article 14',
      'missing 15',
      'article 16',
    ])
  })
  test('what stands alone has nothing beside it', async () => {
    const { copies, related } = await beside('Estampes')
    expect([copies, related]).toEqual([[], []])
  })
})

describe('where no page says its address or its day', () => {
  const { beside } = corpusOf([
    [
      "Vietnam - Mongolie : 70 ans de relations en photos (1954-2024)\n\nHanoï (VNA) - Une exposition consacrée aux 70 ans de relations diplomatiques entre le Vietnam et la Mongolie (1954-2024) s'est ouverte à Hanoï. L'ambassadeur mongol Jigjee Sereejav y a remis douze photographies. -VNA",
    ],
    [
      "La vice-ministre Lê Thi Thu Hang reçoit l'ambassadeur mongol Jigjee Sereejav\n\nHanoï (VNA) - La vice-ministre des Affaires étrangères Lê Thi Thu Hang a reçu jeudi à Hanoï l'ambassadeur de Mongolie Jigjee Sereejav. -VNA",
    ],
  ])
  test('a bound is told in its own words, and is no date', async () => {
    const [one] = (await beside('La vice-ministre')).related
    expect(one).toMatchObject({ when: 'undated', printed: '(1954-2024)' })
    expect(one!.card.published).toBeUndefined()
  })
})

test('messages to two congresses are one series with two numbers, and no copies', async () => {
  const messages = (count: number, ordinal: string, day: string) =>
    [
      `${count} messages pour le ${ordinal} Congrès du Parti\n\nHanoï (VNA) - Le ${ordinal} Congrès national du Parti communiste du Vietnam (PCV) a reçu ${count} messages et lettres de félicitations, a indiqué la Commission des relations extérieures du Comité central.\n\nIls émanent de partis communistes, d'organisations internationales et d'amis du Vietnam. -VNA`,
      VNP(9310000 + count),
      day,
    ] as const
  const { beside } = corpusOf([
    messages(368, '13e', '2021-01-26'),
    messages(559, '14e', '2026-01-20'),
    messages(898, '14e', '2026-01-24'),
  ])
  const { copies, related } = await beside('898')
  expect(copies).toEqual([])
  expect(related.map(({ when, why }) => [when, seriesOf(why)])).toEqual([
    ['before', expect.objectContaining({ here: 14, there: 14 })],
    ['before', expect.objectContaining({ here: 14, there: 13 })],
  ])
})

test('a shared person is told with the office of the other day', async () => {
  const { beside } = corpusOf([
    [
      "Une ambassadrice au ministère\n\nHanoï (VNA) - Le vice-ministre de l'Environnement Bùi Quang Minh a reçu mardi l'ambassadrice de Norvège Hilde Solbakken pour parler de plastique en mer. -VNA",
      VNP(9313001),
      '2021-05-12',
    ],
    [
      "Une visite à Oslo\n\nOslo (VNA) - Le ministre de l'Environnement Bùi Quang Minh a rencontré lundi à Oslo la ministre norvégienne Anne Dahl. Ils ont parlé de plastique en mer. -VNA",
      VNP(9313002),
      '2024-09-24',
    ],
    [
      "Une ministre attendue\n\nHanoï (VNA) - La ministre norvégienne Anne Dahl sera reçue jeudi par le ministre de l'Environnement Bùi Quang Minh. -VNA",
      VNP(9313003),
      '2025-02-11',
    ],
  ])
  const { related } = await beside('Une ambassadrice')
  const visit = related.find((one) => headline(one) === 'Une visite à Oslo')!
  expect(visit.why).toContainEqual(
    expect.objectContaining({
      role: "vice-ministre de l'Environnement",
      there: "ministre de l'Environnement",
    }),
  )
})

test('a first mention is the earliest day, with what is undated and may precede it, and the coverage', async () => {
  const kites = 'Le Festival des cerfs-volants de Ba Duong Nôi'
  const news = `${kites} a été inscrit vendredi au patrimoine culturel immatériel national. Le maire adjoint Nguyên Gia Dô, qui préside le comité, s'en réjouit au nom des soixante familles du village.`
  const { library, idOf } = corpusOf([
    [
      `Ba Duong Nôi\n\nHanoï (VNA) - ${kites} a réuni soixante équipes sur la digue. Le maire adjoint Nguyên Gia Dô en raconte la légende. -VNA`,
    ],
    [`Cerfs-volants\n\nHanoï (VNA) - ${news} -VNA`, VNP(9315002), '2024-12-20'],
    [`Un village au patrimoine\n\n${news}\n\nVNA/CVN`],
  ])
  const answer = await library.firstMention({ kind: 'phrase', q: 'cerfs-volants de Ba Duong Nôi' })
  expect(answer.first?.card.id).toBe(idOf('Cerfs-volants'))
  // The undated copy of the first is the same source.
  expect(answer.mayPrecede.map(headline)).toEqual(['Ba Duong Nôi'])
  expect(answer.coverage).toMatchObject({ articles: 3, undated: 2, first: '2024-12-20' })
  const person = await library.firstMention({
    kind: 'entity',
    id: entityId('person:nguyen-gia-do'),
  })
  expect([person.first?.card.id, person.mayPrecede.length]).toEqual([idOf('Cerfs-volants'), 1])
})
