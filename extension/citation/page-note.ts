/** The page as a note in Markdown: headline, lead, source, then what is related, each with its link. */
import type { Card, RelatedAnswer } from '../../shared/library/library.ts'
import type { Article } from '../../shared/article/article.ts'
import { titleOf } from '../card-title.ts'
import { printDate } from '../popup/dates.ts'
import { citationOf, type Citation } from './citation.ts'
import { pressCitation } from './press.ts'

export function pageNote(
  article: Article,
  around: RelatedAnswer | undefined,
  outletName: (outlet: string | undefined) => string | undefined,
  consulted: string,
): string {
  const citation = citationOf(article, outletName(article.outlet), consulted)
  const line = (card: Card): string => {
    const { id, url, outlet, published } = card
    const title = escape(titleOf(card) ?? id)
    const about = [outletName(outlet), published && printDate(published.date, 'fr')].filter(
      (part) => part !== undefined,
    )
    return `- ${url === undefined ? title : `[${title}](${target(url)})`}${about.length === 0 ? '' : `, ${escape(about.join(', '))}`}`
  }
  const blocks = [
    article.headline && `# ${escape(article.headline)}`,
    article.lead && `> ${escape(article.lead)}`,
    sourceLine(citation),
    around && around.copies.length > 0 && '## Même dépêche ailleurs',
    around?.copies.map(({ card }) => line(card)).join('\n'),
    around && around.related.length > 0 && '## À lire aussi',
    around?.related.map(({ card }) => line(card)).join('\n'),
  ]
  return `${blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n')}\n`
}

/** What Markdown would read as a sign of its own; a line break would end the block. */
const escape = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`)

/** The address stands apart: within angle brackets nothing needs an escape. */
function sourceLine({ url, ...rest }: Citation): string {
  const press = escape(pressCitation(rest))
  return url === undefined ? press : `${press} <${target(url)}>`
}

const target = (url: string): string =>
  url.replace(/[()<>\s]/gu, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  )
