import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  DEFAULTS,
  eraseStorage,
  loadOptions,
  readService,
  saveOptions,
} from '../../extension/options.ts'

beforeEach(() => {
  fakeBrowser.reset()
})

describe('a service’s address', () => {
  test.each([
    ['https://reperes.example', 'https://reperes.example'],
    ['  https://reperes.example/v1/?x#y ', 'https://reperes.example'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['http://localhost:8787/', 'http://localhost:8787'],
    ['http://reperes.example', undefined],
    ['http://127.0.0.1.evil.example', undefined],
    ['http://localhost.evil.example', undefined],
    ['https://user:secret@reperes.example', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://127.0.0.1', undefined],
    ['reperes.example', undefined],
    ['', undefined],
  ])('%j is %j', (typed, origin) => {
    expect(readService(typed)).toBe(origin)
  })
})

test('nothing stored is the defaults, with the first run still to come', async () => {
  expect(await loadOptions()).toEqual(DEFAULTS)
  expect(DEFAULTS.welcomed).toBe('no')
})

test('what is saved is loaded, what is damaged is its default', async () => {
  await saveOptions({ language: 'vi', mode: 'ask' })
  await fakeBrowser.storage.local.set({
    theme: 'pink',
    service: 'http://evil.example',
    muted: 'all',
  })
  expect(await loadOptions()).toEqual({ ...DEFAULTS, language: 'vi', mode: 'ask' })
})

test('erasing leaves nothing', async () => {
  await saveOptions({ language: 'en' })
  await fakeBrowser.storage.session.set({ answers: {} })
  await eraseStorage()
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  expect(await fakeBrowser.storage.session.get(null)).toEqual({})
})
