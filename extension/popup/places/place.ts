/** What the reader opened over the page: a way back, a title, and one of eight things. */
import { answerIn } from '../model/around.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Companion } from '../model/model.ts'
import type { Place } from '../model/place.ts'
import { button, h, icon, ICONS } from '../../drawing/element.ts'
import { drawPublished } from './article.ts'
import { drawCitation } from './cite.ts'
import { drawn } from './content.ts'
import { drawEntity, entityTitle } from './entity.ts'
import { drawFirstMention } from '../search/first-mention.ts'
import { drawRefinement } from '../search/refine.ts'
import { drawRelation, relationTitle } from './relation.ts'
import { drawResults } from '../search/results.ts'
import { drawSent } from './sent.ts'
import { drawStory } from './story.ts'

export function drawPlace(place: Place, companion: Companion, ink: FullInk): HTMLElement {
  const [title, ...parts] = bodyOf(place, companion, ink)
  return h(
    'article',
    { class: `place place-${place.kind}`, 'aria-labelledby': 'place-title' },
    h(
      'p',
      { class: 'way-back' },
      button(
        { class: 'back', 'data-key': 'back', onclick: ink.act.back },
        icon(ICONS.back),
        ink.words.back,
      ),
    ),
    title,
    ...parts,
  )
}

type Parts = readonly [title: HTMLElement, ...parts: readonly (HTMLElement | undefined | false)[]]

function bodyOf(place: Place, companion: Companion, ink: FullInk): Parts {
  const { words } = ink
  const coverage = answerIn(companion.around)?.coverage
  switch (place.kind) {
    case 'search':
      return [
        heading(words.quoted(place.q), { lang: 'fr' }),
        ...drawRefinement(place, companion, ink),
        ...drawn(place, ink, (answer) => drawResults(answer, place, ink)),
      ]
    case 'first':
      return [
        heading(words.quoted(place.q), { lang: 'fr' }),
        ...drawn(place, ink, (answer) => drawFirstMention(answer, ink)),
      ]
    case 'entity':
      return [
        heading(entityTitle(place, companion), { lang: 'fr' }),
        ...drawEntity(place, companion, ink),
      ]
    case 'relation':
      return [
        heading(relationTitle(place, ink)),
        ...drawn(place, ink, (answer) => drawRelation(answer, ink), {
          said: words.relation.none,
          coverage,
        }),
      ]
    case 'story':
      return [
        heading(
          place.content.kind === 'got'
            ? // `Comité · Azerbaïdjan`: no line begins with the dot.
              place.content.answer.title.replaceAll(' · ', '\u00A0· ')
            : words.followStory,
        ),
        ...drawn(place, ink, (answer) => drawStory(answer, companion, ink), {
          said: words.story.none,
          coverage,
        }),
      ]
    case 'article':
      return [
        heading(
          (place.content.kind === 'got' ? place.content.answer.card.headline : undefined) ??
            words.read,
          { lang: 'fr' },
        ),
        ...drawn(place, ink, (answer) => drawPublished(answer, ink), { coverage }),
      ]
    case 'sent':
      return [heading(sentTitle(companion, ink)), ...drawSent(companion, ink)]
    case 'cite':
      return [heading(words.citing.title), ...drawCitation(companion, ink)]
  }
}

const sentTitle = ({ around }: Companion, { words }: FullInk): string =>
  around.kind === 'unasked' ? words.sent.would : words.sent.title

const heading = (text: string, attributes: { readonly lang?: string } = {}): HTMLElement =>
  h('h2', { id: 'place-title', tabindex: '-1', ...attributes }, text)
