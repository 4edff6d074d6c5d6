/** Settings: what was done is said on the page that the reader sees, also where the choice draws it anew. */
import { describe, expect, test, vi } from 'vitest'
import { DEFAULTS, type Options } from '../../../extension/options.ts'
import { drawPrivateSection } from '../../../extension/settings/private-section.ts'
import { drawSettings, type SettingsPorts } from '../../../extension/settings/settings.ts'
import { settingsWordsIn } from '../../../extension/words/words.ts'
import { Trouble } from '../../../extension/problem.ts'
import type { Values } from '../../../extension/private/values.ts'
import { PUBLISHED } from '../private/published.ts'

const NO_VALUES = {
  get: () => Promise.resolve(new Map<string, string>()),
  keys: () => Promise.resolve([]),
  put: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  size: () => Promise.resolve(0),
}

async function open(key?: string) {
  const root = document.createElement('main')
  document.body.replaceChildren(root)
  const words = await settingsWordsIn('fr')
  const save = vi.fn((changed: Partial<Options>) => {
    if (changed.service !== undefined || changed.theme !== undefined) draw()
    return Promise.resolve(true)
  })
  const erase = vi.fn(() => {
    draw()
    return Promise.resolve()
  })
  const saveKey = vi.fn(() => Promise.resolve(true))
  const ports: SettingsPorts = {
    options: DEFAULTS,
    words,
    save,
    erase,
    keys: undefined,
    key,
    saveKey,
  }
  const draw = (): void => drawSettings(root, ports)
  draw()
  return { root, save, saveKey, erase, words }
}

test.each([
  'input[name=theme][value=dark]',
  'input[name=outlet]',
  'input[name=ahead]',
  'input[name=mode][value=ask]',
])('%s is taken, and that it is saved is said', async (selector) => {
  const { root, save } = await open()
  root.querySelector<HTMLElement>(selector)!.click()
  await vi.waitFor(() => expect(root.querySelector('.saved')!.textContent).toBe('Enregistré'))
  expect(save).toHaveBeenCalledOnce()
})

test('before the reader has chosen when to ask, no choice stands for theirs', async () => {
  const { root } = await open()
  expect(root.querySelector('input[name=mode]:checked')).toBeNull()
})

test('a choice is named by its label, and told more of by its note', async () => {
  const { root } = await open()
  const input = root.querySelector('input[name=mode][value=ask]')!
  const said = (name: string) => document.getElementById(input.getAttribute(name)!)!.textContent
  expect(said('aria-labelledby')).toBe('Me demander chaque fois')
  expect(said('aria-describedby')).toBe(
    'Rien ne part sans un appui sur « Chercher dans le corpus ».',
  )
})

test('reading ahead is on, and can be turned off and on again', async () => {
  const { root, save } = await open()
  const box = root.querySelector<HTMLInputElement>('input[name=ahead]')!
  expect(box.checked).toBe(true)
  box.click()
  box.click()
  expect(save.mock.calls).toEqual([[{ ahead: 'no' }], [{ ahead: 'yes' }]])
})

test('an address of the service is saved and said so; an unsafe one is refused beside its field', async () => {
  const { root, save } = await open()
  const give = (address: string): void => {
    const field = root.querySelector<HTMLInputElement>('#service')!
    field.value = address
    field.form!.requestSubmit()
  }
  give('http://reperes.example')
  expect(root.querySelector('.error')!.textContent).toContain('ni en https')
  expect(save).not.toHaveBeenCalled()
  give('https://reperes.example/')
  await vi.waitFor(() => expect(root.querySelector('.saved')!.textContent).toBe('Enregistré'))
  expect(save).toHaveBeenCalledWith({ service: 'https://reperes.example' })
})

describe('the key of a closed service', () => {
  const give = (root: HTMLElement, fields: Readonly<Record<string, string>>): void => {
    for (const [id, value] of Object.entries(fields))
      root.querySelector<HTMLInputElement>(`#${id}`)!.value = value
    root.querySelector<HTMLInputElement>('#service')!.form!.requestSubmit()
  }
  const [HERE, THERE] = [DEFAULTS.service, 'https://reperes.example']

  test.each<[string, string | undefined, Record<string, string>, unknown]>([
    ['is saved for its address', undefined, { 'service-key': ' clef 1 ' }, [HERE, 'clef 1']],
    ['is none where none is given', undefined, {}, [HERE, undefined]],
    ['stays where nothing changes', 'clef', {}, [HERE, 'clef']],
    ['is taken away', 'clef', { 'service-key': '' }, [HERE, undefined]],
    ['is not handed to another service', 'clef', { service: THERE }, [THERE, undefined]],
    [
      'is another for another service',
      'clef',
      { service: THERE, 'service-key': 'autre' },
      [THERE, 'autre'],
    ],
  ])('%s', async (_, key, fields, saved) => {
    const { root, save, saveKey } = await open(key)
    give(root, fields)
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce())
    expect(saveKey.mock.calls).toEqual([saved])
  })

  test('where the browser lets no key go, nothing is saved', async () => {
    const { root, save, saveKey } = await open()
    saveKey.mockResolvedValueOnce(false)
    root.querySelector<HTMLInputElement>('#service-key')!.value = 'clef'
    root.querySelector('form')!.requestSubmit()
    await vi.waitFor(() => expect(saveKey).toHaveBeenCalledOnce())
    expect(save).not.toHaveBeenCalled()
  })

  test('is refused beside its field where it cannot be sent', async () => {
    const { root, save, saveKey } = await open()
    give(root, { 'service-key': 'clé' })
    expect(root.querySelector('#service-key-error')!.textContent).toContain('ne peut être envoyé')
    expect(document.activeElement?.id).toBe('service-key')
    expect([save.mock.calls, saveKey.mock.calls]).toEqual([[], []])
  })

  test('is hidden until it is to be seen', async () => {
    const { root } = await open('clef')
    const field = root.querySelector<HTMLInputElement>('#service-key')!
    const showing = root.querySelector<HTMLElement>('[aria-controls=service-key]')!
    expect([field.type, field.value, showing.textContent]).toEqual([
      'password',
      'clef',
      'Afficher la clé',
    ])
    showing.click()
    expect([field.type, showing.textContent]).toEqual(['text', 'Masquer la clé'])
    showing.click()
    expect(field.type).toBe('password')
  })
})

test('erasing asks once more, says that it is done, and leaves the focus where it was', async () => {
  const { root, erase } = await open()
  root.querySelector<HTMLElement>('#erase')!.click()
  expect(root.querySelector('#erase')!.textContent).toBe('Vraiment tout effacer\u202F?')
  expect(erase).not.toHaveBeenCalled()
  root.querySelector<HTMLElement>('#erase')!.click()
  await vi.waitFor(() =>
    expect(root.querySelector('#erased')!.textContent).toBe('Tout est effacé.'),
  )
  expect(document.activeElement?.id).toBe('erase')
})

test('a download by keyboard: the focus is on what can be pressed meanwhile, and after', async () => {
  const held = new Map<string, string>()
  const rest = Promise.withResolvers<void>()
  let waiting = Promise.resolve()
  const values: Values = {
    ...NO_VALUES,
    get: (keys) => Promise.resolve(new Map([...held].filter(([key]) => keys.includes(key)))),
    keys: () => Promise.resolve([...held.keys()]),
    put: async (entries) => {
      await waiting
      for (const [key, value] of entries) held.set(key, value)
    },
  }
  const section = drawPrivateSection({
    words: await settingsWordsIn('fr'),
    values,
    source: {
      value: (key) => Promise.resolve(PUBLISHED.get(key)!),
      pause: () => Promise.resolve(),
    },
    save: () => undefined,
    now: () => new Date(2026, 10, 21, 9, 0, 0),
  })
  document.body.replaceChildren(section)
  const focused = () => document.activeElement?.textContent
  section.querySelector<HTMLElement>('button')!.click()
  await vi.waitFor(() => expect(focused()).toBe('Télécharger maintenant'))
  waiting = rest.promise
  ;(document.activeElement as HTMLElement).click()
  await vi.waitFor(() => expect(focused()).toBe('Arrêter'))
  // Nothing stands that would do nothing meanwhile; how far it is is told in figures.
  const presses = () =>
    [...section.querySelectorAll<HTMLElement>('.presses button')]
      .filter(({ hidden }) => !hidden)
      .map(({ textContent }) => textContent)
  expect(presses()).toEqual(['Arrêter'])
  expect(section.querySelector('progress + .note')!.textContent).toMatch(/^\d+\s%$/u)
  rest.resolve()
  await vi.waitFor(() => expect(focused()).toBe('Mettre à jour'))
  expect(section.querySelector('progress + .note')!.textContent).toBe('')
  expect(presses()).toEqual(['Mettre à jour', 'Importer d’un fichier', 'Exporter dans un fichier'])
  const said = section.querySelector('[role=status]')!
  expect(said.textContent).toBe('L’index est à jour.')
  // Pressed again, with nothing to fetch: what is hidden for a moment would have lost the focus.
  const again = Promise.withResolvers<void>()
  const put = vi.spyOn(values, 'put').mockImplementation(() => again.promise)
  ;(document.activeElement as HTMLElement).click()
  await vi.waitFor(() => expect(put).toHaveBeenCalled())
  expect(presses()).toContain('Mettre à jour')
  again.resolve()
  await vi.waitFor(() => expect(said.textContent).toBe('L’index est à jour.'))
  expect(focused()).toBe('Mettre à jour')
})

test('what is pressed while a download is under way begins no second one, and leaves it to be stopped', async () => {
  const asked: string[] = []
  let isSlow = false
  const section = drawPrivateSection({
    words: await settingsWordsIn('fr'),
    values: {
      ...NO_VALUES,
      put: () => (isSlow ? new Promise(() => undefined) : Promise.resolve()),
    },
    source: {
      value: (key) => {
        asked.push(key)
        return Promise.resolve(PUBLISHED.get(key)!)
      },
      pause: () => Promise.resolve(),
    },
    save: () => undefined,
    now: () => new Date(2026, 10, 21, 9, 0, 0),
  })
  document.body.replaceChildren(section)
  const [fetching, stop] = section.querySelectorAll('button')
  fetching!.click()
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Télécharger maintenant'))
  isSlow = true
  ;(document.activeElement as HTMLElement).click()
  await vi.waitFor(() => expect(document.activeElement).toBe(stop))
  // What would be asked and hidden has the time to be.
  const rest = () => new Promise((rest) => setTimeout(rest, 20))
  await rest()
  const before = asked.length
  fetching!.click()
  await rest()
  expect(asked).toHaveLength(before)
  expect(stop!.hidden).toBe(false)
})

test('a download that wants a key leads to its field', async () => {
  const { root, words } = await open()
  const section = drawPrivateSection({
    words,
    values: NO_VALUES,
    source: {
      value: () => Promise.reject(new Trouble({ kind: 'key-required' })),
      pause: () => Promise.resolve(),
    },
    save: () => undefined,
    now: () => new Date(2026, 10, 21, 9, 0, 0),
  })
  root.append(section)
  section.querySelector<HTMLElement>('button')!.click()
  const said = section.querySelector('[role=status]')!
  await vi.waitFor(() => expect(said.textContent).toContain('Ce service demande une clé.'))
  // The field stands on this very page.
  expect(said.textContent).toContain('ci-dessus')
  expect(said.textContent).not.toContain('réglages')
  said.querySelector('button')!.click()
  expect(document.activeElement?.id).toBe('service-key')
})

test('a service that publishes for another version is told from one that makes no sense', async () => {
  const section = drawPrivateSection({
    words: await settingsWordsIn('fr'),
    values: NO_VALUES,
    source: {
      value: () => Promise.resolve(JSON.stringify({ format: 99, manifest: 'x' })),
      pause: () => Promise.resolve(),
    },
    save: () => undefined,
    now: () => new Date(2026, 10, 21, 9, 0, 0),
  })
  section.querySelector<HTMLElement>('button')!.click()
  await vi.waitFor(() =>
    expect(section.querySelector('[role=status]')!.textContent).toContain('d’une autre version'),
  )
})

test('a download without a network is told what mends it, and speaks of no page', async () => {
  const section = drawPrivateSection({
    words: await settingsWordsIn('fr'),
    values: NO_VALUES,
    source: {
      value: () => Promise.reject(new Trouble({ kind: 'offline' })),
      pause: () => Promise.resolve(),
    },
    save: () => undefined,
    now: () => new Date(2026, 10, 21, 9, 0, 0),
  })
  section.querySelector<HTMLElement>('button')!.click()
  const said = section.querySelector('[role=status]')!
  await vi.waitFor(() => expect(said.textContent).toContain('Vous êtes hors ligne.'))
  expect(said.textContent).not.toContain('page')
})

test('a download that comes too often is told when to come back', async () => {
  const section = drawPrivateSection({
    words: await settingsWordsIn('fr'),
    values: NO_VALUES,
    source: {
      value: () => Promise.reject(new Trouble({ kind: 'too-many', seconds: 45 })),
      pause: () => Promise.resolve(),
    },
    save: () => undefined,
    now: () => new Date(2026, 10, 21, 9, 0, 0),
  })
  section.querySelector<HTMLElement>('button')!.click()
  await vi.waitFor(() =>
    expect(section.querySelector('[role=status]')!.textContent).toContain(
      'répondra de nouveau à 9\u00A0h\u00A001',
    ),
  )
})

test.each([
  ['of another version', [['current', JSON.stringify({ format: 99, manifest: 'x' })]]],
  ['without its list', [['current', PUBLISHED.get('current')!]]],
] as const)('an index %s is told from none, and can be fetched again', async (_, entries) => {
  const held = new Map<string, string>(entries)
  const section = drawPrivateSection({
    words: await settingsWordsIn('fr'),
    values: {
      ...NO_VALUES,
      get: (keys) => Promise.resolve(new Map([...held].filter(([key]) => keys.includes(key)))),
    },
    source: {
      value: (key) => Promise.resolve(PUBLISHED.get(key)!),
      pause: () => Promise.resolve(),
    },
    save: () => undefined,
    now: () => new Date(2026, 10, 21, 9, 0, 0),
  })
  await vi.waitFor(() =>
    expect(section.querySelector('.note')!.textContent).toContain('incomplet, ou d’une autre'),
  )
  section.querySelector<HTMLElement>('button')!.click()
  await vi.waitFor(() =>
    expect(section.querySelector('[role=status]')!.textContent).toContain('Télécharger maintenant'),
  )
})
