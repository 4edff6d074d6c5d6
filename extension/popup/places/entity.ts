/**
 * One name: what this page prints of it, at once, then what the corpus attests.
 *
 * Roles stand with the span over which dispatches print them, the one at this page's date first; each
 * opens on its sentences.
 */
import { partsOf, type Article } from '../../../shared/article/article.ts'
import type {
  AttestedRole,
  Attestation,
  Companion as Beside,
  EntityDossier,
} from '../../../shared/dossiers/dossier.ts'
import type { Entity } from '../../../shared/entities/entity.ts'
import { h } from '../element.ts'
import type { Ink } from '../ink.ts'
import type { Companion, Place } from '../model.ts'
import { dateWords, drawAttestation } from './attestation.ts'
import { drawn } from './content.ts'

type EntityPlace = Place & { readonly kind: 'entity' }

const onPage = ({ id }: EntityPlace, { page }: Companion): Entity | undefined =>
  page.kind === 'read' ? page.entities.find((entity) => entity.id === id) : undefined

export const entityTitle = (place: EntityPlace, companion: Companion): string =>
  onPage(place, companion)?.canonical ??
  (place.content.kind === 'got'
    ? place.content.answer.name
    : place.id.slice(place.id.indexOf(':') + 1))

export function drawEntity(
  place: EntityPlace,
  companion: Companion,
  ink: Ink,
): readonly (HTMLElement | undefined | false)[] {
  const { page } = companion
  const entity = onPage(place, companion)
  const kind = ink.words.kind[entity?.kind ?? kindOf(place.id)]
  const published = page.kind === 'read' ? page.article.published?.date : undefined
  return [
    h('p', { class: 'kicker' }, kind),
    page.kind === 'read' && entity !== undefined && drawHere(entity, page.article, ink),
    ...drawn(place.content, ink, (dossier) => drawDossier(dossier, published, companion, ink)),
  ]
}

const kindOf = (id: string): Entity['kind'] => {
  const kind = id.slice(0, id.indexOf(':'))
  return kind === 'person' || kind === 'country' || kind === 'place' || kind === 'event'
    ? kind
    : 'organisation'
}

/** The forms, roles and sentences that stand on this page. */
function drawHere(entity: Entity, article: Article, ink: Ink): HTMLElement {
  const { words } = ink
  const roles = entity.kind === 'person' ? entity.roles.map(({ text }) => text) : []
  const others = entity.surfaces.filter((surface) => surface !== entity.canonical)
  return h(
    'section',
    { class: 'here' },
    h('h3', {}, words.entity.onThisPage),
    ...roles.map((role) => h('p', { class: 'role', lang: 'fr' }, role)),
    others.length > 0 &&
      h(
        'p',
        { class: 'quiet' },
        `${words.entity.variants}${words.colon}`,
        h('span', { lang: 'fr' }, others.join(', ')),
      ),
    h(
      'ul',
      { class: 'attestations' },
      ...sentencesOf(entity, article).map((sentence) =>
        h('li', { class: 'attestation' }, h('blockquote', { lang: 'fr' }, sentence)),
      ),
    ),
  )
}

/** The sentence around each mention, each once, at most three. */
export function sentencesOf(entity: Entity, article: Article): readonly string[] {
  const parts = partsOf(article)
  const found = new Set<string>()
  for (const { part, index, start, end } of entity.mentions) {
    const text = parts.find((one) => one.part === part && one.index === index)?.text
    if (text === undefined) continue
    const before = text.slice(0, start)
    const opening = before.search(/(?:[.!?…]["»]?\s)(?!.*[.!?…]["»]?\s)/u)
    const after = text.slice(end).search(/[.!?…](?=\s|$)/u)
    found.add(
      text
        .slice(opening < 0 ? 0 : opening + 1, after < 0 ? text.length : end + after + 1)
        .replace(/^["»\s]+/u, '')
        .trim(),
    )
    if (found.size === 3) break
  }
  return [...found]
}

function drawDossier(
  dossier: EntityDossier,
  published: string | undefined,
  companion: Companion,
  ink: Ink,
): readonly (HTMLElement | undefined | false)[] {
  const { words } = ink
  const here = companion.page.kind === 'read' ? companion.page.entities : []
  const local = here.find(({ id }) => id === dossier.id)
  const known = new Set([local?.canonical ?? dossier.name, ...(local?.surfaces ?? [])])
  const variants = dossier.variants.filter((variant) => !known.has(variant))
  return [
    variants.length > 0 &&
      h(
        'p',
        { class: 'quiet' },
        `${words.entity.variants}${words.colon}`,
        h('span', { lang: 'fr' }, variants.join(', ')),
      ),
    dossier.roles.length > 0 &&
      part(
        words.entity.roles,
        h('p', { class: 'quiet' }, words.entity.rolesNote),
        h(
          'ul',
          { class: 'roles' },
          ...nearestFirst(dossier.roles, published).map((role) =>
            drawRole(role, covers(role, published), ink),
          ),
        ),
      ),
    dossier.contradictions.length > 0 &&
      part(
        words.entity.contradictions,
        ...dossier.contradictions.map(({ about, claims }) =>
          h(
            'div',
            {},
            h('p', {}, about),
            h(
              'ul',
              { class: 'attestations' },
              ...claims.map((claim) => drawAttestation(claim, ink)),
            ),
          ),
        ),
      ),
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
    dossier.mentions.length > 0 &&
      part(
        `${words.entity.mentions} (${dossier.articles.toLocaleString(words.locale)})`,
        h(
          'ul',
          { class: 'attestations' },
          ...dossier.mentions.slice(0, 12).map((mention) => drawAttestation(mention, ink)),
        ),
      ),
  ]
}

/** A country has its relations with the page's other countries. */
function drawOnward(
  { id, kind, name }: EntityDossier,
  here: readonly Entity[],
  ink: Ink,
): HTMLElement | undefined {
  const { words, act } = ink
  if (kind !== 'country') return undefined
  const iso = id.slice('country:'.length)
  const others = here.filter((entity) => entity.kind === 'country').filter((c) => c.iso !== iso)
  if (others.length === 0) return undefined
  return part(
    words.entity.relations,
    ...others.slice(0, 4).map((other) => {
      const [a, b] = iso < other.iso ? [iso, other.iso] : [other.iso, iso]
      return onward(words.relationOf(name, other.canonical), () =>
        act.open({ kind: 'relation', a, b }),
      )
    }),
  )
}

const onward = (label: string, onclick: () => void): HTMLElement =>
  h('button', { type: 'button', class: 'onward', onclick }, label)

function drawRole(role: AttestedRole, current: boolean, ink: Ink): HTMLElement {
  const { words } = ink
  const claims = claimsOf(role)
  return h(
    'li',
    { class: current ? 'attested current' : 'attested' },
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h('span', { class: 'role', lang: 'fr' }, role.text),
        h(
          'span',
          { class: 'meta' },
          [
            spanWords(role, ink),
            ...(role.sources > 1 ? [words.dispatches(role.sources)] : []),
            ...(current ? [words.entity.atThisDate] : []),
          ].join(' · '),
        ),
      ),
      h('ul', { class: 'attestations' }, ...claims.map((claim) => drawAttestation(claim, ink))),
    ),
  )
}

/** First and last attestation, told apart only where they are two dispatches. */
const claimsOf = ({ first, last, undated }: AttestedRole): readonly Attestation[] => [
  ...(first === undefined ? [] : [first]),
  ...(last === undefined || last.article === first?.article ? [] : [last]),
  ...undated,
]

function spanWords({ first, last, undated }: AttestedRole, ink: Ink): string {
  const { entity } = ink.words
  if (first === undefined) return entity.inUndated(undated.length)
  const [from, to] = [dateWords(first, ink), dateWords(last ?? first, ink)]
  return from === to ? entity.on(from) : entity.span(from, to)
}

const covers = ({ first, last }: AttestedRole, day: string | undefined): boolean => {
  const [from, to] = [first?.published?.date, (last ?? first)?.published?.date]
  return day !== undefined && from !== undefined && to !== undefined && from <= day && day <= to
}

/** The roles that cover this page's date come first, the others as the corpus orders them. */
const nearestFirst = (
  roles: readonly AttestedRole[],
  day: string | undefined,
): readonly AttestedRole[] => [
  ...roles.filter((role) => covers(role, day)),
  ...roles.filter((role) => !covers(role, day)),
]

export const drawBeside = ({ id, name, articles }: Beside, ink: Ink): HTMLElement =>
  h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'value',
        lang: 'fr',
        'data-key': id,
        title: ink.words.articles(articles),
        onclick: () => ink.act.open({ kind: 'entity', id }),
      },
      name,
    ),
  )

const part = (title: string, ...children: readonly HTMLElement[]): HTMLElement =>
  h('section', {}, h('h3', {}, title), ...children)
