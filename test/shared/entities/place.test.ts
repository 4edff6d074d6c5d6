import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part } from '../../../shared/article/article.ts'
import { PROVINCES } from '../../../shared/entities/gazetteer/provinces.ts'
import { recogniseCountries } from '../../../shared/entities/recognisers/country.ts'
import { recognisePlaces } from '../../../shared/entities/recognisers/place.ts'
import { candidatesIn, growthOf, partOf, printedIn } from './printed.ts'
import { growthBetween } from '../../cpu.ts'
import { anyTextOf } from '../french/any-text.ts'

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Le chantier de Dung Quât 2 avance.', 'Dung Quât 2'],
  ['Les secours ont gagné Muong Pon, où il pleut. Il a quitté Thomas, où il vivait.', 'Muong Pon'],
  ['La centrale de Hoa Binh 2 tourne.', 'centrale de Hoa Binh 2'],
  ['Le phare Ke Ga et le vieux phare de Dai Lanh.', 'phare Ke Ga', 'phare de Dai Lanh'],
  ['La mesure phare Nouveau Départ et le spectacle phare de Nha Trang.', 'Nha Trang'],
  ['Une usine de Vinh Long 2 km plus loin.', 'Vinh Long'],
  [
    'Dans les Alpes-Maritimes et les Pyrénées-Orientales.',
    'Alpes-Maritimes',
    'Pyrénées-Orientales',
  ],
  ['La mer de Chine orientale est calme.', 'mer de Chine orientale'],
  ["Le marché de l'ASEAN et celui de l'Union européenne."],
  ['La zone industrielle de Deep C 2 accueille 20 projets.', 'zone industrielle de Deep C 2'],
  [
    'La ZI de Hoang Mai 1 et le parc industriel de Nam Dinh Vu.',
    'ZI de Hoang Mai 1',
    'parc industriel de Nam Dinh Vu',
  ],
  ['La zone économique du Sud-Est de Nghe An.', 'zone économique du Sud-Est de Nghe An'],
  ['La zone économique exclusive est vaste.'],
  ['Il a purgé deux ans à la prison de Con Dao.', 'prison de Con Dao'],
  ['Il a fait 13 mois de prison. Save Wildlife gère le parc.'],
  ['La fusée part du centre spatial de Kourou.', 'centre spatial de Kourou'],
  ['Le Complexe paysager de Trang An est inscrit.', 'Complexe paysager de Trang An'],
  ['Elle a longuement cité Paul Martin.'],
  ['Il siège à la place de Tran Van Hai.'],
  ['Huê : les pluies reprennent.', 'Huê'],
  ['Huê, ancienne capitale, rénove ses remparts.', 'Huê'],
  ['Il a vanté Khorgos, à la frontière chinoise.', 'Khorgos'],
  ['Elle fait un master de Chimie à Montpellier.', 'Montpellier'],
  ['à Bakou et à Hanoï, puis à Hanoi', 'Bakou', 'Hanoï', 'Hanoi'],
  // Between two places a name that is a person's is a place too.
  ['à Lyon, Florence et Londres', 'Lyon', 'Florence', 'Londres'],
  ['dont Hanoï, Huê, Cao Bang', 'Hanoï', 'Huê', 'Cao Bang'],
  ['Moscou appréciait les relations entre Moscou et Hanoi', 'Moscou', 'Hanoi'],
  [
    'à Hô Chi Minh-Ville, Ho Chi Minh-Ville et HCM-Ville',
    'Hô Chi Minh-Ville',
    'Ho Chi Minh-Ville',
    'HCM-Ville',
  ],
  ['le Président Ho Chi Minh'],
  ['dans les provinces de Quang Binh, Ha Tinh et Quang Tri', 'Quang Binh', 'Ha Tinh', 'Quang Tri'],
  ['un quartier de la ville de Dong Ha, dans la province de Quang Tri', 'Dong Ha', 'Quang Tri'],
  ['la province d’Odessa et le gouverneur de Kherson', 'Odessa', 'Kherson'],
  ['la commune de Xa Moi et le district de Nui Xa', 'Xa Moi', 'Nui Xa'],
  ['la ville de Kalinograd, la province de Testan', 'Kalinograd', 'Testan'],
  ['Xa Moi, le village qui sent l’encens', 'Xa Moi'],
  ['sur le champ de manœuvre d’Alabino, près de Moscou', 'Alabino', 'Moscou'],
  ['à Shahrtuz (Tadjikistan) et à Bouarfa, au Maroc', 'Shahrtuz', 'Bouarfa'],
  [
    'Ba Ria-Vung Tau, Ba Ria - Vung Tau, Thua Thien-Hue',
    'Ba Ria-Vung Tau',
    'Ba Ria - Vung Tau',
    'Thua Thien-Hue',
  ],
  ['Dak Lak, Dac Lac, Đắk Lắk', 'Dak Lak', 'Dac Lac', 'Đắk Lắk'],
  ['Nguyen Hoa Binh s’est rendu à Hoa Binh', 'Hoa Binh'],
  ['M. Vinh et Mme Hue'],
  ['Vuong Dinh Hue est allé à Hue et à Vinh', 'Hue', 'Vinh'],
  ['Vinh Quang, de Vinh', 'Vinh'],
  ['Phu Quoc (Kien Giang)', 'Phu Quoc', 'Kien Giang'],
  ['Tay Nguyen (Hauts Plateaux du Centre)', 'Tay Nguyen', 'Hauts Plateaux du Centre'],
  ['Hoang Sa (Paracel) et Truong Sa (Spratly)', 'Hoang Sa', 'Paracel', 'Truong Sa', 'Spratly'],
  ['Taïwan (Chine), Hongkong (Chine) et Macao', 'Taïwan', 'Hongkong', 'Macao'],
  ['en mer Orientale et dans la mer Orientale', 'mer Orientale'],
  ['l’Asie du Sud-Est, l’Asie-Pacifique et l’Asie', 'Asie du Sud-Est', 'Asie-Pacifique', 'Asie'],
  [
    'l’Asie centrale, l’Europe, l’Indo-Pacifique, le Moyen-Orient',
    'Asie centrale',
    'Europe',
    'Indo-Pacifique',
    'Moyen-Orient',
  ],
  ['l’Afrique du Nord et l’Amérique latine', 'Afrique du Nord', 'Amérique latine'],
  [
    'le Centre du Vietnam, le Sud de l’Ukraine, le Nord-Est de la Thaïlande',
    'Centre du Vietnam',
    'Sud de l’Ukraine',
    'Nord-Est de la Thaïlande',
  ],
  ['dans le Sud, au Nord, le Centre, la capitale'],
  [
    'le delta du Mékong, la baie d’Ha Long, le golfe de Thaïlande',
    'delta du Mékong',
    'baie d’Ha Long',
    'golfe de Thaïlande',
  ],
  ['l’océan Indien et l’Azerbaïdjan de l’Est', 'océan Indien', 'Azerbaïdjan de l’Est'],
  ['l’Opéra de Hanoï et le stade national My Dinh', 'Opéra de Hanoï', 'stade national My Dinh'],
  [
    'la pagode Dâu, le pont Long Biên, la place Ba Dinh',
    'pagode Dâu',
    'pont Long Biên',
    'place Ba Dinh',
  ],
  [
    'l’aéroport international de Noi Bai, l’aéroport José-Martí',
    'aéroport international de Noi Bai',
    'aéroport José-Martí',
  ],
  ['le mausolée du Président Ho Chi Minh', 'mausolée du Président Ho Chi Minh'],
  ['au Palais présidentiel, puis au palais présidentiel', 'Palais présidentiel'],
  ['au Centre commercial de Sapa et au Patriot Park', 'Centre commercial de Sapa', 'Patriot Park'],
  [
    'le Temple de la Littérature, le Kremlin, la place Rouge',
    'Temple de la Littérature',
    'Kremlin',
    'place Rouge',
  ],
  ['le Centre national de conférences de My Dinh', 'Centre national de conférences de My Dinh'],
  ['la Nouvelle-Angleterre et la Grande-Bretagne', 'Nouvelle-Angleterre'],
  ['la place du Vietnam, le marché chinois, la porte de son pays'],
  ['Nice est belle, mais nice aussi ; il vit à Nice', 'Nice'],
  ['Le Caire, La Havane et New York', 'Le Caire', 'La Havane', 'New York'],
  ['à Washington avec George Washington', 'Washington'],
  ['Singapour, Monaco et le Luxembourg'],
  // Sites called after sites, after countries; feasts name none.
  [
    'à l’Arena Porte de la Chapelle, puis au Stade de France',
    'Arena Porte de la Chapelle',
    'Stade de France',
  ],
  ['Elle a rappelé la Porte du Vietnam, à Douar Sfari', 'Porte du Vietnam', 'Douar Sfari'],
  ['le marché du Têt, un marché de Noël et le marché de Ben Thanh', 'marché de Ben Thanh'],
  [
    'le marché flottant de Cai Be et le temple des rois Hung',
    'marché flottant de Cai Be',
    'temple des rois Hung',
  ],
  ['le port en eau profonde de Cua Lo', 'port en eau profonde de Cua Lo'],
  ['l’aéroport de Paris-Charles-de-Gaulle', 'aéroport de Paris-Charles-de-Gaulle'],
  ['l’autoroute Phap Van - Cau Gie - Ninh Binh', 'autoroute Phap Van - Cau Gie - Ninh Binh'],
  // Halves and sides of a country, of a region, of a name.
  [
    'du Sud Vietnam au Nord-Vietnam, le Centre-Vietnam',
    'Sud Vietnam',
    'Nord-Vietnam',
    'Centre-Vietnam',
  ],
  ['au Nord-Ouest, du delta du fleuve Rouge', 'delta du fleuve Rouge'],
  ['Tam Coc-Bich Dong et Sumatra du Nord', 'Tam Coc-Bich Dong', 'Sumatra du Nord'],
  ['le passage du roi Lear par Acapulco', 'Acapulco'],
  ['le Nam Bo oriental, l’État Shan', 'Nam Bo oriental', 'Shan'],
  // A town that is a given name; a ship that bears a town's.
  ['Il vit à Milan. Milan Petrov est né à Sofia, Sofia Ricci à Lima', 'Milan', 'Sofia', 'Lima'],
  ['le navire Hai Duong 8 quitte Hai Duong', 'Hai Duong'],
  // Told by what stands beside them.
  ['la route entre Muong Khoa et Tay Trang', 'Muong Khoa', 'Tay Trang'],
  ['Natif de Kuopio, il joue à Agusan del Sur', 'Kuopio', 'Agusan del Sur'],
  ['A Kim Ngan, on replante', 'Kim Ngan'],
  ['les districts insulaires de Co To et Bach Long Vy', 'Co To', 'Bach Long Vy'],
  ['l’îlot Hon Mun, les îles Senkaku, les îles Salomon', 'Hon Mun', 'Senkaku'],
  ['dans le Journal officiel, dans la Revue du droit'],
  ['Le quotidien cite Lin Jian ; elles ont marché de Nui Xa à Hanoï', 'Nui Xa', 'Hanoï'],
  [
    'la rue piétonne Nguyen Hue, la maison communale Dinh Bang',
    'rue piétonne Nguyen Hue',
    'maison communale Dinh Bang',
  ],
  ['la salle Pleyel, la salle du Conseil', 'salle Pleyel'],
  ['dans la localité andalouse de Ronda, dans la ville tchèque de Trebic', 'Ronda', 'Trebic'],
  ['les pêcheurs de Sa Ky, partis de Vostotchny', 'Sa Ky', 'Vostotchny'],
]

test.each(CASES)('%s', (text, ...expected) => {
  expect(printedIn(recognisePlaces, text)).toEqual(expected)
})

test.each([' 〡 - Mot-clé : port', ' : ², Mot', ' - Ba Vi - Ba Na', ' : Ba Vi, Ba Na'])(
  'a line that begins with marks is read: %s',
  (text) => {
    expect(() => printedIn(recognisePlaces, text)).not.toThrow()
  },
)

test('an airport and the place it is called after are one on a page that prints both', () => {
  const body = ['Deux avions sont arrivés à Noi Bai.', 'L’aéroport de Noi Bai les attendait.']
  const parts = body.map((text, index): Part => ({ part: 'body', index, text }))
  expect(new Set(recognisePlaces({ parts }).map(({ key }) => key)).size).toBe(1)
})

test('a park and the archipelago it is called after are two where the page tells both', () => {
  const body = [
    'Elles vivent dans l’archipel de Con Dao.',
    'Le parc national de Con Dao les protège.',
  ]
  const parts = body.map((text, index): Part => ({ part: 'body', index, text }))
  expect(new Set(recognisePlaces({ parts }).map(({ key }) => key)).size).toBe(2)
})

test('a place and its park of factories or laboratories are two', () => {
  const body = ['Il est arrivé à Hoa Mac.', 'Le parc industriel de Hoa Mac est agrandi.']
  const parts = body.map((text, index): Part => ({ part: 'body', index, text }))
  expect(new Set(recognisePlaces({ parts }).map(({ key }) => key)).size).toBe(2)
})

test('an airport and the city whose name it bears are two, whatever the page calls them', () => {
  const body = ['Il est arrivé à Cam Ranh.', 'L’aéroport de Cam Ranh est agrandi.']
  const parts = body.map((text, index): Part => ({ part: 'body', index, text }))
  expect(new Set(recognisePlaces({ parts }).map(({ key }) => key)).size).toBe(2)
})

describe('the provinces', () => {
  test('are the 63 of before 2025', () => {
    expect(PROVINCES.split(';')).toHaveLength(63)
  })

  test.each(PROVINCES.split(';').flatMap((row) => row.split('=')))('%s', (name) => {
    expect(printedIn(recognisePlaces, `une usine de la province de ${name}.`)).toEqual([name])
  })
})

test.each([
  ["Le lac de l'Épée restituée (Hô Guom) est gelé.", 1],
  ['La rivière Ba Che, appelée aussi Khe Lang, monte.', 1],
  // where it stands
  ['La pagode Tam Chuc (Lien Son) est pleine.', 2],
])('another name is of the same place: %s', (text, count) => {
  const keys = candidatesIn(recognisePlaces, text).map(({ canonical }) => canonical)
  expect(keys.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(count)
})

test.each([
  ['La Cité impériale de Huê est ouverte ; la Cité impériale attire du monde.', 1],
  [
    'La Cité impériale de Huê et la Cité impériale de Thang Long : chaque Cité impériale a ses portes.',
    3,
  ],
  ["L'Afrique grandit, l'Afrique de l'Est surtout.", 2],
  ['La Californie brûle, la Californie du Sud aussi.', 2],
])('a site without where it stands is the one that the page has: %s', (text, count) => {
  expect(new Set(candidatesIn(recognisePlaces, text).map(({ key }) => key)).size).toBe(count)
})

test('two spellings are one place', () => {
  const keys = candidatesIn(recognisePlaces, 'Hanoï, Hanoi, Ha Noi').map(({ key }) => key)
  expect(new Set(keys).size).toBe(1)
})

test('a name the article shows to be a place is one elsewhere', () => {
  const parts = ['Xa Moi attire', 'le Comité populaire de Xa Moi'].map((text, index): Part => ({
    part: 'body',
    index,
    text,
  }))
  const found = recognisePlaces({ parts, found: [] })
  expect(found.map(({ index, start }) => [index, start])).toContainEqual([0, 0])
})

test('survives any text, and its offsets hold', () => {
  const texts = anyTextOf(
    'la ',
    'province ',
    'de ',
    'Hanoï',
    ', ',
    'et ',
    'Sud-',
    'Est ',
    'stade ',
    'Ha ',
    'Long ',
    ' (',
    ')',
    'à ',
    'Centre ',
    'du ',
    'Vietnam ',
  )
  fc.assert(
    fc.property(texts, (text) => {
      candidatesIn(recognisePlaces, text)
    }),
    { numRuns: 80 },
  )
})

test('sites called after sites without end are read', () => {
  expect(() => candidatesIn(recognisePlaces, 'Parc '.repeat(20_000))).not.toThrow()
})

test.each([
  'A B ',
  'province de Ha, ',
  'X, près de ',
  'Da Nang et Quy Nhon - Chi Thanh, ',
  'le port de Cua Lo et Vinh, ',
  'la ligne Cam Lo-La Son (province), ',
  'des rues : Ba Vi, Ky Lua, ',
  'Ba Che, appelée aussi ',
  'place du parc ',
])('no quadratic cost: %s', (piece) => {
  expect(growthOf(recognisePlaces, piece)).toBeLessThan(300)
})

test('places and countries in turn cost as much as they are many', () => {
  const reading = (times: number) => {
    const parts = [partOf('À Hanoï et en France. '.repeat(times))]
    const found = recogniseCountries({ parts, found: [] })
    return () => void recognisePlaces({ parts, found })
  }
  expect(growthBetween(reading(100), reading(3_200))).toBeLessThan(150)
})
