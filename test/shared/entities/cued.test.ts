import { describe, expect, test } from 'vitest'
import { recognise } from '../../../shared/entities/recognise.ts'
import { recogniseEvents } from '../../../shared/entities/recognisers/event.ts'
import { recogniseOrganisations } from '../../../shared/entities/recognisers/organisation.ts'
import { recognisePlaces } from '../../../shared/entities/recognisers/place.ts'
import { article } from '../../builders.ts'
import { growthOf, printedIn } from './printed.ts'

// No table holds these names: only what is said of them tells. The last rows of each table name nothing.

const ORGANISATIONS: readonly (readonly [string, ...string[]])[] = [
  ['« Oui », a dit le PDG de Kovalux, Erik Lund', 'Kovalux'],
  ['un contrat signé avec Brenntal', 'Brenntal'],
  ['des autobus produits par Tavroko', 'Tavroko'],
  ['les salariés de Tavroko et de Brenntal', 'Tavroko', 'Brenntal'],
  ['Kovalux exploite trois agences au Laos', 'Kovalux'],
  ['Kovalux a inauguré mercredi son usine de Binh Duong', 'Kovalux'],
  ['Tavroko et Brenntal ont signé un accord', 'Tavroko', 'Brenntal'],
  ['le sud-coréen Hyosang et l’allemand Brenntal', 'Hyosang', 'Brenntal'],
  ['le directeur général adjoint de TXV, en poste', 'TXV'],
  ['TXV estime que le marché doublera', 'TXV'],
  ['Kovalux Vietnam recrute', 'Kovalux Vietnam'],
  ['Nidolec, leader mondial des moteurs', 'Nidolec'],
  ['Nidolec, l’un des plus grands assureurs du pays', 'Nidolec'],
  ['Le Groupe Hoà Binh Phat a vendu', 'Hoà Binh Phat'],
  ['la société immobilière KLR', 'KLR'],
  ['le cabinet d’audit Wendall', 'Wendall'],
  ['la chaîne de supermarchés Brenntal', 'Brenntal'],
  ['la start-up NovaMo', 'NovaMo'],
  ['la compagnie Électricité du Cambodge', 'Électricité du Cambodge'],
  ['l’association Enfants du Mékong', 'Enfants du Mékong'],
  ['le constructeur Larsson & Tubb', 'Larsson & Tubb'],
  ['le thaïlandais B.Grand Power', 'B.Grand Power'],
  // The name ends the text.
  ['les ventes progressent selon Euromondo', 'Euromondo'],
  ['du Brenntal Institute of Technology', 'Brenntal Institute of Technology'],
  ['Selon The Hanoi Times', 'Hanoi Times'],
  ['la 5e Région militaire et la Brigade 162', '5e Région militaire', 'Brigade 162'],
  ["l'école N°14 d'Oulan-Bator", "école N°14 d'Oulan-Bator"],
  ["l'Hôpital de l'amitié Viet Duc", "Hôpital de l'amitié Viet Duc"],
  ["le Chemin de fer d'Oulan-Bator (UBTZ)", "Chemin de fer d'Oulan-Bator", 'UBTZ'],
  [
    "l'Institut cubain d'amitié avec les peuples (ICAP)",
    "Institut cubain d'amitié avec les peuples",
    'ICAP',
  ],
  ["l'Institut de recherche sur le riz", 'Institut de recherche sur le riz'],
  ['le Centre culturel vietnamien en France', 'Centre culturel vietnamien en France'],
  ["Groupe des télécoms de l'Armée (Viettel)", "Groupe des télécoms de l'Armée", 'Viettel'],
  ['la directrice de la Banque mondiale pour le Vietnam', 'Banque mondiale'],
  ['le président Kovalux a parlé'],
  ['un accord avec Dao Xuan Co, directeur'],
  ['selon Ségolène Royal'],
  ['Jean Dupont a parlé. Selon Dupont, la fête est finie'],
  ['un accord avec Trump'],
  ['le contrat avec Macron'],
  ['le contrat signé avec Macron'],
  ['un accord de coopération avec Poutine'],
  ['un partenariat entre Lefort et la ville'],
  ['une campagne menée par Lefort'],
  ['une coentreprise créée avec Brenntal, un contrat d’achat conclu avec TXV', 'TXV'],
  ['le concours de Miss France'],
  ['le café à la Bourse de Londres'],
  ['au site Internet de la commune'],
  ["l'Allocation pour adultes handicapés (AAH)"],
  ['Hanoï exporte son riz'],
  ['M. Kovalux vend des vélos'],
]

const PLACES: readonly (readonly [string, ...string[]])[] = [
  ['les habitants de Memok et de Ponhea Kruk', 'Memok', 'Ponhea Kruk'],
  ['la porte frontalière de Xa Mot', 'porte frontalière de Xa Mot'],
  ['au poste-frontière international de Na Meng', 'poste-frontière international de Na Meng'],
  ['à 40 km de Nukush', 'Nukush'],
  ['les eaux du Tonlang', 'Tonlang'],
  ['la crue de la Salwin', 'Salwin'],
  ['un séisme a frappé Palug et Bandar-Abbad', 'Palug', 'Bandar-Abbad'],
  ['reliant Bujumba à Gitegaru', 'Bujumba', 'Gitegaru'],
  ['De Bergenhus à Tromdal, la fête', 'Bergenhus', 'Tromdal'],
  ['les plages de Mui Neng et d’An Bang', 'Mui Neng', 'An Bang'],
  ['le gouverneur de Kampot et celui de Takevo', 'Kampot', 'Takevo'],
  [
    'touché Ba Che, Tien Yen et Binh Lieu, dans la province de Quang Ninh',
    'Ba Che',
    'Tien Yen',
    'Binh Lieu',
    'Quang Ninh',
  ],
  ['l’autoroute Phap Van - Cau Gie', 'autoroute Phap Van - Cau Gie'],
  ['le maire de Choisy-le-Roi Tonino Panetta', 'Choisy-le-Roi'],
  ['aux côtés de Nguyen Phuong Nga'],
  ['la maison natale de Ho Chi Minh'],
  ['un proche de Benkala'],
  ['les enfants de Chœur'],
  ['les jeunes de Benkala'],
  ['la famille de Benkala'],
  ['le Tribunal du droit de la mer Jin-Hyun Paik'],
]

const EVENTS: readonly (readonly [string, ...string[]])[] = [
  ['les Championnats du monde de saut à ski 2017', 'Championnats du monde'],
  ['la Coupe du monde de parties rapides 2013', 'Coupe du monde de parties rapides 2013'],
  ['la 18e Journée du Vesak des Nations unies', '18e Journée du Vesak des Nations unies'],
  ['le 7e Sommet Mékong-Japon', '7e Sommet Mékong-Japon'],
  ['la Coupe du monde de futsal 2024', 'Coupe du monde de futsal 2024'],
  ['la Hanoi International Trade Fair 2024', 'Hanoi International Trade Fair 2024'],
  ['la bataille de Stalingrad', 'bataille de Stalingrad'],
  ['la Révolution cubaine', 'Révolution cubaine'],
  ['M. Noël Le Graët a parlé'],
  ['une bataille de prix'],
]

describe.each([
  ['organisations', recogniseOrganisations, ORGANISATIONS],
  ['places', recognisePlaces, PLACES],
  ['events', recogniseEvents, EVENTS],
] as const)('%s told by what is said of them', (_, recogniser, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    const found = printedIn(recogniser, text)
    expect([...new Set(found)].sort()).toEqual([...expected].sort())
  })
})

/** What a page of a few paragraphs names, kind and form. */
const named = (...body: readonly string[]): readonly string[] =>
  recognise(article({ id: 'x-1', body }))
    .filter(({ kind }) => kind !== 'country' && kind !== 'date')
    .flatMap(({ kind, surfaces }) => surfaces.map((surface) => `${kind} ${surface}`))

describe('a whole page', () => {
  test('a company once told is one wherever the page prints it', () => {
    expect(named('Le PDG de Kovalux a parlé.', 'Kovalux va vite.')).toEqual([
      'organisation Kovalux',
    ])
  })

  test('a name that the page shows to be a person’s or a town’s is no company', () => {
    expect(named('Erik Brandal a parlé.', 'Un accord avec Brandal suivra.')).toEqual([
      'person Erik Brandal',
      'person Brandal',
    ])
    expect(named('Ils vivent à Kovagrad.', 'Les clients de Kovagrad attendent.')).toEqual([
      'place Kovagrad',
    ])
  })

  test.each([
    ['La Camerounaise Aïssatou Ndiaye expose.', 'person Aïssatou Ndiaye'],
    ['L’Afghan Zalmai Wardak parle.', 'person Zalmai Wardak'],
    ['Le Philippin Rodel Bagatsing parle.', 'person Rodel Bagatsing'],
    ['Le Grec Stavros Kalfas et l’Allemand Wolfram Ziegert.', 'person Stavros Kalfas'],
    ['Le Grec Stavros Kalfas et l’Allemand Wolfram Ziegert.', 'person Wolfram Ziegert'],
    ['La Canadienne Pauline St-Hilaire parle.', 'person Pauline St-Hilaire'],
    ['La jeune H’Len Nie vend du café.', 'person H’Len Nie'],
    ["Linda Lê, l'écrivaine, est là.", 'person Linda Lê'],
    ['La ministre Maris Sangiampongsa sourit.', 'person Maris Sangiampongsa'],
    ['« Nous gardons tout », confie l’artisan Y Wem H’wing.', 'person Y Wem H’wing'],
  ])('%s', (text, wanted) => {
    expect(named(text)).toContain(wanted)
  })

  test('places joined to one another are no person', () => {
    expect(named('Le dossier de Yen Tu-Vinh Nghiem-Con Son est prêt.')).not.toContainEqual(
      expect.stringContaining('person'),
    )
  })
})

/** The roles of the one person a sentence names. */
const rolesIn = (text: string) =>
  recognise(article({ id: 'x-1', body: [text] })).flatMap((entity) =>
    entity.kind === 'person' ? entity.roles.map((role) => role.text) : [],
  )

test.each([
  ['Mai Thi Lan Anh, cheffe d’un restaurant à Namur, cuisine.', 'cheffe d’un restaurant à Namur'],
  [
    'Karl Jensen, directeur de la branche avions commerciaux d’Airbus, signe.',
    'directeur de la branche avions commerciaux d’Airbus',
  ],
  ['Dang Thi Hang, ancienne internationale de tir, regarde.', 'ancienne internationale de tir'],
  [
    'Nommé hier, Samir Aliev, représentant du président dans le district de Choucha, part.',
    'représentant du président dans le district de Choucha',
  ],
  [
    'Née en 1942, ancienne journaliste du Nhân Dân, Mme Nga écrit.',
    'ancienne journaliste du Nhân Dân',
  ],
  ['Anna Keller, directrice de la FAO au Laos, part.', 'directrice de la FAO au Laos'],
  [
    'Le secrétaire pour les relations avec les États, Pietro Bellini, est là.',
    'secrétaire pour les relations avec les États',
  ],
  [
    'L’évêque de Hô Chi Minh-Ville et président du Conseil, Joseph Nguyen Nang, est là.',
    'évêque de Hô Chi Minh-Ville et président du Conseil',
  ],
  ['Ho Thi Con, garde forestière depuis trente ans, veille.', 'garde forestière'],
  [
    'La présidente de la Croix-Rouge de la province de Bac Kan Ha Thi Mai est venue.',
    'présidente de la Croix-Rouge de la province de Bac Kan',
  ],
  ['La capitaine Sa Thi Ngoc sourit.', 'capitaine'],
  [
    'Mme Mai Lan, présidente de l’Association pour la promotion et le développement du thé du Laos, part.',
    'présidente de l’Association pour la promotion et le développement du thé du Laos',
  ],
  [
    'Le chef du poste-frontière de Na Meo, Do Minh Tuan, est là.',
    'chef du poste-frontière de Na Meo',
  ],
  ['Le drame du réalisateur Victor Vu plaît.', 'réalisateur'],
  [
    'Ancien ambassadeur du Vietnam en Suède puis en Norvège, Tran Van An reste.',
    'Ancien ambassadeur du Vietnam en Suède puis en Norvège',
  ],
])('%s', (text, role) => {
  expect(rolesIn(text)).toEqual([role])
})

test('what looks like a title and is a verb is no role', () => {
  expect(rolesIn('Le directeur, M. Tran Van An, juge que tout va bien.')).toEqual(['directeur'])
})

test.each([
  [recogniseOrganisations, 'le PDG de A, '],
  [recogniseOrganisations, 'La A de B et C de D '],
  [recogniseOrganisations, 'A a son '],
  [recognisePlaces, 'habitants de A et de '],
  [recognisePlaces, 'Ba Che, '],
  [recogniseEvents, 'A B '],
])('no quadratic cost: %o %s', (recogniser, piece) => {
  expect(growthOf(recogniser, piece)).toBeLessThan(300)
})
