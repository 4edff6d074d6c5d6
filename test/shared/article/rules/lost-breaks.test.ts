import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const body = (text: string) => clean(readText(`Hanoï (VNA) - ${text} -VNA`)).article.body

test.each([
  ['Le comité a fini son mandat.Lors de la séance, il a été remercié.', 2],
  ['Il a cité les « Army Games ».Le ministre a applaudi.', 2],
  ['Elle dirige le Parti (PCV).Les élus ont voté.', 2],
  ['Les travaux commencent en 2024.Ils dureront six mois.', 2],
  ['Tout est prêt.À Hanoï, on attend.', 2],
  ['Ils ont visité la zone N°4.Les marins étaient là.', 2],
  ['Le soleil brille.M. Yen est content.', 2],
  ['La réunion était présidée par Wang Yi.La Chine reste le premier client.', 2],
])('%s is cut', (text, count) => {
  expect(body(text)).toHaveLength(count)
})

test.each([
  ['M.Zubov et V.K Dzirkaln ont signé avec Mme.Nga.'],
  ['Le site VietnamPlus.vn et baoquocte.vn en parlent.'],
  ['Les exportations ont atteint 5.000 tonnes.'],
  ['Il est venu. Il est reparti.'],
  ['Il y a deux lots : 1.Les laques, et le reste.'],
  ['Washington D.C est loin.'],
  ['Hanoi Steel Co.Ltd et Dr.Nga ont signé.'],
])('%s stays whole', (text) => {
  // A civility is put apart from its name, which cuts nothing.
  const spaced = text.replace(/\b(?<civility>M|Dr)\.(?=[A-Z])/gu, '$<civility>. ')
  expect(body(text)).toEqual([spaced])
})

test.each([
  ['Des laques à la foire. Photo : VNA Le directeur a salué les acheteurs de six pays. -VNA'],
  ['Des laques à la foire. Photo: VNA/CVN L’atelier a salué les acheteurs de six pays. -VNA'],
  ['Des laques à la foire. Photo: VNA Hô Chi Minh-Ville (VNA) - Le directeur est content. -VNA'],
])('%s: a picture and a paragraph', (text) => {
  const { captions, body } = clean(readText(text)).article
  expect(captions.map(({ text: caption }) => caption)).toEqual(['Des laques à la foire'])
  expect(body).toHaveLength(1)
})
