/** One name: what this page prints of it, at once, then what the corpus attests, or else what the page's answer says. */
import type { Entity, EntityId } from '../../../shared/entities/entity.ts'
import { answerIn } from '../model/around.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Companion } from '../model/model.ts'
import type { Place } from '../model/place.ts'
import { printDate } from '../../telling/dates.ts'
import { h } from '../../drawing/element.ts'
import { printedName } from '../../telling/printed-name.ts'
import { drawn } from './content.ts'
import { drawDossier } from './entity-dossier.ts'
import { drawHere } from './entity-here.ts'
import { knownWords, titled } from './titled.ts'

type EntityPlace = Place & { readonly kind: 'entity' }

const onPage = ({ id }: EntityPlace, { page }: Companion): Entity | undefined =>
  page.kind === 'read' ? page.entities.find((entity) => entity.id === id) : undefined

export function entityTitle(place: EntityPlace, companion: Companion): string {
  const here = onPage(place, companion)
  if (here !== undefined) return printedName(here)
  return place.content.kind === 'got' ? place.content.answer.name : place.name
}

export function drawEntity(
  place: EntityPlace,
  companion: Companion,
  ink: FullInk,
): readonly (HTMLElement | undefined | false)[] {
  const { page } = companion
  const entity = onPage(place, companion)
  return [
    h('p', { class: 'kicker' }, kickerOf(place, entity, ink)),
    page.kind === 'read' && entity !== undefined && drawHere(entity, page.article, ink),
    place.content.kind === 'failed' && drawCard(place.id, companion, ink),
    ...drawn(place, ink, (dossier) => drawDossier(dossier, entity, companion, ink), {
      // A person without a public role has none, though articles print the name.
      said: ink.words.noCard,
      coverage: answerIn(companion.around)?.coverage,
      name: entityTitle(place, companion),
    }),
  ]
}

/** `Personne · 17 articles pour 14 dépêches`, as soon as it is known. */
function kickerOf({ id, content }: EntityPlace, entity: Entity | undefined, ink: FullInk): string {
  const kind = ink.words.kind[entity?.kind ?? kindOf(id)]
  return content.kind === 'got' ? `${kind} · ${knownWords(content.answer, ink)}` : kind
}

const kindOf = (id: string): Entity['kind'] => {
  const kind = id.slice(0, id.indexOf(':'))
  return kind === 'person' || kind === 'country' || kind === 'place' || kind === 'event'
    ? kind
    : 'organisation'
}

/** Where the dossier cannot be had, what the page's own answer says of the name. */
function drawCard(id: EntityId, { around }: Companion, ink: FullInk): HTMLElement | undefined {
  const { words } = ink
  const card = answerIn(around)?.entities.find((one) => one.id === id)
  if (card === undefined) return undefined
  const { articles, first, last, role, recalled, latest } = card
  const day = (date: string) => printDate(date, words.locale)
  const span = first === undefined ? [] : [words.entity.span(day(first), day(last ?? first))]
  return titled(
    words.entity.roles,
    role !== undefined && h('p', { class: 'role', lang: 'fr' }, role),
    recalled === true && h('p', { class: 'quiet' }, words.entity.recalled),
    latest !== undefined &&
      h('p', { class: 'role' }, h('span', { lang: 'fr' }, latest), ` (${words.entity.latest})`),
    h('p', { class: 'quiet' }, [words.articles(articles), ...span].join(' · ')),
  )
}
