import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticleId } from '../../../shared/article/article.ts'
import { recognise } from '../../../shared/entities/recognise.ts'
import { resolve, type Correction, type Recognised } from '../../../shared/entities/resolve.ts'
import { articleOf } from './recognisers/persons-in.ts'

/** One article a text, numbered from 1. */
const corpus = (...texts: readonly string[]): readonly Recognised[] =>
  texts.map((text, at) => {
    const article = articleOf([text], `vietnamplus-${at + 1}`)
    return { article, entities: recognise(article) }
  })

const persons = (recognised: readonly Recognised[], corrections?: readonly Correction[]) =>
  resolve(recognised, corrections).entities.map((entities) =>
    entities
      .filter(({ kind }) => kind === 'person')
      .map(({ id, canonical }) => `${id} ${canonical}`),
  )

const ids = (...texts: readonly string[]): readonly (string | undefined)[] =>
  resolve(corpus(...texts)).entities.map(
    (entities) => entities.find(({ kind }) => kind === 'person')?.id,
  )

describe('one person, many spellings', () => {
  test.each([
    ['Le président Ho Chi Minh est venu.', 'Le président Hô Chi Minh est venu.'],
    ['Le vice-ministre Bui Thanh Son part.', 'Bùi Thanh Sơn, vice-ministre, part.'],
    ['Le ministre Zakir Hasanov part.', 'Le ministre Zakir Hassanov part.'],
    ['Le ministre Djeyhoun Baïramov part.', 'Le ministre Jeyhun Bayramov part.'],
    ['Le ministre Perviz Chahbazov part.', 'Le ministre Parviz Shakhbazov part.'],
    ['Le ministre Sergueï Choïgou part.', 'Le ministre Sergey Shoigu part.'],
    ['Le président Alexandre Loukachenko part.', 'Le président Alexander Lukashenko part.'],
    [
      'Le président Viatcheslav Volodine part.',
      'Le président Vyacheslav Victorovich Volodin part.',
    ],
    ['Le directeur Aleksandr Fomin part.', 'Le directeur Aleksandr Vasilievich Fomin part.'],
    ['Le président Kassym-Jomart Tokaïev part.', 'Le président Kassym-Jomart Tokayev part.'],
    ['Le président Ebrahim Raïssi part.', 'Le président Ebrahim Raisi part.'],
    ['Mme Sevinj Fataliyeva part.', 'Mme Sevindj Feteliyeva part.'],
    ['M. Shovgi Mehdizada part.', 'M. Shovgi Kamal Oglu Mehdizade part.'],
    ['Le président Bounhang Vorachith part.', 'Le président Bougnang Vorachit part.'],
    ['Le président Xaysomphone Vilay part.', 'Le président Saysomphone Vilay part.'],
    // A given name in two languages of one country.
    ['Le ministre Siarhei Bartosh part.', 'Le ministre Sergueï Bartosh part.'],
    ['L’ambassadeur Uladzimir Karatkou part.', 'L’ambassadeur Vladimir Karatkou part.'],
    ['M. Abe Shinzo part.', 'M. Shinzo Abe part.'],
    ['M. Han Duck-soo part.', 'M. Han Duck Soo part.'],
    ['M. Prayut Chan-o-cha part.', 'M. Prayut Chan-ocha part.'],
    ['M. Vladimir Poutine part.', 'M. Vladimir Putin part.'],
    ['Le ministre Dmytro Kouleba part.', 'Le ministre Dmitro Kuleba part.'],
    ['Mme Cécilia Malmström part.', 'Mme Cecilia Malmstrom part.'],
    ['M. Miguel Díaz-Canel Bermúdez part.', 'M. Miguel Diaz-Canel part.'],
  ])('%s = %s', (a, b) => {
    const [first, second] = ids(a, b)
    expect(first).toBeDefined()
    expect(second).toBe(first)
  })

  test.each([
    ['Le vice-ministre Elnur Mammadov part.', 'Le Premier ministre Novruz Mammadov part.'],
    ['M. Elnur Mammadov part.', 'M. Elmar Mammadyarov part.'],
    ['Mme Le Thi Thu Hang part.', 'Mme Pham Thu Hang part.'],
    ['M. Pham Vinh Quang part.', 'M. Pham Quang Vinh part.'],
    ['Le président Ilham Aliyev part.', 'Mme Leyla Aliyeva part.'],
    ['Mme Mehriban Aliyeva part.', 'Mme Leyla Aliyeva part.'],
    ['M. Zakir Hasanov part.', 'M. Ramiz Hasanov part.'],
    ['M. Zakir Hasanov part.', 'M. Zakir Ibrahimov part.'],
    ['M. Nguyen Minh Vu part.', 'M. Nguyen Minh Vi part.'],
    ['M. Kim Jong-un part.', 'M. Kim Jong-il part.'],
    ['M. Hun Sen part.', 'M. Hun Manet part.'],
  ])('%s ≠ %s', (a, b) => {
    const [first, second] = ids(a, b)
    expect(first).toBeDefined()
    expect(second).not.toBe(first)
  })
})

describe('short names', () => {
  test('an initial joins the only person it fits', () => {
    const [long, short] = ids(
      'Le vice-ministre azerbaïdjanais Elnur Mammadov part.',
      'Son homologue azerbaïdjanais E. Mammadov part.',
    )
    expect(short).toBe(long)
  })

  test('an initial that fits two joins neither', () => {
    const [a, b, short] = ids(
      'M. Elnur Mammadov part.',
      'M. Emin Mammadov part.',
      'M. E. Mammadov part.',
    )
    expect([a, b]).not.toContain(short)
  })

  test('a surname alone never joins, and does not join itself from page to page', () => {
    const [long, a, b] = ids(
      'Le président Ilham Aliyev part.',
      'M. Aliyev part.',
      'M. Aliyev part.',
    )
    expect(new Set([long, a, b]).size).toBe(3)
  })

  test.each([
    ['Le prince héritier Akishino part au Japon.', 'Au Japon, la visite du prince Akishino.', true],
    ['Le pape François a parlé en Italie.', 'Le pape François part.', true],
    ['Le roi de Suède Philippe part.', 'En Belgique, le roi Philippe part.', false],
    ['En Suède, le prince Daniel part.', 'Daniel part.', false],
    ['Le prince Daniel part.', 'Le prince Daniel part.', false],
  ])('a crowned head of one country: %s %s', (a, b, isOne) => {
    const [first, second] = ids(a, b)
    expect(first).toBeDefined()
    expect(second === first).toBe(isOne)
  })

  test('a surname with the same office and country joins', () => {
    const [long, short] = ids(
      'Le président azerbaïdjanais Ilham Aliyev part.',
      'Le président azerbaïdjanais Aliyev part.',
    )
    expect(short).toBe(long)
  })
})

describe('names and identifiers', () => {
  test('the commonest transliteration stands for the person', () => {
    const found = persons(
      corpus('M. Zakir Hassanov part.', 'M. Zakir Hasanov part.', 'M. Zakir Hasanov vient.'),
    )
    expect(new Set(found.flat())).toEqual(new Set(['person:zakir-hasanov Zakir Hasanov']))
  })

  test('entities that turn out to be one are gathered within an article', () => {
    const [first] = resolve(corpus('M. Zakir Hasanov a vu M. Z. Hasanov.')).entities
    expect(first?.filter(({ kind }) => kind === 'person').map(({ surfaces }) => surfaces)).toEqual([
      ['Zakir Hasanov', 'Z. Hasanov'],
    ])
  })

  test('the order of articles changes nothing', () => {
    const texts = [
      'M. Zakir Hassanov part.',
      'M. Zakir Hasanov part.',
      'M. Perviz Chahbazov part.',
      'M. Parviz Shakhbazov part.',
      'M. E. Mammadov part.',
      'M. Elnur Mammadov part.',
      'M. Novruz Mammadov part.',
      'M. Abe Shinzo part.',
      'M. Shinzo Abe part.',
      'M. Aliyev part.',
    ]
    const recognised = corpus(...texts)
    const byArticle = (order: readonly Recognised[]): ReadonlyMap<string, readonly string[]> => {
      const found = persons(order)
      return new Map(order.map(({ article }, at) => [article.id as string, found[at]!]))
    }
    const expected = byArticle(recognised)
    fc.assert(
      fc.property(fc.shuffledSubarray([...recognised], { minLength: texts.length }), (shuffled) => {
        for (const [id, found] of byArticle(shuffled)) expect(found).toEqual(expected.get(id))
      }),
      { numRuns: 30 },
    )
  })
})

describe('corrections', () => {
  const texts = [
    'M. Nguyen Hoang Long part.',
    'M. Nguyen Hoang Long vient.',
    'Mme Le Thi Hoa part.',
  ]
  const reason = 'two persons'

  test('merge: the first identifier stays', () => {
    const merge: Correction = {
      kind: 'merge',
      ids: ['person:nguyen-hoang-long', 'person:le-thi-hoa'],
      reason,
    }
    expect(new Set(persons(corpus(...texts), [merge]).flat())).toEqual(
      new Set(['person:nguyen-hoang-long Nguyen Hoang Long']),
    )
  })

  test('split: a namesake gets an identifier of its own', () => {
    const split: Correction = {
      kind: 'split',
      id: 'person:nguyen-hoang-long',
      articles: ['vietnamplus-2'],
      name: 'Nguyen Hoang Long',
      reason,
    }
    const [first, second] = persons(corpus(...texts), [split]).flat()
    expect(first).toBe('person:nguyen-hoang-long Nguyen Hoang Long')
    expect(second).toBe('person:nguyen-hoang-long-in-vietnamplus-2 Nguyen Hoang Long')
  })

  test('an identifier of an earlier build is that of the one person who sounds so', () => {
    const texts = corpus('Le ministre Shovgi Mehdizade part.', 'Le ministre Perviz Chahbazov part.')
    const rename = (id: string): Correction => ({ kind: 'rename', id, name: 'X', reason: 'why' })
    const named = (id: string) => persons(texts, [rename(id)]).flat()
    expect(named('person:sovgi-mehdizada')).toContain('person:sovgi-mehdizad X')
    expect(named('person:parviz-sahbazov')).toContain('person:perviz-sahbazov X')
    for (const id of ['person:p-sahbazov', 'person:sahbazov', 'person:perviz-titov'])
      expect(resolve(texts, [rename(id)]).unfit).toHaveLength(1)
  })

  test('rename and date', () => {
    const { entities, dates, unfit } = resolve(corpus(...texts), [
      { kind: 'rename', id: 'person:le-thi-hoa', name: 'Lê Thi Hoa', reason },
      { kind: 'date', article: 'vietnamplus-1', date: '2019-03', reason },
    ])
    expect(entities[2]![0]!.canonical).toBe('Lê Thi Hoa')
    expect(dates.get(readArticleId('vietnamplus-1')!)).toBe('2019-03')
    expect(unfit).toEqual([])
  })

  test.each<[Correction, RegExp]>([
    [{ kind: 'rename', id: 'person:nobody', name: 'X', reason }, /nothing in the corpus fits/u],
    [{ kind: 'rename', id: 'nobody', name: 'X', reason }, /none such as person:/u],
    [{ kind: 'rename', id: 'person:le-thi-hoa', name: 'X', reason: ' ' }, /no reason/u],
    [{ kind: 'merge', ids: ['person:le-thi-hoa'], reason }, /two ids/u],
    [{ kind: 'merge', ids: ['person:le-thi-hoa', 'place:hue'], reason }, /different kinds/u],
    [{ kind: 'date', article: 'vietnamplus-9', date: '2019', reason }, /no such article/u],
    [{ kind: 'date', article: 'vietnamplus-1', date: '12/03/2019', reason }, /not YYYY/u],
    [{ kind: 'destroy', reason } as unknown as Correction, /kind is not/u],
  ])('what fits nothing is told: %j', (correction, told) => {
    const { unfit, entities } = resolve(corpus(...texts), [correction])
    expect(unfit).toHaveLength(1)
    expect(unfit[0]).toMatch(told)
    expect(entities).toEqual(resolve(corpus(...texts)).entities)
  })
})

describe('letters that only some pages spell out', () => {
  const bodies = (...texts: readonly string[]): readonly string[] =>
    resolve(corpus(...texts)).entities.map((entities) =>
      entities.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : [])).join(' '),
    )

  test('are the one body that all pages mean that do', () => {
    const ids = bodies(
      'La JICA a financé le pont.',
      "L'Agence japonaise de coopération internationale (JICA) a financé le pont.",
      "L'Agence japonaise pour la coopération internationale (JICA) a financé le pont.",
    )
    expect(new Set(ids)).toEqual(new Set(['organisation:jp-agence-cooperation-international']))
  })

  test('whatever half of its words in French', () => {
    const ids = bodies(
      "La Fédération du commerce et de l'industrie du Vietnam (VCCI) publie l'indice.",
      'La VCCI publie l’indice.',
      "La Chambre de commerce et d'industrie du Vietnam (VCCI) publie l'indice.",
    )
    expect(new Set(ids).size).toBe(1)
  })

  test('two sets of letters of one body are that body, in whatever order its pages come', () => {
    const texts = [
      "L'Union des ports du Laos (UPLX) a écrit.",
      "L'Union des ports et des quais du Laos (UPLX) a écrit.",
      "L'Union des ports et des quais du Laos (UPQL) a écrit.",
      "L'Union nationale des quais du Laos (UPQL) a écrit.",
      "L'Union nationale des quais du Laos (UPQL) a répondu.",
      "L'UPLX a répondu.",
    ]
    const ids = bodies(...texts)
    expect(new Set(ids).size).toBe(1)
    expect(bodies(...texts.toReversed())).toEqual(ids)
  })

  test('stay their own where pages mean two', () => {
    expect(
      bodies(
        "L'Association des pêcheurs du Laos (APLC) a écrit.",
        "L'APLC a écrit.",
        "L'Agence des ports de Lettonie et de Courlande (APLC) a écrit.",
      )[1],
    ).toBe('organisation:aplc')
  })

  test('stay their own on a page that names countries abroad and not the body’s', () => {
    const spelt = 'La Fédération laotienne des nageurs (FLNX) du Laos a écrit.'
    expect(bodies(spelt, 'La FLNX a écrit à Ottawa, au Canada.')[1]).toBe('organisation:flnx')
    const [own, ...others] = bodies(
      spelt,
      'La FLNX a écrit au Vietnam.',
      'La FLNX a écrit du Laos au Canada.',
      'La FLNX a répondu.',
    )
    expect(new Set(others)).toEqual(new Set([own]))
  })

  test('of a body of no country that one page spells out are those of its countries', () => {
    const [own, ...others] = bodies(
      'La Chambre des quais de Lyon (CQLX) a écrit de France.',
      'La CQLX a écrit du Laos.',
      'La CQLX a écrit au Laos et en France.',
    )
    expect(others).toEqual(['organisation:cqlx', own])
  })

  test('stay a party’s own', () => {
    expect(bodies('Le Parti rural du Laos (PRDL) a écrit.', 'Le PRDL a écrit.')[1]).toBe(
      'organisation:prdl',
    )
  })
})
