/** BibLaTeX, as reference managers and LaTeX read it: one `@online` entry, special characters escaped. */
import type { Citation } from './citation.ts'

export function bibtex({ id, headline, outlet, credit, date, url, consulted }: Citation): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', headline && `{${escape(headline)}}`],
    ['author', credit && `{${escape(credit)}}`],
    ['organization', outlet && escape(outlet)],
    ['date', date?.split('T')[0]],
    ['year', date?.slice(0, 4)],
    ['url', url && verbatim(url)],
    ['urldate', consulted],
    ['langid', 'french'],
  ]
  const printed = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  )
  return `@online{${id},\n${printed.join('\n')}\n}\n`
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escape = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\{}~^&%$#_]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`)

/** An address is read verbatim; only braces could end its field early. */
const verbatim = (url: string): string => url.replace(/\{/gu, '%7B').replace(/\}/gu, '%7D')
