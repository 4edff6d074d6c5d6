import { expect, test } from 'vitest'
import { printedName } from '../../../extension/telling/printed-name.ts'

test.each([
  ['Tran Quang Loc', ['Trân Quang Lôc', 'M. Lôc'], 'Trân Quang Lôc'],
  ['Do Muoi', ['M. Muoi', 'Đỗ Mười'], 'Đỗ Mười'],
  // The corpus's own spelling is on the page.
  ['Tran Quang Loc', ['Trân Quang Lôc', 'Tran Quang Loc'], 'Tran Quang Loc'],
  ['Tran Quang Loc', ['TRÂN QUANG LÔC'], 'Tran Quang Loc'],
  ['Tran Quang Loc', ['M. Lôc'], 'Tran Quang Loc'],
  ['Emmanuel Macron', ['Macron'], 'Emmanuel Macron'],
  ['Tran Quang Loc', [], 'Tran Quang Loc'],
])('%s printed %j is %s', (canonical, surfaces, printed) => {
  expect(printedName({ kind: 'person', canonical, surfaces })).toBe(printed)
})

test('a body keeps the one name that it has everywhere', () => {
  expect(printedName({ kind: 'organisation', canonical: 'Unesco', surfaces: ['Únesco'] })).toBe(
    'Unesco',
  )
})
