/** What this page itself prints of a name: roles, other spellings, the sentences it stands in. */
import { partsOf, type Article } from '../../../shared/article/article.ts'
import { sentenceBounds } from '../../../shared/dossiers/attestation/sentence.ts'
import type { Entity } from '../../../shared/entities/entity.ts'
import { singular } from '../../../shared/french/singular.ts'
import { h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'
import { printedName } from '../../telling/printed-name.ts'

export function drawHere(entity: Entity, article: Article, ink: FullInk): HTMLElement {
  const { words } = ink
  const printed = entity.kind === 'person' ? entity.roles.map(({ text }) => singular(text)) : []
  // `secrétaire du Comité central` is said by `secrétaire du Comité central, présidente de la Commission`.
  const roles = printed.filter((role) => !printed.some((other) => other.startsWith(`${role}, `)))
  const name = printedName(entity)
  const others = entity.surfaces.filter((surface) => surface !== name)
  return h(
    'section',
    { class: 'here' },
    h('h3', {}, words.entity.onThisPage),
    ...roles.map((role) => h('p', { class: 'role', lang: 'fr' }, role)),
    others.length > 0 && drawVariants(others, ink),
    h(
      'ul',
      { class: 'attestations' },
      ...sentencesOf(entity, article).map((sentence) =>
        h('li', { class: 'attestation' }, h('blockquote', { lang: 'fr' }, sentence)),
      ),
    ),
  )
}

export const drawVariants = (
  variants: readonly string[],
  { words }: FullInk,
  label: string = words.entity.variants,
): HTMLElement =>
  h(
    'p',
    { class: 'quiet' },
    `${label}${words.colon}`,
    h('span', { lang: 'fr' }, variants.join(', ')),
  )

/** The sentence around each mention, each once, at most three. */
export function sentencesOf(entity: Entity, article: Article): readonly string[] {
  const parts = partsOf(article)
  const found = new Set<string>()
  for (const { part, index, start, end } of entity.mentions) {
    const text = parts.find((one) => one.part === part && one.index === index)?.text
    if (text === undefined) continue
    const [from, to] = sentenceBounds(text, start, end)
    found.add(text.slice(from, to).trim())
    if (found.size === 3) break
  }
  return [...found]
}
