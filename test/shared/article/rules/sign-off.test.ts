import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const read = (text: string) => clean(readText(text)).article
const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'
const TAIL = '\nUn pont neuf à Can Tho\nLong de deux kilomètres, il relie deux quartiers.'

test.each([
  ['-VNA'],
  ['- VNA'],
  ['– VNA'],
  ['–VNA'],
  ['-AVI'],
  ['– AVI'],
  ['-VOV/VNA'],
  ['–VOV/VNA'],
  ['-CPV/VNA'],
  ['- VN'],
  ['- VNA/VI'],
  ['-VNA/VI'],
  ['./.'],
  ['VNA/CVN'],
])('%s ends the last sentence and the article', (sign) => {
  for (const glue of ['', ' ']) {
    const article = read(`Une fête à Hanoï\n\n${PROSE}\n\n${PROSE}${glue}${sign}${TAIL}`)
    expect(article.signOff).toBe(sign)
    expect(article.body.at(-1)).toBe(PROSE)
  }
})

test.each([
  ['VNA/CVN'],
  ['AVI/CVN'],
  ['NDEL/VNA/CVN'],
  ['CPV/VNA/CVN'],
  ['MAP/CVN'],
  ['Linh Thao/CVN'],
  ['VNA/NDEL'],
  ['VNA'],
  ['VOV/VNA/VI'],
  ['Texte et photos : Mai Huong/VNA/CVN'],
  ['Traduit par Mai Huong'],
])('%s closes from its own line', (sign) => {
  const article = read(
    `Une fête à Hanoï\n\n${PROSE} ${PROSE}\n\n${PROSE} ${PROSE}\n\n${sign}${TAIL}`,
  )
  expect(article.signOff).toBe(sign)
  expect(JSON.stringify(article)).not.toContain('Can Tho')
})

test.each([
  ['a credit', 'Des laques. Photo: VNA'],
  ['an agency that is an actor', 'Un accord a été signé avec la VNA'],
  ['an agency in brackets', "Le directeur de l'Agence vietnamienne d'information (VNA)"],
  ['a sentence on a book', 'Traduit par Mai Huong, le roman a plu.'],
  ['a compound name', 'Le vol Hanoï-VNA Cargo a été retardé'],
])('%s closes nothing', (_, line) => {
  const article = read(`Une fête à Hanoï\n\n${PROSE}\n\n${line}\n\n${PROSE}\n\n${PROSE}`)
  expect(article.signOff).toBeUndefined()
  expect(article.body.at(-1)).toBe(PROSE)
})

test('an end mark gives way to the agency below it', () => {
  expect(read(`Une fête à Hanoï\n\n${PROSE}\n\n${PROSE}./.\n\nCPV`)).toMatchObject({
    signOff: 'CPV',
    outlet: 'dangcongsan',
  })
})

test('Le Courrier credits a picture with a mark of its own: the last one closes', () => {
  const long = `${PROSE} ${PROSE}`
  const { article, doubts } = clean(
    readText(`Une fête à Hanoï\n\n${PROSE}\n\nVNA/CVN\n\n${long}\n\n${long}\n\nVNA/CVN`),
  )
  expect(article.body).toContain(long)
  expect(doubts.map(({ about }) => about)).toContain('more than one sign-off')
})
