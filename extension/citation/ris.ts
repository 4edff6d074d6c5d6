/** RIS, as Zotero, EndNote and Mendeley import it: a tag a line, `\r\n` ended, no value may break its line. */
import { partsOfDate, type Citation } from './citation.ts'

export function ris({ id, headline, outlet, credit, date, url, consulted }: Citation): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', headline],
    ['T2', outlet],
    ['AU', credit],
    ['PY', date?.slice(0, 4)],
    ['DA', date && slashed(date)],
    ['UR', url],
    ['Y2', slashed(consulted)],
    ['LA', 'fr'],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`],
    )
    .join('')
}

/** `2019/03/12/`, `2019/03//`, `2019///`: what is not known is left empty. */
function slashed(date: string): string {
  const [year, month, day] = partsOfDate(date).map((part) => `${part}`.padStart(2, '0'))
  return `${year}/${month ?? ''}/${day ?? ''}/`
}
