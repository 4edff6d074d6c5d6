/** What an article without a headline is called. */
import { expect, test } from 'vitest'
import { titleOf } from '../../../extension/telling/card-title.ts'
import type { Card } from '../../../shared/library/holdings.ts'

const SHORT = 'Les deux ministres se sont entretenus jeudi du prochain dialogue de défense.'
const LONG =
  'Les experts des deux pays ont passé trois jours à revoir un par un les articles de la convention sur les transports maritimes et le cabotage, avant de se séparer.'

test.each([
  ['a headline', { headline: 'Titre', lead: SHORT }, 'Titre'],
  ['a short lead, whole', { lead: SHORT }, SHORT],
  ['a first sentence, where the text goes on', { opening: `${SHORT} ${LONG}` }, SHORT.slice(0, -1)],
  [
    'the beginning of a sentence that is long',
    { opening: LONG },
    'Les experts des deux pays ont passé trois jours à revoir un par un les articles de la convention sur les transports …',
  ],
  ['nothing, where there is nothing', {}, undefined],
])('%s', (_, card, title) => {
  expect(titleOf({ id: 'x-1', ...card } as unknown as Card)).toBe(title)
})
