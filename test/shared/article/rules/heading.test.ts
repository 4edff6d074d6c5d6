import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const read = (text: string) => clean(readText(text)).article
const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'
const LONG = `${PROSE} Ils ont ensuite assisté à une démonstration de ponçage, puis à la vente aux enchères de trente panneaux.`

test('a lead stands between headline and picture', () => {
  expect(
    read(`Une fête à Hanoï\n\n${PROSE}\n\nDes laques. Photo: VNA\n\n${LONG} -VNA`),
  ).toMatchObject({ headline: 'Une fête à Hanoï', lead: PROSE, body: [LONG] })
})

test('a lead without a full stop is no second headline', () => {
  expect(
    read(
      `Une fête à Hanoï\n\nDes laques rouges et noires ont attiré les acheteurs de six pays, a déclaré le directeur M. Son\n\nHanoï (VNA) - ${LONG} -VNA`,
    ).lead,
  ).toMatch(/^Des laques/u)
})

test('the lead printed twice is lead and first paragraph', () => {
  expect(read(`Une fête à Hanoï\n\n${PROSE}\n${PROSE}\n\n${LONG} -VNA`)).toMatchObject({
    lead: PROSE,
    body: [PROSE, LONG],
  })
})

test('a paragraph below the picture is no lead', () => {
  expect(
    read(`Une fête à Hanoï\n\nPhoto : VNA/CVN\n\n${LONG}\n\n${PROSE}\n\nVNA/CVN`).lead,
  ).toBeUndefined()
})

test('Le Courrier: a long first paragraph without links below it is the body, the lead was lost', () => {
  const article = read(`Une fête à Hanoï\n\n${LONG}\n\nPhoto : VNA/CVN\n\n${LONG} Bis.\n\nVNA/CVN`)
  expect(article.lead).toBeUndefined()
  expect(article.body).toHaveLength(2)
})

test('a time stamp shows the place of a lead whose headline was lost', () => {
  expect(read(`21/04/2020 22:49\n${PROSE}\n>>Un autre\n\n${LONG}\n\nVNA/CVN`)).toMatchObject({
    lead: PROSE,
    body: [LONG],
    published: { date: '2020-04-21', basis: 'text' },
  })
})

test.each([
  ['Vietnam - Kazakhstan'],
  ['Congrès'],
  ['Nouvelles'],
  ['Reportage thématique'],
  ['Culture'],
])('%s above a headline is a kicker', (kicker) => {
  const article = read(
    `${kicker}\n\nUne fête de la laque réunit des acheteurs à Hanoï\n\n${PROSE}\n\n>> Un lien\n\n${LONG}\n\nVNA/CVN`,
  )
  expect(article.headline).toBe('Une fête de la laque réunit des acheteurs à Hanoï')
})

test('a caption first, blank lines, the dateline: the page has no headline', () => {
  const article = read(`Vue du port de Cai Mep\n\n\n\nHanoï (VNA) - ${LONG} -VNA`)
  expect(article.headline).toBeUndefined()
  expect(article.captions).toEqual([{ text: 'Vue du port de Cai Mep' }])
})

test('a page that starts in the middle has neither headline nor lead', () => {
  const article = read(`${LONG}\n\n${PROSE} -VNA`)
  expect([article.headline, article.lead]).toEqual([undefined, undefined])
})

test('the lead opens the body again, with words glued', () => {
  const glued = LONG.replace('de ponçage', 'deponçage')
  expect(
    read(`Une fête à Hanoï\n\n${LONG}\n\n${glued}\n\n${PROSE}\n\n${PROSE} Bis. -VNA`),
  ).toMatchObject({ headline: 'Une fête à Hanoï', lead: LONG })
  expect(read(`${LONG}\n\n${LONG}\n\n${PROSE} -VNA`).lead).toBe(LONG)
})

test.each([
  ['who wrote it', 'Lan Anh', 'Chia sẻ'],
  ['who wrote it, two of them', 'Lan Anh, Thu Hà', ''],
  ['who wrote it, and from where', 'Lan Anh, VOV Laos', 'Chia sẻ'],
])('%s is no paragraph', (_, names, share) => {
  expect(
    read(`Une fête à Hanoï\n\n${names}\n${share}\n(VOVWORLD) - ${LONG}\n\n${PROSE}`),
  ).toMatchObject({
    headline: 'Une fête à Hanoï',
    body: [LONG, PROSE],
  })
})

test('a headline printed again below is no paragraph', () => {
  const article = read(`Une fête à Hanoï\n\n${LONG}\n\n${PROSE}\nUne fête à Hanoï\n\nVNA/CVN`)
  expect([article.headline, ...article.body]).toEqual(['Une fête à Hanoï', LONG, PROSE])
})

test('a headline may speak of a photograph', () => {
  const headline = 'Photo : un Hanoïen dans les trente premiers d’un concours'
  expect(read(`${headline}\n\n${PROSE}\n${PROSE}\n\n${LONG} -VNA`)).toMatchObject({
    headline,
    lead: PROSE,
    captions: [],
  })
  expect(read(`Photo : VNA\n\nHanoï (VNA) - ${LONG} -VNA`).captions).toEqual([
    { credit: 'Photo : VNA' },
  ])
})

test.each([
  ['in its end', 'Une fête de la laque réunit', 'Une fête de la laque réunit des acheteurs'],
  ['in small words', 'Finale du prix de la laque', 'Finale du prix de laque'],
])('a title and a headline that differ %s are one', (_, title, headline) => {
  expect(read(`${title}\n\n${headline}\n\n${PROSE}\n\nHanoï (VNA) - ${LONG} -VNA`)).toMatchObject({
    headline: title,
    lead: PROSE,
    body: [LONG],
  })
})
