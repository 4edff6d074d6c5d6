/** Names that are words elsewhere, names that ships and streets bear, titles that were cut. */
import { expect, test } from 'vitest'
import { personsIn } from './persons-in.ts'

const ROWS: readonly (readonly [text: string, ...persons: readonly string[]])[] = [
  ['Son représentant au Laos, Sungho Park, a remis un don.', 'Sungho Park | représentant au Laos'],
  ["Le directeur de l'OMS, James Hall, a salué ces efforts.", "James Hall | directeur de l'OMS"],
  ['Le représentant du PNUD, Patrick Lake, était là.', 'Patrick Lake | représentant du PNUD'],
  [
    "Le chanteur Daryl Hall et l'actrice Natalie Wood.",
    'Daryl Hall | chanteur',
    'Natalie Wood | actrice',
  ],
  ['Le concert aura lieu à Victoria Park.'],
  [
    'La directrice de l’Institut français de Da Nang, Hélène Marchand, assistaient à la remise.',
    'Hélène Marchand | directrice de l’Institut français de Da Nang',
  ],
  ['Le docteur Paul Berger, de cet hôpital, a parlé.', 'Paul Berger | docteur'],
  [
    'Le président directeur général Jean Boulanger.',
    'Jean Boulanger | président directeur général',
  ],
  [
    'La chanteuse Victoire Dupont et le danseur Maxence Roy.',
    'Victoire Dupont | chanteuse',
    'Maxence Roy | danseur',
  ],
  ['Clémence Aubry, directrice du musée, a parlé.', 'Clémence Aubry | directrice du musée'],
  ['Le juge Son Hyun-woo a parlé.', 'Son Hyun-woo | juge'],
  [
    'Le président de la Chambre haute, Rachid Talbi, et celui de la Chambre basse, Hakim Benchamach, ont reçu la délégation.',
    'Rachid Talbi | président de la Chambre haute',
    'Hakim Benchamach',
  ],
  [
    'Gábor Nagy, facteur à la retraite, a vu naître le quartier.',
    'Gábor Nagy | facteur à la retraite',
  ],
  ['Le stress, facteur de risque, augmente.'],
  [
    "Lieke Martens a ouvert le score avant qu'Esmee Brugts et Jill Roord ne signent.",
    'Lieke Martens',
    'Esmee Brugts',
    'Jill Roord',
  ],
  ['Le navire-école Le Quy Don et le bataillon Vo Nguyen Giap.'],
  ['Le sous-marin Le Loi, le destroyer Ly Thai To et la caserne Tran Phu.'],
  ['Le capitaine de corvette Do Trong Nghia a parlé.', 'Do Trong Nghia | capitaine de corvette'],
  ['Le général de brigade Be Xuan Truong a parlé.', 'Be Xuan Truong | général de brigade'],
  [
    'Tran Thi Thuy, capitaine et meilleure passeuse du tournoi, a souri.',
    'Tran Thi Thuy | capitaine et meilleure passeuse du tournoi',
  ],
  [
    'Pierre Durand, attaché militaire pour le Vietnam et le Laos, était là.',
    'Pierre Durand | attaché militaire pour le Vietnam et le Laos',
  ],
  [
    'Nguyen Van Tam, patron de trois chalutiers, est content.',
    'Nguyen Van Tam | patron de trois chalutiers',
  ],
  ['Le Thi Mai, élève à Hue, a gagné.', 'Le Thi Mai | élève à Hue'],
  ['Nguyen Thi Lan, diplômée en 1984, a parlé.', 'Nguyen Thi Lan'],
  [
    'La consule générale de Finlande Aino Virtanen a parlé.',
    'Aino Virtanen | consule générale de Finlande',
  ],
  ['Le Premier ministre a remercié Emmanuel Macron.', 'Emmanuel Macron'],
  ['Le Secrétaire Général Nguyen Phu Trong a parlé.', 'Nguyen Phu Trong | Secrétaire Général'],
  [
    "Le concours d'artisans japonais et d'un architecte du musée, Nakagawa Takeshi.",
    'Nakagawa Takeshi | architecte du musée',
  ],
  [
    "Anna Lindqvist, professeure de droit, juge l'accord équilibré.",
    'Anna Lindqvist | professeure de droit',
  ],
  ["L'abbé Pierre, mère Teresa et un moine.", 'Pierre | abbé', 'Teresa | mère'],
  [
    'Le député du Bloc québécois Mario Beaulieu a parlé.',
    'Mario Beaulieu | député du Bloc québécois',
  ],
  [
    'Pham Nhu Phuong, triple médaillée des Jeux, se retire.',
    'Pham Nhu Phuong | triple médaillée des Jeux',
  ],
  ['Le maestro Honna Tetsuji dirigera.', 'Honna Tetsuji | maestro'],
  ['Elle a cité Paul Martin.', 'Paul Martin'],
]

test.each(ROWS)('%s', (text, ...persons) => {
  expect(personsIn(text)).toEqual(persons)
})
