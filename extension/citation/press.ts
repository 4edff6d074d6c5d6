/**
 * The citation a French newspaper or thesis prints in a note. Always in French: its subject is.
 *
 * `« Le titre », Le Courrier du Vietnam (VNA/CVN), 12 mars 2019. En ligne : https://… (consulté le 21 novembre 2026).`
 */
import { printDate } from '../telling/dates.ts'
import { typeset } from '../telling/typeset.ts'
import type { Citation } from './citation.ts'

const NBSP = '\u00A0'

export function pressCitation({
  headline,
  outlet,
  credit,
  date,
  url,
  consulted,
}: Citation): string {
  const title =
    headline === undefined ? '[Sans titre]' : `«${NBSP}${typeset(innerQuotes(headline))}${NBSP}»`
  const source = [outlet ?? `[s.${NBSP}n.]`, credit === undefined ? '' : `(${credit})`]
    .filter((part) => part !== '')
    .join(' ')
  const day = date === undefined ? `s.${NBSP}d.` : dayIn(date)
  const read = `consulté le ${dayIn(consulted)}`
  const online = url === undefined ? `${read}` : `En ligne${NBSP}: ${url} (${read})`
  const first = `${title}, ${source}, ${day}`
  return `${first}${first.endsWith('.') ? '' : '.'} ${online[0]?.toUpperCase()}${online.slice(1)}.`
}

/** No line ends between `12` and `mars`. */
const dayIn = (iso: string): string => printDate(iso, 'fr').replace(' ', NBSP)

/** Quotation marks within the title become the second level's. */
const innerQuotes = (headline: string): string =>
  headline
    .replace(/«\s*/gu, '“')
    .replace(/\s*»/gu, '”')
    .replace(/"(?<inner>[^"]*)"/gu, '“$<inner>”')
