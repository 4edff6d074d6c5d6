import { describe, expect, test } from 'vitest'
import {
  isAboutSeveral,
  isApart,
  isBodyAlone,
  isOnlyPartner,
  partnerShare,
} from '../../../../shared/related/partners/partners.ts'

/** `JP.8 KR.2`: states and their shares. */
const about = (text: string) => ({
  partners: text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ iso: word.slice(0, 2), share: Number(word.slice(2)) })),
})

describe('the only partner of two pages', () => {
  test.each([
    ['a firm of it in one, a visit in the other', 'JP.31', 'JP.83', true],
    ['named once in passing', 'JP.2', 'JP.83', false],
    ['no page is about it', 'JP.31', 'JP.4', false],
    ['another is dealt with beside it', 'JP.31 KR.2', 'JP.83', false],
    ['another partner', 'JP.31', 'KR.83', false],
    ['a body is no state', 'un.4', 'un.8', false],
    ['nothing foreign', '', 'JP.83', false],
  ])('%s', (_, a, b, expected) => {
    expect(isOnlyPartner(about(a), about(b))).toBe(expected)
    expect(isOnlyPartner(about(b), about(a))).toBe(expected)
  })
})

test.each([
  ['the body of all states', 'un.4', 'un.8', true],
  ['a body of a region', 'an.4', 'an.8', false],
  ['a state beside it', 'un.4 JP.2', 'un.8 JP.4', false],
])('only %s is shared', (_, a, b, expected) => {
  expect(isBodyAlone(about(a), about(b))).toBe(expected)
})

describe('two pages are apart', () => {
  test.each([
    ['two partners', 'JP.8', 'KR.8', true],
    ['one at home', 'JP.8', '', true],
    ['a state that is only named, and one at home', 'KR.2', '', false],
    ['the same partner', 'JP.8', 'JP.4', false],
    ['a body at home', 'un.8', '', false],
    ['both at home', '', '', false],
  ])('%s', (_, a, b, expected) => {
    const [here, there] = [about(a), about(b)]
    expect(isApart(here, there, partnerShare(here, there))).toBe(expected)
    expect(isApart(there, here, partnerShare(there, here))).toBe(expected)
  })
})

test.each([
  ['two markets of a harvest', 'CN.4 JP.4', true],
  ['one of them is hardly more than named', 'CN.6 JP.2', false],
  ['a body beside the state', 'JP.4 an.3', false],
  ['a visit to one', 'JP.8', false],
  ['none', '', false],
])('about several states alike: %s', (_, said, expected) => {
  expect(isAboutSeveral(about(said))).toBe(expected)
})
