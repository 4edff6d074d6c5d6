import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../../shared/article/article.ts'
import { clusterDispatches } from '../../../shared/duplicates/cluster.ts'
import type { Dispatched } from '../../../shared/duplicates/compared-text.ts'
import { isSameDispatch } from '../../../shared/duplicates/sameness.ts'
import { likeness } from '../../../shared/duplicates/sketch-likeness.ts'
import { sketchOf } from '../../../shared/duplicates/sketch.ts'

type Said = Partial<Dispatched> & { readonly day?: string }

const page = (id: string, { day, ...said }: Said): Dispatched => ({
  id: id as ArticleId,
  kind: 'article',
  body: [],
  captions: [],
  ...said,
  ...(day === undefined ? {} : { published: { date: day, basis: 'metadata' } }),
})

const COMMITTEE = {
  day: '2022-03-14',
  headline: 'Vietnam-Mongolie : 17e réunion du Comité intergouvernemental',
  lead: "La 17e réunion du Comité intergouvernemental Vietnam-Mongolie s'est tenue le 14 mars à Oulan-Bator.",
  body: [
    "La 17e réunion du Comité intergouvernemental Vietnam-Mongolie s'est tenue le 14 mars à Oulan-Bator, sous la présidence du vice-ministre de l'Agriculture Tran Van Hai et du ministre mongol de l'Industrie Batbayar Ganzorig.",
    'Les échanges bilatéraux ont atteint 85 millions de dollars en 2021, en hausse de 12%. Hanoï souhaite vendre davantage de riz, de café et de médicaments, et Oulan-Bator de la viande ovine et du cachemire.',
    "Batbayar Ganzorig a proposé d'ouvrir une liaison aérienne directe dès l'été et de simplifier les visas des chauffeurs routiers.",
    'Le procès-verbal de la session a été signé en présence de quelque 60 chefs d’entreprise.',
  ],
} satisfies Said

/** What all reports of a day may repeat. */
const NEWS = [
  'Les deux parties veulent tirer meilleur parti du partenariat intégral noué en mai 2003 et de l’accord sur les visas en vigueur depuis le 1er janvier 2014. Le commerce bilatéral a dépassé 85 millions de dollars en 2022.',
  'Après l’entretien, trois documents ont été signés, dont un protocole sur l’élevage, confié au ministère de l’Agriculture et du Développement rural.',
]

/** What outlets do to a dispatch without making another of it. */
const COPIES: readonly (readonly [what: string, said: Said])[] = [
  ['another headline', { ...COMMITTEE, headline: 'Hanoï et Oulan-Bator relancent leur commerce' }],
  ['its lead lost', { ...COMMITTEE, lead: undefined as unknown as string, day: '2022-03-15' }],
  [
    'its paragraphs merged two by two',
    {
      ...COMMITTEE,
      body: [COMMITTEE.body.slice(0, 2).join(' '), COMMITTEE.body.slice(2).join(' ')],
    },
  ],
  ['its last paragraph dropped', { ...COMMITTEE, body: COMMITTEE.body.slice(0, -1) }],
  [
    'a paragraph added',
    {
      ...COMMITTEE,
      body: [
        ...COMMITTEE.body,
        'Le même jour, la délégation vietnamienne a rencontré le maire de la capitale, Sumiyabazar Dolgor, au musée national.',
      ],
    },
  ],
  [
    'accents, ordinals and currencies of another outlet',
    {
      ...COMMITTEE,
      body: COMMITTEE.body.map((text) =>
        text
          .replaceAll('Hanoï', 'Hanoi')
          .replaceAll('Tran Van Hai', 'Trân Van Hai')
          .replaceAll('17e', 'XVIIᵉ')
          .replaceAll('millions de dollars', "millions d'USD")
          .replaceAll("'", '’'),
      ),
    },
  ],
  [
    'another lead',
    {
      ...COMMITTEE,
      lead: 'Commerce, viande et liaisons aériennes étaient au menu de la session du Comité à Oulan-Bator.',
      headline: 'Mongolie : une session pour relancer les échanges',
    },
  ],
]

const background =
  'Le Vietnam et la Géorgie ont noué leurs relations diplomatiques en octobre 1992. Leurs échanges commerciaux ont atteint 54 millions de dollars en 2018, surtout dans le café, le thé, les noix, le vin et les produits aquatiques. Près de 300 ressortissants vietnamiens vivent et travaillent à Tbilissi, à Batoumi et à Koutaïssi, où leur communauté anime une association depuis 1998.'

/** What looks alike and is not the same. */
const SERIES: readonly (readonly [what: string, pages: readonly Said[]])[] = [
  [
    'the reports of one visit, which repeat a background paragraph',
    [
      {
        day: '2019-05-06',
        headline: 'Le vice-président Hoang Duc Long reçu par la présidente géorgienne',
        lead: 'La présidente géorgienne Nino Kapanadze a reçu lundi le vice-président Hoang Duc Long.',
        body: [
          'Nino Kapanadze a salué les réformes engagées à Hanoï et proposé une commission mixte pour le tourisme.',
          background,
        ],
      },
      {
        day: '2019-05-07',
        headline: 'Hoang Duc Long rencontre les Vietnamiens de Batoumi',
        lead: 'Le vice-président Hoang Duc Long a visité mardi le port de Batoumi et le jardin botanique.',
        body: [
          'Le maire Levan Gelashvili lui a présenté le chantier du terminal, financé par un groupe de Da Nang.',
          background,
        ],
      },
    ],
  ],
  [
    'condolences that open with one sentence',
    ['du Japon Sato Haruto', 'de Corée Kim Min-seo', 'du Chili Marcela Rojas'].map((sender, i) => ({
      day: `2024-07-2${i}`,
      headline: `Message de condoléances de l’ambassade ${sender.split(' ')[1]}`,
      body: [
        'À la suite du décès du secrétaire général Nguyen Phu Trong, de nombreux dirigeants étrangers ont adressé leurs condoléances au Parti, à l’État et au peuple vietnamiens, ainsi qu’à la famille du défunt.',
        `L’ancien ministre ${sender} a ${['loué une vie de rigueur et rappelé sa visite à Hué en 2011', 'évoqué les entretiens de Séoul et la fondation des lycées jumelés', 'souligné la part du défunt dans le traité de Valparaiso sur les fruits'][i]!}.`,
      ],
    })),
  ],
  [
    'a month’s statistics, the same sentences with other figures',
    [
      ['janvier', '1,24', '530.000', '7,8', '512', '211.000', '5,4', '2022-02-02'],
      ['mars', '3,61', '1.480.000', '12,3', '486', '640.000', '9,9', '2022-04-02'],
    ].map(([month, value, tonnes, rise, price, asia, share, day]) => ({
      day: day!,
      headline: `Riz : les exportations à fin ${month}`,
      lead: `À fin ${month}, le Vietnam a exporté ${tonnes} tonnes de riz pour ${value} milliard de dollars.`,
      body: [
        `Selon l’Office général des statistiques, les exportations de riz ont atteint ${tonnes} tonnes à fin ${month}, en hausse de ${rise}% sur un an.`,
        `Le prix moyen s’est établi à ${price} dollars la tonne. Les Philippines, premier client, ont acheté ${asia} tonnes, soit ${share}% de plus.`,
        'Les exportateurs attendent les appels d’offres de l’Indonésie et du Bangladesh au prochain trimestre.',
      ],
    })),
  ],
  [
    'a day’s count',
    [
      ['14 septembre', '10.508', '624.547', '12.683', '276', '2021-09-14'],
      ['15 septembre', '10.585', '635.055', '14.189', '234', '2021-09-15'],
    ].map(([date, cases, total, healed, dead, day]) => ({
      day: day!,
      headline: `COVID-19 : ${cases} nouveaux cas le ${date}`,
      body: [
        `Le ministère de la Santé a recensé ${cases} nouveaux cas de COVID-19 le ${date}, dont la plupart à Hô Chi Minh-Ville, à Binh Duong et à Dong Nai.`,
        `Le pays compte désormais ${total} malades depuis le début de l’épidémie ; ${healed} patients sont sortis de l’hôpital et ${dead} sont morts dans la journée.`,
      ],
    })),
  ],
  [
    'one ambassador’s farewell to three leaders',
    [
      [
        'la présidente du Sénat Maria Quintero',
        'l’élevage des chevaux et les festivals de guitare',
      ],
      [
        'le ministre de la Culture Do Minh Khanh',
        'les bibliothèques et la restauration du quartier ancien',
      ],
      ['le maire de la capitale Bui Ngoc Lan', 'les lignes de tramway et la gestion des déchets'],
    ].map(([host, matter], i) => ({
      day: `2021-04-1${i + 3}`,
      headline: `L’ambassadeur Daniel Kessler fait ses adieux`,
      lead: `L’ambassadeur Daniel Kessler a fait ses adieux à ${host} au terme de son mandat.`,
      body: [
        `Recevant Daniel Kessler, ${host} a salué trois années de travail commun, en particulier dans ${matter}.`,
        `L’ambassadeur a promis de rester un ami du pays, quelles que soient ses fonctions. Il a cité ${matter} parmi ses meilleurs souvenirs.`,
      ],
    })),
  ],
  [
    'two reports of one final, under one lead',
    [
      {
        day: '2022-05-22',
        headline: 'Le Vietnam garde son titre',
        lead: 'Le Vietnam a battu la Thaïlande 1-0 dimanche soir à My Dinh et garde sa médaille d’or.',
        body: [
          'Devant 40.000 spectateurs, Nham Manh Dung a marqué de la tête à la 83e minute, sur un centre de Phan Tuan Tai.',
          'Les hommes de Park Hang-seo n’ont encaissé aucun but du tournoi.',
        ],
      },
      {
        day: '2022-05-22',
        headline: 'Nuit blanche dans les rues de la capitale',
        lead: 'Le Vietnam a battu la Thaïlande 1-0 dimanche soir à My Dinh et garde sa médaille d’or.',
        body: [
          'Autour du lac Hoàn Kiêm, des milliers de motos ont défilé jusqu’à l’aube, drapeaux rouges et tambours en tête.',
          'Mme Lan, marchande de thé, a servi ses clients gratuitement, comme en 2018.',
        ],
      },
    ],
  ],
  [
    'an anniversary, five years apart',
    ['60e', '65e'].map((ordinal, i) => ({
      day: `${2020 + 5 * i}-12-02`,
      headline: `Le ${ordinal} anniversaire des relations Vietnam-Cuba célébré à Hanoï`,
      body: [
        `Une cérémonie a marqué mercredi le ${ordinal} anniversaire de l’établissement des relations diplomatiques entre le Vietnam et Cuba (2 décembre 1960).`,
        i === 0
          ? 'La présidente de l’association d’amitié, Truong Thi Hoa, a rappelé le don de sang des étudiants de Santiago et l’hôpital de Dong Hoi.'
          : 'L’ambassadeur Orlando Perez a remis à douze coopérants la médaille de l’Amitié, et un timbre commun a été émis.',
      ],
    })),
  ],
  [
    'editions of a column under one headline',
    ['Le marché de Sa Pa', 'Les forgerons de Phuc Sen', 'La barque de Tam Giang'].map(
      (subject, i) => ({
        day: `2023-0${i + 1}-05`,
        headline: 'Carnet de route du dimanche matin',
        body: [
          `${subject} ouvre notre promenade, entre ${['brume et mules', 'enclumes et soufflets', 'filets et crevettes'][i]!}, loin des grands axes.`,
          [
            'Giang Thi Mo y vend des herbes.',
            'Luong Van Tho y trempe l’acier.',
            'Tran Thi Gai y lève la nasse.',
          ][i]!,
        ],
      }),
    ),
  ],
]

const VISIT =
  'Le Vietnam et la Finlande ont établi leurs relations diplomatiques le 25 janvier 1973. Leur commerce a atteint 423 millions de dollars en 2022. La Finlande a soutenu pendant trente ans l’adduction d’eau dans les provinces du Nord, et plus de 2.500 étudiants vietnamiens vivent à Helsinki, à Tampere et à Vaasa.'

/** What only the whole texts tell apart: most of each is printed in the others. */
const NEARLY: readonly (readonly [what: string, pages: readonly Said[]])[] = [
  [
    'the reports of one visit, each with one paragraph of its own and no lead',
    [
      'Le président de l’Assemblée nationale Dinh Quang Huy est arrivé dimanche soir à Helsinki pour une visite de trois jours. La vice-présidente du Parlement Tarja Virtanen l’a accueilli à l’aéroport de Vantaa.',
      'Le président de l’Assemblée nationale Dinh Quang Huy s’est entretenu lundi avec le président du Parlement Jussi Aho. Ils ont signé un accord de coopération entre les deux institutions.',
      'Dinh Quang Huy a visité mardi l’usine Koskinen à Lahti, qui produit du contreplaqué de bouleau. Son directeur Jukka Pahta cherche des acheteurs à Binh Duong.',
    ].map((news, i) => ({
      day: `2023-09-1${i}`,
      headline: ['Une visite commence', 'Un entretien au Parlement', 'Une usine de bois'][i]!,
      body: [news, VISIT],
    })),
  ],
  [
    'condolences that tell the whole life of the deceased',
    [
      ['Japon', 'le Premier ministre japonais Mori Kenji a rappelé la visite d’État de 2001'],
      ['Maroc', 'le chef du gouvernement marocain Aziz Fassi a parlé de la porte de Ba Vi'],
      ['Chili', 'le président chilien Ricardo Lobos a loué un ami de l’Amérique latine'],
    ].map(([sender, said], i) => ({
      day: `2019-02-0${4 + i}`,
      headline: `Décès de Trân Van Loc : message du ${sender!}`,
      body: [
        'Apprenant le décès de l’ancien président Trân Van Loc, de nombreux dirigeants étrangers ont adressé leurs condoléances au secrétaire général du Parti, au président de la République et à la famille du défunt.',
        'Trân Van Loc s’est éteint le 3 février à Hanoï, à l’âge de 88 ans. Il avait dirigé l’État de 1997 à 2002, et combattu à Diên Biên Phu à dix-neuf ans. Les funérailles nationales auront lieu le 8 février.',
        `Dans son message, ${said!}.`,
      ],
    })),
  ],
  [
    'a month’s statistics with one figure',
    ['2,36 milliards de dollars à fin janvier', '3,10 milliards de dollars à fin février'].map(
      (value, i) => ({
        day: `2023-0${2 + i}-26`,
        headline: `IDE : ${value}`,
        body: [
          `Les capitaux étrangers promis au Vietnam ont atteint ${value}, selon l’Agence de l’investissement étranger du ministère du Plan et de l’Investissement.`,
          'L’industrie de transformation reste en tête, devant l’immobilier et la finance. Singapour demeure le premier investisseur, devant la Chine et Taïwan.',
          'Bac Giang, Bac Ninh et Hô Chi Minh-Ville sont les localités qui en reçoivent le plus.',
        ],
      }),
    ),
  ],
  [
    'an anniversary with the same speech the next year',
    ['57e', '58e'].map((ordinal, i) => ({
      day: `${2017 + i}-12-02`,
      headline: `Le ${ordinal} anniversaire des relations Vietnam-Cuba fêté à La Havane`,
      body: [
        `L’ambassade du Vietnam à La Havane a fêté le ${ordinal} anniversaire des relations diplomatiques entre le Vietnam et Cuba (2 décembre 1960).`,
        'L’ambassadeur Nguyên Trung Hoà a rappelé que Cuba fut le premier pays d’Amérique à reconnaître le Vietnam et que Fidel Castro vint à Quang Tri en septembre 1973.',
        'Cette fraternité reste un exemple pour le monde, a-t-il ajouté devant les invités.',
        ['Un orchestre d’enfants a joué.', 'Une exposition de photos est ouverte jusqu’à Noël.'][
          i
        ]!,
      ],
    })),
  ],
]

const joined = (pages: readonly Dispatched[]) => new Set(clusterDispatches(pages).values()).size

/** As a worker judges a page it holds no text of. */
const sameBySketch = (a: Dispatched, b: Dispatched) =>
  isSameDispatch({ ...likeness(sketchOf(a), sketchOf(b)), sameHeadline: false, column: false })

function undated(said: Said): Said {
  const { day, ...rest } = said
  return day === undefined ? said : rest
}

describe.each([
  ['dated', (said: Said) => said],
  ['undated', undated],
])('%s', (_, known) => {
  test.each(COPIES)('a dispatch with %s is the same', (_what, said) => {
    const pages = [page('x-one', known(COMMITTEE)), page('x-two', known(said))]
    expect(clusterDispatches(pages).size).toBe(2)
  })
  test.each([...SERIES, ...NEARLY])('%s are not one dispatch', (_what, series) => {
    expect(joined(series.map((said, i) => page(`x-${i}`, known(said))))).toBe(0)
  })
})

test.each(COPIES)('a dispatch with %s is known by its sketch alone', (_what, said) => {
  expect(sameBySketch(page('x-one', COMMITTEE), page('x-two', said))).toBe(true)
})

test.each(SERIES)('%s: told apart by sketches alone', (_what, [a, b]) => {
  expect(sameBySketch(page('x-one', a!), page('x-two', b!))).toBe(false)
})

test('a dispatch cut by an outlet, which adds a meeting of its own, is the same; one that shares no more than its background is not', () => {
  const reception = {
    day: '2023-10-19',
    headline: 'Le président reçoit la reine de Mongolie',
    lead: 'Le président Le Van Tam a reçu jeudi à Hanoï la reine Oyuun Tsetseg, en visite d’État.',
    body: [
      'Arrivée la veille, la reine Oyuun Tsetseg a été accueillie jeudi 19 octobre au Palais présidentiel par le président Le Van Tam.',
      ...NEWS,
      'Accompagnée de son chambellan Batu Sukh et de l’ambassadrice Dorj Enkhmaa, la reine doit ensuite gagner Hué.',
    ],
  }
  const copy = {
    day: '2023-10-20',
    headline: 'Hanoï et Oulan-Bator scellent leur partenariat',
    lead: 'Arrivée la veille, la reine Oyuun Tsetseg a été accueillie le 19 octobre au Palais présidentiel, à Hanoï, par Lê Van Tâm.',
    body: [
      ...NEWS,
      'La reine doit ensuite gagner Huê. Elle avait vu le matin la présidente de l’Assemblée nationale, Vo Thi Lua, et le maire Ha Duc Phong.',
    ],
  }
  expect(joined([page('x-one', reception), page('x-two', copy)])).toBe(1)
  const farewell = {
    ...copy,
    lead: 'Le président de la Cour suprême a raccompagné vendredi Oyuun Tsetseg à l’aéroport de Noi Bai.',
  }
  expect(joined([page('x-one', reception), page('x-two', farewell)])).toBe(0)
})

test('two headlines that say one thing in other words stand over one dispatch', () => {
  const pages = [
    page('x-one', { ...COMMITTEE, headline: 'Riz et cachemire : cap sur la Mongolie' }),
    page('x-two', { ...COMMITTEE, headline: '17e session à Oulan-Bator avec les Mongols' }),
  ]
  expect(joined(pages)).toBe(1)
})

test('a name spelt otherwise in one headline, and a figure that a prompt copy gets wrong, are differences of copies', () => {
  const said = (name: string, figure: string): Said => ({
    ...COMMITTEE,
    headline: `${figure} millions de dollars : ${name} à la 17e réunion`,
    body: COMMITTEE.body.map((text) => text.replaceAll('Ganzorig', name).replace('85', figure)),
  })
  const one = page('x-one', said('Ganzorig', '85'))
  expect(joined([one, page('x-two', said('Ganzorigt', '58'))])).toBe(1)
})

test.each([
  ['à Hô Chi Minh-Ville', 'à HCMV', 'Oulan-Bator'],
  ['en Biélorussie', 'au Bélarus', 'Ganzorig'],
])(
  '%s / %s: one name in two forms, in headline and text, on one dispatch',
  (ours, theirs, name) => {
    const said = (where: string): Said => ({
      ...COMMITTEE,
      headline: `La 17e réunion du comité mixte s’ouvre ${where}`,
      body: COMMITTEE.body.map((text) => text.replaceAll(name, where)),
    })
    expect(joined([page('x-one', said(ours)), page('x-two', said(theirs))])).toBe(1)
  },
)

test('a translation by machine is no copy of a French text', () => {
  const pages = [
    page('x-one', COMMITTEE),
    page('x-two', { ...COMMITTEE, kind: 'machine-translation' }),
  ]
  expect(joined(pages)).toBe(0)
})

describe('names of dispatches', () => {
  const corpus = [
    page('lecourrier-2', { ...COMMITTEE, day: '2022-03-15' }),
    page('vietnamplus-1', COMMITTEE),
    ...SERIES.flatMap(([, pages], i) => pages.map((said, j) => page(`x-${i}-${j}`, said))),
  ]
  test('come from the earliest copy', () => {
    expect([...clusterDispatches(corpus)].sort()).toEqual([
      ['lecourrier-2', 'd-vietnamplus-1'],
      ['vietnamplus-1', 'd-vietnamplus-1'],
    ])
  })
  test('do not change with a later copy, nor with the order of articles', () => {
    const more = [...corpus, page('aaa-3', { ...COMMITTEE, day: '2022-03-20' })]
    fc.assert(
      fc.property(fc.shuffledSubarray(more, { minLength: more.length }), (shuffled) => {
        const names = clusterDispatches(shuffled)
        expect(names.get('lecourrier-2' as ArticleId)).toBe('d-vietnamplus-1')
        expect(names.get('aaa-3' as ArticleId)).toBe('d-vietnamplus-1')
        expect(names.size).toBe(3)
      }),
      { numRuns: 15 },
    )
  })
  test('given before are kept', () => {
    const known = new Map([['lecourrier-2' as ArticleId, 'd-lecourrier-2']])
    expect(new Set(clusterDispatches(corpus, known).values())).toEqual(new Set(['d-lecourrier-2']))
  })
})

test('pages without text, and no pages, are survived', () => {
  expect(clusterDispatches([]).size).toBe(0)
  const empty = Array.from({ length: 50 }, (_, i) => page(`x-${i}`, {}))
  expect(clusterDispatches(empty).size).toBe(0)
})
