/**
 * Firefox for Android has no sidebar, no keys, no windows: what it lacks is never called, and what it has is enough.
 * The list follows MDN's table for Firefox for Android 142, the oldest that the manifest admits.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '../../extension/entrypoints/background.ts'
import { boundKeys } from '../../extension/shortcut.ts'
import { openSurface } from '../../extension/popup/surface.ts'
import { ROOT } from '../../tools/program/root.ts'
import { answered, pageRead } from './reading/read-page.ts'

const THERE = new Set([
  'action.setBadgeBackgroundColor',
  'action.setBadgeText',
  'action.setTitle',
  'i18n.getMessage',
  'permissions.request',
  'runtime.getManifest',
  'runtime.getURL',
  'runtime.id',
  'runtime.onInstalled',
  'runtime.onMessage',
  'runtime.openOptionsPage',
  'runtime.sendMessage',
  'scripting.executeScript',
  'storage.local',
  'storage.session',
  'tabs.create',
  'tabs.get',
  'tabs.onActivated',
  'tabs.onRemoved',
  'tabs.onUpdated',
  'tabs.query',
  'tabs.sendMessage',
])

const LACKING = [
  'commands',
  'contextMenus',
  'menus',
  'omnibox',
  'sidebarAction',
  'sidePanel',
  'windows',
]

const sources = globSync('extension/**/*.ts', { cwd: ROOT }).map((file) => ({
  file,
  text: readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, ''),
}))

test('every call is to something that is there', () => {
  const called = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bbrowser\s*\.\s*(?<part>\w+)\s*\.\s*(?<member>\w+)/gu)].map(
      ({ groups }) => `${groups!['part']}.${groups!['member']}`,
    ),
  )
  expect(called.length).toBeGreaterThan(15)
  expect([...new Set(called)].filter((one) => !THERE.has(one))).toEqual([])
})

test('what is not there is asked for in two places, which look first', () => {
  const lacking = new RegExp(`\\b(?:${LACKING.join('|')})\\b`, 'u')
  const files = sources.filter(({ text }) => lacking.test(text)).map(({ file }) => file)
  expect(files.toSorted()).toEqual(['extension/popup/surface.ts', 'extension/shortcut.ts'])
})

describe('in a browser with nothing more', () => {
  beforeAll(() => {
    for (const name of LACKING) Object.defineProperty(fakeBrowser, name, { value: undefined })
    Object.assign(fakeBrowser.permissions, {
      getAll: () => Promise.resolve({}),
      onRemoved: { addListener: () => undefined },
    })
  })

  test('the popup has its names, and no button that opens a panel', async () => {
    vi.stubGlobal('scrollTo', () => undefined)
    Element.prototype.scrollIntoView = () => undefined
    const root = document.createElement('div')
    root.id = 'root'
    document.body.replaceChildren(root)
    const tab = { id: 7, incognito: false, windowId: 1 }
    Object.assign(fakeBrowser.tabs, {
      query: () => Promise.resolve([tab]),
      sendMessage: () => Promise.resolve(pageRead()),
    })
    Object.assign(fakeBrowser.runtime, {
      sendMessage: answered,
    })
    await openSurface('popup')
    await vi.waitFor(() => expect(document.querySelector('.person')).not.toBeNull())
    expect(document.querySelector('[data-key=open-panel]')).toBeNull()
    expect(document.querySelector('[data-key=open-settings]')).not.toBeNull()
  })

  test('no keys are told of', async () => {
    expect(await boundKeys()).toBeUndefined()
  })

  test('the background starts', () => {
    expect(() => background.main()).not.toThrow()
  })
})
