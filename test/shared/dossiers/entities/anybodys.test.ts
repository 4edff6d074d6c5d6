import { describe, expect, test } from 'vitest'
import { isAnybodys } from '../../../../shared/dossiers/entities/anybodys.ts'
import { entityId } from '../../../builders.ts'
import { entityIn, page } from '../dossiers-of.ts'

const body = (canonical: string) => ({
  kind: 'organisation' as const,
  id: entityId('organisation:x'),
  canonical,
  surfaces: [canonical],
  mentions: [],
})

test.each([
  'Sénat',
  'Chambre des représentants',
  'Conseil des ministres',
  'Comité populaire municipal',
  'Comité populaire provincial',
  'Comité provincial du Parti',
  'Comité intergouvernemental',
  'Commission mixte',
  'Commission économique',
  'Bureau politique',
  'ambassade du Vietnam',
  'consulat général du Vietnam',
  'mission permanente du Vietnam',
  'Comité permanent de l’Assemblée nationale',
  'Commission des relations extérieures du Comité central',
  'Bureau du gouvernement',
  'Commission militaire centrale',
  'Commission centrale de la propagande et de l’éducation',
  'Commission parlementaire des relations internationales',
  'Association des journalistes',
  'Cour populaire suprême',
  'Croix-Rouge',
  'Service municipal de la santé',
  'Service provincial de l’Agriculture et du Développement rural',
  'Service de la culture, des sports et du tourisme',
  'Service de la Construction',
  'Centre municipal de contrôle des maladies',
  'Centre de contrôle des maladies',
  'Commandement militaire provincial',
  'Comité du Parti de la ville',
])('%s is anybody’s', (canonical) => {
  expect(isAnybodys(body(canonical))).toBe(true)
})

test.each([
  'Sénat de la République',
  'Assemblée nationale du Vietnam',
  'Comité populaire de Hanoï',
  'Comité intergouvernemental Vietnam-Cuba',
  'Parlement européen',
  'Bureau politique du Parti communiste chinois',
  'ambassade du Vietnam en Hongrie',
  'Armée populaire du Vietnam',
  'Front de libération nationale',
  'Congrès national africain',
  'Commission des relations extérieures du Comité central du Parti communiste du Vietnam',
  'Commission du droit international',
  'Commission européenne',
  'Association des nations de l’Asie du Sud-Est',
  'Association des journalistes du Laos',
  'Banque d’État du Vietnam',
  'Croix-Rouge cambodgienne',
  'Service de la santé de Hanoï',
  'Service des statistiques des prix',
  'Service provincial du tourisme de Ninh Binh',
  'hôpital provincial de Sam Neua',
  'Centre de contrôle des maladies de Dà Nang',
  'ASEAN',
])('%s is its own', (canonical) => {
  expect(isAnybodys(body(canonical))).toBe(false)
})

test('under the code of its country it is that country’s', () => {
  const standing = body('Comité permanent de l’Assemblée nationale')
  const id = entityId('organisation:la-assemblee-comite-national-permanent')
  expect(isAnybodys({ ...standing, id })).toBe(false)
})

describe('on two pages', () => {
  const one = page('x-1', '2024-01-04', {
    lead: 'Le ministre lao des Transports Do Van Minh a été reçu au Sénat de Montevideo par le président du Sénat.',
  })
  const other = page('x-2', '2024-01-05', {
    lead: 'Le ministre lao des Transports Do Van Minh a été reçu au Sénat de Paris par le président du Sénat.',
  })
  test('they are no one body, and nobody’s company', () => {
    const senate = one.entities.find(({ kind }) => kind === 'organisation')
    expect(senate).toBeDefined()
    const plain = one.entities.find(({ canonical }) => canonical === 'Sénat')
    expect(plain === undefined ? undefined : entityIn([[one, other]], plain.id)).toBeUndefined()
    const companions = entityIn([[one, other]], 'person:do-van-minh')?.companions ?? []
    expect(companions.map(({ name }) => name)).not.toContain('Sénat')
  })
})

const event = (id: string) => ({
  kind: 'event' as const,
  id: entityId(`event:${id}`),
  canonical: id,
  surfaces: [id],
  mentions: [],
})

test.each([
  'comite-mixte-6',
  'commission-intergouvernementale-cooperation-economique-9',
  'dialogue-politique-defense-14',
  'consultation-politique-3',
  'assemblee-nationale-8',
  'fete-nationale',
])('an event of each is anybody’s: %s', (id) => {
  expect(isAnybodys(event(id))).toBe(true)
})

test.each([
  'comite-mixte-la-vn-6',
  'comite-patrimoine-mondial-47',
  'dialogue-strategique-ru-vn-10',
  'assemblee-generale-des-nations-unies-79',
  'congres-national-parti-communiste-du-vietnam-13',
  'fete-kate',
])('an event of its own: %s', (id) => {
  expect(isAnybodys(event(id))).toBe(false)
})
