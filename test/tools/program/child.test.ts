import { expect, test } from 'vitest'
import { runQuietly } from '../../../tools/program/child.ts'

test('a tool that fails is told as a terminal would show it: a line that was written over, once', async () => {
  const said = String.raw`process.stdout.write('\x1b[?25l⠋ 1/2\x1b[K\r⠙ 2/2\x1b[K\r\n\x1b[31mno such file\x1b[0m\n'); process.exit(3)`
  await expect(runQuietly(process.execPath, ['-e', said])).rejects.toThrow(
    /failed:\n⠙ 2\/2\nno such file$/u,
  )
})

test('what fails is told whole, its last words too', async () => {
  const script = `process.stdout.write('é'.repeat(200000) + ' fin'); process.exitCode = 3`
  await expect(runQuietly(process.execPath, ['-e', script])).rejects.toThrow(
    /failed:\né{200000} fin$/u,
  )
  await expect(runQuietly(process.execPath, ['-e', ''])).resolves.toBeUndefined()
  await expect(runQuietly('reperes-is-no-program', [])).rejects.toThrow('could not be started')
})
