/** The reader's language and colours, put on the document before anything is drawn. */
import type { Options } from './options.ts'

export function dress(document: Document, { language, theme }: Options, title: string): void {
  const root = document.documentElement
  root.lang = language
  document.title = title
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
