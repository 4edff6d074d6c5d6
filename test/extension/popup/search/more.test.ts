/** Results that come after those that are there. */
import { expect, test, vi } from 'vitest'
import { Trouble } from '../../../../extension/problem.ts'
import { SEARCH } from '../../../../tools/stage/answers/found.ts'
import { open, press } from '../opened.ts'

test('where more cannot be had, what was found stays, with why; asked again, it comes', async () => {
  const search = vi
    .fn(() => Promise.resolve(SEARCH))
    .mockResolvedValueOnce(SEARCH)
    .mockRejectedValueOnce(new Trouble({ kind: 'slow' }))
  const { root } = await open({ answers: { search } })
  root.querySelector<HTMLInputElement>('#q')!.value = 'pétrole'
  root.querySelector('form')!.requestSubmit()
  const articles = (): number => root.querySelectorAll('.place-search .article').length
  await vi.waitFor(() => expect(articles()).toBe(2))
  press(root, '[data-key=more]')
  const place = root.querySelector('.over')!
  await vi.waitFor(() => expect(place.textContent).toContain('Le service tarde trop.'))
  expect(articles()).toBe(2)
  expect(root.querySelector('main > [role=status]')?.textContent).toContain('tarde trop')
  press(root, '[data-key=more]')
  await vi.waitFor(() => expect(articles()).toBe(4))
  expect(place.textContent).not.toContain('tarde trop')
})
