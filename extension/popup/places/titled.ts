/** What dossiers have in common: titled parts, and how much they stand on. */
import { h } from '../../drawing/element.ts'
import type { FullInk } from '../parts/ink.ts'

export const titled = (
  title: string,
  ...children: readonly (HTMLElement | undefined | false)[]
): HTMLElement => h('section', {}, h('h3', {}, title), ...children)

/** `17 articles pour 14 dépêches`; a service of another version tells no sources. */
export function knownWords(
  { articles, sources }: { readonly articles: number; readonly sources: number },
  { words }: FullInk,
): string {
  const dispatches = sources === 0 || sources === articles ? undefined : words.dispatches(sources)
  return words.entity.known(words.articles(articles), dispatches)
}
