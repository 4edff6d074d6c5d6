import { describe, expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'
import { isCredit } from '../../../../shared/article/rules/credits.ts'

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'
const captions = (lines: string) =>
  clean(
    readText(`Une fête à Hanoï\n\n${PROSE}\n\n${lines}\n\nHanoï (VNA) - ${PROSE}\n\n${PROSE} -VNA`),
  ).article.captions

describe('a credit', () => {
  test.each([
    ['Photo: VNA'],
    ['Photo : VNA'],
    ['(Photo: VNA)'],
    ['Photo ; VNA'],
    ['Photo VOV5'],
    ['Photo : AFP/VNA'],
    ['Photo: Yonhap/VNA'],
    ['Photo : Nhan Sang/VNA/CVN'],
    ['Photo : CTV/CVN'],
    ['Photos : VNA/CVN'],
    ['Photo: baoquocte.vn'],
    ['Photo: VGP'],
    ['Photo : internet'],
    ["Photo d'illustration: VNA"],
    ['Photo illustrée: VNA'],
    ['Crédit Photo: petrotimes.vn'],
    ['Source: ambassade de Suisse'],
    ['(Source: journal Nhan Dan)'],
    ['source : Vietnamplus'],
    ["Photo diffusée par l'AVI"],
    ['Photo: Công Dat/VI'],
    ['Photo : Doan Tân-AVI'],
    ['Photo :Thegioi va Viet Nam'],
    ['Photo : Archives/CVN'],
    ['Photo : NDEL.'],
    ['Photo : VNA/CVN |'],
  ])('%s', (line) => {
    expect(isCredit(line)).toBe(true)
  })
})

describe('no credit', () => {
  test.each([
    ["Les sources d'énergie sont rares dans la province."],
    ['Photo de famille des délégués.'],
    ['Le photographe a reçu un prix : le Lotus d’or.'],
    ['Source de revenus pour les habitants, la laque attire aussi les touristes.'],
    ['Photos et documents seront exposés jusqu’en mai.'],
  ])('%s', (line) => {
    expect(isCredit(line)).toBe(false)
  })
})

describe('a picture', () => {
  test.each([
    [
      'on one line',
      'Des laques rouges. Photo: VNA',
      { text: 'Des laques rouges', credit: 'Photo: VNA' },
    ],
    [
      'without a space',
      'Des laques rouges.Photo: VNA',
      { text: 'Des laques rouges', credit: 'Photo: VNA' },
    ],
    [
      'in brackets',
      'Des laques rouges. (Photo: Yonhap/VNA)',
      { text: 'Des laques rouges', credit: 'Photo: Yonhap/VNA' },
    ],
    [
      'on two lines',
      'Des laques rouges.\nPhoto : VNA/CVN',
      { text: 'Des laques rouges.', credit: 'Photo : VNA/CVN' },
    ],
    ['without its caption', 'Photo : VNA/CVN', { credit: 'Photo : VNA/CVN' }],
    [
      'in table cells',
      'Des laques rouges, le 22 août à Hano |\nPhoto : VNA/CVN |',
      { text: 'Des laques rouges, le 22 août à Hano', credit: 'Photo : VNA/CVN' },
    ],
    [
      'printed twice',
      'Des laques rouges. Photo: VNA\nDes laques rouges. Photo: VNA',
      { text: 'Des laques rouges', credit: 'Photo: VNA' },
    ],
    [
      'printed twice, once without credit',
      'Des laques rouges\nDes laques rouges. Photo: VNA',
      { text: 'Des laques rouges', credit: 'Photo: VNA' },
    ],
    [
      'printed twice on one line',
      'Des laques rouges. Photo: VNA Des laques rouges. Photo: VNA',
      { text: 'Des laques rouges', credit: 'Photo: VNA' },
    ],
    ['twice on one line without its caption', 'Photo: VNA Photo: VNA', { credit: 'Photo: VNA' }],
    [
      'under its file name',
      'laque-rouge.jpg\nDes laques rouges. Photo: VNA',
      { text: 'Des laques rouges', credit: 'Photo: VNA' },
    ],
  ])('%s', (_, lines, caption) => {
    expect(captions(lines)).toEqual([caption])
  })

  test('two pictures with one credit are two', () => {
    expect(captions('Des laques. Photo: VNA\n\nDes soies. Photo: VNA')).toHaveLength(2)
  })

  test('prose above a credit alone, an empty line between, is no caption', () => {
    const { article } = clean(
      readText(
        `Une fête à Hanoï\n\n${PROSE}\n\n>> Un lien\n\n${PROSE} Encore.\n\nPhoto : VNA/CVN\n\n${PROSE}\n\nVNA/CVN`,
      ),
    )
    expect(article.captions).toEqual([{ credit: 'Photo : VNA/CVN' }])
    expect(article.body).toHaveLength(2)
  })
})
