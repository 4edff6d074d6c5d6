import { describe, expect, test } from 'vitest'
import { buildDictionary } from '../../../../shared/search/dictionary/dictionary-build.ts'
import { documentOf } from '../../../../shared/search/index/document.ts'
import { excerptOf } from '../../../../shared/search/query/excerpt.ts'
import { expand } from '../../../../shared/search/query/expand.ts'
import { likeness, printedForm } from '../../../../shared/search/index/forms.ts'
import { holdsPhrase, promotePhrases } from '../../../../shared/search/query/phrase.ts'
import { readQuery, type Query } from '../../../../shared/search/query/query.ts'
import { rerank } from '../../../../shared/search/query/second-stage.ts'
import { rank } from '../../../../shared/search/ranking/score.ts'
import { prefixOf, suggestionsFor } from '../../../../shared/search/dictionary/suggest.ts'
import { buildSegment } from '../../../../shared/search/index/segment.ts'
import type { Article, ArticleId } from '../../../../shared/article/article.ts'
import type { Country, Person } from '../../../../shared/entities/entity.ts'
import { published } from '../corpora.ts'

const article = (id: string, body: string, headline?: string): Article => ({
  id: id as ArticleId,
  kind: 'article',
  body: [body],
  captions: [],
  links: [],
  ...(headline === undefined ? {} : { headline }),
})

describe('forms', () => {
  test.each([
    ['porteur', 'porteurs', true],
    ['national', 'nationaux', true],
    ['renforcer', 'renforcé', true],
    ['renforcée', 'renforcés', true],
    ['porteur', 'porte', false],
    ['2019', '2018', false],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(likeness(a) === likeness(b)).toBe(alike)
  })

  test.each([
    ['coopération', 'coopération'],
    ['nguyễn', 'nguyen'],
    ['œuvre', 'oeuvre'],
  ])('%s is kept as %s', (form, kept) => {
    expect(printedForm(form)).toBe(kept)
  })
})

describe('stage two', () => {
  const documents = [
    documentOf(article('a-1', 'Il porte le projet, la portée et les portes'), []),
    documentOf(article('a-2', 'Les porteurs du projet en Asie et ailleurs'), []),
    documentOf(article('a-3', 'Rien de cela'), []),
  ]
  const { corpus, postingsOf } = published([documents])

  test('prefers the word typed, in any inflection, to its family', () => {
    const expanded = expand(readQuery('porteur projet') as Query, [])
    const { hits } = rank(corpus, postingsOf, expanded.clauses, { limit: 9 })
    expect(rerank(corpus, postingsOf, expanded, hits).map(({ id }) => id)).toEqual(['a-2', 'a-1'])
  })

  test('a word typed as nobody prints it weighs as the nearest that somebody does', () => {
    const evidenceOf = (typed: string) => {
      const expanded = expand(readQuery(typed) as Query, [])
      const { hits } = rank(corpus, postingsOf, expanded.clauses, { limit: 9 })
      return rerank(corpus, postingsOf, expanded, hits).map(({ id, evidence }) => [id, evidence])
    }
    expect(evidenceOf('projetant')).toEqual(evidenceOf('projet'))
    expect(evidenceOf('projet')).toHaveLength(2)
  })

  test('keeps lunr’s scores and every hit', () => {
    const expanded = expand(readQuery('projet') as Query, [])
    const { hits } = rank(corpus, postingsOf, expanded.clauses, { limit: 9 })
    const second = rerank(corpus, postingsOf, expanded, hits)
    expect(new Map(second.map(({ id, score }) => [id, score]))).toEqual(
      new Map(hits.map(({ id, score }) => [id, score])),
    )
  })
})

describe('names in a query', () => {
  const person = (surface: string): Person => ({
    kind: 'person',
    id: 'person:parviz-shakhbazov' as Person['id'],
    canonical: 'Parviz Shakhbazov',
    surfaces: [surface],
    mentions: [],
    roles: [],
  })
  const documents = [
    documentOf(article('a-1', 'Perviz Chahbazov est venu'), [person('Perviz Chahbazov')]),
    documentOf(article('a-2', 'Parviz Shakhbazov a signé'), [person('Parviz Shakhbazov')]),
    documentOf(article('a-3', 'Un autre Perviz'), []),
  ]
  const { dictionary } = buildSegment(documents, { shards: 1, dictionary: 1 })
  const parts = dictionary.map(({ text }) => text)
  const { corpus, postingsOf } = published([documents])
  const found = (typed: string) => {
    const expanded = expand(readQuery(typed) as Query, parts)
    const { hits } = rank(corpus, postingsOf, expanded.clauses, { limit: 9 })
    return rerank(corpus, postingsOf, expanded, hits).map(({ id }) => id)
  }

  test('find the entity under its other spellings', () => {
    // So small a corpus says little of order beyond the first.
    expect(found('Perviz Chahbazov')[0]).toBe('a-1')
    expect(found('Perviz Chahbazov')).toContain('a-2')
  })

  test('are there by any of their forms: a country by its adjective', () => {
    const bulgaria = (surface: string): Country => ({
      kind: 'country',
      id: 'country:BG' as Country['id'],
      canonical: 'Bulgarie',
      surfaces: [surface],
      mentions: [],
      iso: 'BG',
    })
    const pages = [
      documentOf(article('b-1', 'Le président bulgare, en visite, voit un Bulgare'), [
        bulgaria('bulgare'),
      ]),
      documentOf(article('b-2', 'Un navire de la Bulgarie et le port de Bulgarie'), [
        bulgaria('Bulgarie'),
      ]),
      documentOf(article('b-3', 'Rien de cela'), []),
      documentOf(article('b-4', 'Une visite au musée de la ville'), []),
    ]
    const cut = buildSegment(pages, { shards: 1, dictionary: 1 }).dictionary.map(({ text }) => text)
    const shelf = published([pages])
    const expanded = expand(readQuery('Bulgarie en visite') as Query, cut)
    expect(expanded.words.map(({ word, name }) => [word.form, name])).toEqual([
      ['bulgarie', 'country:BG'],
      ['visite', undefined],
    ])
    const { hits } = rank(shelf.corpus, shelf.postingsOf, expanded.clauses, { limit: 9 })
    const ranked = rerank(shelf.corpus, shelf.postingsOf, expanded, hits)
    expect(ranked.map(({ id }) => id)).toEqual(['b-1', 'b-2', 'b-4'])
  })

  test('stand only as a whole', () => {
    expect(expand(readQuery('Shakhbazov') as Query, parts).names).toEqual([])
  })
})

describe('phrases', () => {
  const texts = ['Un partenariat stratégique global']

  test.each([
    [['partenariat', 'stratég'], true],
    [['stratég', 'partenariat'], false],
    [['partenariat', 'global'], false],
  ])('%j: %s', (phrase, held) => {
    const terms = phrase.map((term) => (term === 'stratég' ? 'strateg' : term))
    expect(holdsPhrase(texts, terms)).toBe(held)
  })

  test('what shows the phrase comes first, the rest keeps its order', () => {
    const shown = new Map([
      ['b', ['une visite d’État']],
      ['c', ['visite de l’État']],
    ])
    const hits = ['a', 'b', 'c']
    expect(promotePhrases(hits, [['visit', 'etat']], (hit) => shown.get(hit) ?? [])).toEqual([
      'b',
      'c',
      'a',
    ])
  })
})

describe('excerpts', () => {
  const terms = new Set(['accord', 'riz'])

  test('mark words as displayed, elided words outside', () => {
    const { text, marks } = excerptOf(['L’accord sur les riz'], terms)!
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['accord', 'riz'])
  })

  test('show the passage with the most different words', () => {
    const filler = 'Rien de neuf sous le soleil de la capitale. '.repeat(12)
    const found = excerptOf([`Un accord. ${filler}Un accord sur le riz. ${filler}`], terms, 120)!
    expect(found.text.length).toBeLessThan(160)
    expect(found.text.startsWith('…') && found.text.endsWith('…')).toBe(true)
    expect(found.marks.map(([start, end]) => found.text.slice(start, end))).toEqual([
      'accord',
      'riz',
    ])
  })

  test('are absent where nothing matches', () => {
    expect(excerptOf(['Rien', ''], terms)).toBeUndefined()
  })
})

describe('suggestions', () => {
  const country = (id: string, canonical: string): Country => ({
    kind: 'country',
    id: id as Country['id'],
    canonical,
    surfaces: [canonical],
    mentions: [],
    iso: id.slice(-2),
  })
  const documents = [
    documentOf(article('a-1', 'Azerbaïdjan pétrole', 'L’Azerbaïdjan exporte'), [
      country('country:AZ', 'Azerbaïdjan'),
    ]),
    documentOf(article('a-2', 'azerbaïdjanais', 'Le Laos'), [country('country:LA', 'Laos')]),
  ]
  const { dictionary } = buildSegment(documents, { shards: 1, dictionary: 1 })
  const parts = dictionary.map(({ text }) => ({ segment: 0, text }))

  test('names come before headlines and words', () => {
    const found = suggestionsFor(prefixOf('azerb')!, parts, 5)
    expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'country Azerbaïdjan',
      'headline L’Azerbaïdjan exporte',
      'word azerbaïdjanais',
    ])
  })

  test('forms that find the same are offered once, as typed where one is', () => {
    const counts = new Map([
      ['visites', new Map([['visites', 9]])],
      ['visite', new Map([['visite', 7]])],
      ['visiteur', new Map([['visiteur', 1]])],
    ])
    const [part] = buildDictionary({ words: counts, labels: [], headlines: [] }, 1)
    const offered = (prefix: string) =>
      suggestionsFor(prefix, [{ segment: 0, text: part!.text }], 5).map((one) => one.text)
    expect(offered('visi')).toEqual(['visites', 'visiteur'])
    expect(offered('visite')).toEqual(['visite', 'visiteur'])
  })

  test.each(['', 'a', ' ’ '])('nothing can be offered for %j', (typed) => {
    expect(prefixOf(typed)).toBeUndefined()
  })
})
