import { expect, test } from 'vitest'
import { runQuietly } from '../../tools/child.ts'

test('what fails is told whole, its last words too', async () => {
  const script = `process.stdout.write('é'.repeat(200000) + ' fin'); process.exitCode = 3`
  await expect(runQuietly(process.execPath, ['-e', script])).rejects.toThrow(
    /failed:\né{200000} fin$/u,
  )
  await expect(runQuietly(process.execPath, ['-e', ''])).resolves.toBeUndefined()
  await expect(runQuietly('reperes-is-no-program', [])).rejects.toThrow('could not be started')
})
