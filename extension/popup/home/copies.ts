/**
 * The same dispatch elsewhere, and the same event in another account: two lists, since the second is no
 * copy. Each with what differs from the page, facts first.
 */
import type { Difference } from '../../../shared/duplicates/difference.ts'
import type { Copy } from '../../../shared/library/beside.ts'
import { drawArticle } from '../parts/article-line.ts'
import { h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'

export function drawCopies(copies: readonly Copy[], ink: FullInk): readonly HTMLElement[] {
  const { words } = ink
  const same = copies.filter(({ sameness }) => sameness === 'same')
  const accounts = copies.filter(({ sameness }) => sameness === 'account')
  const none = h('p', { class: 'quiet' }, words.noCopy)
  if (accounts.length === 0) return [same.length === 0 ? none : drawList(same, ink, undefined)]
  return [
    ...(same.length === 0
      ? [none]
      : [h('h3', { id: 'same-texts' }, words.sameTexts), drawList(same, ink, 'same-texts')]),
    h('h3', { id: 'other-accounts' }, words.otherAccounts),
    drawList(accounts, ink, 'other-accounts'),
  ]
}

const drawList = (copies: readonly Copy[], ink: FullInk, label: string | undefined): HTMLElement =>
  h(
    'ul',
    { class: 'list', 'aria-labelledby': label },
    ...earliestFirst(copies).map((copy) => drawCopy(copy, ink)),
  )

/** Dated copies in order of time, then the others as they came. */
const earliestFirst = (copies: readonly Copy[]): readonly Copy[] =>
  copies.toSorted((a, b) => {
    const [x, y] = [a.card.published?.date ?? '~', b.card.published?.date ?? '~']
    return x < y ? -1 : x > y ? 1 : 0
  })

function drawCopy(
  { card, sameness, credit, differences, compared }: Copy,
  ink: FullInk,
): HTMLElement {
  const { words } = ink
  const told = [
    ...(credit === undefined ? [] : [words.signed(credit)]),
    ...(differences.length > 0 ? [words.differences(differences.length)] : []),
    ...(compared === 'opening'
      ? [words.openingCompared]
      : differences.length === 0 && sameness === 'same'
        ? [words.noDifference]
        : []),
  ].join(' · ')
  return drawArticle(
    card,
    ink,
    differences.length === 0
      ? told !== '' && h('p', { class: 'why' }, told)
      : h(
          'details',
          { class: 'differences' },
          h('summary', {}, told),
          h('ul', {}, ...differences.map((difference) => drawDifference(difference, ink))),
        ),
  )
}

function drawDifference({ kind, here, there }: Difference, { words }: FullInk): HTMLElement {
  const side = (label: string, text: string | undefined) =>
    h(
      'span',
      { class: 'side' },
      `${label}${words.colon}`,
      text === undefined ? words.nothingHere : h('q', { lang: 'fr' }, text),
    )
  return h(
    'li',
    {},
    h('strong', {}, words.difference[kind]),
    ...(kind === 'paragraph-added' || kind === 'paragraph-missing'
      ? [h('q', { lang: 'fr', class: 'side' }, here ?? there ?? '')]
      : [side(words.here, here), side(words.there, there)]),
  )
}
