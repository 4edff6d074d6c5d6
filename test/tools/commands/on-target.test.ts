import { expect, test } from 'vitest'
import { readPointer } from '../../../shared/stored/manifest-text.ts'
import { LibraryFault } from '../../../shared/stored/store.ts'
import { faultIn } from '../../../tools/commands/on-target.ts'

const faultOf = (pointer: string): LibraryFault => {
  try {
    readPointer(pointer)
  } catch (error) {
    if (error instanceof LibraryFault) return error
  }
  throw new Error('no fault')
}

test('what another version of the program has published is told apart from what is damaged', () => {
  expect(faultIn('local', faultOf('{"format":99}'), '')).toMatch(
    /^what is published in local KV is another version's: current: written as format 99, read as \d+; update this program, or build and publish anew$/u,
  )
  expect(faultIn('remote', faultOf('{}'), ' --remote')).toBe(
    'what is published in remote KV is not whole: current: names no manifest; npm run reperes -- publish OUT --remote mends it',
  )
})
