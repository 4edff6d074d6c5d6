/**
 * What an address alone tells: outlet, the article's number there, a date, the kind of page.
 *
 * No page is opened. One article has many addresses (`http`, `www.`, another slug, another generation of
 * paths); all of them give one outlet and one number, which is its identity.
 */
import type { Address } from '../article/raw.ts'
import { monthOfNumber } from './number-date.ts'
import { dateInPath } from './path-date.ts'
import type { Site } from './site.ts'
import { azertag } from './sites/azertag.ts'
import { baonghean } from './sites/baonghean.ts'
import { dangcongsan } from './sites/dangcongsan.ts'
import { laodong } from './sites/laodong.ts'
import { lecourrier } from './sites/lecourrier.ts'
import { nhandan } from './sites/nhandan.ts'
import { vietnamplus } from './sites/vietnamplus.ts'
import { vietnamtourism } from './sites/vietnamtourism.ts'
import { vietnamVn } from './sites/vietnam-vn.ts'
import { vnanet } from './sites/vnanet.ts'
import { vovworld } from './sites/vovworld.ts'

export const SITES: readonly Site[] = [
  vietnamplus,
  lecourrier,
  vnanet,
  nhandan,
  vovworld,
  azertag,
  dangcongsan,
  vietnamtourism,
  vietnamVn,
  baonghean,
  laodong,
]

/** Where the content script runs. Fixed at 1.0: a browser switches an extension off when an update adds one. */
export const MATCHES: readonly string[] = SITES.flatMap(({ matches }) => matches ?? [])

/** The outlet whose host an address stands under. */
export const siteOf = (url: URL): Site | undefined => {
  const host = hostOf(url)
  return SITES.find(({ hosts }) => hosts.includes(host))
}

/**
 * What `https://fr.vietnamplus.vn/une-visite-post51981.vnp` tells: `{ outlet: 'vietnamplus', number: '51981', date: '2014' }`.
 * A page elsewhere on the web has its host's name for an outlet and no number; what is no web page has no address.
 */
export function addressOf(url: URL): Address | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const path = pathOf(url)
  const site = siteOf(url)
  const dated = dateInPath(path)
  if (site === undefined) {
    const outlet = nameOf(hostOf(url))
    return outlet === undefined
      ? undefined
      : { outlet, ...(dated !== undefined && { date: dated }) }
  }
  if (isOneOf(site.miniSites, path)) return { outlet: site.outlet, kind: 'mini-site' }
  if (isOneOf(site.lists, path)) return { outlet: site.outlet, kind: 'tag' }
  const article = matchArticle(site, path)
  const number = article?.groups?.['number']
  const date =
    dated ?? (number === undefined ? undefined : monthOfNumber(Number(number), site.calendar ?? []))
  return {
    outlet: site.outlet,
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    ...(site.machine && article && { kind: 'machine-translation' }),
  }
}

/** Whether an address is an article's, at an outlet that is known here. */
export function isArticle(url: URL): boolean {
  const site = siteOf(url)
  const path = pathOf(url)
  if (site === undefined || isOneOf(site.miniSites, path) || isOneOf(site.lists, path)) return false
  return matchArticle(site, path) !== undefined
}

const isOneOf = (forms: readonly RegExp[] = [], path: string): boolean =>
  forms.some((form) => form.test(path))

function matchArticle({ articles }: Site, path: string): RegExpExecArray | undefined {
  for (const article of articles) {
    const match = article.exec(path)
    if (match !== null) return match
  }
  return undefined
}

// Mobile and AMP twins are one page with the plain one, and `vovworld.vn.` is `vovworld.vn`.
const hostOf = ({ hostname }: URL): string =>
  hostname.replace(/\.$/u, '').replace(/^(?:(?:www|m|amp)\.)+/u, '')

/** The path as written by people: unescaped, without doubled or closing slashes. */
function pathOf({ pathname }: URL): string {
  const path = pathname.replace(/\/{2,}/gu, '/').replace(/(?<=.)\/$/u, '')
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}

// `radioalgerie.dz`, `mofa.gov.vn`, `lefigaro.fr`: the label before the public suffix.
const SUFFIX =
  /^(?<labels>.*?)(?:\.(?:ac|asso|co|com|edu|go|gob|gouv|gov|info|int|net|or|org))?\.[a-z][a-z0-9-]+$/u

/** A short name for a host that is none of the outlets: `radioalgerie` for `radioalgerie.dz`. */
function nameOf(host: string): string | undefined {
  const name = SUFFIX.exec(host)?.groups?.['labels']?.split('.').at(-1)
  if (name === undefined || name === '') return undefined
  // The Vietnamese edition of an outlet is not that outlet: its numbers are others.
  return SITES.some(({ outlet }) => outlet === name) ? host : name
}
