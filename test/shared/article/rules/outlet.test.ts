import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'

test.each([
  ['vietnamplus', `Hanoï (VNA) - ${PROSE} -VNA`],
  ['vietnamplus', `Une fête\n\n${PROSE}\n\n${PROSE} -VNA`],
  ['vietnamplus', `Une fête\n\n${PROSE}\n\n${PROSE}- AVI`],
  ['lecourrier', `Une fête\n\n${PROSE}\n\n${PROSE}\n\nVNA/CVN`],
  ['lecourrier', `Une fête\n\n${PROSE}\n\nPhoto : VNA/CVN\n\n${PROSE}`],
  ['lecourrier', `Une fête\n\n${PROSE}\n\n${PROSE}\n\nNDEL/CVN`],
  ['vnanet', `Une fête\n\n${PROSE}\n\n${PROSE} - VNA/VI`],
  ['nhandan', `Une fête\n\nNhân Dân en ligne - ${PROSE}\n\n${PROSE}`],
  ['nhandan', `Une fête\n\n${PROSE}\n\n${PROSE}\n\nVNA/NDEL`],
  ['vovworld', `Une fête\n\n(VOVWORLD) - ${PROSE}\n\n${PROSE}`],
  ['azertag', `Une fête\n\nBakou, 7 mai, AZERTAC\n\n${PROSE}`],
  [undefined, `Une fête\n\n${PROSE}\n\n${PROSE}`],
])('%s', (outlet, page) => {
  expect(clean(readText(page)).article.outlet).toBe(outlet)
})

test('the address decides, whatever the text shows', () => {
  const raw = readText(`Une fête\n\n${PROSE}\n\nVNA/CVN`, {
    address: { outlet: 'vnanet', number: '42' },
  })
  expect(clean(raw).article).toMatchObject({ outlet: 'vnanet', id: 'vnanet-42' })
})
