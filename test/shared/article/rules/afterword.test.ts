import { expect, test } from 'vitest'
import { clean } from '../../../../shared/article/clean.ts'
import { readText } from '../../../../shared/article/raw.ts'

const bodyOf = (below: string): readonly string[] =>
  clean(
    readText(
      `Une foire à Huê\n\nHuê (VNA) - La ville de Huê ouvre vendredi une foire de l'artisanat.\n\nLes potiers de Phuoc Tich y tiennent quarante ateliers pour les familles. -VNA${below}`,
    ),
  ).article.body

test('a last paragraph below the closing mark that names what the article names is its background', () => {
  const background =
    "Ancienne capitale, Huê abrite aussi une école d'artisanat fondée en 1899 par la cour."
  expect(bodyOf(`\n\n${background}`)).toContain(background)
})

test.each([
  ['a headline opens another story', '\nHuê rouvre ses jardins\nLe public y revient dès samedi.'],
  [
    'it names nothing of the article',
    "\n\nÀ Dakar, les pêcheurs ont repris la mer après une semaine de vent et d'attente au port.",
  ],
  [
    'only the openings of its sentences are capitals',
    '\n\nLes potiers de la région ont aussi un site. La lettre du soir est gratuite et paraît chaque jour.',
  ],
  [
    'more stands below it',
    "\n\nAncienne capitale, Huê abrite aussi une école d'artisanat fondée par la cour.\n\nPublicité",
  ],
])('%s', (_, below) => {
  expect(bodyOf(below)).toHaveLength(2)
})
