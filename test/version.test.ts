import { expect, test } from 'vitest'
import { VERSION } from '../worker/version.ts'

const packages = import.meta.glob<string>('/package.json', { import: 'version', eager: true })

test('the code says the version that the package says', () => {
  expect(VERSION).toBe(packages['/package.json'])
})
