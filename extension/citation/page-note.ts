/**
 * The page as a note in Markdown: headline, lead, source, who and what is named, then what is related, each with its link and the reason.
 *
 * What the popup shows in groups, the note has in the same groups and words, set as there: before the page, after it, without a date.
 */
import type { Card } from '../../shared/library/holdings.ts'
import type { RelatedAnswer } from '../../shared/library/beside.ts'
import type { Entity, EntityKind } from '../../shared/entities/entity.ts'
import { titleOf } from '../telling/card-title.ts'
import { printDate } from '../telling/dates.ts'
import type { ReadPage } from '../reading/page.ts'
import { printedName, printedRole } from '../telling/printed-name.ts'
import { reasonsTold } from '../telling/reasons.ts'
import { headingOf, told, WHENS } from '../telling/when-order.ts'
import type { Printed } from '../telling/outlet-name.ts'
import { typeset } from '../telling/typeset.ts'
import type { LaterWords, Words } from '../words/worded.ts'
import { citationOf, type Citation } from './citation.ts'
import { pressCitation } from './press.ts'

export function pageNote(
  { article, entities }: Pick<ReadPage, 'article' | 'entities'>,
  around: RelatedAnswer | undefined,
  outletName: (printed: Printed) => string | undefined,
  consulted: string,
  words: Words & LaterWords,
): string {
  const citation = citationOf(article, outletName(article), consulted)
  const line = (card: Card): string => {
    const { id, url, published } = card
    const title = escape(titleOf(card) ?? id)
    const about = [outletName(card), published && printDate(published.date, words.locale)].filter(
      (part) => part !== undefined,
    )
    return `- ${url === undefined ? title : `[${title}](${target(url)})`}${about.length === 0 ? '' : `, ${escape(about.join(', '))}`}`
  }
  const blocks = [
    article.headline && `# ${escape(article.headline)}`,
    article.lead && `> ${escape(article.lead)}`,
    sourceLine(citation),
    entities.length > 0 && `## ${words.who}`,
    namesIn(entities, words).join('\n'),
    ...COPIES.flatMap(([sameness, title]) => {
      const copies = around?.copies.filter((one) => one.sameness === sameness) ?? []
      const listed = copies.map(({ card }) => line(card)).join('\n')
      return copies.length === 0 ? [] : [`## ${words[title]}`, listed]
    }),
    around && around.related.length > 0 && `## ${words.related}`,
    ...WHENS.flatMap((when) => {
      const group = told(when, around?.related ?? [])
      return group.length === 0
        ? []
        : [
            `### ${words.when[headingOf(when, group)]}`,
            group
              .map(({ card, why, printed }) => {
                const reasons = reasonsTold(why, words).join(' · ')
                // A line of its own within the item.
                const below = [printed && words.printed(printed), reasons]
                return [line(card), ...below.flatMap((one) => (one ? [`  ${escape(one)}`] : []))]
              })
              .map((lines) => lines.join('  \n'))
              .join('\n'),
          ]
    }),
  ]
  return `${blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n')}\n`
}

/** A line for each person, with the role, and one for each other kind of name; a date is in the text. */
function namesIn(entities: readonly Entity[], { kind, kinds, colon }: Words): readonly string[] {
  const persons = entities.flatMap((entity) => {
    if (entity.kind !== 'person') return []
    const role = printedRole(entity)
    return [
      `- ${escape(role === undefined ? printedName(entity) : `${printedName(entity)}, ${role}`)}`,
    ]
  })
  const others = NOTED.flatMap((one) => {
    const names = entities.filter((entity) => entity.kind === one).map(({ canonical }) => canonical)
    const title = (names.length === 1 ? kind : kinds)[one]
    return names.length === 0 ? [] : [`- ${escape(`${title}${colon}${names.join(', ')}`)}`]
  })
  return [...persons, ...others]
}

const NOTED = ['organisation', 'country', 'place', 'event'] as const satisfies EntityKind[]

const COPIES = [
  ['same', 'copies'],
  ['account', 'otherAccounts'],
] as const

/** What Markdown would read as a sign of its own; a line break would end the block. */
const escape = (text: string): string =>
  typeset(text)
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`)

/** The address stands apart: within angle brackets nothing needs an escape. */
function sourceLine({ url, ...rest }: Citation): string {
  const press = escape(pressCitation(rest))
  return url === undefined ? press : `${press} <${target(url)}>`
}

const target = (url: string): string =>
  url.replace(/[()<>\s]/gu, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  )
