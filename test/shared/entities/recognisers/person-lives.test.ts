/** Persons told by their life, their people, their place in a list; roles behind what is told of them. */
import { expect, test } from 'vitest'
import { personsIn } from './persons-in.ts'

const ROWS: readonly (readonly [text: string, persons: readonly string[]])[] = [
  // What stands between a name and what its bearer does.
  [
    'Vo Van Tam, 45 ans, pêcheur de Ly Son, a perdu son bateau.',
    ['Vo Van Tam | pêcheur de Ly Son'],
  ],
  ['Dao Thi Nga (62 ans), vendeuse de fleurs, se lève tôt.', ['Dao Thi Nga | vendeuse de fleurs']],
  [
    'Le Thi Bay, née en 1950 à Huê, professeure de chant, enseigne.',
    ['Le Thi Bay | professeure de chant'],
  ],
  ['Ma Thi Be (Cao Bang), tisserande, expose.', ['Ma Thi Be | tisserande']],
  [
    "Ted Larsen, aujourd'hui président du Conseil, est venu.",
    ['Ted Larsen | président du Conseil'],
  ],
  ['« Un rêve », confie Linh, 22 ans, étudiante en pharmacie.', ['Linh | étudiante en pharmacie']],
  [
    "Linh Phuong, diplômée de l'Université de Hanoï, part.",
    ["Linh Phuong | diplômée de l'Université de Hanoï"],
  ],
  ['Hanoï, 1.010 ans cette année, et un diplôme de Montpellier.', []],
  // Names of every people of Vietnam.
  ["Diep Ngoc Vu Minh s'est imposé.", ['Diep Ngoc Vu Minh']],
  ['Ha Van Hieu et Ma Thi Di ont décroché une médaille.', ['Ha Van Hieu', 'Ma Thi Di']],
  ['Le bonze Thach Sô Phone prie.', ['Thach Sô Phone | bonze']],
  ['La commune de À Quang Phu Lam, Kim Ngan Thuong et Tan My Dong.', []],
  // Two given names with a hyphen, the second written small.
  ['La fresque montre Sun Yat-sen et Chen Kai-ming.', ['Sun Yat-sen', 'Chen Kai-ming']],
  // Callings announce a single name, firms do not call so.
  [
    "Le gardien Kawin s'est incliné devant la chanteuse Adila.",
    ['Kawin | gardien', 'Adila | chanteuse'],
  ],
  ['Les rois Hung sont vénérés par le fabricant Brenntal.', []],
  ['Il joue sans son coéquipier Nguyen Van Son.', ['Nguyen Van Son | coéquipier']],
  [
    'Le président du jury, le juge Dang Quoc Khai, a parlé.',
    ['Dang Quoc Khai | président du jury | juge'],
  ],
  ["L'économiste Can Van Luc juge la mesure utile.", ['Can Van Luc | économiste']],
  ['La Première dame Ngo Phuong Ly reçoit.', ['Ngo Phuong Ly | Première dame']],
  ['Le metteur en scène Tran Luc répète.', ['Tran Luc | metteur en scène']],
  // Lists.
  [
    'Siti Amira, chanteuse malaisienne, et Agna Mo chanteront.',
    ['Siti Amira | chanteuse malaisienne', 'Agna Mo'],
  ],
  ['Les Premiers ministres Modi et Ishiba se parlent.', ['Modi | Premiers ministres', 'Ishiba']],
  [
    'Le directeur régional de la Banque mondiale pour le Vietnam, le Cambodge et le Laos, Mariam Holm, est venu.',
    [
      'Mariam Holm | directeur régional de la Banque mondiale pour le Vietnam, le Cambodge et le Laos',
    ],
  ],
  [
    'Truong My Lan, ancienne présidente du groupe Van Thinh Phat, a fait appel.',
    ['Truong My Lan | ancienne présidente du groupe Van Thinh Phat'],
  ],
  [
    "Le chargé d'affaires ad interim de l'ambassade du Chili, Pablo Nunez, a signé.",
    ["Pablo Nunez | chargé d'affaires ad interim de l'ambassade du Chili"],
  ],
  [
    'Le secrétaire adjoint du Bureau de la protection civile, Bernardo Alejandro IV, a parlé.',
    ['Bernardo Alejandro IV | secrétaire adjoint du Bureau de la protection civile'],
  ],
]

test.each(ROWS)('%s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons)
})
