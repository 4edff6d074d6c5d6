/** Two countries: what happened between them, in order of time, and who stood on each side. */
import type { DatedEvent, RelationDossier } from '../../../shared/dossiers/dossier.ts'
import { printDate } from '../dates.ts'
import { vietnamFirst } from '../vietnam-first.ts'
import { dotted, h } from '../element.ts'
import { countryNames } from '../country-name.ts'
import type { FullInk } from '../ink.ts'
import type { Place } from '../model.ts'
import { drawAttestation } from './attestation.ts'
import { drawBeside } from './beside.ts'
import { drawContradictions } from './contradictions.ts'

export const relationTitle = (
  { a, b }: Place & { readonly kind: 'relation' },
  ink: FullInk,
): string =>
  vietnamFirst([a, b], (iso) => iso)
    .map(countryNames(ink.words.locale))
    .join(' – ')

export function drawRelation(
  dossier: RelationDossier,
  ink: FullInk,
): readonly (HTMLElement | undefined)[] {
  const { words } = ink
  const { articles, sources } = dossier
  const dispatches = sources === 0 || sources === articles ? undefined : words.dispatches(sources)
  return [
    h('p', { class: 'kicker' }, words.entity.known(words.articles(articles), dispatches)),
    h(
      'section',
      {},
      h('h3', {}, words.relation.events),
      dossier.events.length === 0
        ? h('p', { class: 'quiet' }, words.relation.none)
        : h('ol', { class: 'timeline' }, ...dossier.events.map((event) => drawEvent(event, ink))),
    ),
    drawContradictions(dossier.contradictions, ink),
    ...vietnamFirst(dossier.countries, (iso) => iso).flatMap((iso) => {
      const persons = dossier.persons[iso] ?? []
      return persons.length === 0
        ? []
        : [
            h(
              'section',
              {},
              h('h3', {}, words.relation.persons(countryNames(words.locale)(iso))),
              h(
                'ul',
                { class: 'values' },
                ...persons.slice(0, 16).map((person) => drawBeside(person, ink)),
              ),
            ),
          ]
    }),
  ]
}

const drawEvent = (
  { name, date, printed, announced, calledOff, ends, persons, sources, attestation }: DatedEvent,
  ink: FullInk,
): HTMLElement =>
  h(
    'li',
    {},
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h(
          'span',
          { class: 'meta dotted' },
          ...dotted([
            dayOf(date, printed, ends, ink),
            calledOff !== undefined && ink.words.relation.calledOff[calledOff],
            announced !== undefined && calledOff === undefined && ink.words.relation.announced,
            sources > 1 && ink.words.dispatches(sources),
          ]),
        ),
        h('span', { class: 'event', lang: 'fr' }, name),
        // One visit is like another until who came is said.
        persons !== undefined &&
          h('span', { class: 'meta', lang: 'fr' }, Object.values(persons).flat().join(', ')),
      ),
      h('ul', { class: 'attestations' }, drawAttestation(attestation, ink)),
    ),
  )

/** Its day, or its last where no page says when it began. */
function dayOf(
  date: DatedEvent['date'],
  printed: string | undefined,
  ends: true | undefined,
  { words }: FullInk,
): string {
  if (date === undefined) return printed ?? words.undated
  const day = printDate(date, words.locale)
  return ends === true ? words.relation.ends(day) : day
}
