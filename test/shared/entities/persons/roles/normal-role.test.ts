import { expect, test } from 'vitest'
import { personsOf } from '../../recognisers/persons-in.ts'

const normalOf = (role: string): string => {
  const { normal } = personsOf([`Le ${role} Nguyen Van An est arrivé.`])[0]!.roles[0]!
  return [normal!.office, normal!.body ?? '', normal!.country ?? ''].join(' | ')
}

test.each([
  ['vice-ministre azerbaïdjanais des AE', 'vice-ministre | affaires étrangères | AZ'],
  [
    "vice-ministre des Affaires étrangères d'Azerbaïdjan",
    'vice-ministre | affaires étrangères | AZ',
  ],
  [
    "vice-ministre des Affaires étrangères de la République d'Azerbaïdjan",
    'vice-ministre | affaires étrangères | AZ',
  ],
  ['ministre de la Défense nationale', 'ministre | défense | '],
  ['ambassadrice du Vietnam en Ukraine', 'ambassadeur | ukraine | VN'],
  ['ambassadeur vietnamien en Ukraine', 'ambassadeur | ukraine | VN'],
  ['PM', 'premier ministre |  | '],
  ['Première ministre lettonne', 'premier ministre |  | LV'],
  ['impératrice du Japon', 'impératrice |  | JP'],
  ["président de l'AN du Vietnam", 'président | assemblée nationale | VN'],
  ["présidente de l'Assemblée nationale vietnamienne", 'président | assemblée nationale | VN'],
  [
    'secrétaire général du Parti communiste du Vietnam (PCV)',
    'secrétaire général | parti communiste | VN',
  ],
  [
    'secrétaire général du PPRL et président lao',
    'secrétaire général | parti populaire révolutionnaire | ',
  ],
  ["général de corps d'armée", "général de corps d'armée |  | "],
  [
    "chargée d'affaires a.i de l'ambassade d'Ukraine",
    "chargé d'affaires par intérim | ambassade | UA",
  ],
  ['nouveau consul général de Russie', 'consul général |  | RU'],
  ['ancien président', 'ancien président |  | '],
  ['président iranien par intérim', 'président par intérim |  | IR'],
  ['homologue russe', 'homologue |  | RU'],
  [
    'directeur général de la Compagnie par actions Hong Ha',
    'directeur général | compagnie hong ha | ',
  ],
])('%s → %s', (role, normal) => {
  expect(normalOf(role)).toBe(normal)
})

test.each([
  [
    'secrétaire général du PPRL et président lao',
    ['secrétaire général du PPRL', 'président lao'],
    ['parti populaire révolutionnaire', 'LA'],
  ],
  [
    "membre du Bureau politique, secrétaire du Comité central et chef de sa Commission de l'économie",
    [
      'membre du Bureau politique',
      'secrétaire du Comité central',
      "chef de sa Commission de l'économie",
    ],
    undefined,
  ],
  ["président de l'Union des écrivains et artistes", undefined, undefined],
  ["ministre de l'Industrie et du Commerce", undefined, undefined],
])('the titles of %s', (role, titles, told) => {
  const read = personsOf([`Le ${role} Nguyen Van An est arrivé.`])[0]!.roles[0]!
  expect(read.text).toBe(role)
  expect(read.titles?.map(({ text }) => text)).toEqual(titles)
  if (told !== undefined)
    expect(read.titles!.map(({ normal }) => normal!.country ?? normal!.body)).toEqual(told)
})

test('what is printed of two heads of government is each one’s', () => {
  const [first] = personsOf(['Les Premiers ministres Nguyen Van An et Marco Rossi ont parlé.'])
  expect(first!.roles[0]!.normal?.office).toBe('premier ministre')
})

test.each([
  ['L’ambassadeur de Suède, Marco Rossi, juge mûrs trois dossiers.', 'ambassadeur de Suède'],
  ['L’ambassadeur de Suède, Marco Rossi, juge très utile ce projet.', 'ambassadeur de Suède'],
  [
    'L’ambassadeur de Suède Marco Rossi juge faible le montant des échanges.',
    'ambassadeur de Suède',
  ],
])('%s: a verb', (text, role) => {
  expect(personsOf([text])[0]!.roles.map((one) => one.text)).toEqual([role])
})

test('a second and a third of one name are two', () => {
  const ids = personsOf(['La reine Elizabeth II a reçu la reine Elizabeth I mardi.']).map(
    ({ id }) => id,
  )
  expect(ids).toEqual(['person:elizabet-ii', 'person:elizabet-i'])
})
