/**
 * Why an article is related, in words: the session of a series, a link, who has another office there, then
 * what both pages share, never more than three things, and the subject where nobody's name says it.
 */
import type { Reason } from '../../shared/related/ranking/reasons.ts'
import type { LaterWords, Words } from '../words/worded.ts'
import { seriesOf } from './series.ts'

export function reasonsTold(
  reasons: readonly Reason[],
  words: Words & LaterWords,
): readonly string[] {
  const { why, colon, locale } = words
  const said: string[] = []
  const names: string[] = []
  const terms: string[] = []
  let saysOffice = false
  // A country or a town joins a hundred articles: the subject says which of them.
  let isOnlyWhere = true
  for (const reason of reasons) {
    switch (reason.kind) {
      case 'link':
        said.push(why.link)
        break
      case 'series':
        said.push(sessionWords(reason, words))
        break
      case 'entity':
        if (reason.there !== undefined && !saysOffice) {
          said.push(why.there(reason.name, reason.there))
          saysOffice = true
        } else if (names.length < 3 && !reasons.some((series) => isOf(reason.name, series))) {
          names.push(reason.name)
          isOnlyWhere &&= isWhere(reason)
        }
        break
      case 'term':
        if (terms.length < 3) terms.push(reason.word)
        break
    }
  }
  const listed = (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'unit' }).format(items)
  // What is in common begins on the line that says so.
  const begun = colon.replace(/ $/u, '\u00A0')
  if (names.length > 0) said.push(`${why.common}${begun}${listed(names)}`)
  if (terms.length > 0 && isOnlyWhere) said.push(`${why.subject}${begun}${listed(terms)}`)
  return said
}

/** A country or a place. */
export const isWhere = (reason: Reason): boolean =>
  reason.kind === 'entity' && (reason.entity === 'country' || reason.entity === 'place')

/** `Commission mixte Vietnam-Inde` has been told with its series, `session de la Commission mixte`. */
function isOf(name: string, reason: Reason): boolean {
  if (reason.kind !== 'series') return false
  const series = reason.name.toLocaleLowerCase('fr')
  const { of } = seriesOf(series)
  const body = of === undefined ? '' : series.slice(series.indexOf(of))
  const plain = name.toLocaleLowerCase('fr')
  return body !== '' && (plain.startsWith(body) || body.startsWith(plain))
}

/** `Même comité : 19e → 21e réunion`: in the order in which they are held, whichever this page tells of. */
function sessionWords(
  { name, here, there }: Reason & { kind: 'series' },
  { why, colon }: Words & LaterWords,
): string {
  const { of, noun, isMasculine } = seriesOf(name)
  const same = why.series(of)
  if (there === undefined) return name === '' ? same : `${same}${colon}${name}`
  const told =
    here === undefined || here === there
      ? why.session(there, noun, isMasculine)
      : why.sessions(Math.min(here, there), Math.max(here, there), noun, isMasculine)
  return `${same}${colon}${told}`
}
