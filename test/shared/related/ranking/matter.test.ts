import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateIn } from '../../../../shared/related/partners/capitals.ts'
import {
  aboutOf,
  chanceOfOne,
  isGame,
  likelyMatters,
  sharedMatters,
} from '../../../../shared/related/ranking/matter.ts'
import type { Profile } from '../../../../shared/related/query/profile.ts'
import { profile } from '../profile.ts'

/** `c4! 33`: trade, weight 4, the main matter; foreign affairs, weight 3. */
const about = (said: string): Profile =>
  profile({
    topics: said.split(' ').map((topic) => ({
      code: topic.slice(0, 1),
      weight: Number.parseInt(topic.slice(1), 10),
      isMain: topic.endsWith('!'),
    })),
  })

const chance = (a: Profile, b: Profile): number =>
  chanceOfOne(sharedMatters(aboutOf(a), aboutOf(b)))

describe('about one matter', () => {
  test.each([
    ['two match reports', 'p9!', 'p6! t1', true],
    ['two vaccines, one in an ambassador’s mouth', 's7! i2', 's6! 66! 33 e2', true],
    ['a committee with trade on its agenda and a treaty of trade', '45! c3!', 'c9! 22', true],
    ['a committee of two economies that names trade once, and exports', '45! c1', 'c6!', true],
    ['a committee of two economies is on trade, named or not, and exports', '45!', 'c6!', true],
    ['trade once among ten matters, and exports', '33! a2 b2 c1 e2 l2 s2', 'c6!', false],
    ['soldiers who help after a storm, and an army', 'b6! k4! s3! d3', 'd9!', false],
    ['a form of diplomacy in common', '39!', '38! c1', false],
    ['one word each, and no more', 't1', 't1', false],
    ['nothing in common', 'p9!', 's9!', false],
    [
      'a storm’s day and a fund for its victims: storms are one matter',
      'k4! 82 32',
      'k3 84! 11',
      true,
    ],
    ['a new species and a software centre: science is many', 'o3 v3!', 'o9! b2 c1', false],
    ['two pages about science and nothing else', 'o9!', 'o7! b1', true],
    ['a trial about fishing, and fishing', 'j14! m3!', 'm9!', true],
    ['a strike at sea, much about labour, and fishing', 'w14! m3!', 'm9!', false],
    ['a farewell that names hospitals, and a fund for health', '63! s2 e2', 's9! n2', false],
  ])('%s: %s and %s', (_, here, there, isAlike) => {
    expect(chance(about(here), about(there)) >= 0.5).toBe(isAlike)
  })

  test('the most telling comes first, and it is the same from either side', () => {
    const [here, there] = [about('c4! e2 33'), about('e9! c1')]
    expect(sharedMatters(aboutOf(here), aboutOf(there)).map(({ code }) => code)).toEqual(['e', 'c'])
    expect(chance(here, there)).toBeCloseTo(chance(there, here))
  })

  test('crops are traded, and no trade is named where none is told', () => {
    const [here, there] = [about('a11! 71'), about('c6! 22')].map((profile) => aboutOf(profile))
    expect(sharedMatters(here!, there!).map(({ code }) => code)).toEqual(['c'])
    expect(likelyMatters(here!, there!)).toEqual([])
  })

  test('two economies that deal are about trade, by how much is said of it, and no trade is named', () => {
    const trade = aboutOf(about('c6! 22'))
    const [much, little] = [about('45! e2'), about('41 e6')].map((profile) => aboutOf(profile))
    expect(sharedMatters(much!, trade)[0]!.code).toBe('c')
    expect(much!.chances.get('c')).toBeGreaterThan(little!.chances.get('c')!)
    expect(likelyMatters(much!, trade)).toEqual([])
  })

  test('a chance is one, whatever a page says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...'caimkpsb346'), fc.integer({ min: 0, max: 35 }))),
        (said) => {
          const here = about(said.map(([code, weight]) => `${code}${weight}!`).join(' ') || 't1')
          expect(chance(here, here)).toBeGreaterThanOrEqual(0)
          expect(chance(here, here)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  test('more of another subject never makes two articles more alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), (of, other) => {
        const here = chance(about(`s${of}! b${other}`), about('s6!'))
        expect(chance(about(`s${of}! b${other + 1}`), about('s6!'))).toBeLessThan(here)
      }),
    )
  })
})

test.each([
  ['p17! 21', true],
  ['p6!', true],
  ['p9! t3!', true],
  ['p4! b3 g2 61 H1 u1 w1 z1', false],
  ['d13! p4', false],
  ['p5! d5!', false],
  ['s9!', false],
  // A school olympiad, which keeps none of its medals.
  ['b10! p0', true],
])('whether an article is about a game: %s', (said, is) => {
  expect(isGame(aboutOf(about(said)))).toBe(is)
})

test.each([
  ['cour d’appel de Paris', 'FR'],
  ["Université d'État de Moscou", 'RU'],
  ['Bourse de New York', 'US'],
  ['université de Dar es Salam', 'TZ'],
  ['Compagnie du sucre', undefined],
  ['Université nationale de Hanoï', undefined],
  ['Paris', 'FR'],
  ['aéroport de Francfort', 'DE'],
  ['Paris Baguette', undefined],
  ['', undefined],
  // A body says its state in English, an agency or a park by letters.
  ['Geological Survey of Japan', 'JP'],
  ['National Bank of Cambodia', 'KH'],
  ['KOICA', 'KR'],
  ['parc VSIP Bac Ninh', 'SG'],
])('the state that %s names', (name, state) => {
  expect(stateIn(name)).toBe(state)
})
