import { describe, expect, test } from 'vitest'
import { recogniseCountries } from '../../../shared/entities/recognisers/country.ts'
import { recogniseEvents } from '../../../shared/entities/recognisers/event.ts'
import { recogniseOrganisations } from '../../../shared/entities/recognisers/organisation.ts'
import { recognisePlaces } from '../../../shared/entities/recognisers/place.ts'
import { growthOf, printedIn } from './printed.ts'

// Names that no table holds: what stands around them tells. The last rows of each table name nothing.

const COMPANIES: readonly (readonly [string, ...string[]])[] = [
  ['convier les groupes Tata, Adani et Infosys à investir', 'Tata', 'Adani', 'Infosys'],
  ['quarante sociétés, dont Zalora, Thanh Công et Kido, ont signé', 'Zalora', 'Thanh Công', 'Kido'],
  ['les sociétés vietnamiennes Delta et Trung Nam E&C', 'Delta', 'Trung Nam E&C'],
  ['Samsung, Amkor et Synopsys recrutent', 'Samsung', 'Amkor', 'Synopsys'],
  ['Movitel, coentreprise de Viettel, couvre le pays', 'Movitel', 'Viettel'],
  ['la JBS a promis deux usines', 'JBS'],
  ['une agence de TPBank à Lyon', 'TPBank'],
  ['un vol d’Air Astana', 'Air Astana'],
  ['le cabinet K.L. Ferris', 'K.L. Ferris'],
  ['la malaisienne QPTEK', 'QPTEK'],
  ['Zalora, fondée par deux frères', 'Zalora'],
  ['Quatorze exploite trois lignes'],
  ["le rapport de Moody's", "Moody's"],
  ["avec Save Vietnam's Wildlife", "Save Vietnam's Wildlife"],
  ['le PDG de Boeing, Dave Calhoun, était là', 'Boeing'],
  ['Elabe, le groupe de travail a parlé'],
  ['le PIB et la TVA'],
  ['les groupes de Hanoï et de Huê'],
]

const BODIES: readonly (readonly [string, ...string[]])[] = [
  [
    'le Bureau politique du Parti communiste de Cuba (PCC)',
    'Bureau politique du Parti communiste de Cuba',
    'PCC',
  ],
  ['la Fédération du commerce du Vietnam (VCCI)', 'Fédération du commerce du Vietnam', 'VCCI'],
  [
    'du Centre australien pour la recherche agricole internationale',
    'Centre australien pour la recherche agricole internationale',
  ],
  ['au Commandement de la 5e Région navale', 'Commandement de la 5e Région navale'],
  ['les Forces armées royales thaïlandaises', 'Forces armées royales thaïlandaises'],
  ['du Tribunal international du droit de la mer', 'Tribunal international du droit de la mer'],
  ['le Croissant-Rouge libanais et la Finul', 'Croissant-Rouge libanais', 'Finul'],
  ['la Ligue pour le renouveau civique (LRC)', 'Ligue pour le renouveau civique', 'LRC'],
  ["l'hôpital K et le CHU de Nantes", 'hôpital K', 'CHU de Nantes'],
  ['le Groupe de travail mixte Vietnam-Palaos', 'Groupe de travail mixte Vietnam-Palaos'],
  ['l’Église catholique du Laos', 'Église catholique du Laos'],
  ['la Conférence épiscopale des Philippines', 'Conférence épiscopale des Philippines'],
  ['la Croix-Rouge de la province de Bac Lieu', 'Croix-Rouge de la province de Bac Lieu'],
  ['le régiment 14 et la division 325', 'régiment 14', 'division 325'],
  ['les marins de la 171e brigade de la Marine', '171e brigade de la Marine'],
  ['la Coalition GROW', 'Coalition GROW'],
  ['l’hôpital de l’amitié Vietnam-Laos de Hanoï', 'hôpital de l’amitié Vietnam-Laos de Hanoï'],
  ["l'Accord de partenariat transpacifique (APT)"],
  ['la division 2 du championnat'],
  ['un groupe de travail'],
  ['un hôpital de campagne vietnamien'],
]

const PLACES: readonly (readonly [string, ...string[]])[] = [
  ['reçu à Villejuif, puis à La Courneuve', 'Villejuif', 'La Courneuve'],
  ['les provinces de Pinar del Rio et de Ciego', 'Pinar del Rio', 'Ciego'],
  ['à Santa Cruz de la Sierra', 'Santa Cruz de la Sierra'],
  ['en Bohême et dans le Queensland', 'Bohême', 'Queensland'],
  ['en Nouvelle-Galles du Sud', 'Nouvelle-Galles du Sud'],
  ['Lang Nu, dans la province de Lào Cai', 'Lang Nu', 'Lào Cai'],
  ['le sommet de Gandhinagar, en Inde', 'Gandhinagar'],
  ["la Première ministre de l'Alberta Danielle Smith", 'Alberta'],
  ['le maire de Gembloux', 'Gembloux'],
  ['en Seine-Saint-Denis', 'Seine-Saint-Denis'],
  ['le pont Rach Miêu 2 sera ouvert', 'pont Rach Miêu 2'],
  ['la vallée du Zambèze', 'vallée du Zambèze'],
  ["dans le district de Cu M'gar", "Cu M'gar"],
  ['Nampula, Beira et la vallée du Zambèze', 'Nampula', 'Beira', 'vallée du Zambèze'],
  ['la péninsule coréenne', 'péninsule coréenne'],
  ['en Caroline du Nord', 'Caroline du Nord'],
  ['en Bohême centrale', 'Bohême centrale'],
  ['en mer de Natuna du Sud', 'mer de Natuna du Sud'],
  ['la vallée du fleuve Sénégal', 'vallée du fleuve Sénégal'],
  ['la réserve naturelle de Dong Xa - Khe Mo', 'réserve naturelle de Dong Xa - Khe Mo'],
  ['A Khanty, en Sibérie occidentale', 'Khanty', 'Sibérie occidentale'],
  ['Après Paris, la délégation', 'Paris'],
  ['confié à Vinaconex'],
  ['un message adressé à Zelensky'],
  ['dans le Livre blanc de la défense'],
  ['en Conseil des ministres'],
  ['la Papouasie-Nouvelle-Guinée'],
]

const COUNTRIES: readonly (readonly [string, ...string[]])[] = [
  ['au Vientam', 'Vientam'],
  ["président de l'Aménie", 'Aménie'],
  ['le consul honoraire Francis Grignon'],
  ['le typhon Molave approche'],
  ['la promenade des Anglais'],
  ['une mosaïque des Romains, le récit de Cameron'],
  ['les droits des Afro-Américains'],
]

const EVENTS: readonly (readonly [string, ...string[]])[] = [
  ["la Coupe d'Asie U23", "Coupe d'Asie U23"],
  ['la 39e patrouille commune', '39e patrouille commune'],
  ['le Têt Nguyên Dan', 'Têt Nguyên Dan'],
  ['le Carnaval de Ha Long', 'Carnaval de Ha Long'],
  ['le Forum des îles du Pacifique'],
]

describe.each([
  ['companies', recogniseOrganisations, COMPANIES],
  ['bodies', recogniseOrganisations, BODIES],
  ['places', recognisePlaces, PLACES],
  ['countries', recogniseCountries, COUNTRIES],
  ['events', recogniseEvents, EVENTS],
] as const)('%s', (_, recogniser, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    const found = printedIn(recogniser, text)
    expect([...new Set(found)].sort()).toEqual([...expected].sort())
  })
})

test.each([
  [recogniseOrganisations, 'Samsung, '],
  [recogniseOrganisations, 'les groupes A, '],
  [recogniseOrganisations, 'A d’a '],
  [recognisePlaces, 'à A B '],
  [recognisePlaces, 'A, Paris et '],
  [recognisePlaces, 'La A-B, la Bavière, '],
])('no quadratic cost: %o %s', (recogniser, piece) => {
  expect(growthOf(recogniser, piece)).toBeLessThan(300)
})
