import { expect, test } from 'vitest'
import { looksGlued } from '../../../../shared/article/glue/looks-glued.ts'
import { readText } from '../../../../shared/article/raw.ts'

test.each([
  ["Le directeur duComité a reçu avecl'ambassadeur une délégation."],
  ['Le 11octobre,Khanh,vice-ministre, est venu en2019.'],
  ['Il est membre duComité.'],
  ['La visite du ministre(PCV)et la suite.'],
  ['Il a reçu GustavoRodriguez.'],
  ['Il a reçu TânSang et MarioPerez.'],
  ['Elle vient deM. Zubov.'],
  ['La fermeture des commercesMalgré la hausse.'],
  ['Fin juinC’est dit.'],
  ['Une loi etde l’argent.'],
  ['Il se rend àMoscou.'],
  ['Il a quitté son posteLe ministre est parti.'],
  ['Le président MacronUne visite est prévue.'],
])('%s needs a word list', (text) => {
  expect(looksGlued(readText(text))).toBe(true)
})

test.each([
  [
    "Le directeur du Comité a reçu l'ambassadeur aujourd'hui, à 10h30, pour 4,6% des parts de VietnamPlus.",
  ],
  ['La hausse de 10% de YouTube, jusqu’à 2,5 millions en 2019, lorsqu’il a quitté l’armée.'],
  ['TikTok et VinFast : voir https://example.org/a,b (sic) ; n’importe.'],
  [''],
  ['La compagnie AirAsia dessert Hanoï, dit AirAsia.'],
  ['Le groupe SoftBank investit.'],
  ['CapitaLand a construit une tour.'],
  ['La filiale JetStar vole comme AirAsia.'],
  ['Les avions d’easyJet volent.'],
  ['CanalPlus sur un iPhone.'],
  ['Elle parle, il parla, tu parles, quelle salade.'],
  ['CapitaLand et VinaCapital, dit MacDonald.'],
])('%s does not', (text) => {
  expect(looksGlued(readText(text))).toBe(false)
})
