/**
 * A page as the reader sees it, as one file that `reperes build` reads.
 *
 * Address and day of capture stand at its head, as a browser's own "saved from" remark and as metadata.
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
  const head = [
    '<!doctype html>',
    // The number counts the characters of the address, as browsers write it.
    `<!-- saved from url=(${`${url.length}`.padStart(4, '0')})${url.replace(/--/gu, '%2D%2D')} -->`,
  ]
  const metadata = `<meta charset="utf-8"><meta name="reperes:url" content="${attribute(url)}"><meta name="reperes:captured" content="${attribute(captured)}">`
  const opening = /<head(?:\s[^>]*)?>/iu
  const page = opening.test(html)
    ? html.replace(opening, (tag) => `${tag}${metadata}`)
    : `<html><head>${metadata}</head>${html}</html>`
  return { name: `${nameOf(url)}.html`, html: `${head.join('\n')}\n${page}\n` }
}

const attribute = (text: string): string =>
  text.replace(/[&"<>]/gu, (sign) => `&#${sign.codePointAt(0)};`)

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
