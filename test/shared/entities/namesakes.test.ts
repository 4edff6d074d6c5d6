import { describe, expect, test } from 'vitest'
import { recogniseOrganisations } from '../../../shared/entities/recognisers/organisation.ts'
import { printedIn } from './printed.ts'

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Villages and people bear the names of firms and papers
  ['La commune de Minh Phu abrite une école.'],
  ['Dans le village Tien Phong, cent foyers cultivent le thé.'],
  ['Les habitants de Nam Long ont reçu des vivres.'],
  ['Le village de Bac Son et celui de Nam Viet sont isolés.'],
  ['Le projet de Vinhomes et celui de Hoa Phat avancent.', 'Vinhomes', 'Hoa Phat'],
  ['Hoa Phat, chef de file de l’acier, a investi.', 'Hoa Phat'],
  ['Ils sont arrivés à Nam Viet hier.'],
  ['Le contrat a été attribué à Hoa Phat.', 'Hoa Phat'],
  ['Le ministre a déclaré à Tien Phong que tout allait bien.', 'Tien Phong'],
  ['Ba Huan, une habitante, cultive le riz.'],
  ['Mme Ba Huan, 62 ans, vend des œufs.'],
  ['Hoa Phat, un géant de l’acier, investit.', 'Hoa Phat'],
  ['Selon le journal Lao Dong, il pleut.', 'Lao Dong'],
  // What a make is, and words of every day
  ['Il a acheté une Renault et une Toyota.'],
  ['Elle a fait une Fortune, et une Puma a été vue.'],
  ['La Visa est exigée, le Grand Total est de 100 millions.'],
  ['Le Guardian de la paix est arrivé.'],
  ['Selon le Guardian, il pleut.', 'Guardian'],
  ['le paiement par Visa et Mastercard', 'Visa', 'Mastercard'],
  ['Une usine du parc industriel VSIP a ouvert.'],
  // Air is more than airlines
  ['Air Pollution Control et Air Traffic Control sont des programmes.'],
  [
    'Air New Zealand, Air Tahiti Nui et Air India',
    'Air New Zealand',
    'Air Tahiti Nui',
    'Air India',
  ],
  ['Ils vivent à Cox’s Bazar, près de St James’s Park.'],
  ['E.Leclerc Group et B.Grimm Power', 'E.Leclerc Group', 'B.Grimm Power'],
  // Letters at the end are the theme's
  [
    'Le Comité de pilotage de la lutte contre la pêche INN s’est réuni.',
    'Comité de pilotage de la lutte contre la pêche INN',
  ],
  ['Le Comité de suivi du plan PDP8 s’est réuni.', 'Comité de suivi du plan PDP8'],
  [
    'Le Comité de pilotage de la réponse à l’épidémie de Covid-19 a siégé.',
    'Comité de pilotage de la réponse à l’épidémie de Covid-19',
  ],
  [
    'Le Centre de conservation des vestiges de l’ancienne cité impériale de Hue a ouvert.',
    'Centre de conservation des vestiges de l’ancienne cité impériale de Hue',
  ],
  [
    'l’Association d’enseignement à distance et l’Association d’aide à domicile',
    'Association d’enseignement à distance',
    'Association d’aide à domicile',
  ],
  [
    'L’Association des Vietnamiens de Toulouse et de la Haute-Garonne a fêté le Têt.',
    'Association des Vietnamiens de Toulouse et de la Haute-Garonne',
  ],
  // Parliaments and governments without their country
  ['le président du Mejilis, la chambre basse', 'Mejilis'],
  [
    'le président du Riksdag et celui de la Knesset, ceux du Sejm et de l’Eduskunta',
    'Riksdag',
    'Knesset',
    'Sejm',
    'Eduskunta',
  ],
  ['Selon le Cabinet des ministres, il pleut.', 'Cabinet des ministres'],
  ['un accord avec l’Union douanière', 'Union douanière'],
  ['fait vivre un Groupe des parlementaires d’amitié.', 'Groupe des parlementaires d’amitié'],
  ['Le Service provincial du tourisme a ouvert.', 'Service provincial du tourisme'],
  // Houses, and what is none
  ['LEGO Manufacturing Vietnam a investi.', 'LEGO Manufacturing Vietnam'],
  ['Vietnam Electricity (EVN) a investi.', 'Vietnam Electricity', 'EVN'],
  ['Publié par la maison d’édition Mémoire d’encrier, ce livre', 'Mémoire d’encrier'],
  ['la maison d’édition Kim Dong de Hanoï', 'Kim Dong'],
  ['Le Vietnam est dans le groupe E, la Chine dans le groupe A.'],
  ['dans une école de Binh Duong et une université de Hanoï'],
  ['une école Nguyen Trai', 'école Nguyen Trai'],
  ['La 12e Assemblée générale de l’Union des villes', 'Union des villes'],
  // Clubs, firms and units that their spelling or their letters tell
  ['L’AS Monaco a battu le FC Hanoï.', 'AS Monaco', 'FC Hanoï'],
  ['La Norvège et la Scandinavie achètent à Uralkali et à KazTransOil.', 'Uralkali', 'KazTransOil'],
  ['Kazakhstan Temir Joly (KTZ) ouvre une ligne.', 'Kazakhstan Temir Joly', 'KTZ'],
  ['Singapour (SGP) a battu la Thaïlande (THA).'],
  ['Le groupe Doosan Vina embauche.', 'Doosan Vina'],
  ['La 4e Région de la Marine a reçu la frégate.', '4e Région de la Marine'],
  ['La 4e Région du pays est pauvre.'],
  // Where a name goes on
  ['L’Université Pierre et Marie Curie forme.', 'Université Pierre et Marie Curie'],
  ['Il dirige le lycée d’élite Hanoï-Amsterdam.', 'lycée d’élite Hanoï-Amsterdam'],
  ['le lycée pour surdoués Tran Phu de Hai Phong', 'lycée pour surdoués Tran Phu de Hai Phong'],
  [
    'Le Comité de gestion de la zone économique Dung Quat accueille des firmes.',
    'Comité de gestion de la zone économique Dung Quat',
  ],
  [
    'le Comité directeur pour la prévention et le contrôle des catastrophes',
    'Comité directeur pour la prévention et le contrôle des catastrophes',
  ],
  [
    'L’Union des femmes vietnamiennes en Europe a dix ans.',
    'Union des femmes vietnamiennes en Europe',
  ],
  [
    'Le Parti de la justice et du développement (AKP) gagne.',
    'Parti de la justice et du développement',
    'AKP',
  ],
  [
    'Ils votent au sein du Mouvement des non-alignés et de l’ONU.',
    'Mouvement des non-alignés',
    'ONU',
  ],
  ['Il travaille sous la direction du vice-ministre, puis sous celle du professeur Bach.'],
  [
    'La session du Comité du patrimoine mondial de l’UNESCO à Paris',
    'Comité du patrimoine mondial de l’UNESCO',
  ],
]

describe('bodies and their namesakes', () => {
  test.each(CASES)('%s', (text, ...expected) => {
    expect(printedIn(recogniseOrganisations, text)).toEqual(expected)
  })
})
