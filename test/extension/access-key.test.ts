/** The key of a closed service goes to that service, and nowhere else. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keyedFetch, loadKey, readKey, saveKey, withKey } from '../../extension/access-key.ts'
import { remoteLibrary } from '../../extension/client.ts'
import { eraseStorage } from '../../extension/options.ts'
import { serviceSource } from '../../extension/private/source.ts'
import { RELATED } from '../../tools/stage/answers/answers.ts'
import { COVERAGE } from '../../tools/stage/answers/cards.ts'

const [HERE, THERE] = ['https://reperes.example', 'https://other.example']

let given: readonly string[] = []

beforeEach(() => {
  fakeBrowser.reset()
  given = ['authenticationInfo']
  Object.assign(fakeBrowser.permissions, {
    getAll: () => Promise.resolve({ data_collection: given }),
  })
})

describe('a key', () => {
  test.each([
    [' clef-1 ', 'clef-1'],
    ['deux mots', 'deux mots'],
    ['clé', undefined],
    ['a\r\nx-evil: 1', undefined],
    ['a\u0000', undefined],
    ['k'.repeat(201), undefined],
    ['', undefined],
  ])('%j is %j', (typed, key) => {
    expect(readKey(typed)).toBe(key)
  })

  test('is kept for the address it was given for, until it is taken away or all is erased', async () => {
    await saveKey(HERE, 'clef')
    expect([await loadKey(HERE), await loadKey(THERE)]).toEqual(['clef', undefined])
    await saveKey(HERE, undefined)
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
    await saveKey(HERE, 'clef')
    await eraseStorage()
    expect(await loadKey(HERE)).toBeUndefined()
  })

  test('is not said once the consent to it was taken back', async () => {
    await saveKey(HERE, 'clef')
    given = []
    expect(await loadKey(HERE)).toBeUndefined()
  })

  test.each([7, 'clef', { key: 'clef' }, { service: HERE, key: 'clé' }])(
    '%j in the storage is none',
    async (key) => {
      await fakeBrowser.storage.local.set({ key })
      expect(await loadKey(HERE)).toBeUndefined()
    },
  )
})

describe('what is sent', () => {
  const heard = () =>
    vi.fn<typeof globalThis.fetch>((input) =>
      Promise.resolve(
        new Response(JSON.stringify(`${input as string}`.endsWith('related') ? RELATED : COVERAGE)),
      ),
    )
  const keyIn = (init: RequestInit | undefined) => new Headers(init?.headers).get('authorization')

  test('every question and every part of the index brings the key, and what it brought before', async () => {
    const fetch = heard()
    const keyed = withKey(HERE, 'clef', fetch)
    await remoteLibrary(HERE, keyed).coverage()
    await remoteLibrary(HERE, keyed).related({ kind: 'page', page: { headline: 'Titre' } })
    await serviceSource(HERE, keyed).value('current')
    expect(fetch.mock.calls.map(([, init]) => keyIn(init))).toEqual(Array(3).fill('Bearer clef'))
    const [, init] = fetch.mock.calls[1]!
    expect(new Headers(init?.headers).get('content-type')).toBe('application/json')
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error' })
  })

  test.each([
    ['to another origin', THERE],
    ['to another port', `${HERE}:8443`],
    ['to a name that begins alike', `${HERE}.evil.example`],
  ])('the key does not go %s', async (_, origin) => {
    const fetch = heard()
    await remoteLibrary(origin, withKey(HERE, 'clef', fetch)).coverage()
    expect(keyIn(fetch.mock.calls[0]![1])).toBeNull()
  })

  test('nor is anything said where no key was given, or one for another service', async () => {
    const fetch = heard()
    vi.stubGlobal('fetch', fetch)
    await saveKey(THERE, 'clef')
    await remoteLibrary(HERE, await keyedFetch(HERE)).coverage()
    await remoteLibrary(THERE, await keyedFetch(THERE)).coverage()
    vi.unstubAllGlobals()
    expect(fetch.mock.calls.map(([, init]) => keyIn(init))).toEqual([null, 'Bearer clef'])
  })
})
