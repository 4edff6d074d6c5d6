import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COUNTRIES } from '../../../shared/entities/gazetteer/countries.ts'
import { recogniseCountries } from '../../../shared/entities/recognisers/country.ts'
import { candidatesIn, growthOf } from './printed.ts'
import { anyText } from '../french/any-text.ts'

const printed = (text: string) =>
  candidatesIn(recogniseCountries, text).map(
    ({ start, end, iso }) => `${text.slice(start, end)}=${iso}`,
  )

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['les liens Vietnam-Russie', 'Vietnam=VN Russie=RU'],
  ['Vietnam – Azerbaïdjan : cap sur 2025', 'Vietnam=VN Azerbaïdjan=AZ'],
  ['le ministre azerbaïdjanais de la Défense', 'azerbaïdjanais=AZ'],
  ["l'Azerbaïjan et l'Azerbaidjan", 'Azerbaïjan=AZ Azerbaidjan=AZ'],
  [
    'au Vietname, au Viet Nam, au Viêt-Nam et au Việt Nam',
    'Vietname=VN|Viet Nam=VN|Viêt-Nam=VN|Việt Nam=VN',
  ],
  ['le Vientam et la délégation vitenamienne', 'Vientam=VN vitenamienne=VN'],
  ['le roi cambogien et une étudiante cambodgienne', 'cambogien=KH cambodgienne=KH'],
  ["le président de l'Aménie", 'Aménie=AM'],
  ["président de la République d'Azerbaïdjan", "République d'Azerbaïdjan=AZ"],
  ['la République démocratique d’Azerbaïdjan', 'République démocratique d’Azerbaïdjan=AZ'],
  ['la République socialiste du Vietnam', 'République socialiste du Vietnam=VN'],
  [
    'la République algérienne démocratique et populaire',
    'République algérienne démocratique et populaire=DZ',
  ],
  [
    'la République française et la Confédération suisse',
    'République française=FR|Confédération suisse=CH',
  ],
  ['la République populaire de Chine', 'République populaire de Chine=CN'],
  [
    'la République démocratique populaire lao (RDP lao)',
    'République démocratique populaire lao=LA|RDP lao=LA',
  ],
  ['le président lao et son homologue laotien', 'lao=LA laotien=LA'],
  ['le journal Lao Dong et la ville de Lao Cai', ''],
  ['la Fédération de Russie et la Fédération russe', 'Fédération de Russie=RU|Fédération russe=RU'],
  ['la Fédération vietnamienne des échecs et celle de Thaïlande', 'vietnamienne=VN|Thaïlande=TH'],
  ["l'ex-URSS et l'Union soviétique", 'URSS=SU Union soviétique=SU'],
  ['des experts soviétiques', 'soviétiques=SU'],
  [
    'la République de Corée, la Corée du Sud et la R. de Corée',
    'République de Corée=KR|Corée du Sud=KR|R. de Corée=KR',
  ],
  [
    'la RPDC, la Corée du Nord et la République populaire démocratique de Corée',
    'RPDC=KP|Corée du Nord=KP|République populaire démocratique de Corée=KP',
  ],
  ["l'entraîneur sud-coréen et le dirigeant nord-coréen", 'sud-coréen=KR nord-coréen=KP'],
  ['la péninsule coréenne', ''],
  ["l'Azerbaïdjan de l'Est, province iranienne", 'iranienne=IR'],
  ['la Géorgie, pas la Géorgie du Sud', 'Géorgie=GE'],
  [
    'la Guinée, la Guinée-Bissau, la Guinée équatoriale et la Papouasie-Nouvelle-Guinée',
    'Guinée=GN|Guinée-Bissau=GW|Guinée équatoriale=GQ|Papouasie-Nouvelle-Guinée=PG',
  ],
  ['le Niger et le Nigeria', 'Niger=NE Nigeria=NG'],
  ['des Nigériens et des Nigérians', 'Nigériens=NE Nigérians=NG'],
  ['le Congo', 'Congo=CG'],
  ['l’armée congolaise à Goma, dans le Nord-Kivu', 'congolaise=CD'],
  ['le ministre congolais à Pointe-Noire', 'congolais=CG'],
  ["M. Hollande s'est rendu au Laos", 'Laos=LA'],
  ['François Hollande a visité la Hollande', 'Hollande=NL'],
  ['le président Tshisekedi et le ministre congolais', 'congolais=CD'],
  ['la République du Congo et la RDC', 'République du Congo=CG|RDC=CD'],
  [
    'Au Congo, la République démocratique du Congo (RDC)',
    'Congo=CD|République démocratique du Congo=CD|RDC=CD',
  ],
  ['la Dominique et la République dominicaine', 'Dominique=DM|République dominicaine=DO'],
  ['Dominique de Villepin à Paris', ''],
  ["l'île Maurice et Maurice Thorez", 'île Maurice=MU'],
  [
    'la Biélorussie, le Bélarus et le président biélorusse',
    'Biélorussie=BY Bélarus=BY biélorusse=BY',
  ],
  [
    'le Kirghizstan, le Kirghizistan, le Kyrgyzstan',
    'Kirghizstan=KG Kirghizistan=KG Kyrgyzstan=KG',
  ],
  ['la Birmanie et le Myanmar', 'Birmanie=MM Myanmar=MM'],
  [
    "les États-Unis, les Etats-Unis d'Amérique et un sénateur américain",
    "États-Unis=US|Etats-Unis d'Amérique=US|américain=US",
  ],
  ['un festival latino-américain et nord-américain', ''],
  ["l'océan Indien et le ministre indien", 'indien=IN'],
  ['Les Français aiment. Français Les deux parties se félicitent', 'Français=FR'],
  [
    'les grecs, les turques, un Danois, des Polonaises, la Suisse',
    'grecs=GR turques=TR Danois=DK Polonaises=PL Suisse=CH',
  ],
  [
    'relations franco-vietnamiennes, sino-russes et nippo-vietnamiennes',
    'franco=FR vietnamiennes=VN sino=CN russes=RU nippo=JP vietnamiennes=VN',
  ],
  ['la coopération vietnamo-azerbaïdjanaise', 'vietnamo=VN azerbaïdjanaise=AZ'],
  ['le Parti communiste du Vietnam et le PCV', 'Vietnam=VN'],
  ['Taïwan (Chine) et Hong Kong (Chine)', 'Chine=CN Chine=CN'],
  [
    "l'Arabie saoudite, les Émirats arabes unis et le sultanat d'Oman",
    "Arabie saoudite=SA|Émirats arabes unis=AE|sultanat d'Oman=OM",
  ],
  [
    'le Royaume-Uni, la Grande-Bretagne et une députée britannique',
    'Royaume-Uni=GB Grande-Bretagne=GB britannique=GB',
  ],
  ["une eau pure, des EAU et l'Eau de Paris", 'EAU=AE'],
  ["la Nouvelle-Calédonie, le Nouveau-Mexique, l'Île-de-France", ''],
  ["l'Union des Comores et l'Union indienne", 'Union des Comores=KM|Union indienne=IN'],
  ['le Grand-Duché de Luxembourg', 'Grand-Duché de Luxembourg=LU'],
  [
    "l'ambassadeur d'Israël, l'État d'Israël et l'État de Palestine",
    "Israël=IL|État d'Israël=IL|État de Palestine=PS",
  ],
  ["l'ambassadeur du Salvador et Salvador Allende", 'Salvador=SV'],
  ['la boxe thaïe à Thai Nguyen', 'thaïe=TH'],
]

test.each(CASES)('%s', (text, expected) => {
  const wanted =
    expected === ''
      ? []
      : expected.includes('|')
        ? expected.split('|')
        : expected.split(/(?<==[A-Z]{2}) /u)
  expect(printed(text)).toEqual(wanted)
})

describe('the table', () => {
  test('has every member of the United Nations, two observers and four states of the past', () => {
    expect(COUNTRIES.length).toBe(193 + 2 + 4)
    expect(new Set(COUNTRIES.map(({ iso }) => iso)).size).toBe(COUNTRIES.length)
  })

  test.each(COUNTRIES.map(({ iso, name }) => [name, iso] as const))('%s is %s', (name, iso) => {
    const [found] = candidatesIn(recogniseCountries, `Une délégation a quitté ${name} hier.`)
    expect(found?.iso).toBe(iso)
  })

  test('knows each demonym for one country, or as another of its words', () => {
    for (const { iso, demonyms } of COUNTRIES) {
      for (const demonym of demonyms) {
        const [found] = candidatesIn(recogniseCountries, `un responsable ${demonym} a parlé`)
        expect(`${demonym} ${found?.iso}`).toBe(`${demonym} ${iso}`)
      }
    }
  })
})

test('survives any text, and its offsets hold', () => {
  fc.assert(
    fc.property(anyText(300), (text) => {
      candidatesIn(recogniseCountries, text)
    }),
    { numRuns: 80 },
  )
})

test.each(['République de ', 'Vietnam-'])('no quadratic cost: %s', (piece) => {
  expect(growthOf(recogniseCountries, piece)).toBeLessThan(300)
})
