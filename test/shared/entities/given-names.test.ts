import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PACKED_SOUNDS } from '../../../shared/entities/gazetteer/given-names.packed.ts'
import { closesName, opensName } from '../../../shared/entities/gazetteer/given-names.ts'
import { soundOf } from '../../../shared/entities/persons/sameness/sound.ts'

const GAZETTEER = new URL('../../../shared/entities/gazetteer/', import.meta.url)
const names = readFileSync(new URL('given-names.txt', GAZETTEER), 'utf8').trim().split('\n')

function pack(words: readonly string[]): string {
  let before = ''
  let packed = ''
  for (const sound of [...new Set(words.map(soundOf))].sort()) {
    let shared = 0
    while (shared < 9 && shared < sound.length && before[shared] === sound[shared]) shared += 1
    packed += `${shared}${sound.slice(shared)}`
    before = sound
  }
  return packed
}

test('the packed table is what the list says', () => {
  const packed = pack(names)
  if (process.env['PACK'] !== undefined) {
    const url = new URL('given-names.packed.ts', GAZETTEER)
    const head = readFileSync(url, 'utf8').split('\n').slice(0, 3)
    const lines = (packed.match(/.{1,110}/gu) ?? []).map((line) => `  '${line}'`)
    writeFileSync(url, `${head.join('\n')}\n${lines.join(' +\n')}\n`)
  }
  expect(PACKED_SOUNDS).toBe(packed)
})

test.each([
  'sergei',
  'sergueï',
  'djeyhoun',
  'jeyhun',
  'ilham',
  'kim',
  'xi',
  'jean-luc',
  'mikhaïl',
  'youri',
  'thongloun',
])('%s opens a name', (word) => {
  expect(opensName(word)).toBe(true)
})

test.each(['patriot', 'spoutnik', 'binnopharm', 'selon', 'hanoi', 'covid'])(
  '%s does not',
  (word) => {
    expect(opensName(word)).toBe(false)
  },
)

test.each(['hasanov', 'simonyan', 'phomvihane', 'chernychenko', 'mehdizada'])(
  '%s closes a name',
  (word) => {
    expect(closesName(word)).toBe(true)
  },
)
