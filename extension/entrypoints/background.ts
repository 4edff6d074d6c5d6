/**
 * Marks the button on an outlet's article, reads the one that the reader stays on and those that the popup asks for, and
 * opens the first-run page once. Never uses the network.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { inTurn } from '../in-turn.ts'
import { askTab, readPageSeen, readReadingAsked } from '../messages.ts'
import { readPageRead } from '../page-told.ts'
import { loadAheadOptions } from '../ahead-options.ts'
import { forgetReading } from '../reading/kept-reading.ts'
import { installLateCode, lateCode } from '../reading/late-code.ts'
import { createOnRequest, type Reader } from '../reading/on-request.ts'
import { createReadAhead } from '../reading/read-ahead.ts'

export default defineBackground(() => {
  installLateCode()
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' })
  })
  const readAhead = createReadAhead({
    shelf: browser.storage.session,
    options: () => loadAheadOptions(browser.storage.local),
    // Its script spoke a moment ago: where none answers now, the reader has gone on.
    readPage: async ({ tab, document }) => {
      // Firefox knows no documents by name.
      const to = document === undefined ? { frameId: 0 } : { documentId: document }
      const answer = browser.tabs.sendMessage(tab, { kind: 'read-page' }, to)
      return readPageRead(await answer.catch(() => undefined)) ?? 'unreadable'
    },
    reader,
  })
  const readOnRequest = createOnRequest(reader, browser.storage.session)
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    const asked = readReadingAsked(message, sender)
    if (asked?.kind === 'reading-expected') {
      const { beside, tab } = asked
      void askTab(beside, { kind: 'read-page' }, readPageRead).then((read) =>
        typeof read === 'string'
          ? answer({ read })
          : readOnRequest(
              { kind: 'reading-asked', read, ...(tab !== undefined && { tab }) },
              (reading) => answer({ read, reading }),
            ),
      )
      // Loading keeps this thread busy: it begins when the page has been asked.
      lateCode('reader').catch(reportError)
      return true
    }
    if (asked !== undefined) {
      void readOnRequest(asked, answer)
      return true
    }
    const seen = readPageSeen(message, sender)
    if (seen?.kind === 'page-seen') void mark(seen.tab, seen.outlet)
    // What could not be read ahead is read when the popup opens.
    if (seen?.kind === 'page-settled') readAhead(seen).catch(reportError)
    return undefined
  })
  // A page may be closed while it is read.
  browser.tabs.onRemoved.addListener((tab) => {
    inTurn('reading', () => forgetReading(browser.storage.session, tab)).catch(reportError)
  })
})

const reader: Reader = {
  foundOn: async (read) =>
    (await lateCode('reader'))(read, async (raw) => (await lateCode('mender'))(raw)),
  questionOf: async (found) =>
    'named' in found ? (await lateCode('asker'))(found.reading.article, found.named) : undefined,
}

async function mark(tabId: number, outlet: string): Promise<void> {
  const { muted } = await loadAheadOptions(browser.storage.local)
  if (muted.includes(outlet)) return
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '•' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#9b2c1f' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('article') }),
  ])
}
