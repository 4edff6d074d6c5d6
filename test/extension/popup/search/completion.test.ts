/** What is suggested belongs to what is being typed: once that is sent or left, a late answer opens nothing. */
import { expect, test, vi } from 'vitest'
import type { Suggestion } from '../../../../shared/library/searched.ts'
import { open } from '../opened.ts'

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
  /** Nothing shows that a list did not open: it has time to. */
  const late = async (): Promise<void> => {
    answer()
    await new Promise((done) => setTimeout(done, 20))
  }
  return { field, list, answer, late }
}

test('what comes while somebody types is shown', async () => {
  const { list, answer } = await typed('bak')
  answer()
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

test('a choice made meanwhile is kept where the newer list has it still', async () => {
  const lists = [['Bakou', 'Bakhmout'], ['Bakhchyssaraï', 'Bakou'], ['Bakhchyssaraï']]
  const suggest = vi.fn(() =>
    Promise.resolve({
      suggestions: lists.shift()!.map((text) => ({ ...BAKOU, text })),
    } as never),
  )
  const { root } = await open({ answers: { suggest } })
  const field = root.querySelector<HTMLInputElement>('#q')!
  const type = async (word: string, first: string): Promise<void> => {
    field.value = word
    field.dispatchEvent(new Event('input'))
    await vi.waitFor(() =>
      expect(root.querySelector('#suggestion-0')?.textContent).toContain(first),
    )
  }
  const chosen = () => root.querySelector('[aria-selected=true] .text')?.textContent
  field.focus()
  await type('ba', 'Bakou')
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }))
  expect(chosen()).toBe('Bakou')
  await type('bak', 'Bakhchyssaraï')
  expect(chosen()).toBe('Bakou')
  expect(field.getAttribute('aria-activedescendant')).toBe('suggestion-1')
  await type('bakh', 'Bakhchyssaraï')
  await vi.waitFor(() => expect(root.querySelectorAll('[role=option]')).toHaveLength(1))
  expect(chosen()).toBeUndefined()
  expect(field.hasAttribute('aria-activedescendant')).toBe(false)
})

test('a suggestion is taken by a click, and keeps the focus in the field until then', async () => {
  const { field, list, answer } = await typed('bak')
  answer()
  await vi.waitFor(() => expect(list.hidden).toBe(false))
  const option = list.querySelector<HTMLElement>('[role=option]')!
  const pressed = new MouseEvent('mousedown', { button: 2, cancelable: true, bubbles: true })
  option.dispatchEvent(pressed)
  expect(pressed.defaultPrevented).toBe(true)
  expect(list.hidden).toBe(false)
  option.click()
  expect(list.hidden).toBe(true)
  expect(field.value).toBe('Bakou')
})
