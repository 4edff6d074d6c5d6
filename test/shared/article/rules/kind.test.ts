import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const PROSE =
  'Les visiteurs ont fait le tour des ateliers et acheté des laques dans la rue des Éventails.'

test.each([
  ['article', `Une fête à Hanoï\n\n${PROSE}\n\nHanoï (VNA) - ${PROSE} -VNA`],
  ['article', `Hanoï (VNA) - ${PROSE} -VNA`],
  ['lead-only', `Une fête à Hanoï\n\n${PROSE}\n\nVoir plus\n\nAutre chose`],
  ['lead-only', `Une fête à Hanoï\n\n${PROSE}\n\nPhoto : VNA/CVN\n\nVNA/CVN`],
  ['article', `Une fête à Hanoï\n\n>>Le Têt au village\n\n${PROSE}\n\nVNA/CVN`],
  [
    'gallery',
    'Le marché flottant\n\nUne barque. Photo: VietnamPlus\n\nUne vendeuse. Photo: VietnamPlus',
  ],
  [
    'gallery',
    'Le marché flottant\n\nUne barque attend.\n\nUne vendeuse passe.\n\nDes touristes rient.\n\nTexte et photos : Mai Huong/VNA/CVN',
  ],
  [
    'tag',
    'Mot-clé : laque\n\nUne fête se prépare à Hanoï.\n\nDes acheteurs sont venus.\n\n1 2 3 Suivant',
  ],
  [
    'tag',
    'Une fête se prépare.\n\nDes acheteurs sont venus.\n\nUn musée ouvre.\n\nUne foire ferme.\n\n1 2 3 Suivant',
  ],
  [
    'tag',
    'Résultats de la recherche : laque\n\nUne fête\nUne fête\n\n(VOVWORLD) - Une fête se prépare ...\n\nUn musée\nUn musée\n\n(VOVWORLD) - Un musée ouvre ...',
  ],
  [
    'machine-translation',
    `Vietnam.vn - Nền tảng quảng bá Việt Nam\n\nUne fête à Hanoï\n\n${PROSE}\n\n${PROSE} Bis.\n\nComment (0)`,
  ],
  [
    'machine-translation',
    `Une fête à Hanoï\n\n${PROSE}\n\nFrançais Les visiteurs reviendront.\n\n${PROSE}`,
  ],
])('%s', (kind, page) => {
  expect(clean(readText(page)).article.kind).toBe(kind)
})

test('a reportage with its photographer’s name is an article, long as it is', () => {
  const long = `${PROSE} ${PROSE} ${PROSE} ${PROSE}`
  expect(
    clean(
      readText(
        `Le marché flottant\n\n${PROSE}\n\n>> Un lien\n\n${long}\n\n${long}\n\nTexte et photos : Mai Huong/VNA/CVN`,
      ),
    ).article.kind,
  ).toBe('article')
})

test('French people are no trace of a translator', () => {
  expect(
    clean(readText(`Une fête à Hanoï\n\nFrançais et Vietnamiens ont fêté la laque.\n\n${PROSE}`))
      .article.kind,
  ).toBe('article')
})

test('a list keeps nothing of what it quotes', () => {
  const { article } = clean(
    readText(
      'Mot-clé : laque\n\nUne fête se prépare à Hanoï.\n\nDes acheteurs sont venus.\n\n1 2 3 Suivant',
    ),
  )
  expect(article).toMatchObject({ body: [], captions: [], links: [] })
  expect(article.headline).toBeUndefined()
})
