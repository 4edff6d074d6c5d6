/** A published corpus of three dispatches, as a service would serve its values; and what follows it, of two. */
import { publicationOf } from '../../../shared/publishing/publication.ts'
import { article } from '../../builders.ts'

const dispatch = (number: number, date: string, headline: string, body: string) => {
  const made = article({
    id: `vietnamplus-${number}`,
    outlet: 'vietnamplus',
    url: `https://fr.vietnamplus.vn/une-depeche-post${number}.vnp`,
    headline,
    body: [body],
    published: { date, basis: 'metadata' },
  })
  return { article: made, entities: [] }
}

const DISPATCHES = [
  dispatch(
    9000098,
    '2019-03-11',
    'PetroVietnam et SOCAR reprennent leurs travaux',
    'Le pétrole de la mer Caspienne intéresse les deux compagnies.',
  ),
  dispatch(
    9000102,
    '2019-03-12',
    'Énergie : un nouveau chapitre',
    'Les deux pays parlent de pétrole et de gaz à Hanoï.',
  ),
  dispatch(
    9000300,
    '2021-06-02',
    'Le riz du delta du Mékong',
    'La récolte de riz a été bonne cette année.',
  ),
]

export const PUBLISHED: ReadonlyMap<string, string> = new Map(
  publicationOf(DISPATCHES, { updated: '2026-08-03T06:00:00Z' }),
)

export const PUBLISHED_LATER: ReadonlyMap<string, string> = new Map(
  publicationOf(DISPATCHES.slice(1), { updated: '2026-09-01T06:00:00Z' }),
)
