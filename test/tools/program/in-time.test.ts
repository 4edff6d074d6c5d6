import { expect, test } from 'vitest'
import { UserError } from '../../../tools/program/failure.ts'
import { inTime } from '../../../tools/program/in-time.ts'

test('what answers in time is given, what fails fails as it does, what is silent is told', async () => {
  expect(await inTime(Promise.resolve(3), 1000, 'late')).toBe(3)
  await expect(inTime(Promise.reject(new Error('no')), 1000, 'late')).rejects.toThrow('no')
  const silent = inTime(new Promise(() => {}), 5, 'late')
  await expect(silent).rejects.toEqual(new UserError('late'))
})
