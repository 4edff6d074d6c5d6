/** A small corpus read as pages are, its persons and bodies spelled in several ways. */
import { recognise } from '../../../shared/entities/recognise.ts'
import { resolve } from '../../../shared/entities/resolve.ts'
import { memoryStore } from '../../../shared/stored/memory.ts'
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { article, prepared } from '../../builders.ts'

const LEADS = [
  'Le vice-ministre russe des Affaires étrangères Pavel Sorokine a été reçu à Hanoï.',
  'Le vice-ministre russe des Affaires étrangères P. Sorokine a quitté Hanoï.',
  "L'ambassadeur d'Azerbaïdjan au Vietnam Chahin Gouliev a visité le port de Hai Phong.",
  "L'ambassadeur d'Azerbaïdjan au Vietnam Shahin Guliyev a été reçu mardi à Hanoï.",
  "L'ambassadeur d'Azerbaïdjan au Vietnam Shahin Guliyev a remercié le Vietnam.",
  'Le ministre géorgien de la Culture Zaza Beridze a visité Huê.',
  'Le ministre géorgien de la Santé Zourab Beridze a visité Can Tho.',
  'Le vice-Premier ministre vietnamien Le Van Thanh a présidé une réunion.',
  'Le Parti communiste du Vietnam (PCV) a tenu une réunion à Hanoï.',
]

const pages = LEADS.map((lead, at) =>
  article({ id: `vietnamplus-${at + 1}`, headline: 'Une visite', lead }),
)
export const { entities } = resolve(
  pages.map((page) => ({ article: page, entities: recognise(page) })),
)
export const store = memoryStore(
  publicationOf(
    pages.map((page, at) => prepared(page, entities[at])),
    { text: 'full' },
  ),
)
