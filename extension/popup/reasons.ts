/** Why an article is related, in words: what both pages share, never more than three things. */
import type { Reason } from '../../shared/search/related.ts'
import { h } from './element.ts'
import type { Ink } from './ink.ts'

export function drawReasons(reasons: readonly Reason[], ink: Ink): HTMLElement | undefined {
  const { why, colon, locale } = ink.words
  const said: string[] = []
  const names: string[] = []
  const terms: string[] = []
  for (const reason of reasons) {
    switch (reason.kind) {
      case 'link':
        said.push(why.link)
        break
      case 'series':
        said.push(sessionWords(reason, ink))
        break
      case 'entity':
        if (names.length < 3) names.push(reason.name)
        break
      case 'term':
        if (terms.length < 3) terms.push(reason.word)
        break
    }
  }
  const listed = (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'unit' }).format(items)
  if (names.length > 0) said.push(`${why.common}${colon}${listed(names)}`)
  else if (terms.length > 0) said.push(`${why.subject}${colon}${listed(terms)}`)
  return said.length === 0 ? undefined : h('p', { class: 'why' }, said.join(' · '))
}

function sessionWords({ name, here, there }: Reason & { kind: 'series' }, ink: Ink): string {
  const { why } = ink.words
  if (there === undefined) return why.series(name)
  return here === undefined ? why.sessionOnly(name, there) : why.session(name, here, there)
}
