/** Two countries: what happened between them, in order of time, and who stood on each side. */
import type { DatedEvent, RelationDossier } from '../../../shared/dossiers/dossier.ts'
import { printDate } from '../../telling/dates.ts'
import { vietnamFirst } from '../../telling/vietnam-first.ts'
import { dotted, h } from '../../drawing/element.ts'
import { countryNames } from '../../telling/country-name.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Place } from '../model/place.ts'
import { drawAttestations } from './attestation.ts'
import { drawBesides } from './beside.ts'
import { drawContradictions } from './contradictions.ts'
import { knownWords, titled } from './titled.ts'

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
  return [
    h('p', { class: 'kicker' }, knownWords(dossier, ink)),
    titled(
      words.relation.events,
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
            titled(
              words.relation.persons(countryNames(words.locale)(iso)),
              drawBesides(persons, 16, ink),
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
            dayOf({ date, printed, ends, attestation }, ink),
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
      drawAttestations([attestation], ink),
    ),
  )

type Dated = { readonly [K in 'date' | 'printed' | 'ends']: DatedEvent[K] | undefined } & Pick<
  DatedEvent,
  'attestation'
>

/** Its day, or its last where no page says when it began; where none says either, of what day the dispatch is. */
function dayOf({ date, printed, ends, attestation }: Dated, { words }: FullInk): string {
  if (date === undefined) {
    const told = attestation.published?.date
    if (printed !== undefined || told === undefined) return printed ?? words.undated
    return words.relation.undatedIn(printDate(told, words.locale))
  }
  const day = printDate(date, words.locale)
  return ends === true ? words.relation.ends(day) : day
}
