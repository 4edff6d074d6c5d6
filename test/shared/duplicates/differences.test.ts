import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differencesBetween } from '../../../shared/duplicates/differences.ts'

const SENTENCE =
  'Le vice-ministre de la Défense Tran Van Hai a reçu le 12 mars à Hanoï 120 experts de Mongolie, conduits par Batbayar Ganzorig.'
const between = (here: string, there: string) =>
  differencesBetween({ body: [here] }, { body: [there] })
const changed = (from: string, to: string) => between(SENTENCE, SENTENCE.replace(from, to))

describe('what is none', () => {
  test('a portfolio in letters', () => {
    expect(
      between(
        'Le ministre des Affaires étrangères Tran Van Hai a reçu le 12 mars 120 experts de Mongolie.',
        'Le ministre des AE Tran Van Hai a reçu le 12 mars 120 experts de Mongolie.',
      ),
    ).toEqual([])
  })

  test('a lead that the other copy prints as its first sentence', () => {
    expect(
      differencesBetween(
        { body: [SENTENCE, 'Ils sont repartis contents de leur séjour.'] },
        { lead: SENTENCE, body: ['Ils sont repartis contents de leur séjour.'] },
      ),
    ).toEqual([])
  })
})

test('a lead of its own is one', () => {
  const lead = 'La Mongolie et le Vietnam veulent former ensemble leurs officiers du génie.'
  expect(differencesBetween({ body: [SENTENCE] }, { lead, body: [SENTENCE] })).toEqual([
    { kind: 'lead', there: lead },
  ])
})

describe('facts', () => {
  test('a day that both print stands in place of nothing', () => {
    expect(
      between(
        'En visite d’État à Hanoï du 27 au 29 mars, le président Batbayar a été reçu vendredi 28 mars par son hôte Tran Van Hai.',
        'Le président Batbayar a été reçu vendredi 28 mars à Hanoï par son hôte Tran Van Hai, en visite d’État jusqu’au 29 mars.',
      ).filter(({ kind }) => kind === 'date'),
    ).toEqual([{ kind: 'date', here: '27 au 29 mars', there: '29 mars' }])
  })

  test.each([
    ['a figure', '120', '210', { kind: 'figure', here: '120', there: '210' }],
    ['a date', '12 mars', '13 mars', { kind: 'date', here: '12 mars', there: '13 mars' }],
    ['a month', 'mars', 'mai', { kind: 'date', here: '12 mars', there: '12 mai' }],
    [
      'a name, told whole',
      'Ganzorig',
      'Ganbold',
      { kind: 'name', here: 'Batbayar Ganzorig', there: 'Batbayar Ganbold' },
    ],
    [
      'a unit',
      '120 experts',
      '12 milliers d’experts',
      { kind: 'figure', here: '120', there: '12 milliers' },
    ],
    [
      'a share',
      '120 experts',
      '44,2 % des experts',
      { kind: 'figure', here: '120', there: '44,2 %' },
    ],
    [
      'a rank',
      'vice-ministre',
      'ministre',
      { kind: 'rank', here: 'vice-ministre', there: 'ministre' },
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toEqual([expected])
  })

  test.each([
    ['12 mars', '12 mars,'],
    ['Hanoï', 'Hanoi'],
    ['a reçu', 'a accueilli'],
    ['Tran Van Hai', 'Trân Van Hai'],
    ['vice-ministre de', 'vice-ministre vietnamien de'],
    ['le 12 mars', 'mardi 12 mars'],
  ])('%s for %s is none', (from, to) => {
    expect(changed(from, to)).toEqual([])
  })

  test.each([
    [
      'en présence des experts',
      'en présence des ministres des États membres, du maire de Hué et de Dorj Tumen',
      [
        ['name', 'Hué'],
        ['name', 'Dorj Tumen'],
      ],
    ],
    [
      'au terme de la réunion',
      'samedi 29 juillet à Genève, au siège du Centre international des congrès (CIC), au terme de la réunion',
      [
        ['date', 'samedi 29 juillet'],
        ['name', 'Genève'],
      ],
    ],
    ['les 7 et 8 mai', 'au terme de la réunion', []],
    ['contre la pêche illicite', 'de la réunion', []],
  ])('%s / %s: each fact by itself', (shorter, longer, facts) => {
    const around = (what: string) =>
      `Les deux parties ont signé le protocole prévu sur la formation des cadres, ${what}.`
    const told = between(around(shorter), around(longer))
    expect(told.flatMap(({ kind, there }) => (there === undefined ? [] : [[kind, there]]))).toEqual(
      facts,
    )
  })

  test('dates that share a month are dates', () => {
    const around = (when: string) => `La délégation a visité ${when} à Hanoï les chantiers du port.`
    expect(between(around('les 7 et 8 mai'), around('le 8 mai'))).toEqual([
      { kind: 'date', here: '7 et 8 mai', there: '8 mai' },
    ])
  })

  test.each([
    ['le 3 mai 1955', 'le 3 mai 1985', { kind: 'date', here: '3 mai 1955', there: '3 mai 1985' }],
    [
      'du 30 mai au 2 juin',
      'du 30 mai au 3 juin',
      { kind: 'date', here: '30 mai au 2 juin', there: '30 mai au 3 juin' },
    ],
    [
      'avec l’aide du Comité central',
      'avec l’aide du Bureau politique',
      { kind: 'name', here: 'Comité central', there: 'Bureau politique' },
    ],
    [
      'avec la Thaïlandaise Suda Prasert',
      'avec la Thaïlandaise Suda Prayoon',
      { kind: 'name', here: 'Suda Prasert', there: 'Suda Prayoon' },
    ],
    [
      'dans le delta du fleuve Jaune',
      'dans le delta du fleuve Bleu',
      { kind: 'name', here: 'fleuve Jaune', there: 'fleuve Bleu' },
    ],
    [
      'au siège de Port-Vila',
      'au siège de Port-Louis',
      { kind: 'name', here: 'Port-Vila', there: 'Port-Louis' },
    ],
    [
      'avec Janja da Costa',
      'avec Marisa da Costa',
      { kind: 'name', here: 'Janja da Costa', there: 'Marisa da Costa' },
    ],
    [
      'par le directeur adjoint du port',
      'par le directeur du port',
      { kind: 'rank', here: 'directeur adjoint', there: 'directeur' },
    ],
  ])('%s / %s: told whole', (ours, theirs, expected) => {
    const around = (what: string) =>
      `Les deux parties ont signé un protocole sur la formation des cadres du génie, ${what}.`
    expect(between(around(ours), around(theirs))).toEqual([expected])
  })

  test.each([
    ['reçus mercredi', 'reçus mercredi 13 septembre'],
    ['reçus mardi', 'reçus le 19 février'],
    ['reçus le 19 février', 'reçus le 19 février 2019'],
    ['reçus le 4 mars', 'reçus le 4 mars au ministère de la Santé et à l’Office du tourisme (ODT)'],
    ['reçus le 4 mars par Tran Van Hai', 'reçus le 4 mars par le vice-ministre Tran Van Hai'],
    ['reçus par les délégués', 'reçus par les délégués des Premiers ministres'],
    ['reçus et écoutés : nul ne sait', 'reçus et écoutés : « Nul ne sait »'],
  ])('%s / %s: told more closely, no fact', (ours, theirs) => {
    const around = (what: string) =>
      `Les éleveurs de la province de Hung Yen, inquiets de la maladie, ont été ${what}.`
    const on = (what: string) => ({ body: [around(what)], published: { date: '2019-02-20' } })
    expect(differencesBetween(on(ours), on(theirs))).toEqual([])
    expect(differencesBetween(on(theirs), on(ours))).toEqual([])
  })

  test.each([
    ['de l’Union européenne', 'de l’UE'],
    ['à Hô Chi Minh-Ville', 'à HCMV'],
    ['pour trois ports', 'pour 3 ports'],
    ['à sa troisième session', 'à sa 3e session'],
    ['à sa dix-neuvième session', 'à sa XIXe session'],
    ['pour vingt et un ports', 'pour 21 ports'],
    ['pour 1,2 million de tonnes', 'pour 1.200.000 tonnes'],
    ['pour 2.500 millions de dollars', 'pour 2,5 milliards d’USD'],
    ['pour 1,2 million de dollars', 'pour 1,2 millions d’USD'],
    ['le 4 mars à 9h30', 'le 4 mars à 9 heures 30'],
    ['par le directeur adjoint du port', 'par le vice-directeur du port'],
    ['avec le Vietnam et la Mongolie', 'avec la Mongolie'],
  ])('%s / %s: one fact in two forms', (ours, theirs) => {
    const around = (what: string) =>
      `Les deux délégations ont signé à Hué un protocole sur les douanes maritimes, ${what}.`
    expect(between(around(ours), around(theirs))).toEqual([])
    expect(between(around(theirs), around(ours))).toEqual([])
  })

  test.each([
    ['de l’UA', 'de l’UE', 'name'],
    ['de l’Union africaine', 'de l’UE', 'name'],
    ['pour trois ports', 'pour 4 ports', 'figure'],
    ['pour dix-sept ports', 'pour 7 ports', 'figure'],
    ['à sa dix-neuvième session', 'à sa 9e session', 'figure'],
    ['pour 1,2 million de tonnes', 'pour 1.200.000 litres', 'figure'],
    ['pour 2,5 milliards de dollars', 'pour 2,5 millions de dollars', 'figure'],
    ['pour 2,5 milliards de dollars', 'pour 2,5 milliards d’euros', 'figure'],
    ['pour 2,5 milliards de dollars', 'pour 2,5 millions d’euros', 'figure'],
    ['par le directeur adjoint du port', 'par le vice-ministre du port', 'rank'],
  ])('%s / %s: two', (ours, theirs, kind) => {
    const around = (what: string) =>
      `Les deux délégations ont signé à Hué un protocole sur les douanes maritimes, ${what}.`
    expect(between(around(ours), around(theirs))).toContainEqual(expect.objectContaining({ kind }))
  })

  test('a space that one page lost is no other name, and united nations are told whole', () => {
    const around = (what: string) =>
      `Les deux parties ont signé un protocole sur la formation des cadres, que ${what} en 2019.`
    expect(between(around('Quan Mydoit appliquer'), around('Quan My doit appliquer'))).toEqual([])
    expect(between(around('Hué appliquera'), around('les Nations unies appliquera'))).toEqual([
      { kind: 'name', here: 'Hué', there: 'Nations unies' },
    ])
  })

  test('an office that stands before the name here and behind it there stands in no rank’s place', () => {
    const guest = 'a reçu à Hué son homologue indien, arrivé pour une visite officielle.'
    const ours = `Le ministre vietnamien de la Défense, Tran Van Hai, ${guest}`
    const theirs = `Le général Tran Van Hai, ministre vietnamien de la Défense, ${guest}`
    expect(between(ours, theirs)).toEqual([])
    expect(between(theirs, ours)).toEqual([])
  })

  test('a number that one copy leaves out is told with what it counts', () => {
    const around = (who: string) => `Réunis à Hué, ${who} ont parlé de coopération décentralisée.`
    expect(
      between(around('quelque 640 délégués venus de partout'), around('les délégués')),
    ).toEqual([{ kind: 'figure', here: '640 délégués' }])
  })

  test('another day of the month stands in place of none', () => {
    const visit = 'Le président du Parlement a reçu vendredi'
    const guest = 'son homologue sud-coréen Kim Jin-pyo'
    expect(
      between(
        `${visit} ${guest}, en visite officielle du 12 au 18 janvier.`,
        `${visit} 13 janvier ${guest}, en visite officielle.`,
      ),
    ).toEqual([{ kind: 'date', here: '12 au 18 janvier' }])
  })

  test('a day of the week that is not that day is another date', () => {
    const on = (when: string) => ({
      body: [`Les éleveurs de Hung Yen, inquiets de la maladie, ont été reçus ${when}.`],
      published: { date: '2019-02-20' },
    })
    expect(differencesBetween(on('lundi'), on('le 19 février'))).toEqual([
      { kind: 'date', here: 'lundi', there: '19 février' },
    ])
  })

  test('what one sentence says here and two say there is compared with both', () => {
    const opening = 'Anciens soldats, chercheurs et diplomates ont parlé, jeudi 4 mars, à Tirana'
    const told = (year: string) =>
      `les 60 ans des relations diplomatiques nouées par le Vietnam et l’Albanie le 9 mars ${year}.`
    expect(
      differencesBetween(
        { body: [`${opening}, à l’occasion de la fête qui marquait ${told('1951')}`] },
        { body: [`${opening}.`, `La fête marquait ${told('1971')}`] },
      ),
    ).toEqual([{ kind: 'date', here: '9 mars 1951', there: '9 mars 1971' }])
  })

  test('in a long run no name stands in the place of another', () => {
    const around = (what: string) => `Le président est arrivé mardi 12 novembre à Lima, ${what}.`
    const told = between(
      around('première étape de son long voyage en Amérique latine et aux Caraïbes'),
      around('à l’invitation de la présidente Dina Lopez, avant la Semaine des dirigeants'),
    )
    expect(told.filter(({ here, there }) => here !== undefined && there !== undefined)).toEqual([])
  })

  test('a fact that only stands in another sentence is none', () => {
    const [a, b] = [
      'La réunion a duré trois heures.',
      'Les experts, au nombre de 120, sont venus de Mongolie.',
    ]
    expect(between(`${a} ${b}`, `${b} ${a}`)).toEqual([])
  })
})

test('facts come first, then headline and lead, then paragraphs', () => {
  const here = {
    headline: 'Des experts mongols à Hanoï',
    lead: 'Cent vingt experts sont venus parler de défense.',
    body: [SENTENCE, 'La délégation visitera ensuite le port de Hai Phong et son chantier naval.'],
  }
  const there = {
    headline: 'Vietnam et Mongolie parlent défense',
    body: [
      SENTENCE.replace('120', '210'),
      'Un protocole a été paraphé, a précisé une source proche du dossier.',
    ],
  }
  expect(differencesBetween(here, there).map(({ kind }) => kind)).toEqual([
    'figure',
    'headline',
    'lead',
    'paragraph-added',
    'paragraph-missing',
  ])
})

test('a text does not differ from itself, however strange', () => {
  const article = fc.record({
    headline: fc.string(),
    lead: fc.string(),
    body: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
  })
  fc.assert(
    fc.property(article, (a) => {
      expect(differencesBetween(a, a)).toEqual([])
    }),
  )
})

test('whatever is compared, at most twenty differences are told', () => {
  const body = (mark: string) =>
    Array.from({ length: 60 }, (_, i) => `Le dossier ${mark}${i} de la ville de Hué avance.`)
  expect(differencesBetween({ body: body('A') }, { body: body('B') }).length).toBeLessThanOrEqual(
    20,
  )
})

test('a page of megabytes is compared as far as a long dispatch goes', () => {
  const page = (mark: number) => ({
    body: Array.from(
      { length: 120 },
      (_, at) => `${mark} ${'le 3 mars à Lima, le ministre Bat Erdene signe '.repeat(400)}${at}.`,
    ),
  })
  const before = process.cpuUsage().user
  expect(differencesBetween(page(1), page(2)).length).toBeLessThanOrEqual(20)
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1500)
})
