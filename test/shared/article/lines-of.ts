/**
 * An article as lines again, each with the hint of what it is: cleaning them gives the article back.
 *
 * By this `clean` is shown to be idempotent: an article is a page that needs no cleaning.
 */
import type { Article } from '../../../shared/article/article.ts'
import type { Address, Hint, RawExtract, RawLine } from '../../../shared/article/raw.ts'
import { OPENS_LEADS } from '../../../shared/article/rules/dateline.ts'

export function linesOf(article: Article): RawExtract {
  const { headline, lead, body, captions, links, signOff, published, outlet, url, captured } =
    article
  const opening = openingOf(article)
  const opensLead =
    lead !== undefined && opening !== '' && OPENS_LEADS.test(article.dateline?.agency ?? '')
  const paragraphs = body.map((text, index) => (index === 0 && !opensLead ? opening + text : text))
  const signed = signOff !== undefined && paragraphs.length > 0 && /^[-–—]/u.test(signOff)
  if (signed) paragraphs.push(`${paragraphs.pop()} ${signOff}`)
  const lines: RawLine[] = [
    ...(published?.basis === 'text' && !/[-–—] \d/u.test(signOff ?? '')
      ? [line(stamp(published.date))]
      : []),
    ...(headline === undefined ? [] : [line(headline, 'headline')]),
    ...(lead === undefined ? [] : [line(opensLead ? opening + lead : lead, 'lead')]),
    ...links.map((text) => line(`>>${text}`, 'link')),
    ...(opening !== '' && body.length === 0 && !opensLead ? [line(opening)] : []),
    ...captions.flatMap(({ text, credit }) => [
      // A credit without its caption must not be taken for the one above.
      ...(text === undefined ? [line('')] : []),
      ...(text === undefined ? [] : [line(text, 'caption')]),
      ...(credit === undefined ? [] : [line(credit, 'credit')]),
    ]),
    ...paragraphs.map((text) => line(text, 'body')),
    ...(signOff === undefined || signed ? [] : [line(signOff)]),
  ]
  const address = addressOf(article)
  return {
    lines,
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && address !== undefined && { address }),
    ...(published?.basis === 'metadata' && { published: published.date }),
    ...(captured !== undefined && { captured }),
  }
}

const line = (text: string, hint?: Hint): RawLine => ({ text, gap: 1, ...(hint && { hint }) })

function openingOf({ dateline }: Article): string {
  if (dateline === undefined) return ''
  const { place, agency, date } = dateline
  const where = [place, date].filter((part) => part !== undefined).join(', ')
  return where === '' && /^(?:Nh[âa]n D[âa]n en|NDEL$|AZERTA)/iu.test(agency ?? '')
    ? `${agency} - `
    : `${where} (${agency}) - `.trimStart()
}

const stamp = (date: string): string => date.split('-').toReversed().join('/')

/** What an address would have said; the number stands behind the outlet in the identifier. */
function addressOf({ id, kind, outlet, published }: Article): Address | undefined {
  if (outlet === undefined) return undefined
  return {
    outlet,
    ...(id.startsWith(`${outlet}-`) && { number: id.slice(outlet.length + 1) }),
    ...(published?.basis === 'url' && { date: published.date }),
    ...((kind === 'machine-translation' || kind === 'tag') && { kind }),
  }
}
