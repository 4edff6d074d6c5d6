/**
 * One name: what this page prints of it, at once, then what the corpus attests: how often and since when,
 * roles, who stands beside it, the articles.
 */
import type { EntityDossier } from '../../../shared/dossiers/dossier.ts'
import type { Entity, EntityId } from '../../../shared/entities/entity.ts'
import { answerIn } from '../answer-in.ts'
import { coverageWords } from '../coverage-line.ts'
import { printDate } from '../dates.ts'
import { h } from '../element.ts'
import type { FullInk } from '../ink.ts'
import type { Companion, Place } from '../model.ts'
import { printedName } from '../printed-name.ts'
import { relationOpener } from '../relation-opener.ts'
import { drawAttestation } from './attestation.ts'
import { drawBeside } from './beside.ts'
import { drawn } from './content.ts'
import { drawContradictions } from './contradictions.ts'
import { drawHere, drawVariants } from './entity-here.ts'
import { drawRoles } from './roles.ts'

type EntityPlace = Place & { readonly kind: 'entity' }
type Part = HTMLElement | undefined | false

const onPage = ({ id }: EntityPlace, { page }: Companion): Entity | undefined =>
  page.kind === 'read' ? page.entities.find((entity) => entity.id === id) : undefined

const nameHere = (entity: Entity | undefined): string | undefined => entity && printedName(entity)

export const entityTitle = (place: EntityPlace, companion: Companion): string =>
  nameHere(onPage(place, companion)) ??
  (place.content.kind === 'got'
    ? place.content.answer.name
    : place.id.slice(place.id.indexOf(':') + 1))

export function drawEntity(
  place: EntityPlace,
  companion: Companion,
  ink: FullInk,
): readonly Part[] {
  const { page } = companion
  const entity = onPage(place, companion)
  return [
    h('p', { class: 'kicker' }, kickerOf(place, entity, ink)),
    page.kind === 'read' && entity !== undefined && drawHere(entity, page.article, ink),
    place.content.kind === 'failed' && drawCard(place.id, companion, ink),
    ...drawn(place, ink, (dossier) => drawDossier(dossier, entity, companion, ink), {
      coverage: answerIn(companion.around)?.coverage,
      name: entityTitle(place, companion),
    }),
  ]
}

/** `Personne · 17 articles pour 14 dépêches`, as soon as it is known. */
function kickerOf(
  { id, content }: EntityPlace,
  entity: Entity | undefined,
  { words }: FullInk,
): string {
  const kind = words.kind[entity?.kind ?? kindOf(id)]
  if (content.kind !== 'got') return kind
  const { articles, sources } = content.answer
  // A service of another version tells no sources.
  const dispatches = sources === 0 || sources === articles ? undefined : words.dispatches(sources)
  return `${kind} · ${words.entity.known(words.articles(articles), dispatches)}`
}

const kindOf = (id: string): Entity['kind'] => {
  const kind = id.slice(0, id.indexOf(':'))
  return kind === 'person' || kind === 'country' || kind === 'place' || kind === 'event'
    ? kind
    : 'organisation'
}

/** `local` is the same on this page, where the corpus may file it under another identifier. */
function drawDossier(
  dossier: EntityDossier,
  local: Entity | undefined,
  companion: Companion,
  ink: FullInk,
): readonly Part[] {
  const { words } = ink
  const { page } = companion
  const here = page.kind === 'read' ? page.entities : []
  const day = page.kind === 'read' ? page.article.published?.date : undefined
  const printed = [nameHere(local) ?? dossier.name, ...(local?.surfaces ?? [])]
  const known = new Set([...printed, local?.canonical ?? ''].map((one) => one.toLowerCase()))
  // The corpus's own spelling is one more where this page puts accents on it.
  const variants = dossier.variants.filter(
    (variant) =>
      !known.has(variant.toLowerCase()) ||
      (variant === local?.canonical && !printed.includes(variant)),
  )
  const shown = dossier.mentions.slice(0, 12)
  const unshown = shown.reduce(
    (left, { copies = [] }) => left - 1 - copies.length,
    dossier.articles,
  )
  const first = drawFirst(dossier, companion, ink)
  // The only dispatch there is has been shown as the first.
  const isTold =
    first !== undefined &&
    unshown <= 0 &&
    dossier.mentions.every(({ article }) => article === dossier.first?.article)
  return [
    variants.length > 0 &&
      drawVariants(
        variants,
        ink,
        local === undefined ? words.entity.variants : words.entity.variantsElsewhere,
      ),
    dossier.roles.length > 0 &&
      part(
        words.entity.roles,
        h('p', { class: 'quiet' }, words.entity.rolesNote),
        ...(dossier.mayBeSeveral === true
          ? [h('p', { class: 'quiet' }, words.entity.mayBeSeveral)]
          : []),
        drawRoles(dossier.roles, day, ink),
      ),
    drawContradictions(dossier.contradictions, ink),
    drawOnward(dossier, here, ink),
    dossier.companions.length > 0 &&
      part(
        words.entity.companions,
        h(
          'ul',
          { class: 'values' },
          ...dossier.companions.slice(0, 12).map((beside) => drawBeside(beside, ink)),
        ),
      ),
    first,
    dossier.mentions.length > 0 &&
      !isTold &&
      part(
        `${words.entity.mentions} (${dossier.articles.toLocaleString(words.locale)})`,
        h(
          'ul',
          { class: 'attestations' },
          ...shown.map((mention) => drawAttestation(mention, ink)),
        ),
        ...(unshown > 0
          ? [
              onward(words.first.others(unshown), () =>
                ink.act.open({ kind: 'search', q: dossier.name }),
              ),
            ]
          : []),
      ),
  ]
}

/** Where the dossier cannot be had, what the page's own answer says of the name. */
function drawCard(id: EntityId, { around }: Companion, ink: FullInk): HTMLElement | undefined {
  const { words } = ink
  const card = answerIn(around)?.entities.find((one) => one.id === id)
  if (card === undefined) return undefined
  const { articles, first, last, role, recalled, latest } = card
  const day = (date: string) => printDate(date, words.locale)
  const span = first === undefined ? [] : [words.entity.span(day(first), day(last ?? first))]
  return part(
    words.entity.roles,
    ...(role === undefined ? [] : [h('p', { class: 'role', lang: 'fr' }, role)]),
    ...(recalled === true ? [h('p', { class: 'quiet' }, words.entity.recalled)] : []),
    ...(latest === undefined
      ? []
      : [
          h('p', { class: 'role' }, h('span', { lang: 'fr' }, latest), ` (${words.entity.latest})`),
        ]),
    h('p', { class: 'quiet' }, [words.articles(articles), ...span].join(' · ')),
  )
}

/** The earliest dated article that names it: never said without what the corpus holds, and what may precede. */
function drawFirst(
  { first, undated }: EntityDossier,
  { around }: Companion,
  ink: FullInk,
): HTMLElement | undefined {
  const { words } = ink
  const answer = answerIn(around)
  if (first === undefined || answer === undefined) return undefined
  return part(
    words.entity.first,
    h('ul', { class: 'attestations' }, drawAttestation(first, ink)),
    h(
      'p',
      { class: 'quiet' },
      [
        ...(undated === 0 ? [] : [words.entity.mayPrecede(undated)]),
        `${coverageWords(answer.coverage, ink)}.`,
      ].join(' '),
    ),
  )
}

/** A country has its relations with the page's other countries. */
function drawOnward(
  { id, kind, name }: EntityDossier,
  here: readonly Entity[],
  ink: FullInk,
): HTMLElement | undefined {
  if (kind !== 'country') return undefined
  const iso = id.slice('country:'.length)
  const others = here.filter((entity) => entity.kind === 'country').filter((c) => c.iso !== iso)
  if (others.length === 0) return undefined
  return part(
    ink.words.entity.relations,
    ...others.slice(0, 4).map((other) => relationOpener([{ iso, canonical: name }, other], ink)),
  )
}

const onward = (label: string, onclick: () => void): HTMLElement =>
  h('button', { type: 'button', class: 'onward', onclick }, label)

const part = (title: string, ...children: readonly HTMLElement[]): HTMLElement =>
  h('section', {}, h('h3', {}, title), ...children)
