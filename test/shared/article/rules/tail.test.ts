import { describe, expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'
const read = (end: string) =>
  clean(
    readText(
      `Une fête à Hanoï\n\n${PROSE}\n\n${PROSE} Bis.\n\n${PROSE} Ter.\n\n${end}\n\nUn autre titre\n\nUne autre phrase.`,
    ),
  )

describe('the article is over at', () => {
  test.each([
    ['Voir plus'],
    ['Sur le même sujet'],
    ['Articles similaires'],
    ['Réagir à cet article'],
    ['Commentaire:*'],
    ['Top'],
    ['back to top'],
    ['Rédactrice en chef : Nguyễn Hồng Nga'],
    ['Adresse : 79, rue Ly Thuong Kiêt, Hanoï, Vietnam.'],
    ['Permis de publication : 25/GP-BTTTT'],
    ['Tél : (+84) 24 38 25 20 96'],
    ['#président #Douma d’État #Russie'],
    ['Source : https://baoquocte.vn/x.html'],
    ['Comment (0)'],
    ["Lire l'article original ici"],
  ])('%s', (head) => {
    expect(JSON.stringify(read(head).article)).not.toContain('autre')
  })
})

describe('the article goes on after', () => {
  test.each([
    ['Le directeur : « Nous voulons voir plus loin. »'],
    ['Les commentaires du public seront recueillis en ligne.'],
    ['Adresses utiles et conseils aux voyageurs ont été distribués.'],
    ['Sources de revenus'],
  ])('%s', (line) => {
    expect(read(line).article.body).toContain('Une autre phrase.')
  })
})

test('a menu above the article closes nothing', () => {
  const { article } = clean(
    readText(`Accueil\nCommentaires\nTop\nUne fête à Hanoï\n\n${PROSE}\n\n${PROSE} Bis.`),
  )
  expect(article).toMatchObject({ headline: 'Une fête à Hanoï' })
})

test('every line of the tail says which rule dropped it', () => {
  const fates = read('Voir plus')
    .lines.slice(-3)
    .flatMap(({ pieces }) => pieces)
  expect(fates.map(({ as, rule }) => `${as} ${rule}`)).toEqual(
    Array.from({ length: 3 }, () => 'dropped tail/voir plus'),
  )
})
