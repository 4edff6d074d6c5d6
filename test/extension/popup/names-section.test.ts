import { expect, test } from 'vitest'
import { drawNames } from '../../../extension/popup/names-section.ts'
import type { Ink } from '../../../extension/popup/ink.ts'
import type { ReadPage } from '../../../extension/popup/model.ts'
import { fr } from '../../../extension/words/fr.ts'
import { recognise } from '../../../shared/entities/recognise.ts'
import { article } from '../../builders.ts'

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
