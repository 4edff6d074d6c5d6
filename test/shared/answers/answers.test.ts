import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverage } from '../../../shared/answers/cards.ts'
import { entityDossier, relationDossier, storyDossier } from '../../../shared/answers/dossiers.ts'
import {
  firstMentionAnswer,
  publishedArticle,
  searchAnswer,
  suggestAnswer,
} from '../../../shared/answers/found.ts'
import { relatedAnswer } from '../../../shared/answers/related.ts'
import { ANSWERS, RELATED } from '../../../tools/stage/answers/answers.ts'

const FORMS = [
  ['POST /v1/related', relatedAnswer],
  ['GET /v1/search', searchAnswer],
  ['GET /v1/first-mention', firstMentionAnswer],
  ['GET /v1/suggest', suggestAnswer],
  ['GET /v1/manifest', coverage],
  ['GET /v1/entities/*', entityDossier],
  ['GET /v1/relations/*', relationDossier],
  ['GET /v1/stories/*', storyDossier],
  ['GET /v1/articles/*', publishedArticle],
] as const

test.each(FORMS)('%s is read as it was sent', (route, { read }) => {
  expect(read(JSON.parse(JSON.stringify(ANSWERS[route])))).toEqual(ANSWERS[route])
})

test.each(FORMS)('%s survives anything', (_, { read }) => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => read(value)).not.toThrow()
    }),
    { numRuns: 60 },
  )
})

test.each(FORMS)('%s survives one member replaced by anything', (route, { read }) => {
  const sent = JSON.parse(JSON.stringify(ANSWERS[route])) as Record<string, unknown>
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(sent)), fc.anything(), (key, value) => {
      expect(() => read({ ...sent, [key]: value })).not.toThrow()
    }),
    { numRuns: 60 },
  )
})

test('a card whose address is a script loses its address, not its place', () => {
  const [copy] = RELATED.copies
  const sent = {
    ...RELATED,
    copies: [{ ...copy, card: { ...copy!.card, url: 'javascript:alert(1)' } }],
  }
  const read = relatedAnswer.read(sent)
  expect(read?.copies).toHaveLength(1)
  expect(read?.copies[0]?.card).not.toHaveProperty('url')
})

test('a field of two megabytes is cut, a thousand cards are fifty', () => {
  const [related] = RELATED.related
  const sent = {
    ...RELATED,
    related: Array.from({ length: 1_000 }, () => ({
      ...related,
      card: { ...related!.card, headline: 'x'.repeat(2_000) },
    })),
  }
  const read = relatedAnswer.read(sent)
  expect(read?.related).toHaveLength(50)
  expect(read?.related[0]?.card.headline).toHaveLength(500)
})

test('marks that no longer fit the passage are dropped', () => {
  const [hit] = (ANSWERS['GET /v1/search'] as { hits: object[] }).hits
  const sent = {
    ...(ANSWERS['GET /v1/search'] as object),
    hits: [{ ...hit, excerpt: { text: 'le \u202Epétrole', marks: [[3, 11]] } }],
  }
  expect(searchAnswer.read(sent)?.hits[0]?.excerpt).toEqual({ text: 'le pétrole', marks: [] })
})
