/**
 * When two countries established their diplomatic relations, where a page prints the day, or the year, beside the words.
 *
 * The day of an anniversary, and of the page's own news, is none.
 */
import { partsOf, type Article, type PartRef } from '../../article/article.ts'
import type { Attesting } from '../attestation/attesting.ts'
import { isYearBefore } from '../time/long-ago.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { datesIn } from '../attestation/place-in-text.ts'

export interface EstablishedAt extends PartRef {
  readonly start: number
  readonly end: number
  readonly date: string
  readonly printed: string
}

export function establishedIn(page: Attesting): readonly EstablishedAt[] {
  let told = ASKED.get(page.article)
  if (told === undefined) ASKED.set(page.article, (told = readIn(page)))
  return told
}

/** Asked of a page for each of its pairs of countries. */
const ASKED = new WeakMap<Article, readonly EstablishedAt[]>()

function readIn(page: Attesting): readonly EstablishedAt[] {
  const found: EstablishedAt[] = []
  for (const { part, index, text } of partsOf(page.article)) {
    for (const { index: start } of text.matchAll(/relations diplomatiques(?!\p{L})/giu)) {
      if (found.length >= MOST) return found
      const end = start + 'relations diplomatiques'.length
      const date = dateOf(page, { part, index }, text, start, end)
      if (date !== undefined) found.push({ part, index, start, end, ...date })
    }
  }
  return found
}

const MOST = 4

function dateOf(
  page: Attesting,
  where: PartRef,
  text: string,
  start: number,
  end: number,
): { readonly date: string; readonly printed: string } | undefined {
  const [from, to] = sentenceBounds(text, start, end)
  const published = page.article.published?.date
  const said = datesIn(page, where, from, to).filter(({ date, printed, start: at, end: until }) => {
    if (date.includes('/') || !/\d{4}/u.test(printed)) return false
    if (published !== undefined && !isYearBefore(date, published)) return false
    if (at >= end) {
      const between = text.slice(end, at)
      if (WITH_OTHERS.test(text.slice(from, at))) return false
      if (AGAIN.test(text.slice(Math.max(from, start - 60), at))) return false
      return (
        (ESTABLISHED_BEHIND.test(between) && !ELSE.test(between)) ||
        (ESTABLISHING.test(text.slice(from, start)) && RIGHT_BEHIND.test(between)) ||
        (REMEMBERED.test(text.slice(from, start)) && /^[^;.()]{0,60} \($/u.test(between))
      )
    }
    // `Établies le 5 septembre 1962, les relations diplomatiques`
    return (
      until <= start &&
      ESTABLISHED_ON.test(text.slice(from, at)) &&
      THESE.test(text.slice(until, start))
    )
  })
  const [only] = said
  return only === undefined || said.length > 1
    ? undefined
    : { date: only.date, printed: only.printed }
}

/** `nouées par le Vietnam et l'Algérie le`, `ont été établies en`. */
const ESTABLISHED_BEHIND =
  /^[^;.()]{0,80}?(?<!\p{L})(?:établies|nouées|instaurées)(?!\p{L})[^,;.()]{0,60}? (?:le |en |dès |depuis )?$/u
/** `ont établi leurs`, `l'établissement des`. */
const ESTABLISHING =
  /(?<!\p{L})(?:(?:ont|avaient|a|avait) (?:officiellement )?(?:établi|noué|instauré)|établirent|nouèrent|établissement|instauration)(?!\p{L})[^,;.]{0,30}$/iu
const RIGHT_BEHIND =
  /^(?! (?:a|ont|est|sont|était|qui|que)(?!\p{L}))[^,;.()]{0,60}?(?:,? \(?(?:le |en |dès |au niveau [^,;]{1,30} (?:le|en) )?)$/u
/** `le 75e anniversaire des relations diplomatiques (4 février 1950)`: the day that is remembered. */
const REMEMBERED = /(?<!\p{L})anniversaire (?:des|de leurs) $/iu
const ESTABLISHED_ON =
  /(?<!\p{L})(?:établies|nouées|instaurées) (?:officiellement )?(?:le |en |dès |depuis )?$/iu
const THESE = /^, (?:les|leurs|ces) (?:\p{L}+ )?$/u
/** `avec 190 pays`, `avec une union`: not what two have with each other. */
const WITH_OTHERS =
  /(?<!\p{L})(?:avec (?:près de |plus de |environ |quelque )?(?:\d+|plusieurs|de nombreux|des|d[’']autres|tous|une? \p{Ll}+|(?:le|la|les|l[’']) ?(?:UE|ASEAN|ONU|OTAN|Union européenne|Nations unies))|(?:\d{2,}|[3-9]|plusieurs|nombreux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:autres )?(?:pays|États|nations))(?!\p{L})/u
const AGAIN = /(?<!\p{L})(?:de|à) nouveau(?!\p{L})/u
const ELSE = /(?<!\p{L})(?:anniversaire|visite|signé|élevées?|portées?|hissées?)(?!\p{L})/u
