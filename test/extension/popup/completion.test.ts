/** What is suggested belongs to what is being typed: once that is sent or left, a late answer opens nothing. */
import { expect, test, vi } from 'vitest'
import type { Suggestion } from '../../../shared/library/library.ts'
import { open } from './opened.ts'

const BAKOU: Suggestion = { text: 'Bakou', kind: 'word', articles: 3 }

async function typed(word: string) {
  let answer: () => void = () => undefined
  const waiting = new Promise<void>((done) => (answer = done))
  const suggest = vi.fn(() => waiting.then(() => ({ suggestions: [BAKOU] }) as never))
  const { root } = await open({ answers: { suggest } })
  const field = root.querySelector<HTMLInputElement>('#q')!
  const list = root.querySelector<HTMLElement>('#suggestions')!
  field.focus()
  field.value = word
  field.dispatchEvent(new Event('input'))
  await vi.waitFor(() => expect(suggest).toHaveBeenCalledOnce())
  const late = async (): Promise<void> => {
    answer()
    await new Promise((done) => setTimeout(done, 20))
  }
  return { field, list, late }
}

test('what comes while somebody types is shown', async () => {
  const { list, late } = await typed('bak')
  await late()
  await vi.waitFor(() => expect(list.hidden).toBe(false))
  expect(list.textContent).toContain('Bakou')
})

test('not what comes after the search was asked for', async () => {
  const { field, list, late } = await typed('bak')
  field.form!.requestSubmit()
  await late()
  expect(list.hidden).toBe(true)
})

test('not what comes after the field was left and entered again', async () => {
  const { field, list, late } = await typed('bak')
  field.blur()
  field.focus()
  await late()
  expect(list.hidden).toBe(true)
})
