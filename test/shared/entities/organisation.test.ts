import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part } from '../../../shared/article/article.ts'
import { recogniseOrganisations } from '../../../shared/entities/recognisers/organisation.ts'
import { candidatesIn, growthOf, printedIn } from './printed.ts'
import { anyTextOf } from '../french/any-text.ts'

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Parties and their organs
  [
    'secrétaire général du Parti communiste du Vietnam (PCV), To Lam',
    'Parti communiste du Vietnam',
    'PCV',
  ],
  [
    'le Parti du nouvel Azerbaïdjan (New Azerbaijan Party - YAP)',
    'Parti du nouvel Azerbaïdjan',
    'New Azerbaijan Party',
    'YAP',
  ],
  [
    "le Parti d'Azerbaïdjan nouveau « Yeni Azerbaycan »",
    "Parti d'Azerbaïdjan nouveau",
    'Yeni Azerbaycan',
  ],
  [
    'le Parti populaire révolutionnaire du Laos (PPRL)',
    'Parti populaire révolutionnaire du Laos',
    'PPRL',
  ],
  [
    'le Parti communiste de la Fédération de Russie (KPRF)',
    'Parti communiste de la Fédération de Russie',
    'KPRF',
  ],
  ['le parti communiste japonais', 'parti communiste japonais'],
  [
    'membre du Bureau politique, secrétaire du Comité central du PCV',
    'Bureau politique',
    'Comité central du PCV',
  ],
  ['chef du Bureau du Comité central de ce parti'],
  [
    'le permanent du Secrétariat du Parti communiste vietnamien',
    'Secrétariat du Parti communiste vietnamien',
  ],
  [
    'la Commission des relations extérieures du Comité central',
    'Commission des relations extérieures du Comité central',
  ],
  [
    'la Commission centrale de sensibilisation auprès des masses',
    'Commission centrale de sensibilisation auprès des masses',
  ],
  ['vice-secrétaire de la Commission militaire centrale', 'Commission militaire centrale'],
  [
    'le Front de la Patrie du Vietnam (FPV) et le Front lao d’édification nationale',
    'Front de la Patrie du Vietnam',
    'FPV',
    'Front lao d’édification nationale',
  ],
  // Ministries
  [
    'le ministère vietnamien des Affaires étrangères a dit',
    'ministère vietnamien des Affaires étrangères',
  ],
  [
    "le ministère de l'Agriculture et du Développement rural",
    "ministère de l'Agriculture et du Développement rural",
  ],
  [
    'le ministère du Travail, des Invalides de guerre et des Affaires sociales a signé',
    'ministère du Travail, des Invalides de guerre et des Affaires sociales',
  ],
  [
    'le ministère russe des Affaires étrangères et le Fonds souverain',
    'ministère russe des Affaires étrangères',
  ],
  [
    "le ministère algérien des Affaires étrangères et de la Communauté nationale à l'étranger",
    "ministère algérien des Affaires étrangères et de la Communauté nationale à l'étranger",
  ],
  ['le ministère des AE de la Corée du Sud', 'ministère des AE de la Corée du Sud'],
  ['le ministre vietnamien de la Défense et la ministre des Affaires étrangères'],
  ["les ministères des Affaires étrangères du Vietnam et de l'Azerbaïdjan"],
  ['le ministère, le Comité, le Parti, la Commission, le gouvernement vietnamien'],
  // Committees and agencies
  [
    'la 19e réunion du Comité intergouvernemental Vietnam-Russie sur la coopération technique militaire',
    'Comité intergouvernemental Vietnam-Russie',
  ],
  [
    'le Comité inter-gouvernemental Vietnam - Russie',
    'Comité inter-gouvernemental Vietnam - Russie',
  ],
  [
    'le Comité intergouvernemental de coopération technique militaire Russie-Vietnam',
    'Comité intergouvernemental de coopération technique militaire Russie-Vietnam',
  ],
  [
    'le Comité intergouvernemental pour la coopération économique, commerciale et scientifico-technique et les années',
    'Comité intergouvernemental pour la coopération économique, commerciale et scientifico-technique',
  ],
  [
    'la Commission intergouvernementale vietnamo-azerbaïdjanaise',
    'Commission intergouvernementale vietnamo-azerbaïdjanaise',
  ],
  [
    'le comité Vietnam-Russie, le Comité intergouvernemental et le sous-comité russe',
    'Comité intergouvernemental',
  ],
  [
    'le Service fédéral russe pour la coopération militaire et technique (FSVTS), président',
    'Service fédéral russe pour la coopération militaire et technique',
    'FSVTS',
  ],
  [
    "l'Agence fédérale russe de coopération militaro-technique, Aleksandr Fomin",
    'Agence fédérale russe de coopération militaro-technique',
  ],
  [
    "l'Agence de coopération internationale du Japon (JICA)",
    'Agence de coopération internationale du Japon',
    'JICA',
  ],
  [
    "le Comité d'État chargé des Vietnamiens à l'étranger",
    "Comité d'État chargé des Vietnamiens à l'étranger",
  ],
  [
    'le directeur du Département de la politique commerciale multilatérale, Luong Hoang Thai',
    'Département de la politique commerciale multilatérale',
  ],
  [
    'Le Département consulaire du ministère des Affaires étrangères déconseille',
    'Département consulaire du ministère des Affaires étrangères',
  ],
  [
    'président du Club des cadres retraités du ministère des Affaires étrangères',
    'Club des cadres retraités du ministère des Affaires étrangères',
  ],
  [
    'président du Comité des minorités nationales de la ville de Prague, Jiří Knitl',
    'Comité des minorités nationales de la ville de Prague',
  ],
  [
    'le Comité populaire de Hanoï et le Conseil populaire de Da Nang',
    'Comité populaire de Hanoï',
    'Conseil populaire de Da Nang',
  ],
  ['le Fonds de vaccins anti-COVID-19', 'Fonds de vaccins anti-COVID-19'],
  ["l'Inspection générale de la Police nationale", 'Inspection générale de la Police nationale'],
  // Parliaments, courts, armies, missions
  ["la présidente de l'Assemblée nationale Nguyen Thi Kim Ngan", 'Assemblée nationale'],
  [
    "le président de l'Assemblée nationale arménienne, Alen Simonyan",
    'Assemblée nationale arménienne',
  ],
  ["le départ de l'Assemblée nationale François de Rugy", 'Assemblée nationale'],
  ["l'Assemblée nationale du Vietnam de la Convention 98", 'Assemblée nationale du Vietnam'],
  [
    'la commission parlementaire des relations internationales',
    'commission parlementaire des relations internationales',
  ],
  ["le Comité permanent de l'Assemblée nationale", "Comité permanent de l'Assemblée nationale"],
  [
    "la Douma d'État russe et le Conseil de la Fédération de Russie",
    "Douma d'État russe",
    'Conseil de la Fédération de Russie',
  ],
  [
    "chef d'état-major général de l'Armée populaire du Vietnam, Phan Van Giang",
    'Armée populaire du Vietnam',
  ],
  [
    'le gouvernement provisoire de la République algérienne',
    'gouvernement provisoire de la République algérienne',
  ],
  [
    "l'ambassade d'Azerbaïdjan au Vietnam et l'ambassade du Vietnam en Russie",
    "ambassade d'Azerbaïdjan au Vietnam",
    'ambassade du Vietnam en Russie',
  ],
  ["l'ambassadeur d'Algérie, les ambassades, l'ambassade"],
  [
    'la mission permanente du Vietnam auprès de l’ONU',
    'mission permanente du Vietnam auprès de l’ONU',
  ],
  // Associations, schools, hospitals, museums
  ["l'Union des organisations d'amitié du Vietnam", "Union des organisations d'amitié du Vietnam"],
  [
    "l'Association d'amitié Vietnam-Ukraine, Dang Van Chien",
    "Association d'amitié Vietnam-Ukraine",
  ],
  [
    "l'Association des Vietnamiens en République tchèque",
    'Association des Vietnamiens en République tchèque',
  ],
  ["l'Union de la Jeunesse communiste Ho Chi Minh", 'Union de la Jeunesse communiste Ho Chi Minh'],
  [
    "l'Université d'État du pétrole et de l'industrie d'Azerbaïdjan",
    "Université d'État du pétrole et de l'industrie d'Azerbaïdjan",
  ],
  ["l'hôpital général d'amitié de Nghe An, le docteur", "hôpital général d'amitié de Nghe An"],
  [
    "le lycée Phan Boi Chau et l'école primaire de Cua Lo",
    'lycée Phan Boi Chau',
    'école primaire de Cua Lo',
  ],
  [
    'le Centre national de recherche en épidémiologie et microbiologie Gamaleya doit',
    'Centre national de recherche en épidémiologie et microbiologie Gamaleya',
  ],
  [
    'la Fondation Heydar Aliyev et le Musée militaire du Vietnam',
    'Fondation Heydar Aliyev',
    'Musée militaire du Vietnam',
  ],
  ['les universités azerbaïdjanaises, une université, à l’école'],
  ['le Centre du Vietnam, le Centre commercial de Sapa, le Centre de presse'],
  // International bodies
  ["l'Union européenne (UE), l'ASEAN et l'ONU", 'Union européenne', 'UE', 'ASEAN', 'ONU'],
  [
    'accord de libre-échange Vietnam-Union européenne ; cadre ASEAN-Russie',
    'Union européenne',
    'ASEAN',
  ],
  ["le sommet de l'APEC", 'APEC'],
  [
    "l'Organisation internationale du travail (OIT)",
    'Organisation internationale du travail',
    'OIT',
  ],
  [
    'La Commission du commerce international (INTA) du Parlement européen',
    'Commission du commerce international',
    'INTA',
    'Parlement européen',
  ],
  ["la Fédération de Russie, l'Union des Comores, la Confédération suisse"],
  // Companies and media
  ['le groupe PetroVietnam (PVN)', 'PetroVietnam', 'PVN'],
  ['le groupe pétrolier Zarubezhneft, la société russe Exemplar', 'Zarubezhneft', 'Exemplar'],
  ["l'entreprise pharmaceutique publique Novalab", 'Novalab'],
  ['le groupe vietnamien A&B', 'A&B'],
  [
    "l'Agence vietnamienne d'information (VNA) et l'agence TASS",
    "Agence vietnamienne d'information",
    'VNA',
    'TASS',
  ],
  ['le journal Lao Dong, le quotidien russe Izvestia', 'Lao Dong', 'Izvestia'],
  ['un sondage mensuel Elabe, le groupe de travail Vietnam-Vatican'],
  ['la Vietnam Food Association (VFA)', 'Vietnam Food Association', 'VFA'],
  [
    'SOCAR, le Fonds d’investissement direct russe (RDIF)',
    'SOCAR',
    'Fonds d’investissement direct russe',
    'RDIF',
  ],
]

test.each(CASES)('%s', (text, ...expected) => {
  expect(printedIn(recogniseOrganisations, text)).toEqual(expected)
})

const entitiesOf = (...texts: readonly string[]) => {
  const parts = texts.map((text, index): Part => ({ part: 'body', index, text }))
  const byKey = new Map<string, { canonical: string; surfaces: string[] }>()
  for (const { key, canonical, index, start, end } of recogniseOrganisations({
    parts,
    found: [],
  })) {
    const entity = byKey.get(key) ?? { canonical, surfaces: [] }
    const surface = texts[index]!.slice(start, end)
    if (!entity.surfaces.includes(surface)) entity.surfaces.push(surface)
    byKey.set(key, entity)
  }
  return [...byKey.values()]
}

describe('one body, many names', () => {
  test('an acronym belongs to what it shortens, before and after', () => {
    expect(
      entitiesOf('Le PCV progresse.', 'Le Parti communiste du Vietnam (PCV) progresse.'),
    ).toEqual([
      {
        canonical: 'Parti communiste du Vietnam',
        surfaces: ['PCV', 'Parti communiste du Vietnam'],
      },
    ])
    expect(
      entitiesOf("L'Institut de la mer du Nord (IMN) ouvre.", 'Selon IMN, tout va bien.'),
    ).toMatchObject([{ surfaces: ['Institut de la mer du Nord', 'IMN'] }])
  })

  test('demonym and country meet, and so does the bare form', () => {
    const [ministry, ...others] = entitiesOf(
      'le ministère vietnamien des Affaires étrangères',
      'le ministère des Affaires étrangères du Vietnam',
      'le ministère des Affaires étrangères',
    )
    expect(others).toEqual([])
    expect(ministry!.surfaces).toHaveLength(3)
  })

  test('the bare committee is the one the article is about', () => {
    expect(
      entitiesOf(
        'le Comité intergouvernemental Vietnam-Russie',
        'le Comité intergouvernemental siège',
      ),
    ).toHaveLength(1)
    expect(entitiesOf('le Comité intergouvernemental siège')).toHaveLength(1)
  })

  test('an arm of an army is not the army', () => {
    const armies = entitiesOf("l'armée finlandaise et l'armée de l'air finlandaise")
    expect(armies.map(({ canonical }) => canonical)).toEqual([
      'armée finlandaise',
      "armée de l'air finlandaise",
    ])
  })

  test('a court of appeal is not the court below', () => {
    expect(
      entitiesOf('le Tribunal populaire de Hanoï et le Tribunal populaire supérieur de Hanoï'),
    ).toHaveLength(2)
  })

  test('the order of two countries makes no other committee', () => {
    expect(
      entitiesOf(
        'le Comité intergouvernemental Vietnam-Russie',
        'le Comité intergouvernemental Russie - Vietnam',
      ),
    ).toHaveLength(1)
  })

  test.each([
    ['le secrétaire général du PCC et président chinois', 'Parti communiste chinois'],
    ['le premier secrétaire du PCC et président cubain', 'Parti communiste de Cuba'],
    ['le PCC', 'PCC'],
  ])('PCC by its context: %s', (text, canonical) => {
    expect(entitiesOf(text).map((each) => each.canonical)).toEqual([canonical])
  })

  test.each([
    "la Mission permanente du Vietnam auprès des Nations Unies et celle auprès de l'ONU",
    "la Mission permanente du Vietnam auprès de l'ONU",
  ])('a name written out stays French: %s', (text) => {
    expect(entitiesOf(text)[0]!.canonical).toBe(
      "Mission permanente du Vietnam auprès de l'Organisation des Nations unies",
    )
  })

  test.each([
    ["le président de l'Assemblée nationale Vuong Dinh Hue", 'Assemblée nationale du Vietnam'],
    [
      "Ilham Aliyev, d'Azerbaïdjan ; la présidente de l'Assemblée nationale, Sahiba Gafarova",
      "Assemblée nationale d'Azerbaïdjan",
    ],
    ["l'Assemblée nationale arménienne", "Assemblée nationale d'Arménie"],
    [
      "l'Assemblée nationale de la République de Corée",
      'Assemblée nationale de la République de Corée',
    ],
  ])('whose assembly: %s', (text, canonical) => {
    expect(entitiesOf(text).map((each) => each.canonical)).toEqual([canonical])
  })

  test('a word of a name is not spelt out within it', () => {
    expect(entitiesOf('le Secrétariat de la Francophonie')[0]!.canonical).toBe(
      'Secrétariat de la Francophonie',
    )
  })

  test("a firm's house keeps its town and its country", () => {
    expect(entitiesOf('Savills Hanoi a publié une étude')[0]!.canonical).toBe('Savills Hanoi')
    expect(entitiesOf('le directeur de Samsung Vietnam')[0]!.canonical).toBe('Samsung Vietnam')
  })

  test('an organ of a party is spelt out', () => {
    expect(entitiesOf('le Comité central du PCV')[0]!.canonical).toBe(
      'Comité central du Parti communiste du Vietnam',
    )
  })
})

test('survives any text, and its offsets hold', () => {
  const texts = anyTextOf(
    'Comité ',
    'central ',
    'du ',
    'PCV',
    ' (',
    ')',
    ' - ',
    'Vietnam',
    '-',
    'Russie',
    ', ',
    'et de la ',
    'ministère ',
    "l'",
    'Affaires ',
    'étrangères ',
    'pour ',
    'Agence ',
    '"',
    'groupe ',
    'Lao ',
  )
  fc.assert(
    fc.property(texts, (text) => {
      candidatesIn(recogniseOrganisations, text)
    }),
    { numRuns: 80 },
  )
})

test.each([
  'Comité de la ',
  'Comité intergouvernemental ',
  'ministère de la Culture, des Sports, ',
  '(ABC - ',
  'PCC ',
  'Théâtre Hoa ',
])('no quadratic cost: %s', (piece) => {
  expect(growthOf(recogniseOrganisations, piece)).toBeLessThan(300)
})
