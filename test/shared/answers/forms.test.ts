import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverage } from '../../../shared/answers/cards.ts'
import { byKind, list, object, pair, record } from '../../../shared/answers/compound.ts'
import { entityDossier, relationDossier, storyDossier } from '../../../shared/answers/dossiers.ts'
import {
  count,
  described,
  just,
  named,
  oneOf,
  optional,
  otherwise,
  text,
  token,
  type AnyForm,
  type Form,
} from '../../../shared/answers/form.ts'
import {
  firstMentionAnswer,
  publishedArticle,
  searchAnswer,
  suggestAnswer,
} from '../../../shared/answers/found.ts'
import type { Components } from '../../../shared/answers/json-schema.ts'
import { relatedAnswer } from '../../../shared/answers/related.ts'
import { health } from '../../../shared/answers/health.ts'
import { problemAnswer } from '../../../shared/answers/problem.ts'
import { faultsOf } from './conforms.ts'
import { spoilt, valuesOf } from './values.ts'

interface Letters {
  readonly a: 'a'
  readonly b?: 'b'
}
const LETTERS = object<Letters>({ a: just('a'), b: optional(just('b')) })

const ANSWERS: Readonly<Record<string, AnyForm>> = {
  relatedAnswer,
  searchAnswer,
  suggestAnswer,
  firstMentionAnswer,
  publishedArticle,
  entityDossier,
  relationDossier,
  storyDossier,
  coverage,
  health,
  problemAnswer,
}

describe.each(Object.entries(ANSWERS))('%s: reader and description', (_, { read, schema }) => {
  const components: Components = new Map()
  const described = schema(components)
  test('whatever is described is read whole', () => {
    fc.assert(
      fc.property(valuesOf(described, components), (value) => {
        expect(faultsOf(value, described, components)).toEqual([])
        expect(read(value)).toEqual(value)
      }),
      { numRuns: 40 },
    )
  })
  test('whatever is read is as described, and read again it is the same', () => {
    fc.assert(
      fc.property(valuesOf(described, components, spoilt), (value) => {
        const found = read(value)
        if (found === undefined) return
        expect(faultsOf(found, described, components)).toEqual([])
        expect(read(found)).toEqual(found)
      }),
      { numRuns: 80 },
    )
  })
})

const toldOf = (form: AnyForm) => {
  const components: Components = new Map()
  return { schema: form.schema(components), components: Object.fromEntries(components) }
}

test.each<[AnyForm, object]>([
  [count, { type: 'integer', minimum: 0 }],
  [just(true), { const: true }],
  [oneOf('a', 'b'), { type: 'string', enum: ['a', 'b'] }],
  [token(/^a$/u, 1), { type: 'string', pattern: '^a$', maxLength: 1 }],
  [list(count, 3), { type: 'array', items: { type: 'integer', minimum: 0 } }],
  [otherwise(list(just('a'), 3), []), { type: 'array', items: { const: 'a' } }],
  [otherwise(text(9), ''), { anyOf: [{ type: 'string', minLength: 1 }, { const: '' }] }],
  [record(just('a'), 3), { type: 'object', additionalProperties: { const: 'a' } }],
  [described('Said.', just('a')), { const: 'a', description: 'Said.' }],
])('a form describes itself: %#', (form, schema) => {
  expect(toldOf(form)).toEqual({ schema, components: {} })
})

test('an object says what is always there', () => {
  expect(toldOf(LETTERS).schema).toEqual({
    type: 'object',
    properties: { a: { const: 'a' }, b: { const: 'b' } },
    required: ['a'],
  })
  expect(toldOf(object<{ b?: 'b' }>({ b: optional(just('b')) })).schema).not.toHaveProperty(
    'required',
  )
})

test('what has a name is told once', () => {
  const letter = described('Said.', named('Letter', just('a')))
  const reference = { $ref: '#/components/schemas/Letter', description: 'Said.' }
  const { schema, components } = toldOf(pair(letter))
  expect(schema).toEqual({
    type: 'array',
    prefixItems: [reference, reference],
    minItems: 2,
    maxItems: 2,
  })
  expect(components).toEqual({ Letter: { const: 'a' } })
})

test.each([
  [2.7, 2],
  [0, 0],
  [-1, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  ['2', undefined],
])('a count of %j is %j', (sent, read) => {
  expect(count.read(sent)).toBe(read)
})

test('a record never sets a prototype', () => {
  const read = record(text(10), 5).read(JSON.parse('{"__proto__":"x","a":"b"}'))
  expect(read).toEqual({ a: 'b' })
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
})

test('a union knows its own kinds only', () => {
  const { read } = byKind<{ kind: 'link' } | { kind: 'word'; a: 'a' }>({
    link: {},
    word: { a: just('a') },
  })
  expect(read({ kind: 'toString' })).toBeUndefined()
  expect(read({ kind: { toString: () => 'link' } })).toBeUndefined()
  expect(read({ kind: 'word' })).toBeUndefined()
  expect(read({ kind: 'link', a: 'a' })).toEqual({ kind: 'link' })
})

test('the compiler holds a form to its type', () => {
  // @ts-expect-error: a member that nobody told of
  object<Letters>({ a: just('a') })
  // @ts-expect-error: a member that the type has not
  object<Letters>({ a: just('a'), b: optional(just('b')), c: just('c') })
  // @ts-expect-error: what may be missing is asked for
  object<Letters>({ a: just('a'), b: just('b') })
  // @ts-expect-error: what is always there may be missing
  object<Letters>({ a: optional(just('a')), b: optional(just('b')) })
  // @ts-expect-error: a kind is left out
  const few: Form<'a' | 'b'> = oneOf('a')
  // @ts-expect-error: a kind too many
  const many: Form<'a'> = oneOf('a', 'b')
  // @ts-expect-error: a kind of the union is left out
  byKind<{ kind: 'a' } | { kind: 'b' }>({ a: {} })
  expect([few, many]).toHaveLength(2)
})
