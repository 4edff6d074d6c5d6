/**
 * Runs in a page: on the outlets' by itself, elsewhere only after a click. Changes nothing in it, sends
 * nothing over the network, and speaks to this extension alone.
 */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addressOf, isArticle } from '../../shared/page/detect.ts'
import { extract } from '../../shared/page/extract.ts'
import { whenSettled } from '../reading/settled.ts'
import { readPageRequest, type PageSeen } from '../messages.ts'
import { LIMITS } from '../page-told.ts'
import { copyOf } from '../page-file.ts'

export default defineUnlistedScript(() => {
  const here = new URL(location.href)
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    const request = readPageRequest(message, sender)
    if (request === undefined) return undefined
    const url = new URL(location.href)
    // Wherever on it the reader is, it is the same page.
    url.hash = ''
    // What stands behind `?` and `#` may be the reader's own.
    const plain = `${url.origin}${url.pathname}`
    answer(
      request.kind === 'read-page'
        ? { raw: extract(document, url), url: plain, title: document.title }
        : { html: copyOf(document, LIMITS.html), url: plain },
    )
    return undefined
  })
  const outlet = isArticle(here) ? addressOf(here)?.outlet : undefined
  if (outlet === undefined) return
  // Nobody listens while the background starts anew, or after an update: the mark and reading ahead are courtesies.
  const tell = (kind: PageSeen['kind']): void =>
    void (async () => browser.runtime.sendMessage({ kind, outlet } satisfies PageSeen))().catch(
      () => undefined,
    )
  const announce = (): void => {
    tell('page-seen')
    whenSettled(document, () => tell('page-settled'))
  }
  announce()
  // Compiled by then: a first reading takes ten times as long as the next.
  requestIdleCallback(() => extract(document, here))
  // Gone back to, a page is the same document, and its tab was another page's meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) announce()
  })
})
