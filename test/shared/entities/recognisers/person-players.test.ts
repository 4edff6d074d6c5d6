/** Players by their given names, peoples of the highlands, and what stands in a role beside them. */
import { expect, test } from 'vitest'
import { personsIn } from './persons-in.ts'

// A sentence, then its persons: surfaces, then roles. Rows without any name a place, a people, a team.
const ROWS: readonly (readonly [text: string, persons: readonly string[]])[] = [
  [
    'Duy Manh a ouvert la marque à la 12e minute, avant Van Hau, Quoc Viet et Dinh Trong.',
    ['Duy Manh', 'Van Hau', 'Quoc Viet', 'Dinh Trong'],
  ],
  ['Tuan Hai a montré la voie dès la première minute.', ['Tuan Hai']],
  ['Xuan Son a inscrit un doublé.', ['Xuan Son']],
  ["Quang Hai égalise d'un coup franc, puis Van Quyet double la mise.", ['Quang Hai', 'Van Quyet']],
  ['À la 75e minute, Cong Phuong a remplacé Tuan Anh.', ['Cong Phuong', 'Tuan Anh']],
  ['Sur une passe de Quang Hai, Tien Dung a marqué de la tête.', ['Quang Hai', 'Tien Dung']],
  ['Dinh Bac a été expulsé à la 80e minute.', ['Dinh Bac']],
  ["Thanh Nha a réduit l'écart, Bich Thuy a manqué le penalty.", ['Thanh Nha', 'Bich Thuy']],
  ["Anh Vien a remporté la médaille d'or du 400 m.", ['Anh Vien']],
  ["Thuy Linh s'est imposée en deux sets.", ['Thuy Linh']],
  ['Nam Long a signé un accord. Le but de Dong Bac est de vendre du charbon.', []],
  ['Binh Duong a ouvert le score, mais Thanh Hoa a égalisé.', []],
  [
    "Vo Minh Tri, du lycée Le Quy Don, et Thai Bao Anh, du lycée Chu Van An, ont reçu l'or.",
    ['Vo Minh Tri', 'Thai Bao Anh'],
  ],
  [
    'La décision nomme Y Biên Tuor Nie Brit secrétaire du Comité provincial du Parti.',
    ['Y Biên Tuor Nie Brit | secrétaire du Comité provincial du Parti'],
  ],
  ["L'agricultrice K'Brêu a planté du macadamia.", ["K'Brêu | agricultrice"]],
  ['H’Lan Nie Kdam, étudiante, a gagné le prix.', ['H’Lan Nie Kdam | étudiante']],
  ['Il faut adopter la Déclaration de Siem Reap et le Protocole de Kim Long.', []],
  ["Les K'Ho de Lam Dong et les H'Mông Noirs de Sa Pa tissent. Y participent vingt pays.", []],
  ["Le district de K'Bang et l'ethnie K'Ho.", []],
  ["L'étudiante ede H'Juel Ktul est arrivée.", ["H'Juel Ktul | étudiante ede"]],
  [
    'Vang Thi Mai, tisserande hmong de la coopérative Lung Tam, a exposé ses étoffes.',
    ['Vang Thi Mai | tisserande hmong de la coopérative Lung Tam'],
  ],
  [
    'Le Thi Hoa, présidente du club pour le mandat 2024-2029, a remercié les donateurs.',
    ['Le Thi Hoa | présidente du club pour le mandat 2024-2029'],
  ],
  [
    "Étaient présents les ministres de dix États et le secrétaire général adjoint de l'ASEAN, Satvinder Singh.",
    ["Satvinder Singh | secrétaire général adjoint de l'ASEAN"],
  ],
  [
    'Il a remercié les ambassadeurs de dix pays et du directeur du port, Vo Van Lam, la patience.',
    ['Vo Van Lam | directeur du port'],
  ],
  [
    'La Haute-Commissaire adjointe Nada Haddad et le haut-commissaire aux réfugiés, Raouf Mazou, ont parlé.',
    ['Nada Haddad | Haute-Commissaire adjointe', 'Raouf Mazou | haut-commissaire aux réfugiés'],
  ],
]

test.each(ROWS)('%s', (text, persons) => {
  expect(personsIn(text)).toEqual(persons)
})
