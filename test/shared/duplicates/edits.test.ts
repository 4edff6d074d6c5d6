/** Whatever outlets do to a dispatch, several things at once: still the same, and never another one. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleId } from '../../../shared/article/article.ts'
import { clusterDispatches } from '../../../shared/duplicates/cluster.ts'
import type { Dispatched } from '../../../shared/duplicates/compared-text.ts'
import { differencesBetween } from '../../../shared/duplicates/differences.ts'
import { isSameDispatch } from '../../../shared/duplicates/sameness.ts'
import { likeness } from '../../../shared/duplicates/sketch-likeness.ts'
import { sketchOf } from '../../../shared/duplicates/sketch.ts'
import { DISPATCHES } from './dispatches.ts'

type Said = Pick<Dispatched, 'headline' | 'lead' | 'body'>
type Edit = (said: Said) => Said

const spelt =
  (change: (text: string) => string): Edit =>
  ({ headline, lead, body }) => ({
    ...(headline === undefined ? {} : { headline: change(headline) }),
    ...(lead === undefined ? {} : { lead: change(lead) }),
    body: body.map(change),
  })

/** One text in another spelling or in other paragraphs: what copies do not differ in. */
const SPELLINGS: Readonly<Record<string, Edit>> = {
  'no accents': spelt((text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe')),
  'fewer accents in names': spelt((text) =>
    text.replaceAll('Lê ', 'Le ').replaceAll('Hanoï', 'Hanoi').replaceAll('Nguyên', 'Nguyen'),
  ),
  'Roman ordinals': spelt((text) =>
    text.replaceAll('14e', 'XIVᵉ').replaceAll('23e', 'XXIIIe').replaceAll('22e', 'XXIIème'),
  ),
  'another apostrophe': spelt((text) => text.replaceAll("'", '’')),
  currencies: spelt((text) => text.replaceAll('de dollars', "d'USD").replaceAll("d'euros", 'EUR')),
  'spaces in numbers and dashes': spelt((text) =>
    text
      .replaceAll('Vietnam-', 'Vietnam – ')
      .replace(/(\d)\.(\d{3})/gu, '$1 $2')
      .replaceAll('%', ' %'),
  ),
  'capitals without accents': spelt((text) => text.replaceAll('É', 'E').replaceAll('À', 'A')),
  'paragraphs two by two': (said) => ({
    ...said,
    body: said.body.flatMap((_, at) =>
      at % 2 === 0 ? [said.body.slice(at, at + 2).join(' ')] : [],
    ),
  }),
  'one paragraph': (said) => ({ ...said, body: [said.body.join(' ')] }),
}
const EDITS: Readonly<Record<string, Edit>> = {
  ...SPELLINGS,
  'another headline': (said) => ({
    ...said,
    headline: 'Une étape de plus dans une amitié ancienne',
  }),
  'its lead lost': ({ headline, body }) => ({
    ...(headline === undefined ? {} : { headline }),
    body,
  }),
  'another lead': (said) => ({
    ...said,
    lead: 'Les deux parties se sont promis de faire davantage.',
  }),
  'its last paragraph dropped': (said) => ({
    ...said,
    body: said.body.length > 2 ? said.body.slice(0, -1) : said.body,
  }),
  'a last paragraph added': (said) => ({
    ...said,
    body: [
      ...said.body,
      'Le lendemain, les participants ont visité le musée de la ville, guidés par Paul Renaud, et planté un flamboyant.',
    ],
  }),
}

const page = (id: string, said: Said, date?: string): Dispatched => ({
  ...said,
  id: id as ArticleId,
  kind: 'article',
  captions: [],
  ...(date === undefined ? {} : { published: { date, basis: 'metadata' } }),
})
const dispatch = fc.constantFrom(...DISPATCHES)
/** Of a short text not the last third exchanged for another. */
const some = (edits: Readonly<Record<string, Edit>>) =>
  fc
    .subarray(Object.keys(edits), { minLength: 1, maxLength: 5 })
    .filter((names) => names.filter((name) => name.includes('last paragraph')).length < 2)
const edited = (said: Said, names: readonly string[]): Said =>
  names.reduce((text, name) => EDITS[name]!(text), said)

test('up to five edits leave a dispatch the same, dated or not, by its text and by its sketch', () => {
  fc.assert(
    fc.property(dispatch, some(EDITS), fc.integer({ min: 1, max: 3 }), (said, names, day) => {
      const copy = edited(said, names)
      const dated = [page('x-1', said, '2021-03-01'), page('x-2', copy, `2021-03-0${day}`)]
      expect(clusterDispatches(dated).size).toBe(2)
      expect(clusterDispatches([page('x-1', said), page('x-2', copy)]).size).toBe(2)
      const like = likeness(sketchOf(dated[0]!), sketchOf(dated[1]!))
      expect(isSameDispatch({ ...like, sameHeadline: false, column: false })).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('what is only spelt or cut into paragraphs otherwise is no difference', () => {
  fc.assert(
    fc.property(dispatch, some(SPELLINGS), (said, names) => {
      expect(differencesBetween(said, edited(said, names))).toEqual([])
      expect(differencesBetween(edited(said, names), said)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('however they are edited, two dispatches stay two', () => {
  fc.assert(
    fc.property(some(EDITS), some(EDITS), (ours, theirs) => {
      const all = DISPATCHES.flatMap((said, at) => [
        page(`x-${at}-a`, edited(said, ours), '2021-03-01'),
        page(`x-${at}-b`, edited(said, theirs), '2021-03-02'),
      ])
      const dispatches = clusterDispatches(all)
      expect(new Set(dispatches.values()).size).toBe(DISPATCHES.length)
    }),
    { numRuns: 30 },
  )
})
