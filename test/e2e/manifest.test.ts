/** What the extension asks of a browser: a change here is a change of what readers are asked to grant. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addonId } from '../../tools/bundling/addon-id.ts'
import { MATCHES } from '../../shared/page/detect.ts'
import { ROOT } from '../../tools/program/root.ts'

const path = (target: string) => join(ROOT, '.output', target, 'manifest.json')
const built = ['chrome-mv3', 'firefox-mv3'].filter((target) => existsSync(path(target)))

describe.each(built)('%s', (target) => {
  const manifest = JSON.parse(readFileSync(path(target), 'utf8')) as Record<string, unknown>
  const isFirefox = target.startsWith('firefox')

  test('asks for the page that is clicked on, storage, and no host', () => {
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'scripting',
      'storage',
      ...(isFirefox ? [] : ['sidePanel']),
    ])
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions'])
      expect(manifest).not.toHaveProperty(key)
  })

  test('reads the outlets’ pages by itself, and no other', () => {
    expect(manifest['content_scripts']).toEqual([
      { matches: MATCHES, js: ['page.js'], run_at: 'document_idle' },
    ])
    expect(MATCHES.every((pattern) => /^\*:\/\/[a-z.]+\//u.test(pattern))).toBe(true)
  })

  test('shows pages nothing of itself, and runs no code but its own', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'update_url'])
      expect(manifest).not.toHaveProperty(key)
    const { extension_pages: policy } = manifest['content_security_policy'] as {
      extension_pages: string
    }
    expect(policy).toContain("default-src 'none'; script-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*(?!;| )/u)
  })

  test('opens by keyboard', () => {
    expect(manifest['commands']).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
    })
  })

  test('speaks French where the browser speaks nothing it knows', () => {
    expect(manifest['default_locale']).toBe('fr')
    expect(manifest['action']).toMatchObject({ default_title: '__MSG_action__' })
  })

  test.each(['fr', 'en', 'vi'])('is called what the stores take, in %s', (language) => {
    const messages = JSON.parse(
      readFileSync(join(ROOT, '.output', target, '_locales', language, 'messages.json'), 'utf8'),
    ) as Readonly<Record<string, { readonly message: string }>>
    expect(Object.keys(messages)).toEqual(['name', 'description', 'action', 'article'])
    // Chrome's limits; Firefox's are wider.
    expect(messages['name']!.message.length).toBeLessThanOrEqual(75)
    expect(messages['description']!.message.length).toBeLessThanOrEqual(132)
  })

  const inFirefox = isFirefox ? test : () => {}

  test('asks for a browser that knows the styles: `light-dark()`', () => {
    expect(manifest['minimum_chrome_version']).toBe(isFirefox ? undefined : '123')
  })

  inFirefox('tells Firefox that nothing is sent without a choice', () => {
    expect(manifest['browser_specific_settings']).toEqual({
      gecko: {
        id: addonId(undefined),
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['none'],
          optional: ['websiteContent', 'browsingActivity', 'searchTerms', 'authenticationInfo'],
        },
      },
      gecko_android: { strict_min_version: '142.0' },
    })
    expect(manifest['sidebar_action']).toMatchObject({ open_at_install: false })
  })
})
