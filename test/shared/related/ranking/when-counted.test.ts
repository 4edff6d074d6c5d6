import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../../../shared/article/article.ts'
import type { EntityId } from '../../../../shared/entities/entity.ts'
import { numberOf } from '../../../../shared/related/number.ts'
import type { RelatedQuery } from '../../../../shared/related/query/query.ts'
import type { NumberedSession } from '../../../../shared/related/series/sessions.ts'
import { whenToldOf } from '../../../../shared/related/ranking/when-counted.ts'
import { profile } from '../profile.ts'

const COMMITTEE = 'Comité intergouvernemental Vietnam-Azerbaïdjan'
const session = (ordinal: number, name?: string, isNews = true): NumberedSession => ({
  series: numberOf('comite az'),
  ordinal,
  isNews,
  ...(name === undefined ? {} : { name }),
})
const page = (sessions: readonly NumberedSession[], said: Partial<RelatedQuery> = {}) => ({
  id: 'x-here' as ArticleId,
  terms: [],
  names: [],
  profile: profile({ sessions }),
  ...said,
})
/** Marks keep no names. */
const other = (sessions: readonly NumberedSession[], date?: string) => ({
  id: 'x-there' as ArticleId,
  score: 1,
  profile: profile({ sessions: sessions.map(({ name: _name, ...rest }) => rest) }),
  ...(date === undefined ? {} : { date }),
})
const whenAmong = (
  here: readonly NumberedSession[],
  there: readonly NumberedSession[],
  dates: readonly [string?, string?] = [],
) =>
  whenToldOf(page(here, dates[0] === undefined ? {} : { date: dates[0] }), other(there, dates[1]))

describe('without dates, the numbers of one series', () => {
  test.each([
    ['an earlier session', 15, 'before'],
    ['a later session', 21, 'after'],
    ['the same session', 19, 'undated'],
  ] as const)('%s', (_, ordinal, when) => {
    expect(whenAmong([session(19, COMMITTEE)], [session(ordinal)])).toBe(when)
  })

  test.each([
    ['Assemblée nationale'],
    ['session de la XVe législature'],
    ['plénum du Comité central du Parti'],
    ['Conseil populaire de Hanoï'],
    ['Congrès national du Parti'],
    ['Jeux d’Asie du Sud-Est'],
    ['Sommet de l’ASEAN'],
    [''],
  ])('order nothing of what is counted anew, long remembered or unknown: %s', (name) => {
    expect(whenAmong([session(19, name)], [session(15)])).toBe('undated')
  })

  test('order nothing where one page only recalls its number', () => {
    expect(whenAmong([session(19, COMMITTEE)], [session(15, undefined, false)])).toBe('undated')
    expect(whenAmong([session(19, COMMITTEE, false)], [session(15)])).toBe('undated')
  })

  test('order nothing where a page tells of two sessions', () => {
    const both = [session(18), session(19)]
    expect(whenAmong([session(19, COMMITTEE)], both)).toBe('undated')
    expect(whenAmong([session(21, COMMITTEE)], both)).toBe('before')
  })

  test('are named by the page’s own event where marks keep no name', () => {
    const names = [
      { kind: 'event' as const, id: 'event:a' as EntityId, name: `19e réunion du ${COMMITTEE}` },
    ]
    expect(whenToldOf(page([session(19)], { names }), other([session(15)]))).toBe('before')
  })
})

test('a date says more than a number', () => {
  expect(whenAmong([session(19, COMMITTEE)], [session(15)], ['2019-03-12', '2019-05-01'])).toBe(
    'after',
  )
  expect(whenAmong([session(19, COMMITTEE)], [session(15)], ['2019-03-12'])).toBe('before')
  // The year alone, and no day to tell which came first.
  expect(whenAmong([session(19, COMMITTEE)], [session(15)], ['2019-03-12', '2019'])).toBe('before')
})

test('seen from the other page, before is after', () => {
  const turned = { before: 'after', after: 'before', undated: 'undated', 'same-days': 'same-days' }
  const sessions = fc.array(fc.integer({ min: 1, max: 4 }).map((n) => session(n, COMMITTEE)))
  fc.assert(
    fc.property(sessions, sessions, (here, there) => {
      const back = whenToldOf(page(there), other(here))
      expect(whenAmong(here, there)).toBe(turned[back])
    }),
  )
})
