/**
 * A page as the reader sees it, as one file that `reperes build` reads.
 *
 * Address and day of capture stand at its head, in the remark that browsers and SingleFile write there.
 * Scripts and frames are left behind: a kept page runs nothing.
 */

/** The page's HTML, without what runs; `undefined` where it is too large to cross between contexts. */
export function copyOf(document: Document, limit: number): string | undefined {
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  for (const element of copy.querySelectorAll(RUNS)) if (!isMetadata(element)) element.remove()
  for (const element of copy.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (/^on/iu.test(name) || /^\s*javascript:/iu.test(element.getAttribute(name) ?? ''))
        element.removeAttribute(name)
  const html = copy.outerHTML
  return html.length > limit ? undefined : html
}

const RUNS = 'script, iframe, frame, object, embed, noscript, link[rel~="preload"], base'

/** The one kind of script that only says: dates and headline often stand nowhere else. */
const isMetadata = (element: Element): boolean =>
  element.getAttribute('type')?.toLowerCase() === 'application/ld+json'

export interface KeptPage {
  readonly name: string
  readonly html: string
}

export function keptPage(html: string, url: string, captured: string): KeptPage {
  // An address, once normalised, holds no `>`: it cannot close the remark.
  const { href } = new URL(url)
  // The number counts the characters of the address, as browsers write it; the day is SingleFile's.
  const remark = `<!-- saved from url=(${`${href.length}`.padStart(4, '0')})${href}\n saved date: ${savedDate(captured)} -->`
  const opening = /<head(?:\s[^>]*)?>/iu
  const charset = '<meta charset="utf-8">'
  const page = opening.test(html)
    ? html.replace(opening, (tag) => `${tag}${charset}`)
    : `<html><head>${charset}</head>${html}</html>`
  return { name: `${nameOf(href)}.html`, html: `<!doctype html>\n${remark}\n${page}\n` }
}

/** `2026-11-21` → `Sat Nov 21 2026`. */
function savedDate(day: string): string {
  const [weekday, date, month, year] = new Date(`${day}T00:00:00Z`).toUTCString().split(/,? /u)
  return `${weekday} ${month} ${date} ${year}`
}

/** `fr.vietnamplus.vn-une-visite-post51981`: host and last part of the path, safe on every disk. */
function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  const last = pathname.split('/').findLast((part) => part !== '') ?? ''
  const plain = last
    .normalize('NFD')
    .replace(/\.[a-z]{2,5}$/u, '')
    .replace(/[^\w-]+/gu, '')
  return `${hostname}-${plain}`.slice(0, 120).replace(/-+$/u, '')
}
