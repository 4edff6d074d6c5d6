/** Dates inside a role end it: `candidat à la présidentielle du 3 novembre`, `adversaire de 2012`. */
import { oneOf } from '../../french/word-list.ts'
import type { Word } from '../words.ts'
import type { Guarded } from './guarded.ts'

const MONTHS = oneOf(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
)

export function dateAt(words: readonly Word[], at: number): Guarded | undefined {
  const { text } = words[at]!
  if (/^(?:19|20)\d\d$/u.test(text)) return { kind: 'date', from: at, to: at }
  if (!/^\d{1,2}(?:er)?$/u.test(text) || !MONTHS.test(words[at + 1]?.plain ?? '')) return undefined
  const year = /^(?:19|20)\d\d$/u.test(words[at + 2]?.text ?? '')
  return { kind: 'date', from: at, to: at + (year ? 2 : 1) }
}
