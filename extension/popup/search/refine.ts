/**
 * What narrows a search: order, years, outlet, who or what is named. Folded under one word; what is on is told below
 * it, with a press that takes it off. A press applies: nothing is asked while choices are made.
 */
import type { Entity } from '../../../shared/entities/entity.ts'
import type { Coverage } from '../../../shared/library/holdings.ts'
import { h } from '../../drawing/element.ts'
import { focusOn } from '../../drawing/focus.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Companion } from '../model/model.ts'
import type { Place } from '../model/place.ts'
import { outletName } from '../../telling/outlet-name.ts'
import { press } from '../parts/part.ts'
import { countryNames } from '../../telling/country-name.ts'
import { printedName } from '../../telling/printed-name.ts'
import {
  isFiltered,
  namedOf,
  refinementOf,
  unfiltered,
  type Refinement,
} from '../model/refinement.ts'
import { COUNTRY_CODES } from './country-codes.ts'

type Search = Place & { readonly kind: 'search' }
type Choice = readonly [value: string, label: string]

/** A page that names a whole delegation is not all listed. */
const MOST_NAMES = 60

export function drawRefinement(
  place: Search,
  { page }: Companion,
  ink: FullInk,
): readonly HTMLElement[] {
  const coverage = place.content.kind === 'got' ? place.content.answer.coverage : place.coverage
  // Before the first answer nothing is known to choose from.
  if (coverage === undefined) return []
  const { words } = ink
  const refined = place.refined ?? {}
  const named = page.kind === 'read' ? namesOn(page.entities) : []
  const open = (next: Refinement | undefined): void =>
    ink.act.open({ kind: 'search', q: place.q, refined: next, coverage })
  const summary = h('summary', { 'data-key': 'refine' }, words.refine.title)
  const years = yearsOf(coverage)
  const fields = {
    sort: select(words.refine.order, 'sort', refined.sort ?? '', [
      ['', words.refine.relevance],
      ['date', words.refine.newest],
    ]),
    outlet: select(words.refine.outlet, 'outlet', refined.outlet ?? '', [
      ['', words.refine.any],
      ...outletsOf(coverage, ink),
    ]),
    from: select(words.refine.from, 'from', refined.from ?? '', [
      ['', words.refine.earliest],
      ...years,
    ]),
    to: select(words.refine.to, 'to', refined.to ?? '', [['', words.refine.latest], ...years]),
    named: select(
      words.refine.naming,
      'named',
      namedOf(refined),
      [['', words.refine.any]],
      [words.entity.onThisPage, named],
      [words.refine.countries, countriesBut(named, words.locale)],
    ),
  }
  const form = h(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        // The fold closes over what was pressed.
        focusOn(summary)
        const { sort, outlet, from, to, named } = fields
        open(
          refinementOf({
            sort: sort.field.value,
            outlet: outlet.field.value,
            from: from.field.value,
            to: to.field.value,
            named: named.field.value,
          }),
        )
      },
    },
    ...Object.values(fields).map(({ label }) => label),
    h(
      'p',
      { class: 'presses' },
      h(
        'button',
        { type: 'submit', class: 'press', 'data-key': 'refine-apply' },
        words.refine.apply,
      ),
    ),
  )
  return [
    h('details', { class: 'folded refine' }, summary, form),
    ...(isFiltered(refined)
      ? [
          h(
            'p',
            { class: 'quiet filters' },
            `${words.refine.on}${words.colon}${toldOf(refined, named, ink)} `,
            press(words.refine.off, 'refine-off', () => open(unfiltered(refined)), 'quiet-press'),
          ),
        ]
      : []),
  ]
}

/** `2019-2023, articles sans date écartés, VietnamPlus, Azerbaïdjan`. */
function toldOf(refined: Refinement, named: readonly Choice[], ink: FullInk): string {
  const { words } = ink
  const { from, to, outlet } = refined
  const id = namedOf(refined)
  const country = refined.country && countryNames(words.locale)(refined.country)
  return [
    ...(from === undefined && to === undefined
      ? []
      : [words.refine.years(from, to), words.refine.undatedOut]),
    ...(outlet === undefined ? [] : [outletName({ outlet }, ink) ?? outlet]),
    ...(id === '' ? [] : [named.find(([value]) => value === id)?.[1] ?? country ?? id]),
  ].join(', ')
}

const namesOn = (entities: readonly Entity[]): readonly Choice[] =>
  entities
    .filter(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'country')
    .slice(0, MOST_NAMES)
    .map((entity): Choice => [entity.id, printedName(entity)])

function countriesBut(named: readonly Choice[], locale: string): readonly Choice[] {
  const onPage = new Set(named.map(([id]) => id))
  const { compare } = new Intl.Collator(locale)
  const nameOf = countryNames(locale)
  return COUNTRY_CODES.map((code): Choice => [`country:${code}`, nameOf(code)])
    .filter(([id]) => !onPage.has(id))
    .toSorted(([, a], [, b]) => compare(a, b))
}

/** Those that hold most first. */
const outletsOf = ({ outlets }: Coverage, ink: FullInk): readonly Choice[] =>
  Object.entries(outlets)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([outlet, n]): Choice => [outlet, `${outletName({ outlet }, ink) ?? outlet} (${n})`])

const yearsOf = ({ years }: Coverage): readonly Choice[] =>
  Object.keys(years)
    .toSorted()
    .map((year): Choice => [year, year])

function select(
  label: string,
  name: string,
  chosen: string,
  choices: readonly Choice[],
  ...groups: readonly (readonly [label: string, choices: readonly Choice[]])[]
) {
  const option = ([value, text]: Choice): HTMLElement =>
    h('option', { value, selected: value === chosen }, text)
  const field = h(
    'select',
    { name, 'data-key': `refine-${name}` },
    ...choices.map(option),
    ...groups
      .filter(([, members]) => members.length > 0)
      .map(([label, members]) => h('optgroup', { label }, ...members.map(option))),
  )
  return { field, label: h('label', {}, label, field) }
}
