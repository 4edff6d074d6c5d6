import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesIn } from '../../../shared/french/dates.ts'
import { anyTextOf } from './any-text.ts'
import { growthBetween } from '../../cpu.ts'

const printed = (text: string, reference?: string) =>
  datesIn(text, reference).map(({ start, end, iso }) => `${text.slice(start, end)} = ${iso ?? '?'}`)

// Published on Thursday 14 March 2019.
const KNOWN: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['le 20 novembre', ['20 novembre = 2018-11-20']],
  ['le 26 février', ['26 février = 2019-02-26']],
  ['en janvier-mars', ['janvier-mars = 2019-01/2019-03']],
  ['en janvier et mars', ['janvier = 2019-01', 'mars = 2019-03']],
  ['d’avril à juin 2018', ['d’avril à juin 2018 = 2018-04/2018-06']],
  ['de début mars à fin juin', ['de début mars à fin juin = 2019-03/2019-06']],
  ['de 1802 à 1945', ['de 1802 à 1945 = 1802/1945']],
  ['le 20 décembre en 2017', ['20 décembre en 2017 = 2017-12-20']],
  ['en mars de l’année 2017', ['mars de l’année 2017 = 2017-03']],
  ['La quatrième journée (4 décembre)', ['4 décembre = 2018-12-04']],
  ['la Journée de la femme (8 mars)', ['8 mars = ?']],
  ['ce jeudi 14 à Hanoï', ['jeudi 14 = 2019-03-14']],
  ['le mercredi 20.', ['mercredi 20 = 2019-03-20']],
  ['jeudi 14 personnes', ['jeudi = 2019-03-14']],
  ['vendredi 14, dit-on', ['vendredi = 2019-03-08']],
  ['le 30/4, la Fête nationale (2/9), les 2/3, le 1/3 des voix', ['30/4 = 2019-04-30', '2/9 = ?']],
  ['15 au 17 mai', ['15 au 17 mai = 2019-05-15/2019-05-17']],
  ['du 15 mai jusqu’au 17 mai', ['du 15 mai jusqu’au 17 mai = 2019-05-15/2019-05-17']],
  ['mi-2018', ['mi-2018 = 2018']],
  [
    'fondée en 1010, prise en mars 1428 (1428)',
    ['1010 = 1010', 'mars 1428 = 1428-03', '1428 = 1428'],
  ],
  // Not `rue du`, `port du`, `près`, `loi`.
  ['la crue du 10 mars', ['10 mars = 2019-03-10']],
  ['le rapport du 26 février', ['26 février = 2019-02-26']],
  ['après 2008 et 2018', ['2008 = 2008', '2018 = 2018']],
  ["l'emploi 2018", ['2018 = 2018']],
  ['le 1er avril et le 1 er septembre', ['1er avril = 2019-04-01', '1 er septembre = 2019-09-01']],
  [
    'le premier août et le premier janvier 2020',
    ['premier août = 2019-08-01', 'premier janvier 2020 = 2020-01-01'],
  ],
  ['le 1ᵉʳ janvier 2020', ['1ᵉʳ janvier 2020 = 2020-01-01']],
  ['le 30 avril 1975', ['30 avril 1975 = 1975-04-30']],
  ['jeudi à Hanoï', ['jeudi = 2019-03-14']],
  ['ce mardi', ['mardi = 2019-03-12']],
  ['mercredi matin, vendredi soir', ['mercredi matin = 2019-03-13', 'vendredi soir = 2019-03-08']],
  ['lundi après-midi', ['lundi après-midi = 2019-03-11']],
  [
    'lundi dernier et lundi prochain',
    ['lundi dernier = 2019-03-11', 'lundi prochain = 2019-03-18'],
  ],
  ['jeudi dernier', ['jeudi dernier = 2019-03-07']],
  ['lundi matin 28 juin', ['lundi matin 28 juin = 2019-06-28']],
  ['mercredi 13 mars', ['mercredi 13 mars = 2019-03-13']],
  ['jeudi 1er juin 2017', ['jeudi 1er juin 2017 = 2017-06-01']],
  ['du 17 au 20 avril', ['du 17 au 20 avril = 2019-04-17/2019-04-20']],
  ['du 28 février au 2 mars', ['du 28 février au 2 mars = 2019-02-28/2019-03-02']],
  ['du 28 décembre au 3 janvier', ['du 28 décembre au 3 janvier = 2018-12-28/2019-01-03']],
  ['Du 6 au 12 octobre 2020', ['Du 6 au 12 octobre 2020 = 2020-10-06/2020-10-12']],
  ['du lundi 3 au jeudi 6 juin', ['du lundi 3 au jeudi 6 juin = 2019-06-03/2019-06-06']],
  ['du 22 au 22 août', ['du 22 au 22 août = 2019-08-22']],
  ['du 26 au 28.', ['du 26 au 28 = ?']],
  ['du 3 au 5 pays', []],
  ['entre le 3 et le 5 mai', ['entre le 3 et le 5 mai = 2019-05-03/2019-05-05']],
  ['les 12 et 13 mars', ['12 et 13 mars = 2019-03-12/2019-03-13']],
  ['les 5, 6 et 7 mai 2019', ['5, 6 et 7 mai 2019 = 2019-05-05/2019-05-07']],
  [
    'les 30 octobre et 1er novembre 2022',
    ['30 octobre et 1er novembre 2022 = 2022-10-30/2022-11-01'],
  ],
  ['mercredi 13 et jeudi 14 mars', ['mercredi 13 et jeudi 14 mars = 2019-03-13/2019-03-14']],
  ['les 19 et 20 octobre prochains', ['19 et 20 octobre prochains = 2019-10-19/2019-10-20']],
  ['17-20 avril 2019', ['17-20 avril 2019 = 2019-04-17/2019-04-20']],
  ['en juin dernier', ['juin dernier = 2018-06']],
  ['en mars dernier, en mars prochain', ['mars dernier = 2018-03', 'mars prochain = 2020-03']],
  ['en mai prochain', ['mai prochain = 2019-05']],
  ['le 3 mai dernier', ['3 mai dernier = 2018-05-03']],
  ['en décembre', ['décembre = 2018-12']],
  ['fin juin, début mars', ['juin = 2019-06', 'mars = 2019-03']],
  ['mi-août', ['mi-août = 2019-08']],
  ['en septembre 1992', ['septembre 1992 = 1992-09']],
  ['Août 2019', ['Août 2019 = 2019-08']],
  ['entre janvier et septembre 2023', ['entre janvier et septembre 2023 = 2023-01/2023-09']],
  ['de janvier à juin 2018', ['de janvier à juin 2018 = 2018-01/2018-06']],
  ['en mai et en juin', ['mai = 2019-05', 'juin = 2019-06']],
  ['en 2017, fin 2018, au premier semestre de 2019', ['2017 = 2017', '2018 = 2018', '2019 = 2019']],
  ["d'ici 2025, à l'horizon 2035", ['2025 = 2025', '2035 = 2035']],
  ['la période 2016 - 2020', ['2016 - 2020 = 2016/2020']],
  ['(1959-2019)', ['1959-2019 = 1959/2019']],
  ['le mandat 2021–2026', ['2021–2026 = 2021/2026']],
  ['la saison 2020-21', ['2020-21 = 2020/2021']],
  ["l'exercice 2019/2020", ['2019/2020 = 2019/2020']],
  [
    'de 2011 à 2015, entre 2016 et 2020',
    ['de 2011 à 2015 = 2011/2015', 'entre 2016 et 2020 = 2016/2020'],
  ],
  ['le 29 février, le 28 février', ['29 février = 2020-02-29', '28 février = 2019-02-28']],
  [
    'du 3 au 5 courant, le 15 courant',
    ['du 3 au 5 courant = 2019-03-03/2019-03-05', '15 courant = 2019-03-15'],
  ],
  ['une prise de 12 courant continu', []],
  ['du 28 au 30 du mois courant', ['du 28 au 30 du mois courant = 2019-03-28/2019-03-30']],
  ['au printemps 1789', ['1789 = 1789']],
  ['en 1010, 1397 et 1407', ['1010 = 1010', '1397 = 1397', '1407 = 1407']],
  ['(27 juillet 1947-27 juillet 2025', ['27 juillet 1947-27 juillet 2025 = 1947-07-27/2025-07-27']],
  ['(7 mai 1954 - 7 mai 2024)', ['7 mai 1954 - 7 mai 2024 = 1954-05-07/2024-05-07']],
  ['(28 octobre 1962-2022)', ['28 octobre 1962-2022 = 1962-10-28/2022-10-28']],
  ['les années 1990', ['années 1990 = 1990/1999']],
  ['11/07/2025', ['11/07/2025 = 2025-07-11']],
  ['26/10/2019 23:40', ['26/10/2019 = 2019-10-26']],
  ['Mercredi, 06/10/2021 11:12', ['Mercredi, 06/10/2021 = 2021-10-06']],
  ['le 12-03-2020 et le 2020-04-05', ['12-03-2020 = 2020-03-12', '2020-04-05 = 2020-04-05']],
  ['à 7h00 du 17 novembre', ['17 novembre = 2018-11-17']],
  ["le 12 mars de l'année dernière", ['12 mars = 2018-03-12']],
  ["en mai de l'année prochaine", ['mai = 2020-05']],
  ['né en 1950, marié le 12 mars de la même année', ['1950 = 1950', '12 mars = 1950-03-12']],
  ['le 28 mai 2018', ['28 mai 2018 = 2018-05-28']],
]

const NO_DATES: readonly string[] = [
  "hier, cette semaine, l'an dernier, le même jour, aujourd'hui",
  '31 ans, 15 jours, 2 heures 25 minutes',
  '5.000 personnes et 12 000 USD',
  'plus de 2000 participants, 1954 mètres, 2000 tonnes',
  '1.945 habitants, 2025 cas',
  'la résolution 1540, article 2011',
  'Army Games 2019',
  'le portail 1400, le numéro vert 1789',
  'APEC 2017',
  'Truong Thi Mai, présidente',
  "la Révolution d'Août",
  'rue du 19 Mai',
  'le score de 3-1',
  'le XXe siècle',
  'le Covid-19',
]

test.each(KNOWN)('%s', (text, expected) => {
  expect(printed(text, '2019-03-14')).toEqual(expected)
})

test.each(NO_DATES)('no date: %s', (text) => {
  expect(printed(text, '2019-03-14')).toEqual([])
})

describe('nothing is guessed', () => {
  test.each([
    ['le 20 novembre', '20 novembre = ?'],
    ['jeudi', 'jeudi = ?'],
    ['du 17 au 20 avril', 'du 17 au 20 avril = ?'],
    ['en juin dernier', 'juin dernier = ?'],
    ['le 15 courant', '15 courant = ?'],
    ['le 20 novembre 2017', '20 novembre 2017 = 2017-11-20'],
    ["le 12 mars de l'année dernière", '12 mars = ?'],
  ])('without a reference: %s', (text, expected) => {
    expect(printed(text)).toEqual([expected])
  })

  test.each([
    ['la Fête nationale (2 septembre)', '2 septembre = ?'],
    ['le 30e anniversaire des relations (23 janvier)', '23 janvier = ?'],
    ['la Journée internationale de la femme (8 mars)', '8 mars = ?'],
    ['la Fête nationale du 2 septembre', '2 septembre = ?'],
    ['chaque lundi', 'lundi = ?'],
    ['fermé le lundi', 'lundi = ?'],
    ['signé le lundi 3 juin', 'lundi 3 juin = 2019-06-03'],
    ['tous les samedis', 'samedis = ?'],
    ['marié en mai de la même année', 'mai = ?'],
  ])('a day that comes back, or hangs on another: %s', (text, expected) => {
    expect(printed(text, '2019-03-14')).toEqual([expected])
  })

  test('a year is no day: an imprecise reference resolves only what all its days agree on', () => {
    expect(printed('le 20 novembre', '2019')).toEqual(['20 novembre = ?'])
    expect(printed('jeudi', '2019-03')).toEqual(['jeudi = ?'])
    expect(printed('le 20 mars', '2019-03')).toEqual(['20 mars = 2019-03-20'])
  })
})

test('two prints of one day without a year meet', () => {
  const [first, second] = datesIn('mardi 12 mars, puis le 12 mars')
  expect(first?.partial).toBe(second?.partial)
})

test('offsets hold, dates do not overlap, isos are well formed, on any text', () => {
  const texts = anyTextOf(
    'du ',
    'au ',
    '12',
    ' mars',
    ' 2019',
    '-',
    'lundi',
    ' et ',
    ', ',
    'le ',
    'mai',
    '(',
    ')',
    '1er',
    '/',
    'prochain',
    ' ',
  )
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end, iso } of datesIn(text, '2019-03-14')) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(iso ?? '2019').toMatch(
          /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/u,
        )
        last = end
      }
    }),
    { numRuns: 80 },
  )
})

test('a long text costs what its length says', () => {
  // 32 times the text: about 32 times the cost, a thousand times if it were quadratic.
  for (const hostile of ['du 1 ', '12 mars ', '1, 2, ', '2019-', 'lundi ', 'de mai à ', '31/']) {
    const reading = (times: number) => {
      const text = hostile.repeat(times)
      return () => void datesIn(text, '2019-03-14')
    }
    expect(growthBetween(reading(100), reading(3_200))).toBeLessThan(300)
  }
})

test('letters that grow in lower case move no offset', () => {
  const text = 'À İzmir et İstanbul, le 12 Mars 2019.'
  expect(datesIn(text).map(({ start, end, iso }) => [text.slice(start, end), iso])).toEqual([
    ['12 Mars 2019', '2019-03-12'],
  ])
})

test.each([
  ['Depuis janvier, les ventes montent.', '2023-10-03', 'janvier = 2023-01'],
  ["Depuis le mois d'octobre, il pleut.", '2023-10-03', 'octobre = 2023-10'],
  ["Le pont sera fini d'ici mars.", '2023-08-03', 'mars = 2024-03'],
  ['Elle disputera en décembre les Jeux.', '2013-06-08', 'décembre = 2013-12'],
  ["Il s'était rendu à Cuba en avril.", '2023-11-24', 'avril = 2023-04'],
  ['Elles avaient déjà visité le port en mars.', '2023-11-24', 'mars = 2023-03'],
  ["L'opéra en décembre a plu.", '2013-05-08', 'décembre = 2012-12'],
])('which way a month lies: %s', (text, reference, expected) => {
  expect(printed(text, reference)).toEqual([expected])
})
