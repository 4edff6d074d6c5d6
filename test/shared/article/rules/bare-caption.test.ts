import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'
const between = (line: string) =>
  clean(
    readText(
      `Une fête à Hanoï\n\n${PROSE}\n\n>> Un lien\n\n${PROSE} Bis.\n\n${line}\n\n${PROSE} Ter.\n\nVNA/CVN`,
    ),
  ).article
const underLinks = (line: string) =>
  clean(
    readText(
      `Une fête à Hanoï\n\n${PROSE}\n\n>> Un lien\n\n${line}\n\n${PROSE} Bis.\n\n${PROSE} Ter.\n\nVNA/CVN`,
    ),
  ).article

test.each([
  ['Conférence tenue le 12 mars à Hanoï sur la laque.'],
  ['Le directeur Nguyen Van Yen (à gauche) et un acheteur polonais.'],
  ['Le directeur Nguyen Van Yen (au centre de la photo) et un acheteur polonais.'],
  ['Cérémonie d’ouverture de la foire, le 22 août.'],
])('%s is a caption between paragraphs', (line) => {
  expect(between(line).captions).toEqual([{ text: line }])
})

test.each([
  ['Des participants à la foire du 22 août à Hanoï.'],
  ['Le directeur et son adjoint (2e à droite).'],
])('%s is a caption under the links', (line) => {
  expect(underLinks(line).captions).toEqual([{ text: line }])
})

test.each([
  ['Coopération accrue dans la filière'],
  ['La foire ferme dimanche, a précisé le directeur.'],
  ['Au menu : une vente aux enchères et trois concerts.'],
  ['Organisation des transports, logement, sécurité : tout reste à faire.'],
  ['Le directeur a ensuite visité un atelier de Huê (Centre).'],
  ['Il a remis des livres aux élèves de Pleiku (hauts plateaux du Centre).'],
  ['Un autre atelier ouvrira à Kiruna (centre du pays).'],
])('%s is a paragraph', (line) => {
  expect(between(line).body).toContain(line)
})

test('what continues a paragraph is no caption', () => {
  const text =
    'Quarante ateliers ouvriront cette année, contre douze en 2013.Entretien avec Nguyen Van Yen, directeur de la foire.'
  expect(between(text).captions).toEqual([])
})
