import { beforeEach, expect, test, vi as mock } from 'vitest'
import { drawNames } from '../../../../extension/popup/home/names-section.ts'
import type { Ink } from '../../../../extension/popup/parts/ink.ts'
import type { ReadPage } from '../../../../extension/reading/page.ts'
import { en } from '../../../../extension/words/en.ts'
import { fr } from '../../../../extension/words/fr.ts'
import { vi } from '../../../../extension/words/vi.ts'
import { recognise } from '../../../../shared/entities/recognise.ts'
import { article } from '../../../builders.ts'

const drawnOf = (parts: Parameters<typeof article>[0], changed: Partial<Ink> = {}): HTMLElement => {
  const ink = { words: fr, surface: 'popup', act: {}, ...changed } as unknown as Ink
  return drawNames({ entities: recognise(article(parts)) } as unknown as ReadPage, ink)
}

beforeEach(() => {
  mock.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then))
})

const TWO = { lead: 'Le ministre Trân Quang Lôc a quitté l’Azerbaïdjan pour le Vietnam.' }

test('a person has the accents that the page prints', () => {
  expect(drawnOf(TWO).querySelector('.person .name')?.textContent).toBe('Trân Quang Lôc')
})

test.each([
  ['fr', fr, 'Vietnam et Azerbaïdjan\u00A0: leurs rencontres'],
  ['en', en, 'Vietnam and Azerbaijan: their meetings'],
  ['vi', vi, 'Việt Nam và Azerbaijan: các cuộc gặp'],
] as const)('two countries in %s, Vietnam first', async (_, words, said) => {
  const drawn = drawnOf(TWO, { words })
  const opener = drawn.querySelector('.onward')
  await expect.poll(() => opener?.textContent).toBe(said)
  expect(drawnOf(TWO, { words }).querySelector('.onward')?.textContent).toBe(said)
  expect([...drawn.querySelectorAll('.value')].map(({ textContent }) => textContent)).toContain(
    'Azerbaïdjan',
  )
})

test('persons come first, then bodies, then countries; of a body’s many names a popup shows the first', () => {
  const lead =
    'Le ministre Trân Quang Lôc, PetroVietnam, Viettel, Vingroup et Vietcombank sont attendus en Azerbaïdjan.'
  const titles = (surface: Ink['surface']) => {
    const drawn = drawnOf({ lead }, { surface })
    return [...drawn.querySelectorAll('.person, .kind .value, .unfold')].map(
      ({ textContent }) => textContent,
    )
  }
  const all = titles('panel')
  expect(all).toEqual([
    expect.stringContaining('Trân Quang Lôc'),
    'PetroVietnam',
    'Viettel',
    'Vingroup',
    'Vietcombank',
    'Azerbaïdjan',
  ])
  expect(titles('popup')).toEqual([...all.slice(0, 3), 'et 2\u00A0autres', 'Azerbaïdjan'])
})

test('places, dates and events are folded, unless there is nothing else', () => {
  const foldOf = (lead: string) => drawnOf({ lead }).querySelector<HTMLDetailsElement>('.folded')
  expect(foldOf('Le Vietnam a ouvert la foire en mars 2019.')?.open).toBe(false)
  const alone = drawnOf({ lead: 'La foire a ouvert ses portes en mars 2019.' })
  expect(alone.querySelector('.folded')).toBeNull()
  expect(alone.querySelector('#kind-date')).not.toBeNull()
})

test('a date that begins a sentence of the page begins none here', () => {
  const dates = (lead: string) =>
    [...drawnOf({ lead }).querySelectorAll('[aria-labelledby=kind-date] > li')].map(
      ({ textContent }) => textContent,
    )
  expect(dates('Du 6 au 12 octobre 2020, la foire a ouvert ses portes.')).toEqual([
    'du 6 au 12 octobre 2020',
  ])
  expect(dates('Mai 2018 a été pluvieux.')).toEqual(['mai 2018'])
})

test('each of several has an office by himself', () => {
  const page = article({
    lead: 'Les vice-ministres Do Van Minh et Ly Thi Hoa ont ouvert la 4e session.',
  })
  const ink = { words: fr, surface: 'popup', act: {} } as unknown as Ink
  const drawn = drawNames({ entities: recognise(page) } as unknown as ReadPage, ink)
  const roles = [...drawn.querySelectorAll('.person .role')].map(({ textContent }) => textContent)
  expect(roles.length).toBeGreaterThan(0)
  expect(new Set(roles)).toEqual(new Set(['vice-ministre']))
})
