/** Who and what the page names: persons with their role, bodies and countries at once, the rest a line a kind, one press away. */
import type { Country, Entity, EntityKind, Person } from '../../../shared/entities/entity.ts'
import { printDate } from '../../telling/dates.ts'
import { button, h } from '../../drawing/element.ts'
import type { Ink } from '../parts/ink.ts'
import type { ReadPage } from '../../reading/page.ts'
import { printedName, printedRole } from '../../telling/printed-name.ts'
import { relationOpener } from '../parts/relation-opener.ts'

const PERSONS = 4
const OTHERS = 8
/** In a popup, where what surrounds the page comes next: names of bodies are long. */
const BODIES = 2
const KINDS: readonly EntityKind[] = ['person', 'organisation', 'country', 'place', 'date', 'event']
const FOLDED = KINDS.slice(3)

/** `3 personnes, 2 pays`: how many are named of each kind. */
export const namesCounted = (entities: readonly Entity[], { words }: Ink, kinds = KINDS): string =>
  kinds
    .flatMap((kind) => {
      const n = entities.filter((entity) => entity.kind === kind).length
      return n === 0 ? [] : [words.kindsCounted[kind](n)]
    })
    .join(', ')

export function drawNames({ entities }: ReadPage, ink: Ink): HTMLElement {
  const { words } = ink
  const persons = entities.filter((entity) => entity.kind === 'person')
  return h(
    'section',
    { class: 'names', id: 'names', 'aria-labelledby': 'names-title' },
    h('h2', { id: 'names-title', tabindex: '-1' }, words.who),
    persons.length > 0 &&
      unfolding(
        h('ul', { class: 'persons', 'aria-label': words.kinds.person }),
        persons.map((person) => drawPerson(person, ink)),
        PERSONS,
        words.othersOf.person,
      ),
    drawKind('organisation', entities, ink, ink.surface === 'panel' ? OTHERS : BODIES),
    drawKind('country', entities, ink),
    drawRelation(entities, ink),
    ...drawRest(entities, ink),
    entities.length === 0 && h('p', { class: 'quiet' }, words.noNames),
  )
}

/** The other kinds: at hand in a panel, or where there is nothing else; one press away in a popup, where what surrounds the page comes next. */
function drawRest(entities: readonly Entity[], ink: Ink): readonly HTMLElement[] {
  const kinds = FOLDED.flatMap((kind) => drawKind(kind, entities, ink) ?? [])
  if (kinds.length === 0 || entities.every(({ kind }) => FOLDED.includes(kind))) return kinds
  return [
    h(
      'details',
      { class: 'folded', open: ink.surface === 'panel' },
      h('summary', {}, namesCounted(entities, ink, FOLDED)),
      ...kinds,
    ),
  ]
}

function drawPerson(person: Person, ink: Ink): HTMLElement {
  const name = printedName(person)
  const role = printedRole(person)
  return h(
    'li',
    {},
    button(
      {
        class: 'person',
        'data-key': person.id,
        onclick: () => ink.act.open({ kind: 'entity', id: person.id, name }),
      },
      h('span', { class: 'name', lang: 'fr' }, name),
      // Said aloud, a name and its role are two things.
      role !== undefined && h('span', { class: 'unseen' }, ', '),
      role !== undefined && h('span', { class: 'role', lang: 'fr' }, role),
    ),
  )
}

function drawKind(
  kind: EntityKind,
  entities: readonly Entity[],
  ink: Ink,
  shown = OTHERS,
): HTMLElement | undefined {
  const found = entities.filter((entity) => entity.kind === kind)
  if (found.length === 0) return undefined
  return h(
    'div',
    { class: 'kind' },
    h('h3', { id: `kind-${kind}` }, ink.words[found.length === 1 ? 'kind' : 'kinds'][kind]),
    unfolding(
      h('ul', { class: 'values', 'aria-labelledby': `kind-${kind}` }),
      found.map((entity) => h('li', {}, drawValue(entity, ink))),
      shown,
      ink.words.othersOf.rest,
    ),
  )
}

/** A date is no subject of its own: it is shown, not opened. */
function drawValue(entity: Entity, ink: Ink): HTMLElement {
  if (entity.kind === 'date') {
    const printed = entity.iso === undefined ? undefined : printDate(entity.iso, ink.words.locale)
    // `Du 6 au 12 octobre` began a sentence there, not here.
    const surface = (entity.surfaces[0] ?? entity.canonical).replace(
      /^\p{Lu}(?=\p{Ll})/u,
      (letter) => letter.toLowerCase(),
    )
    return h('span', { lang: 'fr', title: printed === surface ? undefined : printed }, surface)
  }
  return button(
    {
      class: 'value',
      lang: 'fr',
      'data-key': entity.id,
      onclick: () => ink.act.open({ kind: 'entity', id: entity.id, name: entity.canonical }),
    },
    entity.canonical,
  )
}

/** Two countries on one page have a history: the two named most. */
function drawRelation(entities: readonly Entity[], ink: Ink): HTMLElement | undefined {
  const [a, b] = entities
    .filter((entity): entity is Country => entity.kind === 'country')
    .toSorted((x, y) => y.mentions.length - x.mentions.length)
  return a === undefined || b === undefined ? undefined : relationOpener([a, b], ink)
}

/** The first of a long list, and a button that brings the rest where the reader already looks. */
function unfolding(
  list: HTMLElement,
  items: readonly HTMLElement[],
  shown: number,
  label: (left: number) => string,
): HTMLElement {
  const enough = items.length <= shown + 1 ? items.length : shown
  list.append(...items.slice(0, enough))
  const rest = items.slice(enough)
  if (rest.length === 0) return list
  const more = button(
    {
      class: 'unfold',
      onclick: () => {
        list.append(...rest)
        opener.remove()
        rest[0]?.querySelector('button')?.focus()
      },
    },
    label(rest.length),
  )
  const opener = h('li', { class: 'opener' }, more)
  list.append(opener)
  return list
}
