import { expect, test } from 'vitest'
import { isFrenchRun } from '../../../../shared/article/glue/french-runs.ts'

test.each('sono onor ^pré tion ion# nnes ment'.split(' '))('French words hold %s', (letters) => {
  expect(isFrenchRun(letters)).toBe(true)
})

test.each('ldim étéc jetd dsig nea# zzzz'.split(' '))('none holds %s', (letters) => {
  expect(isFrenchRun(letters)).toBe(false)
})
