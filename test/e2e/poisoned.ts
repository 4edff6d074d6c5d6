/** Answers that mean ill: every text with markup behind it, every address a script. */
import type { Answers } from '../../tools/stage/hosts/service.ts'

const EVIL = `<img src=x onerror="document.title='ouvert'"><script>document.title='ouvert'</script>`
const TOLD = /^(?:headline|name|text|sentence|lead|role|there|word|about|title|passage|printed)$/u

export const poisoned = (answers: Answers): Answers => poison(answers) as Answers

function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    // The corpus's policy is no text.
    if (/^(?:none|excerpt|full)$/u.test(value)) return value
    if (key === 'url') return `javascript:document.title='ouvert'`
    return TOLD.test(key) ? `${value} ${EVIL}` : value
  }
  if (Array.isArray(value)) return value.map((one) => poison(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([one, held]) => [one, poison(held, one)]))
}
