import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'
import { openingOf } from '../../../../shared/article/rules/dateline.ts'

test.each([
  ['Hanoï (VNA) - Le festival', { place: 'Hanoï', agency: 'VNA' }],
  ['Hanoi (VNA) – Le festival', { place: 'Hanoi', agency: 'VNA' }],
  [
    'Hanoi, 20 novembre (VNA) - Le festival',
    { place: 'Hanoi', agency: 'VNA', date: '20 novembre' },
  ],
  ['Hanoi,9 mars (VNA) - Le festival', { place: 'Hanoi', agency: 'VNA', date: '9 mars' }],
  ['Hanoi, 24avril (VNA) – Le festival', { place: 'Hanoi', agency: 'VNA', date: '24avril' }],
  [
    'Hanoi, le 1er mai 2016 (AVI) – Le festival',
    { place: 'Hanoi', agency: 'AVI', date: 'le 1er mai 2016' },
  ],
  ['Hanoï(VNA) - Le festival', { place: 'Hanoï', agency: 'VNA' }],
  ['Hanoi ( VNA )- Le festival', { place: 'Hanoi', agency: 'VNA' }],
  ['Ba Ria-Vung Tau (VNA) - Le festival', { place: 'Ba Ria-Vung Tau', agency: 'VNA' }],
  ['Hô Chi Minh-Ville (VNA) - Le festival', { place: 'Hô Chi Minh-Ville', agency: 'VNA' }],
  ['La Havane (VNA) - Le festival', { place: 'La Havane', agency: 'VNA' }],
  ['Washington D.C (VNA) - Le festival', { place: 'Washington D.C', agency: 'VNA' }],
  ['(VNA) -La ville', { agency: 'VNA' }],
  ['(VOVWORLD) - Le festival', { agency: 'VOVWORLD' }],
  ['(VOVworld)- Le festival', { agency: 'VOVworld' }],
  ['Nhân Dân en ligne — Le festival', { agency: 'Nhân Dân en ligne' }],
  ['Bakou, 7 mai, AZERTAC', { place: 'Bakou', agency: 'AZERTAC', date: '7 mai' }],
  [
    'Hanoï, 21 avril, AZERTAC. Le festival',
    { place: 'Hanoï', agency: 'AZERTAC', date: '21 avril' },
  ],
])('%s opens with a dateline', (text, dateline) => {
  expect(openingOf(text)?.dateline).toEqual(dateline)
})

test.each([
  ["L'Agence vietnamienne d'information (VNA) et l'agence TASS ont signé un accord."],
  ['Le Parti communiste du Vietnam (PCV) - et avec lui'],
  ['Les négociateurs de Hanoï (VNA) ont signé'],
  ['Hanoï, 7 mai, une fête a réuni les habitants.'],
  ['(1919-2019) - un siècle'],
  ['Selon la VNA - et elle seule'],
  [''],
])('%s does not', (text) => {
  expect(openingOf(text)).toBeUndefined()
})

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'

test('a stray place above the dateline goes with it', () => {
  const { article } = clean(readText(`Une fête à Hanoï\n\nHanoi\n\nHanoi (VNA) – ${PROSE} -VNA`))
  expect(article).toMatchObject({
    headline: 'Une fête à Hanoï',
    body: [PROSE],
    dateline: { place: 'Hanoi' },
  })
})

test('the dateline of another story in the tail is not the article’s', () => {
  const { article } = clean(
    readText(
      `Une fête à Hanoï\n\n${PROSE}\n\n${PROSE} Ils reviendront. -VNA\nHuê (VNA) - ${PROSE}`,
    ),
  )
  expect(article.dateline).toBeUndefined()
  expect(article.body.join(' ')).not.toContain('Huê')
})

test.each(['(CPV)', 'Nhân Dân en ligne', 'PANO'])('%s opens the lead, not the body', (agency) => {
  const lead = 'Le comité a inscrit le 12 juillet un ensemble de pagodes et de paysages.'
  const { article } = clean(
    readText(
      `Une fête à Hanoï\n\n${agency} - ${lead}\n\nDes pèlerins. (Photo: VNA)\n\n${PROSE}\n\n${PROSE} Ils reviendront.\n\nCPV/VNA`,
    ),
  )
  expect(article).toMatchObject({ lead, body: [PROSE, `${PROSE} Ils reviendront.`] })
})

test.each(['(VOVWORLD) -', './. (VOVworld) –', ')) (VOVworld) –'])(
  'an opening printed again as %s loses no letter of its text',
  (again) => {
    const opening = 'Le ministre a visité jeudi les ateliers de la rue des Éventails à Hanoï.'
    const { lines } = clean(
      readText(`Une visite à Hanoï\n\n(VOVworld) – ${opening}\n\n${again} ${opening} ${PROSE}`),
    )
    expect(
      lines
        .at(-1)!
        .pieces.map(({ text }) => text)
        .join(' '),
    ).toContain(`${opening} ${PROSE}`)
  },
)

test('an opening printed twice, the second time with more behind it, is the lead and the body', () => {
  const opening = 'Le ministre a visité jeudi les ateliers de la rue des Éventails à Hanoï.'
  const { article } = clean(
    readText(
      `Une visite à Hanoï\n\nChia sẻ\n(VOVworld) – ${opening}\n\nUne visite à Hanoï - ảnh 1\n\n(VOVworld) – ${opening} ${PROSE}`,
    ),
  )
  expect(article).toMatchObject({ lead: opening, body: [`${opening} ${PROSE}`] })
})
