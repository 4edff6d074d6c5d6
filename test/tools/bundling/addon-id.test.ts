import { describe, expect, test } from 'vitest'
import { addonId } from '../../../tools/bundling/addon-id.ts'

describe('what Firefox knows the extension by', () => {
  test.each([undefined, ''])('%j is the name of unpublished builds', (chosen) => {
    expect(addonId(chosen)).toMatch(/^\{[0-9a-f-]{36}\}$/u)
  })

  test.each(['{11111111-2222-3333-4444-555555555555}', 'reperes@agence.example'])(
    'a publisher’s %s is taken',
    (chosen) => {
      expect(addonId(chosen)).toBe(chosen)
    },
  )

  test.each(['reperes', '{1}', 'a b@c', '@', `${'a'.repeat(90)}@b`, 'a@b\n'])(
    '%j stops the build',
    (chosen) => {
      expect(() => addonId(chosen)).toThrow('neither a UUID')
    },
  )
})
