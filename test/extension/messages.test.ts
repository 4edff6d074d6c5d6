import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readPageRequest, readPageSeen } from '../../extension/messages.ts'
import { LIMITS, readPageRead } from '../../extension/page-told.ts'

beforeEach(() => {
  fakeBrowser.reset()
})

const ours = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html' as never),
})

describe('a page’s script hears', () => {
  test('this extension’s own pages', () => {
    expect(readPageRequest({ kind: 'read-page' }, ours())).toEqual({ kind: 'read-page' })
  })
  test.each([
    ['another extension', { id: 'someone-else' }],
    ['a page that says it is this one', { ...ours(), url: 'https://fr.vietnamplus.vn/' }],
    ['nobody in particular', {}],
  ])('not %s', (_, sender) => {
    expect(readPageRequest({ kind: 'read-page' }, sender)).toBeUndefined()
  })
  test.each([['copy'], [{}], [{ kind: 'erase' }], [null], [[]]])('not %j', (message) => {
    expect(readPageRequest(message, ours())).toBeUndefined()
  })
})

describe('the background hears', () => {
  test('a page’s script, and takes the tab from the browser', () => {
    const message = { kind: 'page-seen', outlet: 'vietnamplus', tab: 9, private: false }
    expect(readPageSeen(message, { ...ours(), tab: { id: 7, incognito: true } })).toEqual({
      kind: 'page-seen',
      tab: 7,
      outlet: 'vietnamplus',
      private: true,
    })
  })
  test.each([
    [{ id: 7, incognito: false }, false],
    [{ id: 7, incognito: true }, true],
    [{ id: 7 }, true],
  ])('that a reader stays, and %j is private: %j', (tab, isPrivate) => {
    const settled = { kind: 'page-settled', outlet: 'vietnamplus' }
    expect(readPageSeen(settled, { ...ours(), tab })).toMatchObject({
      kind: 'page-settled',
      private: isPrivate,
    })
  })
  test('which document speaks, from the browser alone', () => {
    const settled = { kind: 'page-settled', outlet: 'vietnamplus', document: 'theirs' }
    const sender = { ...ours(), tab: { id: 7, incognito: false } }
    expect(readPageSeen(settled, { ...sender, documentId: 'A1' })?.document).toBe('A1')
    expect(readPageSeen(settled, sender)).not.toHaveProperty('document')
  })
  test('nobody without a tab, or of another extension', () => {
    expect(readPageSeen({ kind: 'page-seen', outlet: 'x' }, ours())).toBeUndefined()
    expect(
      readPageSeen({ kind: 'page-seen', outlet: 'x' }, { id: 'y', tab: { id: 1 } }),
    ).toBeUndefined()
  })
})

const PAGE = {
  raw: { lines: [{ text: '  Titre ', gap: 0, hint: 'headline' }], url: 'https://x.vn/a-post1.vnp' },
  url: 'https://x.vn/a-post1.vnp',
  title: 'Titre',
}

describe('what a page’s script read', () => {
  test('arrives as printed, not trimmed', () => {
    expect(readPageRead(PAGE)).toEqual(PAGE)
  })
  test('keeps its lines where a hint or an address is wrong', () => {
    const sent = {
      ...PAGE,
      raw: {
        lines: [{ text: 'a', gap: 1e9, hint: 'script' }],
        url: 'javascript:1',
        address: { outlet: 4 },
      },
    }
    expect(readPageRead(sent)?.raw).toEqual({ lines: [{ text: 'a', gap: 1_000 }] })
  })
  test('is bounded in lines, in a line, in all', () => {
    const sent = {
      ...PAGE,
      raw: { lines: Array.from({ length: 50_000 }, () => ({ text: 'x'.repeat(90_000), gap: 0 })) },
    }
    const { lines } = readPageRead(sent)!.raw
    expect(lines[0]?.text).toHaveLength(LIMITS.line)
    expect(lines.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(LIMITS.page)
  })
  test('is refused where it is no page', () => {
    expect(readPageRead({ ...PAGE, url: 'file:///etc/passwd' })).toBeUndefined()
    expect(readPageRead('page')).toBeUndefined()
  })
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (raw, url) => {
        expect(() => readPageRead({ raw, url })).not.toThrow()
      }),
    )
  })
})
